import { tokens } from '../text/tokens.ts'
import type { Impression } from './article-span.ts'
import type { Label } from './page.ts'
import type { Line } from './unwrap.ts'

const FEWEST_WORDS = 3
const MOST_WORDS = 30

/** A headline says what the article says: at least this share of its words comes again in the text. */
const SHARED_WORDS = 0.4

/** How far above the text a headline may stand, in lines, and how much of the text is compared, in paragraphs. */
const HIGHEST = 60
const PARAGRAPHS = 60

/** More headlines than this in a row are a list of other articles. */
const LIST = 3

/**
 * The line that is the article's headline, or null. It stands above the text and speaks of the same things;
 * where nothing tells it from the headlines of other articles there is none.
 */
export function findHeadline(
  lines: readonly Line[],
  impressions: readonly Impression[],
  labels: readonly (Label | 'body' | null)[],
): number | null {
  const first = labels.indexOf('body')
  if (first === -1) return null
  const own = wordsOfText(lines, labels)
  const candidates: { index: number; share: number }[] = []
  for (let index = Math.max(0, first - HIGHEST); index < first; index++) {
    const shape = impressions[index]?.shape
    if (!shape || labels[index] !== null || shape.words > MOST_WORDS || isLabel(lines[index]?.text ?? ''))
      continue
    if (shape.words < FEWEST_WORDS) continue
    candidates.push({ index, share: shareIn(own, lines[index]?.text ?? '') })
  }
  const [only, second] = candidates
  if (only && !second) {
    const near = first - only.index <= 12
    return near && (only.share >= 0.25 || (impressions[only.index]?.shape.words ?? 0) >= 5)
      ? only.index
      : null
  }
  const fitting = candidates.filter(({ share }) => share >= SHARED_WORDS)
  const best = fitting.reduce<(typeof fitting)[number] | null>(
    (winner, candidate) => (winner === null || candidate.share >= winner.share ? candidate : winner),
    null,
  )
  if (best === null) return null
  const neighbours = candidates.filter(({ index }) => Math.abs(index - best.index) <= 2).length
  return neighbours > LIST && best.share < 0.7 ? null : best.index
}

/** Section labels and the like: all capitals in few words. */
function isLabel(text: string): boolean {
  return text === text.toUpperCase() && text.split(' ').length <= 2
}

function wordsOfText(
  lines: readonly Line[],
  labels: readonly (Label | 'body' | null)[],
): ReadonlySet<string> {
  const words = new Set<string>()
  let paragraphs = 0
  for (const [index, { text }] of lines.entries()) {
    if (labels[index] !== 'body') continue
    if (++paragraphs > PARAGRAPHS) break
    for (const { term, stop } of tokens(text.slice(0, 2000))) if (!stop) words.add(term)
  }
  return words
}

function shareIn(own: ReadonlySet<string>, text: string): number {
  const words = tokens(text).filter(({ stop }) => !stop)
  if (words.length === 0) return 0
  return words.filter(({ term }) => own.has(term)).length / words.length
}
