import type { Span } from '../text/span.ts'

/**
 * Of some spans in order of their starts, those that lie inside a stretch. The first is found by halving: a paragraph can
 * have thousands, and be asked about stretch by stretch.
 */
export function inside<Part extends Span>(spans: readonly Part[], { start, end }: Span): readonly Part[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? start) < start) low = middle + 1
    else high = middle
  }
  let to = low
  while ((spans[to]?.start ?? end) < end) to += 1
  return spans.slice(low, to).filter(span => span.end <= end)
}
