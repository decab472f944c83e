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

/** The middle 95 of 100 of what a statistic is over resamplings of some values, drawn with replacement. */
export function bootstrap(
  values: readonly number[],
  statistic: (values: readonly number[]) => number,
  next: () => number,
): readonly [low: number, high: number] {
  const seen = Array.from({ length: ROUNDS }, () =>
    statistic(values.map(() => values[Math.floor(next() * values.length)] ?? 0)),
  ).sort((one, other) => one - other)
  return [seen[Math.floor(ROUNDS * 0.025)] ?? 0, seen[Math.floor(ROUNDS * 0.975)] ?? 0]
}

/** The area under the ROC curve: how often one that should be higher is, a tie counting half. */
export function areaUnder(higher: readonly number[], lower: readonly number[]): number {
  let wins = 0
  for (const one of higher) for (const other of lower) wins += one > other ? 1 : one === other ? 0.5 : 0
  return wins / (higher.length * lower.length || 1)
}
