import type { Article } from '../news/article.ts'
import { fold } from '../text/fold.ts'

const SHINGLE = 4
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Two texts tell the same story in the same words where more than this share of the shorter one's shingles is in both. */
const DUPLICATE_SHARE = 0.5

/** A text that another repeats, or that repeats it. */
export interface NearDuplicate<Key> {
  readonly key: Key
  /** Share of the shorter text's shingles that both have, above `DUPLICATE_SHARE`, at most 1. */
  readonly share: number
}

/** The runs of words of a text as hashes of 32 bits, each once. */
export type Shingles = ReadonlySet<number>

/** The index is kept in so many parts, so that none of them takes long to grow. */
const PARTS = 256

/**
 * Texts that others are compared with. Containment of runs of four words (Broder 1997, "On the resemblance and
 * containment of documents"): unlike resemblance it is high too where one is an excerpt of the other. An inverted
 * index from the hash of a run to the texts that have it, so that a comparison costs what the texts share.
 */
export class NearDuplicates<Key> {
  readonly #known: { readonly key: Key; readonly size: number }[] = []
  /** By a run's hash, the number of the text that has it, or of all that do. Most runs are in one text alone. */
  readonly #having = Array.from({ length: PARTS }, () => new Map<number, number | number[]>())

  add(key: Key, shingles: Shingles): void {
    const number = this.#known.push({ key, size: shingles.size }) - 1
    for (const shingle of shingles) {
      const part = this.#having[shingle & (PARTS - 1)]
      const having = part?.get(shingle)
      if (having === undefined) part?.set(shingle, number)
      else if (typeof having === 'number') part?.set(shingle, [having, number])
      else having.push(number)
    }
  }

  /** The texts that share more than half of the shorter of the two with this one, in the order they were added. */
  near(shingles: Shingles): readonly NearDuplicate<Key>[] {
    if (this.#known.length === 0) return []
    const shared = new Map<number, number>()
    for (const shingle of shingles) {
      const having = this.#having[shingle & (PARTS - 1)]?.get(shingle)
      if (having === undefined) continue
      if (typeof having === 'number') shared.set(having, (shared.get(having) ?? 0) + 1)
      else for (const number of having) shared.set(number, (shared.get(number) ?? 0) + 1)
    }
    return [...shared]
      .sort(([a], [b]) => a - b)
      .flatMap(([number, both]) => {
        const known = this.#known[number]
        if (known === undefined) return []
        const share = both / Math.min(known.size, shingles.size)
        return share > DUPLICATE_SHARE ? [{ key: known.key, share }] : []
      })
  }
}

/** Whether a text is an article's text to the letter. */
export function sameText(paragraphs: readonly string[], article: Pick<Article, 'paragraphs'>): boolean {
  return (
    paragraphs.length === article.paragraphs.length &&
    paragraphs.every((paragraph, index) => paragraph === article.paragraphs[index])
  )
}

/** The runs of four words of a text. One of fewer words is one run: itself. */
export function shinglesOf(paragraphs: readonly string[]): Shingles {
  const words: number[] = []
  for (const paragraph of paragraphs) if (!hashPlainWords(paragraph, words)) hashWords(paragraph, words)
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
const SEED = 0x811c9dc5
const PRIME = 0x01000193

function hashWords(text: string, words: number[]): void {
  for (const word of fold(text).match(WORD) ?? []) {
    let value = SEED
    for (let index = 0; index < word.length; index++) value = Math.imul(value ^ word.charCodeAt(index), PRIME)
    words.push(value | 0)
  }
}

/** What stands between words and is not ASCII: quotation marks, dashes, ellipses and hard spaces. */
const BETWEEN = new Set([...'‘’‛ʼ′“”„‟″«»‐‑‒–—…\u00a0'].map(mark => mark.charCodeAt(0)))

/** The same for a text without letters other than ASCII ones, which most are, far faster. False for all others. */
function hashPlainWords(text: string, words: number[]): boolean {
  const before = words.length
  let value = SEED
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const lower = code >= 65 && code <= 90 ? code | 32 : code
    if ((lower >= 97 && lower <= 122) || (code >= 48 && code <= 57)) {
      value = Math.imul(value ^ lower, PRIME)
    } else if (code < 128 || BETWEEN.has(code)) {
      if (value !== SEED) words.push(value | 0)
      value = SEED
    } else {
      words.length = before
      return false
    }
  }
  if (value !== SEED) words.push(value | 0)
  return true
}
