import { clauseEnd } from '../grammar/clause-end.ts'
import {
  isAdverb,
  isAuxiliary,
  isCopula,
  isCueAdjective,
  isCueNoun,
  isDeterminer,
  isLightVerb,
  isPronoun,
} from '../grammar/cue-words.ts'
import { finiteAt, phraseEnd, phraseStart, type Run } from '../grammar/noun-phrase.ts'
import { antecedentOf, groupStart, mainSubject, subjectBefore } from '../grammar/subject.ts'
import type { Word } from '../grammar/words.ts'
import { prepositionReport } from './preposition-reports.ts'
import type { Report } from './report.ts'
import { stretch } from './report-spans.ts'

/** The attributions that nouns, adjectives and prepositions make in a sentence. */
export function nounReports(words: readonly Word[]): readonly Report[] {
  const found: Report[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word?.kind !== 'word') continue
    const report = prepositionReport(words, at) ?? noun(words, at) ?? adjective(words, at)
    if (report) found.push(report)
  }
  return found
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
