/** An example to learn from: the value of each sign, whether it is so, and how much it counts. */
export interface Example {
  readonly values: readonly number[]
  readonly holds: boolean
  readonly weight: number
}

/** What a sign may only speak for (1) or against (-1); 0 where either makes sense. */
export type Sense = -1 | 0 | 1

/** A logistic model: the probability is `1 / (1 + exp(-(intercept + sum of weight times value)))`. */
export interface Logistic {
  readonly intercept: number
  /** A weight a sign, in the sign's own unit; 0 for one that was left out. */
  readonly weights: readonly number[]
}

/** No step of Newton's method matters any more below this. */
const SETTLED = 1e-8
const MOST_STEPS = 100

/**
 * Fits a logistic regression with an L2 penalty by Newton's method, which is iteratively reweighted least squares
 * (P. McCullagh and J. Nelder, 1989). Signs are brought to the same spread first, so that the penalty is fair to all.
 * A sign whose weight comes out against its sense is left out and the others are fitted anew: a fit may find in its
 * examples that a missing name makes an answer surer, which is an accident of these.
 *
 * @param penalty Of the squared weights, against the mean loss of the examples.
 */
export function fitLogistic(
  examples: readonly Example[],
  senses: readonly Sense[],
  penalty: number,
): Logistic {
  const scales = senses.map((_, sign) => spreadOf(examples, sign))
  let kept = senses.flatMap((_, sign) => ((scales[sign] ?? 0) > 0 ? [sign] : []))
  for (;;) {
    const fitted = newton(examples, kept, scales, penalty)
    const sensible = kept.filter((sign, place) => (fitted[place + 1] ?? 0) * (senses[sign] ?? 0) >= 0)
    if (sensible.length === kept.length) {
      const weights = senses.map(() => 0)
      for (const [place, sign] of kept.entries())
        weights[sign] = (fitted[place + 1] ?? 0) / (scales[sign] ?? 1)
      return { intercept: fitted[0] ?? 0, weights }
    }
    kept = sensible
  }
}

/** The probability that a model gives to some values. */
export function probability({ intercept, weights }: Logistic, values: readonly number[]): number {
  return (
    1 / (1 + Math.exp(-weights.reduce((sum, weight, sign) => sum + weight * (values[sign] ?? 0), intercept)))
  )
}

/** The coefficients, the intercept first, of some signs divided by their scales. */
function newton(
  examples: readonly Example[],
  signs: readonly number[],
  scales: readonly number[],
  penalty: number,
): readonly number[] {
  const size = signs.length + 1
  const rows = examples.map(({ values }) => [
    1,
    ...signs.map(sign => (values[sign] ?? 0) / (scales[sign] ?? 1)),
  ])
  const all = examples.reduce((sum, { weight }) => sum + weight, 0) || 1
  let current = new Array<number>(size).fill(0)
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = current.map((value, at) => (at === 0 ? 0 : -penalty * value))
    const curve = current.map((_, one) =>
      current.map((_, other) => (one === other ? (one === 0 ? 1e-9 : penalty) : 0)),
    )
    for (const [place, row] of rows.entries()) {
      const example = examples[place]
      if (!example) continue
      const share = example.weight / all
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (current[at] ?? 0), 0)))
      const off = share * (Number(example.holds) - chance)
      const bend = share * chance * (1 - chance)
      for (const [one, value] of row.entries()) {
        slope[one] = (slope[one] ?? 0) + off * value
        const line = curve[one]
        if (line && value !== 0)
          for (const [other, with_] of row.entries()) line[other] = (line[other] ?? 0) + bend * value * with_
      }
    }
    const move = solved(curve, slope)
    current = current.map((value, at) => value + (move[at] ?? 0))
    if (move.every(value => Math.abs(value) < SETTLED)) break
  }
  return current
}

/** The solution of a system of linear equations, by elimination with the largest pivot first. */
export function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, place) => [...row, right[place] ?? 0])
  for (let column = 0; column < rows.length; column++) {
    const below = rows.slice(column)
    const largest = below.reduce((most, row) =>
      Math.abs(row[column] ?? 0) > Math.abs(most[column] ?? 0) ? row : most,
    )
    rows.splice(rows.indexOf(largest), 1)
    rows.splice(column, 0, largest)
    const pivot = largest[column] ?? 0
    if (pivot === 0) continue
    for (const row of rows) {
      if (row === largest) continue
      const factor = (row[column] ?? 0) / pivot
      for (let at = column; at < row.length; at++) row[at] = (row[at] ?? 0) - factor * (largest[at] ?? 0)
    }
  }
  return rows.map((row, place) => {
    const pivot = row[place] ?? 0
    return pivot === 0 ? 0 : (row.at(-1) ?? 0) / pivot
  })
}

/** The standard deviation of a sign. */
function spreadOf(examples: readonly Example[], sign: number): number {
  const values = examples.map(example => example.values[sign] ?? 0)
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1))
}
