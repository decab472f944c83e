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
 *
 * @param within The sentences, by index, of which it is to be a stretch; all unless given.
 */
export function excerpt(
  parsed: ParsedParagraph,
  sentence: number,
  within: { readonly first: number; readonly last: number } | null = null,
): Span {
  const { text, sentences } = parsed
  const [opening, closing] = [sentences[within?.first ?? -1], sentences[within?.last ?? -1]]
  const all = { start: opening?.start ?? 0, end: closing?.end ?? text.length }
  if (all.end - all.start <= WHOLE) return all
  return grown(parsed, { first: sentence, final: sentence }, all)
}

/** The stretch of a paragraph to show that holds some of its sentences, given by their indices. */
export function excerptAround(parsed: ParsedParagraph, quoted: readonly number[]): Span {
  const all = { start: 0, end: parsed.text.length }
  if (all.end <= WHOLE) return all
  return grown(parsed, { first: Math.min(...quoted), final: Math.max(...quoted) }, all)
}

/** Some neighbouring sentences, with as many around them as there is room for inside a stretch. */
function grown(
  parsed: ParsedParagraph,
  stretch: { readonly first: number; readonly final: number },
  all: Span,
): Span {
  const { text, sentences } = parsed
  let { first, final } = stretch
  const centre = { start: (sentences[first] ?? all).start, end: (sentences[final] ?? all).end }
  if (first === final && centre.end - centre.start > WHOLE) {
    const last = parsed.words.findLast(({ end }) => end > centre.start && end <= centre.start + WHOLE)
    return { start: centre.start, end: last?.end ?? beforePair(text, centre.start + WHOLE) }
  }
  let { start, end } = centre
  for (;;) {
    const after = sentences[final + 1]
    const before = sentences[first - 1]
    if (after && after.end <= all.end && after.end - start <= EXCERPT) {
      final++
      end = after.end
    } else if (before && before.start >= all.start && end - before.start <= EXCERPT) {
      first--
      start = before.start
    } else return { start, end }
  }
}
