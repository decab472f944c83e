/** One measured figure beside what others reach and what it must reach. A share or an area is from 0 to 1. */
export interface Figure {
  readonly measure: string
  /** What On Record reaches; null where there are only words (see `note`). */
  readonly value: number | null
  /** How many things a count is taken of (15 of 16); null for a share or a bare number. */
  readonly of: number | null
  /** With how many decimals its numbers are shown. */
  readonly digits: number
  /** Whether more of it is better, or less. */
  readonly better: 'more' | 'less'
  /** The same on either half of the set, where it has two. */
  readonly folds: readonly [a: number, b: number] | null
  /** The middle 95 of 100 of its resamplings, from `low` to `high`. */
  readonly low: number | null
  readonly high: number | null
  /** What MiniSearch as it comes reaches in the same run. */
  readonly baseline: number | null
  /** What the reference BM25 reaches in the same run (see `reference-bm25.ts`). */
  readonly bm25: number | null
  /** What it must reach; null where nothing is asked of it. */
  readonly floor: number | null
  /** What is aimed at beyond that. */
  readonly aim: number | null
  /** Whether it reaches what it must; null where nothing is asked. */
  readonly met: boolean | null
  /** Whether it reaches what is aimed at; null where there is no aim. */
  readonly aimed: boolean | null
  /** What else is told of it, in words. */
  readonly note: string | null
}

/** What is known of a figure besides its value. What is left out is unknown; three decimals, more is better. */
export type Told = Partial<Omit<Figure, 'measure' | 'value' | 'low' | 'high' | 'met' | 'aimed'>> & {
  readonly interval?: readonly [low: number, high: number] | null
  /** Whether each half has to reach it by itself, as errors of the two may even out. */
  readonly eachFold?: boolean
}

/** A figure; whether it reaches what it must follows from the numbers. */
export function figureOf(measure: string, value: number | null, told: Told = {}): Figure {
  const { interval = null, better = 'more', floor = null, aim = null, eachFold = false } = told
  const judged = value === null ? [] : [value, ...(eachFold ? (told.folds ?? []) : [])]
  const reaches = (least: number | null) =>
    least === null || judged.length === 0
      ? null
      : judged.every(each => (better === 'more' ? each >= least : each <= least))
  return {
    measure,
    value,
    of: told.of ?? null,
    digits: told.digits ?? 3,
    better,
    folds: told.folds ?? null,
    low: interval?.[0] ?? null,
    high: interval?.[1] ?? null,
    baseline: told.baseline ?? null,
    bm25: told.bm25 ?? null,
    floor,
    aim,
    met: reaches(floor),
    aimed: reaches(aim),
    note: told.note ?? null,
  }
}

/** A count of so many things. */
export function countOf(measure: string, hits: number, of: number, told: Told = {}): Figure {
  return figureOf(measure, hits, { digits: 0, ...told, of })
}

/** What is told in words alone. */
export function noteOf(measure: string, note: string): Figure {
  return figureOf(measure, null, { note })
}

/** A share in three digits. */
export function share(value: number): string {
  return value.toFixed(3)
}
