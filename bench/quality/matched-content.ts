import type { Span } from '../../src/text/span.ts'

/** A content predicted and one labelled are the same from this share of their joint characters on. */
const SAME = 0.3

/** A content: a stretch of a text, or several pieces of one thing said, as on both sides of "he said". */
export interface Content {
  readonly contents: readonly Span[]
}

/**
 * The labelled content that a predicted one is: the one that shares most of their joint characters with it, as a whole
 * or in one of its pieces, and at least .3. null where it is none of them.
 */
export function matchedLabel<Label extends Content>(
  given: Content,
  labelled: readonly Label[],
): Label | null {
  let found: Label | null = null
  let most = SAME
  for (const wanted of labelled)
    for (const pieces of [wanted.contents, ...wanted.contents.map(piece => [piece])]) {
      const share = sharedPart(pieces, given.contents)
      if (share >= most) [found, most] = [wanted, share]
    }
  return found
}

/** The characters that two lists of stretches share, of those that either has. Neither list overlaps itself. */
function sharedPart(some: readonly Span[], others: readonly Span[]): number {
  let shared = 0
  for (const one of some)
    for (const other of others)
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
  return shared / (sizeOf(some) + sizeOf(others) - shared)
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}
