import type { Span } from '../../text/span.ts'
import type { Run } from '../grammar/noun-phrase.ts'
import type { Word } from '../grammar/words.ts'
import type { Quotation } from '../quotations/quotations.ts'
import type { Statement } from '../statement.ts'
import type { Report } from './report.ts'

/** The stretch of the paragraph that a run of words covers, or null for none. */
export function runSpan(words: readonly Word[], run: Run | null): Span | null {
  const start = run && words[run.from]
  const end = run && words[run.to - 1]
  return start && end && end.end > start.start ? { start: start.start, end: end.end } : null
}

/** Content that begins or ends inside a quotation's marks, or at the sentence's edge in one, takes them in. */
export function extended(content: Span, words: readonly Word[], within: readonly Quotation[]): Span {
  let { start, end } = content
  const first = words[0]
  const last = words.at(-1)
  if (first?.quotation && first.start === start) start = first.quotation.start
  if (last?.quotation && last.end === end) end = last.quotation.end
  const opening = within.find(quotation => quotation.start < start && quotation.start >= start - 3)
  if (opening && opening.end > start) start = opening.start
  const closing = within.findLast(quotation => quotation.end > end && quotation.end <= end + 4)
  if (closing && closing.start < end && closing.start >= start) end = closing.end
  return { start, end }
}

/** Direct where quotations cover a content, mixed where they cover a part of it. */
export function kindOf(content: Span, within: readonly Quotation[]): Statement['kind'] {
  const inside = within.filter(quotation => quotation.start < content.end && quotation.end > content.start)
  if (inside.length === 0) return 'indirect'
  const covered = inside.reduce(
    (sum, quotation) => sum + Math.min(quotation.end, content.end) - Math.max(quotation.start, content.start),
    0,
  )
  return covered >= content.end - content.start - 2 * inside.length ? 'direct' : 'mixed'
}

/** What stands between commas or dashes behind a source: "Smith, *a spokesman for the Kremlin*, said". */
export function appositionAfter(words: readonly Word[], { source }: Report): Span | null {
  const mark = source && words[source.to]
  if (!source || mark?.kind !== 'mark' || !/^(?:,|—|–|--)$/.test(mark.word)) return null
  let to = source.to + 1
  while (to < words.length && to < source.to + 25 && words[to]?.kind === 'word') to += 1
  return runSpan(words, { from: source.to + 1, to })
}

/** The sentence that an offset lies in, found by halving. */
export function sentenceAt(whole: readonly Span[], offset: number): Span {
  let low = 0
  let high = whole.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((whole[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return whole[low] ?? { start: 0, end: 0 }
}

/** The stretch of the paragraph from one word up to another, or null where that is nothing. */
export function stretch(words: readonly Word[], from: number, to: number): Span | null {
  const start = words[from]
  const end = words[to - 1]
  return start && end && to > from && end.end > start.start ? { start: start.start, end: end.end } : null
}
