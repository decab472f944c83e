import { type CueVerb, cueVerbs } from './cue-verbs.ts'
import {
  isAuxiliary,
  isDeterminer,
  isLightVerb,
  isPreposition,
  isPronoun,
  isStrongPast,
} from './cue-words.ts'
import { isAdjunct } from './noun-phrase.ts'
import { groupStart } from './subject.ts'
import type { Word } from './words.ts'

/** How a reporting verb stands in its sentence. */
export type Role = 'active' | 'passive' | 'participle' | 'infinitive'

/** How a word that can be a reporting verb stands in its sentence, or null where it is a noun or adjective there. */
export function roleOf(words: readonly Word[], at: number, readings: readonly CueVerb[]): Role | null {
  const word = words[at]
  const group = groupStart(words, at)
  const before = words[group - 1]
  if (!word || word.possessive || (word.capital && at > 0 && words[at - 1]?.kind === 'word')) return null
  const auxiliaries = words
    .slice(group, at)
    .filter(part => isAuxiliary(part.word))
    .map(part => part.word)
  const last = auxiliaries.at(-1)
  const forms = new Set(readings.map(reading => reading.form))
  const next = words[at + 1]
  if (isLikeness(word, before, last)) return null
  if (forms.has('ing') && /^(?:regard|like)/.test(word.word)) return null
  if (!last && PLURAL_NOUNS.test(word.word) && !hasSubject(words, group, next)) return null
  if (forms.has('ing')) {
    if (last && beForm.test(last)) return 'active'
    if (before?.kind === 'word' && (isDeterminer(before.word) || before.possessive)) return null
    // "issued a strong warning"
    if (isDeterminer(words[group - 2]?.word ?? '') && isLightVerb(words[group - 3]?.word ?? '')) return null
    return 'participle'
  }
  if (last && beForm.test(last)) return forms.has('participle') ? 'passive' : null
  if (last) return 'active'
  if (before?.word === 'to' && forms.has('base')) return 'infinitive'
  if (before?.kind === 'word') {
    if (isDeterminer(before.word) && !isPronoun(before.word)) return null
    if (before.possessive || isPreposition(before.word)) return null
    if (
      !forms.has('past') &&
      /(?:ed|ing|ive|ous|ful|less|able)$/.test(before.word) &&
      !/^(?:executive|representative|native|relative|detective|operative|captive|being|meeting|hearing|filing|ruling|building|king)$/.test(
        before.word,
      ) &&
      !before.capital
    )
      return null
    if (/^(?:his|her|their|its|our|my|your|the|a|an|this|these|no)$/.test(before.word)) return null
  }
  if (forms.has('participle') || forms.has('past')) {
    if (next?.word === 'by' && !isAdjunct(words, at + 1)) return 'passive'
    if (!before) return null
    return 'active'
  }
  if (!before || before.kind === 'quotation') return forms.has('s') || next?.kind === 'word' ? 'active' : null
  if (forms.has('s')) {
    if (before.kind === 'mark') return 'active'
    if (
      before.capital &&
      /(?:ern|ian|ish|ese|can|aeli|ench|qi|rab|-era)$/.test(before.word) &&
      !nameFollowed(words, group - 1)
    )
      return null
    return before.capital ||
      isPronoun(before.word) ||
      next?.word === 'that' ||
      /^(?:says|tells|thinks|believes|insists|argues|claims)$/.test(word.word) ||
      !nounish(words, at)
      ? 'active'
      : null
  }
  if (word.word === 'think' && /^tanks?$/.test(next?.word ?? '')) return null
  if (/^(?:say|think|believe|argue|insist)$/.test(word.word)) return 'active'
  if (before.kind === 'mark') return before.word === ',' ? 'active' : null
  if (
    isPronoun(before.word) ||
    (/s$/.test(before.word) && !before.possessive && !nounAfter(words, at)) ||
    /^(?:people|critics|police|men|women|media)$/.test(before.word)
  )
    return 'active'
  return null
}

/** Whether a capitalised word is the end of a name rather than an adjective: another capital stands before it. */
function nameFollowed(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.capital === true && at > 1
}

const beForm =
  /^(?:is|was|were|are|be|been|being|am|it's|he's|she's|they're|we're|you're|i'm|isn't|wasn't|weren't|aren't)$/

function nounish(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next?.word === 'of' || next?.kind === 'mark' || isAuxiliary(next?.word ?? '')
}

function nounAfter(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next?.word === 'of' || isAuxiliary(next?.word ?? '') || next?.kind === 'mark'
}

/** "states like Ohio": a preposition, unless a pronoun or an auxiliary makes it a verb. */
function isLikeness({ word }: Word, before: Word | undefined, auxiliary: string | undefined): boolean {
  return (
    word === 'like' &&
    auxiliary === undefined &&
    !(before && (before.word === 'to' || isPronoun(before.word)))
  )
}

/** Forms that are nouns as often as verbs. */
const PLURAL_NOUNS =
  /^(?:states?|attacks?|calls|demands?|plans?|hopes?|fears?|views?|reports?|questions?|notes?|charges?|names|backs|points?|mentions?|lists?|estimates?|promises?|offers?|requests?|appeals?|answers?|emails?|tweets?|blogs?|posts?|desires?|supports?|claims?|shows|doubts?|praise|wishes|regrets?|protests?|blames?|forecasts?|remarks?|comments?|complaints?|cites|texts?)$/

const isVerbOfPast = (word: string): boolean =>
  isStrongPast(word) || (cueVerbs.get(word) ?? []).some(({ form }) => form === 'past')

/** Whether a noun-like verb has a subject before it or an object behind it that a noun could not have. */
function hasSubject(words: readonly Word[], group: number, next: Word | undefined): boolean {
  const before = words[group - 1]
  if (before?.kind !== 'word') return true
  if (
    /^(?:several|many|some|most|few|all|both|other|key|more)$/.test(before.word) ||
    /^\p{N}/u.test(before.word)
  )
    return false
  if (isPronoun(before.word) || before.word === 'to') return true
  // "denied claims that", "rejected calls for": what was denied is a noun.
  if (!before.capital && isVerbOfPast(before.word)) return false
  if (next?.kind !== 'word') return true
  if (
    /^(?:where|which|who|as|have|had|has|are|were|is|was|will|of|in|at|like|from|with|by|during|between|among|across|over|after|before)$/.test(
      next.word,
    )
  )
    return false
  return next.word !== 'that' || before.capital || !/^states$/.test(words[group]?.word ?? '')
}
