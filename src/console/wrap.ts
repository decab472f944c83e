import { charactersOf } from '../desk/characters.ts'
import { columnsOf } from './columns.ts'
import { type Line, type Run, run } from './styled-text.ts'

/** A stretch of a text in UTF-16 code units: `start` inclusive, `end` exclusive. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Where the lines of a text begin and end when it is set in so many columns: broken at spaces, and inside a
 * word only where the word alone is wider than a line. Wide characters count two columns, combining ones none.
 */
export function breakLines(text: string, columns: number): readonly Stretch[] {
  const lines: Stretch[] = []
  let line: { start: number; end: number } | null = null
  let used = 0
  for (const word of wordsOf(text, columns)) {
    const gap = line ? word.start - line.end : 0
    if (line && used + gap + word.width <= columns) {
      line.end = word.end
      used += gap + word.width
      continue
    }
    if (line) lines.push(line)
    line = { start: word.start, end: word.end }
    used = word.width
  }
  if (line) lines.push(line)
  return lines
}

interface MeasuredWord extends Stretch {
  /** In columns of a terminal. */
  readonly width: number
}

/** The words of a text, those wider than a line in pieces. */
function* wordsOf(text: string, columns: number): Generator<MeasuredWord> {
  for (const { 0: word, index } of text.matchAll(/[^ ]+/g)) {
    const width = columnsOf(word)
    if (width <= columns) yield { start: index, end: index + word.length, width }
    else yield* piecesOf(word, index, columns)
  }
}

function* piecesOf(word: string, offset: number, columns: number): Generator<MeasuredWord> {
  let start = 0
  let end = 0
  let width = 0
  for (const character of partsOf(word, columns)) {
    const more = columnsOf(character)
    if (width + more > columns && end > start) {
      yield { start: offset + start, end: offset + end, width }
      start = end
      width = 0
    }
    end += character.length
    width += more
  }
  yield { start: offset + start, end: offset + end, width }
}

/** What a reader sees as characters; one that alone is wider than a line (marks upon marks) in its parts. */
function* partsOf(word: string, columns: number): Generator<string> {
  for (const character of charactersOf(word)) {
    if (columnsOf(character) <= columns) yield character
    else yield* character
  }
}

/** What stands left of a text: before its first line, and before the others. */
export interface Margin {
  readonly first: Line
  readonly others: Line
}

/** Columns that a line takes. */
export function widthOf(line: Line): number {
  return columnsOf(line.map(({ text }) => text).join(''))
}

/** A margin of so many spaces. */
export function indent(columns: number): Margin {
  const blank = columns === 0 ? [] : [run(' '.repeat(columns))]
  return { first: blank, others: blank }
}

/** A margin with something before the first line, and as many spaces before the others. */
export function gutter(first: Line): Margin {
  return { first, others: indent(widthOf(first)).first }
}

const NO_BREAK_SPACE = '\u00a0'

/** Sets runs in lines no wider than `width` columns, the margin included. */
export function setInLines(runs: Line, width: number, margin: Margin = indent(0)): readonly Line[] {
  // A no-break space stands in for each space that must not break: offsets stay what they are.
  const text = runs.map(part => (part.solid ? part.text.replaceAll(' ', NO_BREAK_SPACE) : part.text)).join('')
  const columns = Math.max(2, width - Math.max(widthOf(margin.first), widthOf(margin.others)))
  return breakLines(text, columns).map((span, at) => [
    ...(at === 0 ? margin.first : margin.others),
    ...cut(runs, span),
  ])
}

/** The part of runs that lies in a span of their joined text. */
function cut(runs: Line, span: Stretch): Run[] {
  const parts: Run[] = []
  let offset = 0
  for (const part of runs) {
    const text = part.text.slice(Math.max(0, span.start - offset), Math.max(0, span.end - offset))
    if (text !== '') parts.push({ text, style: part.style })
    offset += part.text.length
  }
  return parts
}

/** Two texts beside each other, the left one in a column of so many columns. */
export function sideBySide(
  left: readonly Line[],
  right: readonly Line[],
  column: number,
  between: Run,
): readonly Line[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const [mine = [], theirs = []] = [left[at], right[at]]
    const blank = run(' '.repeat(Math.max(0, column - widthOf(mine))))
    const rule = theirs.length === 0 ? { ...between, text: between.text.trimEnd() } : between
    return [...mine, blank, rule, ...theirs]
  })
}
