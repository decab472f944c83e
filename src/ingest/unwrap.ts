import type { SourceLine } from './source-lines.ts'

/** A line of the page as its author meant it: one line of the file, or several that were one before they were wrapped. */
export interface Line {
  readonly text: string
  /** The lines of the file that it was made from. Never empty, none of them blank. */
  readonly sources: readonly SourceLine[]
  /** Whether a blank line, or the start of the page, stands before it. */
  readonly apart: boolean
  /** What its markup says it is, in Markdown: the main heading, another heading, or nothing but a link, a picture or a rule. */
  readonly role?: 'title' | 'heading' | 'link'
}

/** Narrower lines are verse or tables, wider ones were never wrapped. In UTF-16 units. */
const NARROWEST = 40
const WIDEST = 130

/** Share of lines that may stick out of the column: addresses and the like cannot be wrapped. */
const OVERLONG = 0.03

/** In wrapped English seven lines of ten that follow a full one begin in lower case; on other pages hardly any. */
const LOWER_CASE_STARTS = 0.25

/** A line ragged this far below the column's width can still be a wrapped one, if the sentence runs on. */
const RAGGED = 0.6

const OPENS_LOW = /^["“‘'(]?\p{Ll}/u
const CLOSED = /[.!?:…。！？]["”’')\]»]*$/u
/** A picture's credit ends its caption: `Name/AFP/Getty Images`. */
const CREDIT = /\/\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}$/u
const ITEM = /^(?:[-*•‣▪–—]|\d{1,2}[.)])\s/u

/** Joins the lines of a page that was wrapped at some column; leaves other pages as they are. */
export function unwrap(lines: readonly SourceLine[]): readonly Line[] {
  const width = columnWidth(lines)
  const hyphenated = width === null ? null : wordsAround(lines)
  const groups: { readonly parts: SourceLine[]; readonly apart: boolean }[] = []
  for (const [index, line] of lines.entries()) {
    if (line.text === '') continue
    const last = lines[index - 1]
    const apart = last === undefined || last.text === ''
    const group = groups.at(-1)
    if (!apart && group && width !== null && runsOn(last.text, line.text, width, lines, index))
      group.parts.push(line)
    else groups.push({ parts: [line], apart })
  }
  return groups.map(({ parts, apart }) => ({ text: joinAll(parts, hyphenated), sources: parts, apart }))
}

/** The column a page was wrapped at, in UTF-16 units, or null where it was not. */
function columnWidth(lines: readonly SourceLine[]): number | null {
  const width = widthOfMost(lines)
  if (width === null || width < NARROWEST || width > WIDEST) return null
  let full = 0
  let lowerCase = 0
  for (let index = 1; index < lines.length; index++) {
    const last = lines[index - 1]?.text ?? ''
    const text = lines[index]?.text ?? ''
    if (text === '' || !isFull(last, text, width)) continue
    full++
    if (OPENS_LOW.test(text) && !CLOSED.test(last)) lowerCase++
  }
  return lowerCase >= 2 && lowerCase >= full * LOWER_CASE_STARTS ? width : null
}

/** The length of the longest line, once the few that stick out are left aside. */
function widthOfMost(lines: readonly SourceLine[]): number | null {
  const lengths = new Map<number, number>()
  let filled = 0
  for (const { text } of lines) {
    if (text === '') continue
    filled++
    lengths.set(text.length, (lengths.get(text.length) ?? 0) + 1)
  }
  let over = filled * OVERLONG
  for (const [length, count] of [...lengths].sort(([a], [b]) => b - a)) {
    over -= count
    if (over < 0) return length
  }
  return null
}

/** Whether a line has no room left for the first word of the next. */
function isFull(line: string, next: string, width: number): boolean {
  const word = next.slice(0, width).split(' ', 1)[0] ?? ''
  return line.length + 1 + word.length > width
}

function runsOn(
  last: string,
  next: string,
  width: number,
  lines: readonly SourceLine[],
  index: number,
): boolean {
  if (ITEM.test(next) || last.length > width) return false
  if (CREDIT.test(last.slice(-40)) && !OPENS_LOW.test(next)) return false
  const full = isFull(last, next, width)
  if (OPENS_LOW.test(next) && !CLOSED.test(last)) return full || last.length > width * RAGGED
  if (!full) return false
  // A sentence that ends with its line may end its paragraph too: what follows is taken for the same paragraph
  // only where that ends as a sentence does, so that a headline is never drawn into the text above it.
  const end = endOfRun(lines, index, width)
  return !CLOSED.test(last) || CLOSED.test(end) || CREDIT.test(end.slice(-40))
}

/** The last line of the paragraph that would start at a line: the first one that leaves room for the next word. */
function endOfRun(lines: readonly SourceLine[], index: number, width: number): string {
  const furthest = Math.min(index + 40, lines.length)
  for (let at = index; at < furthest; at++) {
    const text = lines[at]?.text ?? ''
    const next = lines[at + 1]?.text ?? ''
    if (next === '' || !isFull(text, next, width)) return text
  }
  return ''
}

/** The words of a page in lower case, to tell `cooper-` + `ation` from `US-` + `led`. */
function wordsAround(lines: readonly SourceLine[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []),
  )
}

function joinAll(parts: readonly SourceLine[], words: ReadonlySet<string> | null): string {
  const joined: string[] = []
  for (const [index, { text }] of parts.entries()) {
    const next = parts[index + 1]?.text
    if (next === undefined) joined.push(text)
    else joined.push(joint(text, next, words))
  }
  return joined.join('')
}

/** A line with what joins it to the next: a space, nothing after a hyphen or a dash inside a word, or without its hyphen. */
function joint(line: string, next: string, words: ReadonlySet<string> | null): string {
  const stump = /([\p{L}\p{N}]+)-$/u.exec(line.slice(-60))?.[1]?.toLowerCase()
  const rest = /^[\p{L}\p{N}]+/u.exec(next.slice(0, 60))?.[0].toLowerCase()
  if (stump !== undefined && rest !== undefined) {
    const broken = words?.has(stump + rest) === true && !words.has(`${stump}-${rest}`)
    return broken ? line.slice(0, -1) : line
  }
  return /[\p{L}\p{N}"”’']—$/u.test(line.slice(-8)) ? line : `${line} `
}
