import { afterAddressee, afterAdjuncts, pastPhrases, questionWords } from '../grammar/adjuncts.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import { type CueVerb, cueVerbs, particleVerbs } from '../grammar/cue-verbs.ts'
import {
  isAdverb,
  isAuxiliary,
  isClauseOpener,
  isDeterminer,
  isPreposition,
  isPronoun,
  isTimeWord,
} from '../grammar/cue-words.ts'
import { finiteAt } from '../grammar/noun-phrase.ts'
import type { Word } from '../grammar/words.ts'

/** What follows a reporting verb and is the thing reported, as a run of words. */
export interface Complement {
  readonly from: number
  readonly to: number
  /** Where the cue ends (exclusive): past a particle or preposition that belongs to it. */
  readonly cueEnd: number
  readonly form: 'quotation' | 'that' | 'bare' | 'infinitive' | 'object'
}

/** Verbs after which "if" means "whether". */
const WHETHER = /^(?:ask|wonder|question|know|inquire|enquire|query|doubt|decide|say|see)$/
const sureSpeech = /^(?:say|think|believe|insist|argue|claim)$/

/**
 * The complement of the verb at `verb`, or null where nothing after it can be one. In a `conditional` clause it ends
 * at the first comma.
 */
export function complementAfter(
  words: readonly Word[],
  verb: number,
  { lemma, frame, form }: CueVerb,
  conditional = false,
): Complement | null {
  let next = verb + 1
  // "neither confirmed nor denied that": both verbs have the complement.
  if (/^n?or$/.test(words[next]?.word ?? '') && cueVerbs.has(words[next + 1]?.word ?? '')) next += 2
  const particle = particleVerbs.get(lemma)?.has(words[next]?.word ?? '') ?? false
  if (particle) next += 1
  const past = afterAdjuncts(words, next)
  // "Citing the ministry, he said": an opening participle's object ends at the first comma.
  const opening =
    conditional || (form === 'ing' && (verb === 0 || (verb === 1 && isPreposition(words[0]?.word ?? ''))))
  const end = (from: number) => clauseEnd(words, from, form, false, opening)
  const narrowEnd = (from: number) => clauseEnd(words, from, form, true, opening)

  const far = lemma !== 'mean' && (frame.quote || frame.that) ? pastPhrases(words, past) : past
  for (const at of new Set([next, past, far])) {
    const word = words[at]
    if (!word) continue
    const quoted = quotationAt(words, at)
    if (quoted !== null && (frame.quote || frame.that || frame.object))
      return { from: quoted, to: quotationEnd(words, quoted, form), cueEnd: next, form: 'quotation' }
    if (word.kind !== 'word') {
      if (word.word === ':' && frame.quote && words[at + 1])
        return { from: at + 1, to: end(at + 1), cueEnd: next, form: 'bare' }
      continue
    }
    if (
      (frame.that || particle) &&
      // "They mean what they say."
      (lemma !== 'mean' || word.word === 'that') &&
      (questionWords.test(word.word) || (word.word === 'if' && WHETHER.test(lemma)))
    )
      return { from: at, to: end(at), cueEnd: next, form: 'that' }
    if (frame.infinitive && word.word === 'to' && isVerbLike(words[at + 1]))
      return {
        from: words[at - 1]?.word === 'not' ? at - 1 : at,
        to: narrowEnd(at),
        cueEnd: next,
        form: 'infinitive',
      }
    if (frame.prepositions.includes(word.word) && words[at + 1] && words[at + 1]?.kind !== 'mark')
      return { from: at + 1, to: narrowEnd(at + 1), cueEnd: at + 1, form: 'object' }
  }

  if (frame.addressee) {
    const addressed = afterAddressee(words, next)
    if (addressed !== null) {
      const word = words[addressed]
      const quoted = quotationAt(words, addressed)
      if (quoted !== null)
        return { from: quoted, to: quotationEnd(words, quoted, form), cueEnd: next, form: 'quotation' }
      if (word?.word === ':')
        return { from: addressed + 1, to: end(addressed + 1), cueEnd: next, form: 'bare' }
      if (word?.word === 'to' && isVerbLike(words[addressed + 1]))
        return {
          from: words[addressed - 1]?.word === 'not' ? addressed - 1 : addressed,
          to: end(addressed),
          cueEnd: next,
          form: 'infinitive',
        }
      if (word && /^(?:about|of)$/.test(word.word))
        return { from: addressed + 1, to: end(addressed + 1), cueEnd: next, form: 'object' }
      if (word && (questionWords.test(word.word) || (word.word === 'if' && WHETHER.test(lemma))))
        return { from: addressed, to: end(addressed), cueEnd: next, form: 'that' }
      if (
        /^(?:tell|remind|assure|inform|warn|promise|convince)$/.test(lemma) &&
        opensClause(words, addressed, false)
      )
        return { from: addressed, to: end(addressed), cueEnd: next, form: 'bare' }
    }
  }

  for (const at of past === next ? [next] : [past, next]) {
    const word = words[at]
    if (word?.kind !== 'word') continue
    if (frame.bare && opensClause(words, at, sureSpeech.test(lemma)))
      return { from: at, to: end(at), cueEnd: next, form: 'bare' }
  }
  const word = words[next]
  if ((frame.object || particle) && word?.kind === 'word' && opensObject(word))
    return { from: next, to: narrowEnd(next), cueEnd: next, form: 'object' }
  return null
}

/** The index of a quotation at `at`, or behind a comma or colon there. */
function quotationAt(words: readonly Word[], at: number): number | null {
  if (words[at]?.kind === 'quotation') return at
  return /^[,:—–]$/.test(words[at]?.word ?? '') && words[at + 1]?.kind === 'quotation' ? at + 1 : null
}

/** Where a content that begins with a quotation ends: at one that is a sentence, or where its clause does. */
function quotationEnd(words: readonly Word[], at: number, form: CueVerb['form']): number {
  if (!words[at]?.quotation?.complete) return clauseEnd(words, at, form)
  let to = at + 1
  for (;;) {
    const joint = /^(?:and|or|but|then)$/.test(words[to]?.word ?? '') ? to + 1 : to
    if (words[joint]?.kind !== 'quotation') return to
    to = joint + 1
  }
}

function isVerbLike(word: Word | undefined): boolean {
  return (
    word?.kind === 'word' &&
    !word.capital &&
    !isDeterminer(word.word) &&
    !isPronoun(word.word) &&
    !isPreposition(word.word)
  )
}

function opensObject(word: Word): boolean {
  if (isTimeWord(word.word) && (word.capital || word.word === 'yesterday')) return false
  if (isAdverb(word.word)) return false
  return (
    !isPreposition(word.word) &&
    !isClauseOpener(word.word) &&
    !isAuxiliary(word.word) &&
    !/^(?:and|or)$/.test(word.word)
  )
}

/** Whether a subject and its finite verb begin at `at`. After a verb that is sure to report, any subject will do. */
function opensClause(words: readonly Word[], at: number, sure: boolean): boolean {
  const first = words[at]
  if (
    first?.kind !== 'word' ||
    (isPreposition(first.word) &&
      !(sure && APPROXIMATE.test(first.word) && NUMBER.test(words[at + 1]?.word ?? '')))
  )
    return false
  if (/^(?:and|or|but|so|because|as|while|when|after|before|than|since|until|which|who)$/.test(first.word))
    return false
  if (isTimeWord(first.word) && (first.capital || /^(?:yesterday|today|earlier|later)$/.test(first.word)))
    return false
  if (sure && !isAdverb(first.word))
    return (
      words[at + 1]?.kind === 'quotation' ||
      (words[at + 2] !== undefined && words[at + 1]?.kind === 'word') ||
      (words[at + 2] !== undefined &&
        (words[at + 1]?.kind !== 'mark' || /^[—–-]/.test(words[at + 1]?.word ?? '')))
    )
  for (let ahead = at + 1; ahead < words.length && ahead < at + 40; ahead += 1) {
    const word = words[ahead]
    if (word?.kind === 'quotation') return true
    if (word?.kind === 'mark' && /^[:;.?!]$/.test(word.word)) return false
    if (finiteAt(words, ahead)) return true
  }
  return false
}

const APPROXIMATE = /^(?:about|over|under|around|between|like)$/

const NUMBER =
  /^(?:\p{N}.*|half|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds|thousands)$/u
