import { confidenceOf } from './declining/model.ts'
import { answerSigns } from './declining/signs.ts'
import type { Ranking } from './rank.ts'
import model from './weights/confidence.json' with { type: 'json' }

/**
 * Below this a question is declined: rather no answer than one about something else. Of SQuAD’s questions that have an
 * answer it declines one of a hundred; higher, it would decline many that people ask in words of their own.
 */
export const DECLINE_BELOW = 0.3

/**
 * How sure it is, from 0 to 1, that the best paragraph of a ranking answers a question: 0.8 is right for four of five.
 * The signs and what each counts are in `weights/confidence.json`, learnt from SQuAD 2.0 (CC BY-SA 4.0).
 *
 * @param question As it was typed: negations are no concepts of a query.
 */
export function confidenceIn(question: string, ranking: Ranking): number {
  const signs = answerSigns(question, ranking)
  return signs ? confidenceOf(model, signs) : 0
}

/** Below this a question of what an actor says on a topic is declined. */
export const DECLINE_STANCE_BELOW = 0.25

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
