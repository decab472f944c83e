import type { Collection } from './collection.ts'
import type { ParsedParagraph } from './parsed-paragraph.ts'

/** How many words make a run. */
const RUN = 4
/** A factor that spreads numbers over 32 bits (D. Knuth, "Sorting and Searching", 6.4), and its fourth power. */
const SPREAD = 0x9e3779b1
const FOURTH = Math.imul(Math.imul(SPREAD, SPREAD), Math.imul(SPREAD, SPREAD))
/** How many bits tell which runs have been seen: about a hundred for each run of as many paragraphs as an answer looks at. */
const BITS = 2 ** 19
/** By how much a hash is shifted for the number of its bit. */
const SHIFT = 13

/**
 * Whether any of some paragraphs may share a share of the shorter one's runs of four words with those of other articles;
 * where it is false, none does. Nearly always none does, and a look at each word tells (B. Bloom, 1970; rolling hashes:
 * R. Karp and M. Rabin, 1987).
 */
export function mayRepeat(
  collection: Collection,
  paragraphs: readonly Pick<ParsedParagraph, 'article' | 'paragraph'>[],
  share: number,
): boolean {
  const byArticle = new Map<unknown, Uint32Array[]>()
  let fewest = Number.POSITIVE_INFINITY
  for (const paragraph of paragraphs) {
    const words = collection.wordNumbers(paragraph)
    fewest = Math.min(fewest, Math.max(1, words.length - RUN + 1))
    const known = byArticle.get(paragraph.article)
    if (known) known.push(words)
    else byArticle.set(paragraph.article, [words])
  }
  if (byArticle.size < 2) return false
  const seen = new Uint32Array(BITS / 32)
  for (const texts of byArticle.values()) {
    if (texts.some(words => countSeen(words, seen) >= share * fewest)) return true
    for (const words of texts) see(words, seen)
  }
  return false
}

/** How many runs have been seen, at least. */
function countSeen(words: Uint32Array, seen: Uint32Array): number {
  let count = 0
  eachRun(words, run => {
    const bit = Math.imul(run, SPREAD) >>> SHIFT
    count += ((seen[bit >>> 5] ?? 0) >>> (bit & 31)) & 1
  })
  return count
}

function see(words: Uint32Array, seen: Uint32Array): void {
  eachRun(words, run => {
    const bit = Math.imul(run, SPREAD) >>> SHIFT
    seen[bit >>> 5] = (seen[bit >>> 5] ?? 0) | (1 << (bit & 31))
  })
}

/** Shows the hash of every run; a text of fewer words is one. */
function eachRun(words: Uint32Array, visit: (run: number) => void): void {
  let run = 0
  for (let at = 0; at < words.length; at++) {
    run = (Math.imul(run, SPREAD) + (words[at] ?? 0) + 1) | 0
    if (at >= RUN) run = (run - Math.imul((words[at - RUN] ?? 0) + 1, FOURTH)) | 0
    if (at >= RUN - 1 || at === words.length - 1) visit(run)
  }
}
