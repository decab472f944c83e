import type { CitedPassage, Reply, Sign } from '../desk/reply.ts'
import { columnsOf } from './columns.ts'
import { type Line, solidRun } from './styled-text.ts'
import { indent, setInLines } from './wrap.ts'

/** How many digits behind the point a value, a weight and a worth have. */
const DIGITS = 3

/** A reply that tells nothing of what decided the places of its passages. */
export function unexplained(reply: Reply): Reply {
  return 'passages' in reply
    ? { ...reply, passages: reply.passages.map(passage => ({ ...passage, signs: null })) }
    : reply
}

/** A sign as a row: its name, and value × weight = worth. */
type Row = readonly [name: string, value: string, weight: string, worth: string]

/**
 * What decided a passage's place, a line a sign, what speaks most for it first: its name, and value × weight = worth; then
 * the sum. Signs that are worth nothing are left out. No lines where no signs decided.
 *
 * @param margin Columns to leave free on the left.
 */
export function signLines({ signs }: CitedPassage, margin: number, width: number): readonly Line[] {
  if (signs === null || signs.length === 0) return []
  const worths = signs.map(sign => ({ ...sign, worth: sign.value * sign.weight }))
  const rows = worths
    .filter(({ worth }) => rounded(worth) !== 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ name, value, weight, worth }): Row => [name, printed(value), printed(weight), printed(worth)])
  const sum = printed(worths.reduce((total, { worth }) => total + worth, 0))
  const [name, value, weight, last] = widest([...rows, ['sum', '', '', sum]])
  const whole = [
    ...rows.map(
      row =>
        `${row[0].padEnd(name)}  ${row[1].padStart(value)} × ${row[2].padStart(weight)} = ${row[3].padStart(last)}`,
    ),
    `${'sum'.padEnd(name)}  ${' '.repeat(value + weight + 6)}${sum.padStart(last)}`,
  ]
  // In a narrow column the worth alone is told.
  const lines = whole.every(line => margin + columnsOf(line) <= width)
    ? whole
    : [...rows, ['sum', '', '', sum] as const].map(row => `${row[0].padEnd(name)}  ${row[3].padStart(last)}`)
  return lines.flatMap(line => setInLines([solidRun(line, 'faint')], width, indent(margin)))
}

/** How wide the columns of rows are. The names of signs are plain words: a character is a column. */
function widest(rows: readonly Row[]): readonly [number, number, number, number] {
  const widthOf = (column: 0 | 1 | 2 | 3) => Math.max(...rows.map(row => row[column].length))
  return [widthOf(0), widthOf(1), widthOf(2), widthOf(3)]
}

/** The signs of a passage as JSON has them, with three digits; null where no signs decided. */
export function signFields({ signs }: CitedPassage): readonly Sign[] | null {
  return (
    signs?.map(({ name, value, weight }) => ({ name, value: rounded(value), weight: rounded(weight) })) ??
    null
  )
}

function printed(value: number): string {
  return rounded(value).toFixed(DIGITS)
}

/** Never -0, which would be printed with its sign. */
function rounded(value: number): number {
  return Number(value.toFixed(DIGITS)) || 0
}
