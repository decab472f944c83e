/** One measured figure beside what it must reach. */
export interface Figure {
  readonly measure: string
  /** What it must reach, or null where nothing is asked of it yet. */
  readonly floor: string | null
  readonly seen: string
  readonly met: boolean
}
