import type { Mention } from '../../actors/actor.ts'
import type { Span } from '../../text/span.ts'

/** The mentions of a paragraph that touch a stretch of it, found by halving, as a paragraph can have thousands. */
export function mentionsWithin(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  let to = low
  while ((mentions[to]?.start ?? end) < end) to += 1
  return mentions.slice(low, to)
}
