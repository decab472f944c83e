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
 * Finds the article that a text has most in common with. Containment of runs of four words (Broder 1997, "On
 * the resemblance and containment of documents"): unlike resemblance it is high too where one is an excerpt of
 * the other. Each article's runs are kept as sorted 32-bit hashes, so that a comparison is one pass over two arrays.
 */
export class NearDuplicates {
  readonly #known: { readonly article: Article; readonly shingles: Uint32Array }[] = []

  constructor(articles: readonly Article[]) {
    for (const article of articles) this.add(article)
  }

  add(article: Article): void {
    this.#known.push({ article, shingles: shinglesOf(article.paragraphs) })
  }

  /** The article with which a text shares most, where that is more than half of the shorter of the two, or null. */
  of(paragraphs: readonly string[]): NearDuplicate | null {
    const own = shinglesOf(paragraphs)
    let best: NearDuplicate | null = null
    for (const { article, shingles } of this.#known) {
      const share = containment(own, shingles)
      if (share > (best?.share ?? DUPLICATE_SHARE)) best = { article, share }
    }
    return best
  }
}

/** Whether a text is an article's text to the letter. */
export function sameText(paragraphs: readonly string[], article: Article): boolean {
  return (
    paragraphs.length === article.paragraphs.length &&
    paragraphs.every((paragraph, index) => paragraph === article.paragraphs[index])
  )
}

/** Hashes in ascending order, each once. A text of fewer than four words is one shingle: itself. */
function shinglesOf(paragraphs: readonly string[]): Uint32Array {
  const words = paragraphs.flatMap(paragraph => fold(paragraph).match(WORD) ?? []).map(hash)
  if (words.length === 0) return new Uint32Array()
  const shingles = new Set<number>()
  for (let start = 0; start === 0 || start + SHINGLE <= words.length; start++)
    shingles.add(
      words.slice(start, start + SHINGLE).reduce((run, word) => Math.imul(run, 31) + word, 0) >>> 0,
    )
  return Uint32Array.from(shingles).sort()
}

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < word.length; index++)
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193)
  return value
}

function containment(left: Uint32Array, right: Uint32Array): number {
  const fewer = Math.min(left.length, right.length)
  if (fewer === 0) return 0
  let shared = 0
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const difference = (left[i] ?? 0) - (right[j] ?? 0)
    if (difference === 0) shared++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return shared / fewer
}
