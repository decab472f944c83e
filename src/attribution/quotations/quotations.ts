import type { Span } from '../../text/span.ts'

/** Words between quotation marks, the marks included. */
export interface Quotation extends Span {
  /** Whether the paragraph has its closing mark. */
  readonly closed: boolean
  /** Whether the paragraph before left it open, and this mark takes it up again. */
  readonly reopened: boolean
  /** Whether its first word is capitalised. */
  readonly capital: boolean
  /** Whether it ends like a sentence or a clause, in a full stop, a comma or the like. */
  readonly complete: boolean
}

interface Mark extends Span {
  readonly sense: 'open' | 'close' | 'either'
  readonly family: 'straight' | 'curly' | 'doubled' | 'guillemets'
}

type Pair = Omit<Quotation, 'capital' | 'complete'>

const CAPITAL = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u
const COMPLETE = /[.!?,…][^\p{L}\p{N}]*$/u
const DOUBLE = /''|``|["“”„‟«»]/gu
const SINGLE_OPEN = /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])/gu
const SINGLE_CLOSE = /(?<=[\p{L}\p{N}.,!?…])['’](?![\p{L}\p{N}])/gu

/**
 * The quotations of a paragraph in order, not overlapping: straight and typographic marks, `''` and guillemets, or
 * single marks where there are no double ones. A quotation inside a quotation belongs to the outer one. One that is
 * never closed runs to the end of the paragraph.
 */
export function quotations(text: string, openBefore: boolean): readonly Quotation[] {
  const marks = [...text.matchAll(DOUBLE)].map(match => markOf(text, match[0], match.index))
  const found = marks.length > 0 ? paired(text, marks, openBefore) : singles(text)
  return found.map(one => ({
    ...one,
    capital: CAPITAL.test(text.slice(one.start, one.start + 8)),
    complete: COMPLETE.test(text.slice(Math.max(one.start, one.end - 5), one.end)),
  }))
}

function markOf(text: string, mark: string, start: number): Mark {
  const end = start + mark.length
  const spaceBefore = start === 0 || /[\s([{—–-]/u.test(text[start - 1] ?? '')
  const spaceAfter = end === text.length || /[\s\])}.,;:!?—–]/u.test(text[end] ?? '')
  const family = familyOf(mark)
  if (mark === '„' || mark === '``') return { start, end, sense: 'open', family }
  // „So“ closes with the mark that opens “so”.
  if (mark === '“') return { start, end, sense: !spaceBefore && spaceAfter ? 'close' : 'open', family }
  if (mark === '”') return { start, end, sense: spaceBefore && !spaceAfter ? 'open' : 'close', family }
  if (spaceBefore === spaceAfter) return { start, end, sense: 'either', family }
  return { start, end, sense: spaceBefore ? 'open' : 'close', family }
}

function familyOf(mark: string): Mark['family'] {
  if (mark === '"') return 'straight'
  if (mark === "''" || mark === '``') return 'doubled'
  return mark === '«' || mark === '»' ? 'guillemets' : 'curly'
}

function paired(text: string, marks: readonly Mark[], openBefore: boolean): readonly Pair[] {
  const found: Pair[] = []
  let open: Mark | null = null
  let inner: Mark['family'] | null = null
  const first = text.search(/\S/)
  const reopens = (start: number) => openBefore && start === first
  for (const [at, mark] of marks.entries()) {
    if (open === null) {
      if (mark.sense !== 'close') open = mark
      else if (found.length === 0 && openBefore)
        found.push({ start: 0, end: mark.end, closed: true, reopened: true })
    } else if (mark.family !== open.family && mark.sense === 'open') inner = mark.family
    else if (inner !== null && mark.family === inner) inner = null
    else if (mark.sense === 'open' && closesTwice(marks, at)) inner = mark.family
    else if (mark.sense !== 'open') {
      found.push({ start: open.start, end: mark.end, closed: true, reopened: reopens(open.start) })
      open = null
      inner = null
    }
  }
  if (open) found.push({ start: open.start, end: text.length, closed: false, reopened: reopens(open.start) })
  return found
}

/** Whether the mark at `at` opens a quotation within another of the same marks: two closing ones follow it. */
function closesTwice(marks: readonly Mark[], at: number): boolean {
  return marks[at + 1]?.sense === 'close' && marks[at + 2]?.sense === 'close'
}

function singles(text: string): readonly Pair[] {
  const opening = [...text.matchAll(SINGLE_OPEN)]
  if (opening.length === 0) return []
  const closing = [...text.matchAll(SINGLE_CLOSE)].map(match => match.index)
  const found: Pair[] = []
  let next = 0
  let until = 0
  for (const { index } of opening) {
    if (index < until) continue
    while (next < closing.length && (closing[next] ?? 0) <= index) next += 1
    // A mark after a comma or full stop closes for certain; one after an s may be a plural's possessive.
    let at = next
    while (
      at < closing.length &&
      at < next + 4 &&
      /s/.test(text[(closing[at] ?? 0) - 1] ?? '') &&
      at + 1 < closing.length
    )
      at += 1
    const close = closing[at]
    if (close === undefined) break
    found.push({ start: index, end: close + 1, closed: true, reopened: false })
    until = close + 1
  }
  return found
}
