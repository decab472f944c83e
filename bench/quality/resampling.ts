import { type Figure, figureOf, type Told } from './figure.ts'

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, T. Ettinger, 2017). */
export function random(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const ROUNDS = 1_000
const SEED = 5

/** The middle 95 of 100 of what a statistic is over resamplings of some values, drawn with replacement. */
export function bootstrap<Value>(
  values: readonly Value[],
  statistic: (values: readonly Value[]) => number,
  next: () => number = random(SEED),
): readonly [low: number, high: number] {
  return middle(() => statistic(draw(values, next)))
}

function draw<Value>(values: readonly Value[], next: () => number): readonly Value[] {
  const drawn: Value[] = []
  for (const standing of values) drawn.push(values[Math.floor(next() * values.length)] ?? standing)
  return drawn
}

function middle(once: () => number): readonly [low: number, high: number] {
  const seen = Float64Array.from({ length: ROUNDS }, once).sort()
  return [seen[Math.floor(ROUNDS * 0.025)] ?? 0, seen[Math.floor(ROUNDS * 0.975)] ?? 0]
}

/** Something that a statistic is taken over: a question, a pair, a text. `fold` is 0 or 1, or null for neither half. */
export interface Unit {
  readonly fold: number | null
}

/** A figure that is a statistic over units: over all, over either half, with the interval of resampling the units. */
export function resampled<Each extends Unit>(
  measure: string,
  units: readonly Each[],
  statistic: (units: readonly Each[]) => number,
  told: Told = {},
): Figure {
  const half = (fold: number) => units.filter(unit => unit.fold === fold)
  const [a, b] = [half(0), half(1)]
  return figureOf(measure, statistic(units), {
    folds: a.length > 0 && b.length > 0 ? [statistic(a), statistic(b)] : null,
    interval: bootstrap(units, statistic),
    ...told,
  })
}

/** The same for the mean of a number, or the share of what is true; units for which it is null are left out. */
export function averaged<Each extends Unit>(
  measure: string,
  units: readonly Each[],
  of: (unit: Each) => number | boolean | null,
  told: Told = {},
): Figure {
  const valued = units.filter(unit => of(unit) !== null)
  return resampled(measure, valued, each => averageOf(each, of), told)
}

/** The mean of a number, or the share of what is true; units for which it is null are left out. */
export function averageOf<Each>(units: readonly Each[], of: (unit: Each) => number | boolean | null): number {
  let [sum, count] = [0, 0]
  for (const unit of units) {
    const value = of(unit)
    if (value === null) continue
    sum += Number(value)
    count += 1
  }
  return sum / (count || 1)
}

/** A figure that is the area under the ROC curve: how well a number keeps units where it should be higher from others. */
export function separated<Each extends Unit>(
  measure: string,
  higher: readonly Each[],
  lower: readonly Each[],
  of: (unit: Each) => number,
  told: Told = {},
): Figure {
  const numbers = (units: readonly Each[], fold?: number) =>
    units.filter(unit => fold === undefined || unit.fold === fold).map(of)
  const [a, b] = [0, 1].map(fold => [numbers(higher, fold), numbers(lower, fold)] as const)
  const split = a && b && [...a, ...b].every(side => side.length > 0)
  return figureOf(measure, areaUnder(numbers(higher), numbers(lower)), {
    folds: split ? [areaUnder(...a), areaUnder(...b)] : null,
    interval: bootstrapArea(numbers(higher), numbers(lower)),
    ...told,
  })
}

/** The mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
}

/** The area under the ROC curve: how often one that should be higher is, a tie counting half. */
export function areaUnder(higher: readonly number[], lower: readonly number[]): number {
  const { above, below } = counted(higher, lower)
  return areaOf(above, below)
}

/** The middle 95 of 100 of the area under the ROC curve, either side resampled by itself. */
export function bootstrapArea(
  higher: readonly number[],
  lower: readonly number[],
  next: () => number = random(SEED),
): readonly [low: number, high: number] {
  const { above, below } = counted(higher, lower)
  const [places, others] = [placesOf(above), placesOf(below)]
  return middle(() => areaOf(recounted(places, above.length, next), recounted(others, below.length, next)))
}

/** How often each value that there is occurs on either side, the lowest value first. */
function counted(higher: readonly number[], lower: readonly number[]) {
  const values = [...new Set([...higher, ...lower])].sort((one, other) => one - other)
  const places = new Map(values.map((value, place) => [value, place]))
  const count = (side: readonly number[]) => {
    const counts = new Uint32Array(values.length)
    for (const value of side) {
      const place = places.get(value) ?? 0
      counts[place] = (counts[place] ?? 0) + 1
    }
    return counts
  }
  return { above: count(higher), below: count(lower) }
}

function placesOf(counts: Uint32Array): readonly number[] {
  return [...counts].flatMap((count, place) => Array.from({ length: count }, () => place))
}

function recounted(places: readonly number[], size: number, next: () => number): Uint32Array {
  const counts = new Uint32Array(size)
  for (let drawn = 0; drawn < places.length; drawn += 1) {
    const place = places[Math.floor(next() * places.length)] ?? 0
    counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

function areaOf(above: Uint32Array, below: Uint32Array): number {
  let [wins, passed, all] = [0, 0, 0]
  for (let place = 0; place < above.length; place += 1) {
    const [one, other] = [above[place] ?? 0, below[place] ?? 0]
    wins += one * (passed + other / 2)
    passed += other
    all += one
  }
  return wins / (all * passed || 1)
}
