import { cueVerbs } from './cue-verbs.ts'
import {
  isAdverb,
  isAuxiliary,
  isClauseOpener,
  isDeterminer,
  isPlainVerb,
  isPreposition,
  isPronoun,
  isStrongPast,
  isTimeWord,
} from './cue-words.ts'
import type { Word } from './words.ts'

/** A run of words by index, the last exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** How many words back a phrase may begin. Keeps the work linear on a sentence of any length. */
const REACH = 40

const postmodifying = new Set([
  'of',
  'for',
  'with',
  'in',
  'at',
  'from',
  'on',
  'by',
  'about',
  'to',
  'who',
  'that',
  'against',
  'near',
  'under',
])

const REFLEXIVE = /^(?:it|them|him|her)sel(?:f|ves)$/

/** A regular past; "self-described" and "US-led" are adjectives. */
const PAST = /^[^-]{2,}ed$/

/** Whether a word is most likely the finite verb of a clause. English leaves it open often; neighbours decide. */
export function finiteAt(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word' || word.possessive) return false
  if (isAuxiliary(word.word)) return true
  if (word.capital && at > 0) return false
  const before = words[at - 1]
  const after = words[at + 1]
  const past = PAST.test(word.word) || isStrongPast(word.word)
  const readings = cueVerbs.get(word.word) ?? []
  if (!past && readings.length === 0 && !isPlainVerb(word.word)) return false
  if (readings.length > 0 && readings.every(reading => reading.form === 'ing')) return false
  if (!before) return false
  if (
    before.word === ',' &&
    readings.some(reading => reading.form === 's') &&
    after?.kind === 'word' &&
    after.word !== 'of'
  )
    return true
  if (before.kind === 'word') {
    if (isDeterminer(before.word) || before.possessive) return false
    if (isPreposition(before.word)) return false
    if (isPronoun(before.word)) return true
    // "a group that calls itself", "a party which opposes the"
    const object = after?.kind === 'word' && (isDeterminer(after.word) || REFLEXIVE.test(after.word))
    if (/^(?:that|which)$/.test(before.word) && object && readings.some(({ form }) => form === 's'))
      return true
    if (isAdverb(before.word)) return !isDeterminer(words[at - 2]?.word ?? '')
  }
  if (past || readings.some(reading => reading.form === 'past' || reading.form === 'participle'))
    return (
      !(after?.kind === 'word' && /^(?:by|of|with|as)$/.test(after.word)) ||
      // "responded by saying"
      (after.word === 'by' && /ing$/.test(words[at + 2]?.word ?? '')) ||
      /^(?:said|told|thought)$/.test(word.word)
    )
  // "Clinton campaign" and "peace hope" are nouns: a base form wants a plural before it.
  const third = readings.length > 0 ? readings.some(reading => reading.form === 's') : word.word.endsWith('s')
  return third ? before.capital || before.word.endsWith('s') : before.word.endsWith('s')
}

/** Whether a word looks like a verb's *-ing*, and not like an adjective or noun of that ending. */
export function isGerund({ word }: Word): boolean {
  return word.length > 5 && word.endsWith('ing') && !NO_GERUND.test(word)
}

const NO_GERUND =
  /^(?:leading|growing|remaining|ruling|existing|developing|neighbou?ring|surviving|following|opposing|competing|something|nothing|anything|everything|morning|evening|meeting|hearing|building|filing|polling|sitting|working|outgoing|incoming|visiting|living|missing|housing|funding|training|string)$/

/** The first word of the noun phrase whose last word is at `last`. */
export function phraseStart(words: readonly Word[], last: number): number {
  let from = last
  const stop = Math.max(0, last - REACH)
  while (from > stop) {
    const before = words[from - 1]
    const here = words[from]
    if (before?.kind !== 'word' || !here) break
    if (
      isPronoun(here.word) &&
      from === last &&
      !/^(?:one|some|many|most|several|few|all|others|both)$/.test(here.word)
    )
      break
    if (
      isTimeWord(before.word) &&
      !isGivenName(before, here) &&
      (before.capital || /^(?:yesterday|today|tomorrow|ago|earlier|later|then|now)$/.test(before.word))
    )
      break
    if (/^(?:and|or|&)$/.test(before.word)) {
      // "he and Haug"
      if (here.capital && /^(?:he|she|they)$/.test(words[from - 2]?.word ?? '')) return from - 2
      if (!joinsNames(words, from)) break
      from -= 1
      continue
    }
    if (finiteAt(words, from - 1)) {
      const relative = relativeStart(words, from - 1)
      if (relative === null) break
      from = relative
      continue
    }
    if (REFLEXIVE.test(before.word)) {
      from -= 1
      continue
    }
    if (
      isClauseOpener(before.word) ||
      (isPronoun(before.word) && !/^(?:one|some|many|most|several|few|all|both|neither)$/.test(before.word))
    )
      break
    if (before.word === 'to' && from < last && isBareVerb(here)) return from + 1
    if (isAdverb(before.word) && words[from - 2]?.word === 'to' && from < last && isBareVerb(here))
      return from + 1
    if (isPreposition(before.word)) {
      const head = words[from - 2]
      // "a man who works in the north": over the clause to the man.
      const relative = finiteAt(words, from - 2) ? relativeStart(words, from - 2) : null
      if (relative !== null) {
        from = relative
        continue
      }
      const reduced = reducedStart(words, from - 2)
      if (reduced !== null) {
        from = reduced
        continue
      }
      if (!postmodifying.has(before.word) || head?.kind !== 'word' || finiteAt(words, from - 2)) break
      if (
        isPreposition(head.word) ||
        isClauseOpener(head.word) ||
        (isPronoun(head.word) && !/^(?:some|many|most|several|few|all|both|others)$/.test(head.word)) ||
        isAdverb(head.word) ||
        (isDeterminer(head.word) && !isPronoun(head.word))
      )
        break
      if (/^(?:and|or|not)$/.test(head.word)) break
      from -= 2
      continue
    }
    if (isAdverb(before.word) && !isDeterminer(words[from - 2]?.word ?? '')) break
    from -= 1
  }
  return from
}

/** "Jan" before "Petersen", which is no month. */
function isGivenName(word: Word, next: Word | undefined): boolean {
  return word.capital && next?.capital === true && /^(?:jan|april|may|june|august)$/.test(word.word)
}

function isBareVerb(word: Word): boolean {
  return !word.capital && !word.possessive && !isDeterminer(word.word) && !/s$/.test(word.word)
}

/** "people *briefed* on the talks": the noun before such a participle, which is no verb of the clause; or null. */
function reducedStart(words: readonly Word[], participle: number): number | null {
  if (!REDUCED.test(words[participle]?.word ?? '')) return null
  const noun = isAdverb(words[participle - 1]?.word ?? '') ? participle - 2 : participle - 1
  const word = words[noun]
  return word?.kind === 'word' && !isAuxiliary(word.word) && !isPronoun(word.word) ? noun : null
}

const REDUCED =
  /^(?:briefed|involved|based|interviewed|surveyed|polled|stationed|employed|affiliated|acquainted|gathered|stranded|trapped|assigned|authori[sz]ed|informed)$/

/** "people who know him": from the verb inside the relative clause to the noun before it, or null. */
function relativeStart(words: readonly Word[], verb: number): number | null {
  for (let at = verb - 1; at > verb - 9 && at > 0; at -= 1) {
    const word = words[at]
    if (word?.kind !== 'word') return null
    if (/^(?:who|which)$/.test(word.word) && words[at - 1]?.kind === 'word') return at - 1
    // "a group that calls itself", but "he says that critics"
    const head = words[at - 1]
    if (word.word === 'that' && at === verb - 1 && head?.kind === 'word' && !finiteAt(words, at - 1))
      return at - 1
    if (word.word === 'that' || (isClauseOpener(word.word) && !isAdverb(word.word))) return null
  }
  return null
}

/** Whether the "and" before `from` joins two names or two plain nouns rather than two clauses. */
function joinsNames(words: readonly Word[], from: number): boolean {
  const left = words[from - 2]
  const right = words[from]
  if (left?.kind !== 'word' || right?.kind !== 'word') return false
  if (left.capital && right.capital) return true
  if (left.capital && /^(?:the|his|her|their|its|other|some)$/.test(right.word))
    return !finiteAt(words, from - 2)
  return left.word.endsWith('s') && !finiteAt(words, from - 2) && !isDeterminer(right.word)
}

/** The end (exclusive) of the noun phrase that begins at `first`, as it stands after "said" or "according to". */
export function phraseEnd(words: readonly Word[], first: number): number {
  let to = first
  while (to < words.length && to < first + REACH) {
    const word = words[to]
    if (word?.kind !== 'word') break
    if (to > first) {
      if (isClauseOpener(word.word) && word.word !== 'who') break
      if (word.word === 'who' || finiteAt(words, to)) break
      if (
        isTimeWord(word.word) &&
        word.word !== 'on' &&
        word.word !== 'in' &&
        !isGivenName(word, words[to + 1])
      )
        break
      if (/^(?:on|in|during|after|at)$/.test(word.word) && isAdjunct(words, to)) break
      if (isAdverb(word.word)) break
    } else if (isPronoun(word.word) && !/^(?:one|some|many|most|several|few|all|both)$/.test(word.word))
      return to + 1
    if (word.possessive && words[to + 1]?.kind !== 'word') return to + 1
    to += 1
  }
  while (to > first + 1 && isPreposition(words[to - 1]?.word ?? '')) to -= 1
  return to
}

/** "on Monday", "in a statement", "at a news conference". */
export function isAdjunct(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.word ?? ''
  if (isTimeWord(next)) return true
  for (let ahead = at + 1; ahead < at + 6; ahead += 1) if (venues.has(words[ahead]?.word ?? '')) return true
  return false
}

const venues = new Set(
  `statement statements interview interviews email e-mail emails speech speeches conference briefing letter tweet tweets post report news
  remarks comments testimony memo address debate call television tv radio twitter facebook release press message hearing rally event column op-ed article forum town
  appearance reporters campaign phone telephone text video`.split(/\s+/),
)
