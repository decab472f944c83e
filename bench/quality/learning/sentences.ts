import type { SentenceModel } from '../../../src/summary/candidate.ts'
import type { SentenceSigns } from '../../../src/summary/sentence-signs.ts'
import { rounded } from './learnt-file.ts'
import type { SentenceExample } from './sentence-examples.ts'

const STEPS = 300
/** How far a step goes, in standard deviations of a sign; smaller towards the end. */
const STRIDE = 0.12
const PENALTY = 1e-3

/**
 * A conditional logit (D. McFadden, 1974) over the sentences of each question: the likelihood that one of the right ones is
 * drawn is made as large as can be, by gradient ascent with Adam's strides (D. Kingma and J. Ba, 2015).
 */
export function learnSentences(examples: readonly SentenceExample[]): SentenceModel {
  const names = Object.keys(examples[0]?.sentences[0]?.signs ?? {}) as (keyof SentenceSigns)[]
  const size = names.length + 1
  const lists = examples.map(({ sentences, weight }) => ({
    weight,
    right: sentences.map(({ right }) => right),
    rows: sentences.map(({ passage, signs }) =>
      Float64Array.from([passage, ...names.map(name => signs[name])]),
    ),
  }))
  const scale = deviations(
    lists.flatMap(({ rows }) => rows),
    size,
  )
  for (const { rows } of lists)
    for (const row of rows) for (let at = 0; at < size; at++) row[at] = (row[at] ?? 0) / (scale[at] ?? 1)

  const total = lists.reduce((sum, { weight }) => sum + weight, 0) || 1
  const weights = new Float64Array(size)
  const [first, second] = [new Float64Array(size), new Float64Array(size)]
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map(weight => -2 * PENALTY * weight)
    for (const { rows, right, weight } of lists) addSlope(slope, weights, rows, right, weight / total)
    const stride = STRIDE * Math.min(1, (2 * (STEPS - step)) / STEPS)
    for (let at = 0; at < size; at++) {
      const along = slope[at] ?? 0
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * along
      second[at] = 0.99 * (second[at] ?? 0) + 0.01 * along * along
      const [mean, spread] = [(first[at] ?? 0) / (1 - 0.9 ** step), (second[at] ?? 0) / (1 - 0.99 ** step)]
      weights[at] = (weights[at] ?? 0) + (stride * mean) / (Math.sqrt(spread) + 1e-8)
    }
  }
  const [passage = 0, ...others] = Array.from(weights, (weight, at) => rounded(weight / (scale[at] ?? 1)))
  const signs = Object.fromEntries(names.map((name, at) => [name, others[at] ?? 0]))
  return { passage, signs: signs as SentenceModel['signs'] }
}

/** Adds the slope of one question's log likelihood. */
function addSlope(
  slope: Float64Array,
  weights: Float64Array,
  rows: readonly Float64Array[],
  right: readonly boolean[],
  weight: number,
): void {
  const sums = rows.map(row => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0))
  const most = sums.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY)
  const odds = sums.map(sum => Math.exp(sum - most))
  const all = odds.reduce((sum, one) => sum + one, 0)
  const good = odds.reduce((sum, one, place) => sum + (right[place] ? one : 0), 0)
  rows.forEach((row, place) => {
    const odd = odds[place] ?? 0
    const pull = weight * ((right[place] ? odd / good : 0) - odd / all)
    for (let at = 0; at < row.length; at++) slope[at] = (slope[at] ?? 0) + pull * (row[at] ?? 0)
  })
}

/** The standard deviation of each sign; 1 where it never differs. */
function deviations(rows: readonly Float64Array[], size: number): readonly number[] {
  return Array.from({ length: size }, (_, at) => {
    const mean = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / (rows.length || 1)
    const variance = rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / (rows.length || 1)
    return Math.sqrt(variance) || 1
  })
}
