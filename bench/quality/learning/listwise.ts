import { solved } from './logistic.ts'

/** A list to learn from: the signs of each of its items, and the place of the right one. */
export interface List {
  readonly items: readonly (readonly number[])[]
  readonly right: number
}

/** A step of Newton's method that lessens the loss by no more is the last. */
const SETTLED = 1e-9
const SHORTEST_STEP = 1e-4
const MOST_STEPS = 50

/**
 * Fits weights so that the right item of each list gets the most of a softmax over the list's weighed sums: ListNet with
 * one right item (Z. Cao and others, 2007), which is a conditional logistic regression, by Newton's method. Signs are
 * brought to the same spread first. One whose weight comes out below 0 gets 0 and the others are fitted anew: every
 * sign is one that speaks for an item.
 *
 * @param penalty Of the squared weights, against the mean loss of the lists.
 * @returns A weight a sign, in the sign's own unit.
 */
export function fitListwise(lists: readonly List[], signs: number, penalty: number): readonly number[] {
  const scales = Array.from({ length: signs }, (_, sign) => spreadOf(lists, sign))
  let kept = scales.flatMap((scale, sign) => (scale > 0 ? [sign] : []))
  for (;;) {
    const fitted = newton(lists, kept, scales, penalty)
    const sensible = kept.filter((_, place) => (fitted[place] ?? 0) >= 0)
    if (sensible.length === kept.length) {
      const weights = scales.map(() => 0)
      for (const [place, sign] of kept.entries()) weights[sign] = (fitted[place] ?? 0) / (scales[sign] ?? 1)
      return weights
    }
    kept = sensible
  }
}

function newton(
  lists: readonly List[],
  kept: readonly number[],
  scales: readonly number[],
  penalty: number,
): readonly number[] {
  const scaled = lists.map(({ items, right }) => ({
    right,
    rows: items.map(item => Float64Array.from(kept, sign => (item[sign] ?? 0) / (scales[sign] ?? 1))),
  }))
  const lossOf = (weights: readonly number[]) =>
    scaled.reduce((sum, list) => sum + lossIn(list, weights), 0) / scaled.length +
    (penalty * weights.reduce((sum, weight) => sum + weight * weight, 0)) / 2
  let current: readonly number[] = kept.map(() => 0)
  let loss = lossOf(current)
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = current.map(value => -penalty * value)
    const curve = kept.map((_, one) => kept.map((__, other) => (one === other ? penalty : 0)))
    for (const { rows, right } of scaled) bendBy(rows, right, current, 1 / scaled.length, slope, curve)
    const move = solved(curve, slope)
    // Far from the best a whole step may lead past it.
    const before: readonly number[] = current
    let next = before
    let least = loss
    for (let length = 1; length > SHORTEST_STEP && least >= loss; length /= 2) {
      next = before.map((value, at) => value + length * (move[at] ?? 0))
      least = lossOf(next)
    }
    if (!(least < loss - SETTLED)) break
    ;[current, loss] = [next, least]
  }
  return current
}

interface Scaled {
  readonly rows: readonly Float64Array[]
  readonly right: number
}

/** The loss of one list: how unlikely its right item is, as a logarithm. */
function lossIn({ rows, right }: Scaled, weights: readonly number[]): number {
  const sums = rows.map(row => weights.reduce((sum, weight, at) => sum + weight * (row[at] ?? 0), 0))
  const most = Math.max(...sums)
  const whole = sums.reduce((sum, own) => sum + Math.exp(own - most), 0)
  return Math.log(whole) + most - (sums[right] ?? 0)
}

/** Adds what a list has to say: its gradient to the slope, the covariance of its signs to the curve. */
function bendBy(
  rows: readonly Float64Array[],
  right: number,
  weights: readonly number[],
  share: number,
  slope: number[],
  curve: readonly number[][],
): void {
  const sums = rows.map(row => weights.reduce((sum, weight, at) => sum + weight * (row[at] ?? 0), 0))
  const most = Math.max(...sums)
  const parts = sums.map(sum => Math.exp(sum - most))
  const whole = parts.reduce((sum, part) => sum + part, 0)
  const mean = weights.map(
    (_, at) => rows.reduce((sum, row, i) => sum + (parts[i] ?? 0) * (row[at] ?? 0), 0) / whole,
  )
  for (let one = 0; one < weights.length; one++) {
    slope[one] = (slope[one] ?? 0) + share * ((rows[right]?.[one] ?? 0) - (mean[one] ?? 0))
    const line = curve[one]
    if (!line) continue
    for (let other = 0; other < weights.length; other++) {
      let product = 0
      for (let i = 0; i < rows.length; i++)
        product += (parts[i] ?? 0) * (rows[i]?.[one] ?? 0) * (rows[i]?.[other] ?? 0)
      line[other] = (line[other] ?? 0) + share * (product / whole - (mean[one] ?? 0) * (mean[other] ?? 0))
    }
  }
}

/** The standard deviation of a sign over all items of all lists. */
function spreadOf(lists: readonly List[], sign: number): number {
  let [count, sum, squares] = [0, 0, 0]
  for (const { items } of lists)
    for (const item of items) {
      const value = item[sign] ?? 0
      count++
      sum += value
      squares += value * value
    }
  return count === 0 ? 0 : Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2))
}
