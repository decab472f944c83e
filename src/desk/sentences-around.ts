import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'

/**
 * How much text before and after a place tells where sentences end there, in UTF-16 units. A front end may show a few
 * words of a paragraph of megabytes: it must not wait for the sentences of all of it.
 */
const AROUND = 200

/** The sentences that overlap a stretch of a text, in order, in offsets of that text; at its ends they may be cut. */
export function sentencesAround(text: string, { start, end }: Span): readonly Span[] {
  const from = Math.max(0, start - AROUND)
  return sentences(text.slice(from, end + AROUND))
    .map(span => ({ start: span.start + from, end: span.end + from }))
    .filter(span => span.start < end && span.end > start)
}

/** Whether an offset of a text lies inside a sentence: neither at its edges nor between two. */
export function isInsideSentence(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false
  return sentencesAround(text, { start: offset, end: offset }).length > 0
}
