import { clauseEnd } from './clause-end.ts'
import {
  isAdverb,
  isAuxiliary,
  isCopula,
  isCueAdjective,
  isCueNoun,
  isDeterminer,
  isLightVerb,
  isPronoun,
} from './cue-words.ts'
import { finiteAt, phraseEnd, phraseStart, type Run } from './noun-phrase.ts'
import type { Report } from './report.ts'
import { antecedentOf, groupStart, mainSubject, subjectBefore } from './subject.ts'
import type { Word } from './words.ts'

/** The attributions that nouns, adjectives and prepositions make in a sentence. */
export function nounReports(words: readonly Word[]): readonly Report[] {
  const found: Report[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word?.kind !== 'word') continue
    const report = accordingTo(words, at) ?? inView(words, at) ?? noun(words, at) ?? adjective(words, at)
    if (report) found.push(report)
  }
  return found
}

/** "according to a person close to the matter". */
function accordingTo(words: readonly Word[], at: number): Report | null {
  const citing = words[at]?.word === 'citing' && words[at - 1]?.word === ','
  if (!citing && !(words[at]?.word === 'according' && words[at + 1]?.word === 'to')) return null
  const first = at + (citing ? 1 : 2)
  const to = phraseEnd(words, first)
  const source = { from: first, to: at < 3 ? commaAfter(words, to) : to }
  if (source.to <= first) return null
  // "Fundraising, according to the campaign, has surged": the clause goes on behind.
  const followed = words[source.to]?.word === ',' && finiteAt(words, source.to + 1)
  const content =
    at === 0 || (words[at - 1]?.kind !== 'mark' && at < 3)
      ? stretch(words, source.to + (words[source.to]?.word === ',' ? 1 : 0), clauseEnd(words, source.to))
      : stretch(
          words,
          startOfClause(words),
          followed ? clauseEnd(words, source.to) : words[at - 1]?.kind === 'mark' ? at - 1 : at,
        )
  return content && { source, clause: true, cue: { from: at, to: first }, content }
}

/** "According to results of polls *taken for the paper*, …": in front, the source reaches to the comma. */
function commaAfter(words: readonly Word[], from: number): number {
  if (words[from]?.kind !== 'word') return from
  for (let at = from + 1; at < words.length && at < from + 20; at += 1) if (words[at]?.word === ',') return at
  return from
}

/** "in Moscow's view", "in his words". */
function inView(words: readonly Word[], at: number): Report | null {
  if (!/^(?:in|from)$/.test(words[at]?.word ?? '')) return null
  for (let ahead = at + 1; ahead < at + 8; ahead += 1) {
    const word = words[ahead]
    if (word?.kind !== 'word') return null
    if (
      !/^(?:view|opinion|eyes|words|estimation|telling|perspective|judgment|judgement|standpoint)$/.test(
        word.word,
      )
    )
      continue
    const owner = words[ahead - 1]
    if (!owner || !(owner.possessive || /^(?:his|her|their|its)$/.test(owner.word))) return null
    const before = words[at - 1]
    const content =
      before === undefined
        ? stretch(words, ahead + (words[ahead + 1]?.word === ',' ? 2 : 1), clauseEnd(words, ahead + 1))
        : stretch(words, startOfClause(words), before.kind === 'mark' ? at - 1 : at)
    return (
      content && {
        source: { from: at + 1, to: ahead },
        clause: true,
        cue: { from: ahead, to: ahead + 1 },
        content,
      }
    )
  }
  return null
}

/** "Moscow's position that …", "a warning by Iran that …", "expressed concern about …". */
function noun(words: readonly Word[], at: number): Report | null {
  const word = words[at]
  if (!word || !isCueNoun(word.word) || word.capital) return null
  let next = at + 1
  let source = ownerOf(words, at)
  const possessive = source !== null
  if (/^(?:by|from|of)$/.test(words[next]?.word ?? '') && source === null) {
    const to = phraseEnd(words, next + 1)
    // "no view of the plan that might fail" has a relative clause and no owner.
    const relative = isAuxiliary(words[to + 1]?.word ?? '') || finiteAt(words, to + 1)
    if (words[to]?.word === 'that' && to > next + 1 && !relative) {
      source = { from: next + 1, to }
      next = to
    }
  }
  if (isAuxiliary(words[next]?.word ?? '') && /^(?:that|to)$/.test(words[next + 1]?.word ?? '') && source)
    next += 1
  const opener = words[next]
  const light = lightSubject(words, at)
  source ??= light
  const opens =
    opener?.word === 'that' ||
    // "Her claims “were unfounded”" has no claim in the quotation.
    opener?.quotation?.capital ||
    (source !== null && opener?.word === 'to' && infinitiveAt(words, next)) ||
    (source !== null && /^(?:for|of|about|on|against|in|over|with)$/.test(opener?.word ?? '')) ||
    (source !== null && opener?.word === 'whether')
  if (!opens || !opener) return null
  if (source === null && opener.word !== 'that') return null
  // "the support of the unions" is theirs, and no word of it is told.
  if (/^(?:support|opposition)$/.test(word.word) && /^(?:of|with|in|over|on|about)$/.test(opener.word))
    return null
  if (/^attacks?$/.test(word.word) && !/^(?:on|against)$/.test(opener.word)) return null
  if (
    possessive &&
    /^(?:of|in|on|over|with)$/.test(opener.word) &&
    !/^(?:criticism|support|view|views|opinion|condemnation|praise|endorsement|rejection|denial|position|stance|attacks|attack|opposition|doubts)$/.test(
      word.word,
    )
  )
    return null
  const from = /^(?:that|to|whether)$/.test(opener.word) || opener.kind === 'quotation' ? next : next + 1
  const content = stretch(words, from, clauseEnd(words, from))
  return (
    content && {
      source,
      clause: opener.word === 'that' || opener.kind === 'quotation',
      cue: { from: negationOf(words, at), to: at + 1 },
      content,
    }
  )
}

/** Where "showed no wish" begins, which would say the opposite without its "no"; otherwise the noun. */
function negationOf(words: readonly Word[], at: number): number {
  for (let before = at - 1; before > at - 4; before -= 1) {
    if (/^(?:no|little|neither|never|not|nor|any)$/.test(words[before]?.word ?? ''))
      return isLightVerb(words[before - 1]?.word ?? '') ? groupStart(words, before - 1) : before
    if (words[before]?.kind !== 'word' || isDeterminer(words[before]?.word ?? '')) break
  }
  return at
}

/** "to form an alliance", not "to Russian ministers". */
function infinitiveAt(words: readonly Word[], at: number): boolean {
  const word = words[at + 1]
  return (
    word?.kind === 'word' &&
    !word.capital &&
    !isDeterminer(word.word) &&
    !isPronoun(word.word) &&
    !/(?:ing|s)$/.test(word.word)
  )
}

/** The possessive before a noun: "his July 29 declaration", "Moscow's position". */
function ownerOf(words: readonly Word[], at: number): Run | null {
  for (let before = at - 1; before >= 0 && before > at - 6; before -= 1) {
    const word = words[before]
    if (word?.kind !== 'word') return null
    if (word.possessive) return { from: phraseStart(words, before), to: before + 1 }
    if (/^(?:his|her|their|its|my|our)$/.test(word.word)) return { from: before, to: before + 1 }
    if (
      (isDeterminer(word.word) && !/^(?:two|three|four|five|many|several|some)$/.test(word.word)) ||
      isAuxiliary(word.word) ||
      isPronoun(word.word)
    )
      return null
  }
  return null
}

/** "gave assurances", "expressed deep concern": the subject of the verb before the noun. */
function lightSubject(words: readonly Word[], at: number): Run | null {
  for (let before = at - 1; before >= 0 && before > at - 5; before -= 1) {
    const word = words[before]
    if (word?.kind !== 'word') return null
    if (!isLightVerb(word.word)) {
      if (finiteAt(words, before)) return null
      continue
    }
    const group = groupStart(words, before)
    return subjectBefore(words, group) ?? mainSubject(words, group)
  }
  return null
}

/** "was sceptical that", "appeared eager to". */
function adjective(words: readonly Word[], at: number): Report | null {
  const word = words[at]
  if (!word || !isCueAdjective(word.word) || word.capital) return null
  let before = at - 1
  while (
    before >= 0 &&
    (isAdverb(words[before]?.word ?? '') ||
      /^(?:very|more|most|so|less|deeply|increasingly)$/.test(words[before]?.word ?? ''))
  )
    before -= 1
  if (!isCopula(words[before]?.word ?? '')) return null
  const opener = words[at + 1]
  if (
    opener?.kind !== 'word' ||
    !/^(?:that|to|of|about|with|by|at|over|in|on|when|if|how|whether|for)$/.test(opener.word)
  )
    return null
  const group = groupStart(words, before)
  const source =
    subjectBefore(words, group) ?? (words[group - 1]?.word === 'and' ? mainSubject(words, group) : null)
  if (
    !source ||
    (antecedentOf(words, source) === null &&
      /^(?:it|there|this|that|what|which)$/.test(words[source.to - 1]?.word ?? ''))
  )
    return null
  const from = /^(?:that|to|when|if|how|whether)$/.test(opener.word) ? at + 1 : at + 2
  const content = stretch(words, from, clauseEnd(words, from))
  return content && { source, clause: opener.word === 'that', cue: { from: before, to: at + 1 }, content }
}

function startOfClause(words: readonly Word[]): number {
  let from = 0
  while (from < words.length && words[from]?.kind === 'mark') from += 1
  return /^(?:but|and|yet)$/.test(words[from]?.word ?? '') ? from + 1 : from
}

function stretch(words: readonly Word[], from: number, to: number) {
  const start = words[from]
  const end = words[to - 1]
  return start && end && to > from && end.end > start.start ? { start: start.start, end: end.end } : null
}
