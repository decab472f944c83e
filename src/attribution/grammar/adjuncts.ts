import { isAdverb, isClauseOpener, isPreposition, isPronoun, isTimeWord } from './cue-words.ts'
import { finiteAt, isAdjunct, isGerund, phraseEnd } from './noun-phrase.ts'
import type { Word } from './words.ts'

/** Words that open a question or a clause that is told. */
export const questionWords = /^(?:that|whether|how|why|what|who|whom|where|when|which)$/
const addressBreak = /^(?:that|to|whether|how|why|what|about|of)$/

/** How many words may stand between a verb and its "that": "said *on the last page of its yearly report* that". */
const PHRASES = 14

/** Past phrases that tell where, when or to whom something was said, up to a "that" or a quotation. */
export function pastPhrases(words: readonly Word[], from: number): number {
  const first = words[from]
  const dash = first?.kind === 'mark' && /^(?:,|\(|—|–|--|-)$/.test(first.word)
  if (!dash && !(first?.kind === 'word' && (isPreposition(first.word) || isTimeWord(first.word)))) return from
  for (let at = from + 1; at < words.length && at < from + PHRASES; at += 1) {
    const word = words[at]
    if (word?.kind === 'quotation') return /^[,:]$/.test(words[at - 1]?.word ?? '') || !dash ? at : from
    // "said on Monday, a charge that Oslo denied": the clause is of the charge.
    const apposed = words[at - 3]?.word === ',' && /^(?:an?|the)$/.test(words[at - 2]?.word ?? '')
    // "said, adding that it rained": that is what was added.
    const further = words[at - 1]
    if (word?.word === 'that' && (apposed || (further && isGerund(further) && !further.capital))) return from
    if (word?.word === 'that' && !isPreposition(words[at - 1]?.word ?? '')) return at
    if (word?.kind === 'mark' && !/^(?:,|:|\(|\)|—|–|--|-)$/.test(word.word)) return from
    if (!dash && finiteAt(words, at)) return from
  }
  return from
}

/** Past adverbs, days and places of speaking that may stand between a verb and what it reports. */
export function afterAdjuncts(words: readonly Word[], from: number): number {
  let at = from
  while (at < words.length && at < from + 24) {
    const word = words[at]
    if (word?.kind !== 'word') break
    if (isAdverb(word.word) || tellsWhen(words, at, from)) at += 1
    else if (
      /^(?:on|in|at|during|after|through|via|by|to|from|of)$/.test(word.word) &&
      isAdjunct(words, at)
    ) {
      at += 1
      while (
        at < words.length &&
        at < from + 24 &&
        words[at]?.kind === 'word' &&
        !questionWords.test(words[at]?.word ?? '') &&
        !isPronoun(words[at]?.word ?? '')
      )
        at += 1
    } else break
  }
  const mark = words[at]
  // "said on Monday, in his second speech, that": a comma pair before the conjunction.
  if (mark?.word === ',' && words[at + 1]?.kind === 'word')
    for (let ahead = at + 2; ahead < at + 10; ahead += 1)
      if (words[ahead]?.word === ',' && words[ahead + 1]?.word === 'that') return ahead + 1
  return at
}

/** Past whoever is told, asked or warned; null where nobody is. */
export function afterAddressee(words: readonly Word[], from: number): number | null {
  const first = words[from]
  if (first?.kind !== 'word' || isPreposition(first.word) || isClauseOpener(first.word)) return null
  if (isPronoun(first.word) || /^(?:him|her|them|me|us|himself|herself|themselves)$/.test(first.word)) {
    const next = words[from + 1]
    return next
      ? /^[,:]$/.test(next.word) || next.kind !== 'mark'
        ? afterAdjuncts(words, from + 1)
        : null
      : null
  }
  let to = phraseEnd(words, from)
  for (let at = from; at < to; at += 1)
    if (at > from && (addressBreak.test(words[at]?.word ?? '') || isPronoun(words[at]?.word ?? ''))) {
      to = at
      break
    }
  // "told Reuters Russia was": the last capitalised name before a verb is the subject of what was told.
  if (finiteAt(words, to) && to - from > 1) {
    let subject = to - 1
    while (subject > from + 1 && words[subject - 1]?.capital) subject -= 1
    if (subject > from && (words[subject - 1]?.word === 'the' || words[subject - 1]?.word === 'his'))
      subject -= 1
    to = Math.max(from + 1, subject)
  }
  const past = afterAdjuncts(words, to)
  const word = words[past]
  if (!word) return null
  if (word.kind === 'quotation' || word.word === ':') return past
  if (word.word === ',' && words[past + 1]?.kind === 'quotation') return past
  return word.kind === 'word' ? past : null
}

/** Whether a word tells when something was said. "Night" does behind another such word: "said night boats" tells what. */
function tellsWhen(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at]?.word ?? ''
  if (!isTimeWord(word) || /^(?:on|in|may|march)$/.test(word)) return false
  return !PART_OF_DAY.test(word) || (at > from && isTimeWord(words[at - 1]?.word ?? ''))
}

const PART_OF_DAY = /^(?:night|morning|afternoon|evening|day|week|month|year)$/
