import type { Article } from '../news/article.ts'
import { fold } from '../text/fold.ts'

const RUN = 4
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Half of what makes a near-duplicate: a text is let through rather once too often. */
const SUSPICIOUS_SHARE = 0.25

/**
 * Which articles a text may repeat. Comparing a text with a whole corpus word by word takes minutes when many
 * pages are added; here every text is its runs of four words as sorted 32-bit hashes, made once, and two texts
 * are one pass over two arrays. It only leaves out; what it lets through is judged by `nearDuplicateOf`.
 */
export class Suspects {
  readonly #known: { readonly article: Article; readonly runs: Uint32Array }[] = []

  constructor(articles: readonly Article[]) {
    for (const article of articles) this.add(article)
  }

  add(article: Article): void {
    this.#known.push({ article, runs: runsOf(article.paragraphs) })
  }

  /** The articles that share more than a quarter of the shorter one's runs with a text. */
  of(paragraphs: readonly string[]): readonly Article[] {
    const runs = runsOf(paragraphs)
    return this.#known.flatMap(other => (maySharePart(runs, other.runs) ? [other.article] : []))
  }
}

/** Hashes of the runs of four words, ordered, each once. Collisions make texts more alike, never less. */
function runsOf(paragraphs: readonly string[]): Uint32Array {
  const words = paragraphs.flatMap(paragraph => fold(paragraph).match(WORD) ?? []).map(hash)
  const runs = new Set<number>()
  for (let start = 0; start + RUN <= words.length; start += 1)
    runs.add(words.slice(start, start + RUN).reduce((run, word) => Math.imul(run, 31) + word, 0) >>> 0)
  return Uint32Array.from(runs).sort()
}

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < word.length; index += 1)
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193)
  return value
}

function maySharePart(a: Uint32Array, b: Uint32Array): boolean {
  const fewer = Math.min(a.length, b.length)
  // Of three words or fewer there are no runs to compare.
  if (fewer === 0) return true
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0)
    if (difference === 0) shared += 1
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
  return shared > fewer * SUSPICIOUS_SHARE
}
