import type { ParsedParagraph } from '../retrieval/parsed-paragraph.ts'
import { beforePair } from '../text/segments.ts'
import type { Span } from '../text/span.ts'

/** A paragraph up to this length, in UTF-16 units, is shown whole. */
const WHOLE = 700
/** A longer one is shown in whole sentences of at most this length together. */
const EXCERPT = 520

/**
 * The stretch of a paragraph to show: all of it, or the whole sentences around the one that matters (an index
 * into its sentences). A sentence that is longer than the limit is cut at a word.
 */
export function excerpt({ text, sentences, words }: ParsedParagraph, sentence: number): Span {
  if (text.length <= WHOLE) return { start: 0, end: text.length }
  const centre = sentences[sentence] ?? sentences[0] ?? { start: 0, end: text.length }
  if (centre.end - centre.start > WHOLE) {
    const last = words.findLast(({ end }) => end > centre.start && end <= centre.start + WHOLE)
    return { start: centre.start, end: last?.end ?? beforePair(text, centre.start + WHOLE) }
  }
  let [first, final] = [sentence, sentence]
  let { start, end } = centre
  for (;;) {
    const after = sentences[final + 1]
    const before = sentences[first - 1]
    if (after && after.end - start <= EXCERPT) {
      final++
      end = after.end
    } else if (before && end - before.start <= EXCERPT) {
      first--
      start = before.start
    } else return { start, end }
  }
}
