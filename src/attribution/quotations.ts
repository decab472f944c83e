import type { Span } from '../text/span.ts'

/** Words between quotation marks, the marks included. */
export interface Quotation extends Span {
  /** Whether the paragraph has its closing mark. */
  readonly closed: boolean
  /** Whether the paragraph before left it open, and this mark takes it up again. */
  readonly reopened: boolean
}

interface Mark extends Span {
  readonly sense: 'open' | 'close' | 'either'
}

const DOUBLE = /''|``|["“”„‟«»]/gu
const SINGLE_OPEN = /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])/gu
const SINGLE_CLOSE = /(?<=[\p{L}\p{N}.,!?…])['’](?![\p{L}\p{N}])/gu

/**
 * The quotations of a paragraph in order, not overlapping: straight and typographic marks, `''` and guillemets, or
 * single marks where there are no double ones. One that is never closed runs to the end of the paragraph.
 */
export function quotations(text: string, openBefore: boolean): readonly Quotation[] {
  const marks = [...text.matchAll(DOUBLE)].map(match => markOf(text, match[0], match.index))
  return marks.length > 0 ? paired(text, marks, openBefore) : singles(text)
}

function markOf(text: string, mark: string, start: number): Mark {
  const end = start + mark.length
  const spaceBefore = start === 0 || /[\s([{—–-]/u.test(text[start - 1] ?? '')
  const spaceAfter = end === text.length || /[\s\])}.,;:!?—–]/u.test(text[end] ?? '')
  if (mark === '“' || mark === '„' || mark === '``') return { start, end, sense: 'open' }
  if (mark === '”') return { start, end, sense: spaceBefore && !spaceAfter ? 'open' : 'close' }
  if (spaceBefore === spaceAfter) return { start, end, sense: 'either' }
  return { start, end, sense: spaceBefore ? 'open' : 'close' }
}

function paired(text: string, marks: readonly Mark[], openBefore: boolean): readonly Quotation[] {
  const found: Quotation[] = []
  let open: Mark | null = null
  const first = text.search(/\S/)
  const reopens = (start: number) => openBefore && start === first
  for (const mark of marks) {
    if (open === null) {
      if (mark.sense !== 'close') open = mark
      else if (found.length === 0 && openBefore)
        found.push({ start: 0, end: mark.end, closed: true, reopened: true })
    } else if (mark.sense !== 'open') {
      found.push({ start: open.start, end: mark.end, closed: true, reopened: reopens(open.start) })
      open = null
    }
  }
  if (open) found.push({ start: open.start, end: text.length, closed: false, reopened: reopens(open.start) })
  return found
}

function singles(text: string): readonly Quotation[] {
  const opening = [...text.matchAll(SINGLE_OPEN)]
  if (opening.length === 0) return []
  const closing = [...text.matchAll(SINGLE_CLOSE)].map(match => match.index)
  const found: Quotation[] = []
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
