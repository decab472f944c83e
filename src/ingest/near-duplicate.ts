import type { Article } from '../news/article.ts'
import { fold } from '../text/fold.ts'

const SHINGLE = 4
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Two texts tell the same story in the same words where more than this share of the shorter one's shingles is in both. */
export const DUPLICATE_SHARE = 0.5

/** A text that another repeats, or that repeats it. */
export interface NearDuplicate<Key> {
  readonly key: Key
  /** Share of the shorter text's shingles that both have, above `DUPLICATE_SHARE`, at most 1. */
  readonly share: number
}

/** The index is kept in so many parts, so that none of them takes long to grow. */
const PARTS = 256

/**
 * Texts that others are compared with. Containment of runs of four words (Broder 1997, "On the resemblance and
 * containment of documents"): unlike resemblance it is high too where one is an excerpt of the other. An inverted
 * index from the hash of a run to the texts that have it, so that a comparison costs what the texts share.
 */
export class NearDuplicates<Key> {
  readonly #known: { readonly key: Key; readonly size: number }[] = []
  readonly #having = Array.from({ length: PARTS }, () => new Map<number, number[]>())

  add(key: Key, paragraphs: readonly string[]): void {
    const shingles = shinglesOf(paragraphs)
    const number = this.#known.push({ key, size: shingles.size }) - 1
    for (const shingle of shingles) {
      const part = this.#partOf(shingle)
      const having = part?.get(shingle)
      if (having === undefined) part?.set(shingle, [number])
      else having.push(number)
    }
  }

  /** The texts that share more than half of the shorter of the two with this one, in the order they were added. */
  near(paragraphs: readonly string[]): readonly NearDuplicate<Key>[] {
    if (this.#known.length === 0) return []
    const shingles = shinglesOf(paragraphs)
    const shared = new Map<number, number>()
    for (const shingle of shingles)
      for (const number of this.#partOf(shingle)?.get(shingle) ?? [])
        shared.set(number, (shared.get(number) ?? 0) + 1)
    return [...shared]
      .sort(([a], [b]) => a - b)
      .flatMap(([number, both]) => {
        const known = this.#known[number]
        if (known === undefined) return []
        const share = both / Math.min(known.size, shingles.size)
        return share > DUPLICATE_SHARE ? [{ key: known.key, share }] : []
      })
  }

  #partOf(shingle: number): Map<number, number[]> | undefined {
    return this.#having[shingle & (PARTS - 1)]
  }
}

/** Whether a text is an article's text to the letter. */
export function sameText(paragraphs: readonly string[], article: Pick<Article, 'paragraphs'>): boolean {
  return (
    paragraphs.length === article.paragraphs.length &&
    paragraphs.every((paragraph, index) => paragraph === article.paragraphs[index])
  )
}

/** Hashes of 32 bits, each once. A text of fewer than four words is one shingle: itself. */
function shinglesOf(paragraphs: readonly string[]): ReadonlySet<number> {
  const words: number[] = []
  for (const paragraph of paragraphs)
    for (const word of fold(paragraph).match(WORD) ?? []) words.push(hash(word))
  const shingles = new Set<number>()
  for (let start = 0; start < words.length && (start === 0 || start + SHINGLE <= words.length); start++) {
    let run = 0
    for (let at = start; at < start + SHINGLE && at < words.length; at++)
      run = (Math.imul(run, 31) + (words[at] ?? 0)) | 0
    shingles.add(run)
  }
  return shingles
}

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < word.length; index++)
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193)
  return value
}
