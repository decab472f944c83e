/** Some rows from the middle of a list, and where the page before and the one after begin. */
export interface RowPage<Row> {
  readonly rows: readonly Row[]
  /** Index of the first of them in the whole list. */
  readonly from: number
  /** Where the page before begins, or null where this is the first. */
  readonly before: number | null
  /** Where the page after begins, or null where this is the last. */
  readonly after: number | null
}

/** What of a list a page shows, and how much there is room for. */
interface Window<Row> {
  /** Index of the row that the page begins with. */
  readonly from: number
  /** How many rows the whole list has. */
  readonly all: number
  /** How many rows a page has at most. */
  readonly most: number
  /** How much all rows of a page take at most, by the measure of `sizeOf`. No row takes more by itself. */
  readonly room: number
  readonly sizeOf: (row: Row) => number
}

/**
 * A page of rows of any size: as many as fit from one on. The page before ends where this one begins, so that none is
 * skipped.
 *
 * @param known Some of the list: at least `most` rows before `from`, and as many from there on, as far as there are such.
 * @param first Index in the whole list of the first of `known`.
 */
export function rowsWithin<Row>(known: readonly Row[], first: number, window: Window<Row>): RowPage<Row> {
  const { from, all, most, room, sizeOf } = window
  const fitting = (rows: readonly Row[]) => {
    let left = room
    const end = rows.findIndex(row => {
      left -= sizeOf(row)
      return left < 0
    })
    return Math.min(most, end < 0 ? rows.length : Math.max(1, end))
  }
  const ahead = known.slice(Math.max(0, from - first))
  const behind = known.slice(0, Math.max(0, from - first)).reverse()
  const count = ahead.length === 0 ? 0 : fitting(ahead)
  return {
    rows: ahead.slice(0, count),
    from,
    before: behind.length === 0 ? null : from - fitting(behind),
    after: from + count < all ? from + count : null,
  }
}
