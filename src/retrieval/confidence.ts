import type { RankedParagraph } from './rank.ts'

/** Below this an answer is declined: rather no answer than one about something else. */
export const DECLINE_BELOW = 0.5

/**
 * How sure it is, from 0 to 1, that a paragraph answers its query: a logistic curve over how much of the query
 * two neighbouring sentences hold, to the letter or by stem, and over the engine's score. Coefficients rounded
 * from a fit on answerable questions of SQuAD 2.0 against questions whose article or paragraph was taken away.
 */
export function confidenceIn(best: RankedParagraph | undefined): number {
  if (!best) return 0
  const { pair, exact, bm25 } = best.evidence
  return 1 / (1 + Math.exp(-(4.5 * pair + 3 * exact + 1.5 * bm25 - 4.5)))
}
