/** One measured figure beside what it must reach. */
export interface Figure {
  readonly measure: string
  /** What it must reach, or null where nothing is asked of it yet. */
  readonly floor: string | null
  readonly seen: string
  readonly met: boolean
}

/** A share beside the least that it must be, or null. */
export function figureOf(measure: string, seen: number, floor: number | null): Figure {
  return {
    measure,
    floor: floor === null ? null : share(floor),
    seen: share(seen),
    met: floor === null || seen >= floor,
  }
}

/** A share in three digits. */
export function share(value: number): string {
  return value.toFixed(3)
}
