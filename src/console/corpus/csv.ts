import { stringify } from 'csv-stringify/sync'
import { printable } from '../../desk/printable.ts'

/** Stands at the beginning of a file of rows: without it Excel takes UTF-8 for the code page of the country. */
export const byteOrderMark = '\ufeff'

/**
 * A row of a spreadsheet as comma-separated values after RFC 4180, without a line break at its end. A text that a
 * spreadsheet would run as a formula, as it begins with = + - or @ (also in full width), has an apostrophe put before
 * it, as OWASP advises against CSV injection. Texts are made safe to show, so no break or tab is left in them.
 */
export function csvRow(cells: readonly (string | number | null)[]): string {
  const safe = cells.map(cell => (typeof cell === 'string' ? printable(cell) : cell))
  return stringify([safe], { escape_formulas: true, eof: false })
}
