import { cueVerbs } from '../grammar/cue-verbs.ts'
import { isAdverb } from '../grammar/cue-words.ts'
import type { Word } from '../grammar/words.ts'
import type { Statement } from '../statement.ts'
import type { Report } from './report.ts'

const NOT = /^(?:not|never|cannot|neither|nor|hardly|scarcely|rarely|seldom|\p{L}+n't)$/u
const NOBODY = /^(?:nobody|none|no|neither|few)$/
const MODAL = /^(?:could|might|may|would|should|must|could've|would've|might've)$/
const UNSURE = /^(?:if|unless|whether|suppose|supposing|lest)$/
/** Verbs after which an infinitive or participle of speech was not spoken: "refused to say", "denied having said". */
const WITHHOLDING =
  /^(?:refus|declin|fail|neglect|avoid|den(?:y|i)|hesitat|forb[aeo]|forgot|forget|stopp?(?:ed|ing|s)?$|unable|unwilling|reluctant|hesitant|without|loath)/
/** Verbs whose *not* belongs to what is thought: who "does not believe that it works" believes that it does not. */
const RAISING =
  /^(?:think|believe|expect|suppose|imagine|want|intend|plan|wish|feel|like|care|agree|regard|consider|view|see)$/

/**
 * Whether a report holds that its source said this at all: negated where the saying is ("has not said"), and not where
 * what is said or wanted is ("said it was not", "does not want"); hypothetical where it may yet be said ("if he says").
 */
export function standingOf(words: readonly Word[], { source, cue, clause }: Report): Statement['standing'] {
  const verb = words[cue.to - 1]?.word ?? ''
  const readings = cueVerbs.get(verb) ?? cueVerbs.get(words[cue.to - 2]?.word ?? '') ?? []
  const speech = clause && !readings.some(({ lemma }) => RAISING.test(lemma))
  if (speech && isWithheld(words, cue.from, cue.to)) return 'negated'
  // "stopped short of demanding it"
  if (words[cue.from - 1]?.word === 'of' && words[cue.from - 2]?.word === 'short') return 'negated'
  const first = source && words[source.from]
  if (first && NOBODY.test(first.word) && clause) return 'negated'
  if (isUnsure(words, source?.from ?? cue.from, cue.from)) return 'hypothetical'
  for (let at = cue.from; at < cue.to; at += 1)
    if (speech && MODAL.test(words[at]?.word ?? '') && !words[at]?.capital) return 'hypothetical'
  return 'asserted'
}

function isWithheld(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at]?.word ?? ''
    if (NOT.test(word) && words[at + 1]?.word !== 'only') return true
    if (at < to - 1 && WITHHOLDING.test(word)) return true
  }
  let before = from - 1
  while (before > 0 && /^(?:to|having|ever|been)$/.test(words[before]?.word ?? '')) before -= 1
  const governor = words[before]
  const form = cueVerbs.get(words[to - 1]?.word ?? '') ?? []
  // "denied saying", "declined to say"; not "denied that", nor "denied it and said".
  const governed = before < from - 1 || form.some(reading => reading.form === 'ing')
  return governed && governor?.kind === 'word' && WITHHOLDING.test(governor.word)
}

/** "if he says", "whether the minister will say", "had he said", "should he say". */
export function isUnsure(words: readonly Word[], source: number, cue: number): boolean {
  if (source > cue) return false
  let before = source - 1
  while (before > 0 && isAdverb(words[before]?.word ?? '')) before -= 1
  const opener = words[before]
  if (opener?.kind !== 'word') return false
  if (UNSURE.test(opener.word)) return true
  const opens =
    before === 0 || words[before - 1]?.kind === 'mark' || /^(?:and|but)$/.test(words[before - 1]?.word ?? '')
  return opens && /^(?:had|should|were)$/.test(opener.word)
}

const POSITIONS = new Set(
  'want oppose support back reject seek favor favour endorse demand prefer resist refuse call urge intend'.split(
    ' ',
  ),
)

/** Whether a report is of a plain position ("Lavrov wants talks"), and not of a mood or a deed. */
export function isPosition(words: readonly Word[], { cue }: Report): boolean {
  const readings = [words[cue.to - 1], words[cue.to - 2]].flatMap(
    word => cueVerbs.get(word?.word ?? '') ?? [],
  )
  if (words[cue.from]?.word.endsWith('ing')) return false
  for (let at = cue.from; at < cue.to; at += 1) if (MODAL.test(words[at]?.word ?? '')) return false
  return readings.some(({ lemma }) => POSITIONS.has(lemma))
}
