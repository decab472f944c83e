import { distance } from 'fastest-levenshtein'
import { type Article, nameOf } from '../news/article.ts'
import type { Collection } from '../retrieval/collection.ts'
import { fold } from '../text/fold.ts'

/** How many letters may differ for two names to count as alike, by the length of the one asked for. */
const TYPOS = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2)

/** Of some candidates, the one written most like a word, or null where none is alike. Case and accents make no difference. */
export function mostAlike(word: string, candidates: Iterable<string>): string | null {
  const folded = fold(word)
  let best: { readonly candidate: string; readonly away: number } | null = null
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - folded.length) > TYPOS(folded.length)) continue
    const away = distance(folded, fold(candidate))
    if (away > 0 && away <= TYPOS(folded.length) && away < (best?.away ?? Number.POSITIVE_INFINITY))
      best = { candidate, away }
  }
  return best?.candidate ?? null
}

/** For words that the coverage does not have, names in it that are written alike. */
export function nearestWords(collection: Collection, missing: readonly string[]): readonly string[] {
  const written = collection.vocabulary()
  const unknown = missing.map(fold).filter(word => !written.has(word))
  if (unknown.length === 0) return []
  const names = [...written].flatMap(([word, as]) => (/^\p{Lu}/u.test(as) ? [word] : []))
  const alike = unknown.map(word => mostAlike(word, names))
  return [...new Set(alike.flatMap(word => (word === null ? [] : [written.get(word) ?? word])))]
}

/** What articles are called, each once, with the id to read them by. */
export function titlesOf(articles: readonly Article[]): readonly string[] {
  return [...new Set(articles)].map(article => `${nameOf(article)} (/article ${article.id})`)
}
