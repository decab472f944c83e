import { distance } from 'fastest-levenshtein'
import { type Article, nameOf } from '../news/article.ts'
import type { Collection } from '../retrieval/collection.ts'
import { fold } from '../text/fold.ts'

/** Of every five letters, one may differ for a name to count as alike. */
const LETTERS_A_TYPO = 5

/** Of some candidates, the one written most like a word, or null where none is alike. Case and accents make no difference. */
export function mostAlike(word: string, candidates: Iterable<string>): string | null {
  const folded = fold(word)
  const most = Math.max(1, Math.floor(folded.length / LETTERS_A_TYPO) + (folded.length > 5 ? 1 : 0))
  let best: { readonly candidate: string; readonly away: number } | null = null
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - folded.length) > most) continue
    const away = distance(folded, fold(candidate))
    if (away > 0 && away <= most && away < (best?.away ?? Number.POSITIVE_INFINITY))
      best = { candidate, away }
  }
  return best?.candidate ?? null
}

/** For words that the coverage does not have, names and words of it that are written alike. */
export function nearestWords(collection: Collection, missing: readonly string[]): readonly string[] {
  const written = new Map<string, string>()
  for (const { words, text } of collection.paragraphs)
    for (const { word, start, end, stop } of words)
      if (!stop && word.length > 3 && !written.has(word)) written.set(word, text.slice(start, end))
  const alike = missing.map(word => mostAlike(word, written.keys()))
  return [...new Set(alike.flatMap(word => (word === null ? [] : [written.get(word) ?? word])))]
}

/** What articles are called, each once, with the id to read them by. */
export function titlesOf(articles: readonly Article[]): readonly string[] {
  return [...new Set(articles)].map(article => `${nameOf(article)} (/article ${article.id})`)
}
