import type { Answer } from './reply.ts'
import { type Phrase, say, series, type Words } from './words/phrase.ts'

/** An answer that says the coverage does not say. */
export function decline(
  answer: Pick<Answer, 'kind' | 'heading'>,
  missing: readonly Words[],
  nearest: readonly Words[],
  { confidence = 0, notes = [] }: { readonly confidence?: number; readonly notes?: readonly Phrase[] } = {},
): Answer {
  return {
    ...answer,
    status: 'declined',
    summary: [],
    passages: [],
    groups: [],
    declined: { missing, nearest },
    confidence: rounded(confidence),
    notes,
  }
}

/** A confidence as it is shown: two decimals. */
export function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100
}

/** That some words stand nowhere in the coverage, where there are such. */
export function notInCoverage(words: readonly string[]): readonly Phrase[] {
  return words.length === 0 ? [] : [say`Not in the coverage: ${series(words.map(word => say`“${word}”`))}.`]
}
