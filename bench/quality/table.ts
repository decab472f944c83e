import type { Figure } from './figure.ts'

const MEASURE = 64
const COLUMNS = [
  ['MiniSearch', 10],
  ['BM25', 6],
  ['On Record', 10],
  ['fold A', 7],
  ['fold B', 7],
  ['95 %', 13],
  ['must reach', 10],
  ['aim', 7],
] as const

/** The head of the table. */
export function tableHead(): string {
  return line(
    '',
    'measure',
    COLUMNS.map(([name]) => name),
  ).trimEnd()
}

/** The rows of one set, under a line with its name and how long it took. */
export function tableOf(set: string, figures: readonly Figure[], seconds: number): string {
  return [`${set} (${seconds.toFixed(1)} s)`, ...figures.map(rowOf)].join('\n')
}

function rowOf(figure: Figure): string {
  const { measure, value, of, digits, better, folds, low, high, baseline, bm25, floor, aim, note } = figure
  if (value === null) return line('', measure, [], note)
  const shown = (number: number | null | undefined) =>
    typeof number === 'number' ? number.toFixed(digits) : ''
  const wanted = (number: number | null) =>
    number === null ? '' : `${better === 'less' && number !== 0 ? '≤ ' : ''}${shown(number)}`
  return line(
    verdictOn(figure),
    measure,
    [
      shown(baseline),
      shown(bm25),
      `${shown(value)}${of === null ? '' : ` of ${of}`}`,
      shown(folds?.[0]),
      shown(folds?.[1]),
      low === null || high === null ? '' : `${shown(low)}–${shown(high)}`,
      wanted(floor),
      wanted(aim),
    ],
    note,
  )
}

/** `aim` where it is reached, `met` where what must be reached is, `MISS` where that is not. */
function verdictOn({ met, aimed }: Figure): string {
  if (met === false) return 'MISS'
  if (aimed === true) return 'aim'
  return met === true ? 'met' : ''
}

function line(
  verdict: string,
  measure: string,
  cells: readonly string[],
  note: string | null = null,
): string {
  const columns = cells.map((cell, at) => cell.padStart(COLUMNS[at]?.[1] ?? 0))
  return [verdict.padStart(5), measure.padEnd(MEASURE), ...columns, note ?? ''].join('  ').trimEnd()
}
