import { pairedParagraphs } from './paired-paragraphs.ts'
import type { ParagraphChange } from './plan.ts'

/** A paragraph that is on both sides: its places, from 0, and the ones before it. */
interface Chain {
  readonly before: number
  readonly after: number
  readonly previous: Chain | null
}

/** Most pairs of equal paragraphs that are looked at: a paragraph that is repeated all over tells nothing. */
const MOST_PAIRS = 200_000

/**
 * Which paragraphs change between two versions of a text, in reading order: as few as can be. A paragraph whose
 * number alone changes is no change. Between two paragraphs that stay, one that goes and one that comes are set side
 * by side where they have words in common.
 */
export function paragraphChanges(
  before: readonly string[],
  after: readonly string[],
): readonly ParagraphChange[] {
  const changes: ParagraphChange[] = []
  const told = (texts: readonly string[], index: number | null) =>
    index === null ? null : { number: index + 1, text: texts[index] ?? '' }
  let from = 0
  let to = 0
  for (const kept of [...keptIn(before, after), { before: before.length, after: after.length }]) {
    const going = before.slice(from, kept.before)
    const coming = after.slice(to, kept.after)
    for (const [left, right] of pairedParagraphs(going, coming))
      changes.push({
        before: told(before, left === null ? null : from + left),
        after: told(after, right === null ? null : to + right),
      })
    from = kept.before + 1
    to = kept.after + 1
  }
  return changes
}

/**
 * The longest common subsequence (Hunt and Szymanski 1977, "A fast algorithm for computing longest common
 * subsequences"): in time that grows with the pairs of equal paragraphs. Where there are too many of these, the
 * paragraphs that stand at both ends, or once on either side, are looked at alone.
 */
function keptIn(before: readonly string[], after: readonly string[]): readonly Omit<Chain, 'previous'>[] {
  const least = Math.min(before.length, after.length)
  let head = 0
  while (head < least && before[head] === after[head]) head++
  let tail = 0
  while (tail < least - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  const same = (length: number, a: number, b: number) =>
    Array.from({ length }, (_, index) => ({ before: a + index, after: b + index }))
  return [
    ...same(head, 0, 0),
    ...longestChain(before, after, head, tail),
    ...same(tail, before.length - tail, after.length - tail),
  ]
}

function longestChain(
  before: readonly string[],
  after: readonly string[],
  head: number,
  tail: number,
): readonly Omit<Chain, 'previous'>[] {
  const places = placesIn(after, head, after.length - tail)
  const own = placesIn(before, head, before.length - tail)
  let pairs = 0
  for (const [text, at] of own) pairs += at.length * (places.get(text)?.length ?? 0)
  const telling = (text: string) =>
    pairs <= MOST_PAIRS || (own.get(text)?.length === 1 && places.get(text)?.length === 1)
  // The chain of each length whose last place on the right is the smallest.
  const chains: Chain[] = []
  for (let index = head; index < before.length - tail; index++) {
    const text = before[index] ?? ''
    const found = places.get(text)
    if (found === undefined || !telling(text)) continue
    for (let nth = found.length - 1; nth >= 0; nth--) {
      const place = found[nth] ?? 0
      const length = firstNotBelow(chains, place)
      chains[length] = { before: index, after: place, previous: chains[length - 1] ?? null }
    }
  }
  const kept: Omit<Chain, 'previous'>[] = []
  for (let chain = chains.at(-1) ?? null; chain !== null; chain = chain.previous) kept.push(chain)
  return kept.reverse()
}

function placesIn(texts: readonly string[], start: number, end: number): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let index = start; index < end; index++) {
    const text = texts[index] ?? ''
    const found = places.get(text)
    if (found === undefined) places.set(text, [index])
    else found.push(index)
  }
  return places
}

function firstNotBelow(chains: readonly Chain[], place: number): number {
  let low = 0
  let high = chains.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((chains[middle]?.after ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
