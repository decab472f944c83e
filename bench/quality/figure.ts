/** One measured figure beside what it must reach. */
export interface Figure {
  readonly measure: string
  readonly floor: string
  readonly seen: string
  readonly met: boolean
}
