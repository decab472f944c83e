import type { Article } from '../news/article.ts'
import { fold } from '../text/fold.ts'

const SHINGLE = 4
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Two texts tell the same story in the same words where more than this share of the shorter one's shingles is in both. */
export const DUPLICATE_SHARE = 0.5

/** An article that a text repeats, or that repeats it. */
export interface NearDuplicate {
  readonly article: Article
  /** Share of the shorter text's shingles that both have, above `DUPLICATE_SHARE`, at most 1. */
  readonly share: number
}

/**
 * The article that has most in common with a text, where that is more than half of the shorter of the two, or
 * null. Containment of runs of four words (Broder 1997, "On the resemblance and containment of documents"):
 * unlike resemblance it is high too where one is an excerpt of the other. Takes time linear in all the text.
 */
export function nearDuplicateOf(
  paragraphs: readonly string[],
  articles: readonly Article[],
): NearDuplicate | null {
  const own = shinglesOf(paragraphs)
  let best: NearDuplicate | null = null
  for (const article of articles) {
    const share = containment(own, shinglesOf(article.paragraphs))
    if (share > (best?.share ?? DUPLICATE_SHARE)) best = { article, share }
  }
  return best
}

/** Whether a text is an article's text to the letter. */
export function sameText(paragraphs: readonly string[], article: Article): boolean {
  return (
    paragraphs.length === article.paragraphs.length &&
    paragraphs.every((paragraph, index) => paragraph === article.paragraphs[index])
  )
}

/** A text of fewer than four words is one shingle: itself. */
function shinglesOf(paragraphs: readonly string[]): ReadonlySet<string> {
  const words = paragraphs.flatMap(paragraph => fold(paragraph).match(WORD) ?? [])
  if (words.length < SHINGLE) return new Set(words.length === 0 ? [] : [words.join(' ')])
  return new Set(
    Array.from({ length: words.length - SHINGLE + 1 }, (_, start) =>
      words.slice(start, start + SHINGLE).join(' '),
    ),
  )
}

function containment(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [few, many] = left.size <= right.size ? [left, right] : [right, left]
  if (few.size === 0) return 0
  let shared = 0
  for (const shingle of few) if (many.has(shingle)) shared++
  return shared / few.size
}
