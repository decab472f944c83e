import type { Ranking } from './rank.ts'

/** Below this an answer is declined: rather no answer than one about something else. */
export const DECLINE_BELOW = 0.25

/**
 * How sure it is, from 0 to 1, that the best paragraph of a ranking answers: a logistic curve over how much of
 * the query two neighbouring sentences hold, to the letter or by stem, how close together its words stand, and
 * the engine's score. A plain word that stands nowhere counts less against it than a name: people ask in their
 * own words. Coefficients rounded from a fit on SQuAD 2.0's answerable questions against those whose article
 * was taken away, joined by a small set of questions in other words than the coverage's.
 */
export function confidenceIn({ ranked, concepts }: Ranking): number {
  const [best] = ranked
  if (!best) return 0
  const { pair, exact, bm25, near } = best.evidence
  const unseen = concepts.filter(({ name, frequency }) => !name && frequency === 0).length / concepts.length
  return 1 / (1 + Math.exp(-(6 * pair + 3.5 * exact + 3.5 * bm25 + 3 * near + 1.7 * unseen - 7)))
}

/** Of this worth, as many labelled pairs of actor and topic are in the coverage as are not. */
const EVEN = 0.37
const STEEPNESS = 14

/**
 * How sure it is, from 0 to 1, that the coverage has an actor on a topic: a logistic curve over what the evidence in the
 * best paragraph is worth. Set by hand so that an answer is declined where topic and actor share no more than an article.
 */
export function confidenceInStance(worth: number): number {
  return worth === 0 ? 0 : 1 / (1 + Math.exp(-STEEPNESS * (worth - EVEN)))
}
