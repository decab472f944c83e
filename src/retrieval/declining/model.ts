import type { FoundSigns, SaidSigns, Signs } from './signs.ts'

/** What each sign adds to the log-odds, and what they are without any. */
export type Weights<Names extends string> = Readonly<Record<Names | 'intercept', number>>

/**
 * How sure an answer is, from its signs: the chance that the coverage has what the question is about, times the chance
 * that its best sentences then say it, brought to the share of answers that are right by a logistic curve
 * (J. Platt, 1999).
 */
export interface ConfidenceModel {
  readonly found: Weights<keyof FoundSigns>
  readonly said: Weights<keyof SaidSigns>
  readonly calibration: { readonly intercept: number; readonly slope: number }
}

/** How sure a model is, from 0 to 1. */
export function confidenceOf({ calibration, ...model }: ConfidenceModel, signs: Signs): number {
  return logistic(calibration.intercept + calibration.slope * logOddsOf(model, signs))
}

/** The log-odds of both chances together, before they are calibrated. */
export function logOddsOf({ found, said }: Pick<ConfidenceModel, 'found' | 'said'>, signs: Signs): number {
  const chance = logistic(sum(found, signs.found)) * logistic(sum(said, signs.said))
  const [least, most] = [1e-6, 1 - 1e-6]
  const kept = Math.min(most, Math.max(least, chance))
  return Math.log(kept / (1 - kept))
}

function sum<Names extends string>(weights: Weights<Names>, signs: Readonly<Record<Names, number>>): number {
  let all = weights.intercept
  for (const name in signs) all += weights[name] * signs[name]
  return all
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
