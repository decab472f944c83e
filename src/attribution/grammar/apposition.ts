import { cueVerbs } from './cue-verbs.ts'
import { isAdverb, isClauseOpener, isPreposition, isPronoun } from './cue-words.ts'
import { finiteAt, isGerund, phraseStart } from './noun-phrase.ts'
import type { Word } from './words.ts'

/** How far back an apposition between commas may begin. */
export const REACH = 45

/** Steps back over "Sunday", "on Sunday" and "last week" in front of a verb. */
export function beforeDay(words: readonly Word[], last: number): number {
  const day = words[last]
  if (day?.kind !== 'word' || day.possessive) return last
  if (
    /^(?:week|month|year|night|day|morning)$/.test(day.word) &&
    /^(?:last|this|next|that)$/.test(words[last - 1]?.word ?? '')
  )
    return last - 2
  if (
    day.capital &&
    /^(?:january|february|march|april|june|july|august|september|october|november|december)$/.test(day.word)
  ) {
    const part = /^(?:late|early|mid)$/.test(words[last - 1]?.word ?? '') ? last - 1 : last
    return /^(?:in|since|last|this)$/.test(words[part - 1]?.word ?? '') ? part - 2 : last
  }
  if (!/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today)$/.test(day.word)) return last
  const before = words[last - 1]
  if (before?.kind !== 'word' || last < 2) return last
  return before.word === 'on' ? last - 2 : last - 1
}

/** The last word before "…, a Russia expert at …," whose closing comma is at `comma`. */
export function beforeApposition(words: readonly Word[], comma: number): number | null {
  if (/^[)\]]$/.test(words[comma]?.word ?? '')) {
    for (let at = comma - 1; at > 0 && at > comma - REACH; at -= 1)
      if (/^[([]$/.test(words[at]?.word ?? '')) return words[at - 1]?.kind === 'word' ? at - 1 : null
    return null
  }
  if (isDash(words[comma])) {
    let at = comma - 1
    while (at > 0 && at > comma - REACH && !isDash(words[at])) at -= 1
    if (isDash(words[at]) && words[at - 1]?.kind === 'word') return furtherBack(words, at - 1) ?? at - 1
  }
  const opening = openingHead(words, comma)
  if (opening !== null) return opening
  // "Haug (R-Ohio), said": the comma belongs to the bracket.
  if (/^[)\]]$/.test(words[comma - 1]?.word ?? '')) {
    const head = beforeApposition(words, comma - 1)
    if (head !== null && words[head]?.capital) return furtherBack(words, head) ?? head
  }
  for (let at = comma - 1; at > 0 && at > comma - REACH; at -= 1) {
    const word = words[at]
    if (!word) return null
    if (word.kind === 'quotation' && at === comma - 1) return null
    if (!/^(?:,|—|–|--|-)$/.test(word.word) || word.kind !== 'mark') continue
    const opener = words[at + 1]
    let head = at - 1
    if (/^[)\]]$/.test(words[head]?.word ?? '')) head = beforeApposition(words, head) ?? head
    if (!opener || words[head]?.kind !== 'word') return null
    if (isAside(words, at + 1, comma)) return furtherBack(words, head) ?? head
    const plain =
      opener.kind === 'word' && !isPronoun(opener.word) && !/^(?:and|but|or|that|because)$/.test(opener.word)
    if (isAdjunctClause(words, at + 1) && isWaiting(words, head)) return head
    const relative = /^(?:who|whose|which|one|some)$/.test(opener.word)
    if (!relative && (!plain || hasSubjectAndVerb(words, at + 1, comma))) return null
    return furtherBack(words, head) ?? head
  }
  return null
}

const isDash = (word: Word | undefined): boolean => word?.kind === 'mark' && /^(?:—|–|--)$/.test(word.word)

/**
 * The last word of the subject that a sentence opens with, where so much is set between it and the comma before its verb
 * that this has commas of its own: "Haug, who fell ill in Bergen, Norway, in July, said".
 */
function openingHead(words: readonly Word[], comma: number): number | null {
  if (comma > REACH || words[comma]?.word !== ',') return null
  let first = 0
  while (first < comma && words[first]?.word !== ',') first += 1
  let between = 0
  for (let at = first + 1; at < comma; at += 1) {
    const word = words[at]
    const next = words[at + 1]
    if (word?.kind === 'quotation' || /^[:;]$/.test(word?.word ?? '')) return null
    if (word?.word !== ',') continue
    between += 1
    if (next && /^(?:and|but|or|so|yet|he|she|they|it|we|i|you)$/.test(next.word)) return null
  }
  if (between === 0) return null
  const start = words[0]
  if (
    !start ||
    first === 0 ||
    start.kind !== 'word' ||
    isPreposition(start.word) ||
    isClauseOpener(start.word)
  )
    return null
  if (isAdverb(start.word) || isGerund(start) || (isPronoun(start.word) && first === 1)) return null
  for (let at = 1; at < first; at += 1) if (words[at]?.kind !== 'word' || finiteAt(words, at)) return null
  const opener = words[first + 1]
  if (opener?.kind !== 'word') return null
  const aside =
    /^(?:who|whose|which|a|an|the|one|now|then|formerly|former|his|her|its|their)$/.test(opener.word) ||
    /^\p{N}/u.test(opener.word) ||
    isAdjunctClause(words, first + 1)
  return aside ? first - 1 : null
}

/** ", after the vote broke down," and ", speaking as she left,": stepped over though it has a verb. */
function isAdjunctClause(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word' || word.capital) return false
  return (
    /^(?:after|while|when|as|although|though|before|since|if|in|at|during|on|by|despite)$/.test(word.word) ||
    /(?:ing)$/.test(word.word) ||
    (/ed$/.test(word.word) && isPreposition(words[at + 1]?.word ?? '')) ||
    /^(?:asked|known|born|given)$/.test(word.word)
  )
}

/** Whether the phrase that ends at `head` opens its clause and no verb has followed it yet. */
function isWaiting(words: readonly Word[], head: number): boolean {
  const from = phraseStart(words, head)
  const opener = words[from - 1]
  if (isPreposition(words[from]?.word ?? '') || isPreposition(opener?.word ?? '')) return false
  return (
    opener === undefined ||
    (opener.kind === 'mark' && from > 1 && words[from - 2] !== undefined) ||
    isClauseOpener(opener.word) ||
    /^(?:and|or)$/.test(opener.word)
  )
}

/** ", he said,": stepped over like an apposition. */
function isAside(words: readonly Word[], from: number, comma: number): boolean {
  const readings = cueVerbs.get(words[comma - 1]?.word ?? '') ?? []
  return (
    comma - from > 1 &&
    comma - from < 6 &&
    readings.some(({ form, frame }) => frame.quote && (form === 'past' || form === 's'))
  )
}

/**
 * Where the phrase before a comma is itself an apposition ("Smith, speaking in Wilmington, Ohio, said"; "Acs, 27, a
 * veteran, said"), the last word before that one.
 */
function furtherBack(words: readonly Word[], head: number): number | null {
  const from = phraseStart(words, head)
  const opener = words[from]
  const comma = words[from - 1]
  if (!opener || comma?.word !== ',' || from < 2) return null
  const apposed =
    /^(?:a|an|one|another|now|formerly|who|whose|which|of|from|co|chief|vice|deputy|senior|former|including)$/.test(
      opener.word,
    ) ||
    /^\p{N}/u.test(opener.word) ||
    (/(?:ing|ed)$/.test(opener.word) && !opener.capital) ||
    (head === from && !opener.capital) ||
    isPreposition(opener.word) ||
    /^(?:Republican|Democrat)/i.test(opener.word) ||
    /^(?:president|director|chairman|chairwoman|editor|head|author|professor|leader|spokesman|spokeswoman|founder|governor|mayor)$/.test(
      opener.word,
    )
  if (!apposed || words[from - 2]?.kind !== 'word') return null
  return furtherBack(words, from - 2) ?? from - 2
}

function hasSubjectAndVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const word = words[at]
    if (word && /^(?:who|which|that|whose)$/.test(word.word)) return false
    if (finiteAt(words, at) && !isParticiple(words, at)) return true
  }
  return false
}

function isParticiple(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  return word !== undefined && /ed$/.test(word.word) && next !== undefined && isPreposition(next.word)
}
