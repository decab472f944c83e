/** A segment of a text: what `Intl.Segmenter` gives, with its offset in the whole text. */
export interface Segment {
  readonly segment: string
  /** UTF-16 offset of its first unit. */
  readonly index: number
  readonly isWordLike?: boolean | undefined
}

/**
 * The segments of a text as a segmenter draws them, in time linear in the text. A segmenter's own time grows
 * with the square of what it is given at once, so it is given windows of some UTF-16 units; the last segment
 * of a window may be cut and is drawn again in the next.
 */
export function* segments(segmenter: Intl.Segmenter, text: string, window: number): Generator<Segment> {
  let width = window
  for (let from = 0; from < text.length; ) {
    const to = beforePair(text, from + width)
    const found = [...segmenter.segment(text.slice(from, to))]
    const isLast = to >= text.length
    const whole = isLast ? found : found.slice(0, -1)
    for (const { segment, index, isWordLike } of whole) yield { segment, index: from + index, isWordLike }
    if (isLast) return
    from += found.at(-1)?.index ?? 0
    // A segment longer than the window wants a wider one.
    width = whole.length === 0 ? width * 2 : window
  }
}

/** An offset of a text, moved off the middle of a surrogate pair: half a character would be a segment of its own. */
export function beforePair(text: string, offset: number): number {
  return /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '') && offset < text.length ? offset - 1 : offset
}
