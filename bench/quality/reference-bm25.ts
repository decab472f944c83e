import porter2 from 'wink-porter2-stemmer'
import { fold } from '../../src/text/fold.ts'

/** What Lucene sets unless told otherwise. */
const K1 = 1.2
const B = 0.75

/** Lucene's English stop words, and the words that questions are made with. */
const STOP_WORDS = new Set(
  `a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to
  was will with been did do does had has have how were what when where which who whom whose why`.split(/\s+/),
)

/** How often a term stands in which texts, by their places. */
type Postings = Map<string, Map<number, number>>

/** Texts, by their places from 0, that hold a word of a query, best first, equal ones by place. */
export type Search = (query: string) => readonly { readonly place: number; readonly score: number }[]

/**
 * The ranking to compare with: BM25 as Lucene has it (S. Robertson and H. Zaragoza, 2009; the inverse document frequency
 * never below 0; k1 1.2, b .75) over Porter 2 stems, without stop words. No actors, no irregular forms,
 * no titles: it shares nothing with the program but how letters are folded, so that it stays as it is.
 */
export function referenceBm25(texts: readonly string[]): Search {
  const postings: Postings = new Map()
  const lengths = texts.map((text, place) => {
    const terms = termsOf(text)
    for (const term of terms) {
      const places = postings.get(term) ?? new Map<number, number>()
      postings.set(term, places.set(place, (places.get(place) ?? 0) + 1))
    }
    return terms.length
  })
  const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1)
  return query => {
    const scores = new Map<number, number>()
    for (const term of termsOf(query)) {
      const places = postings.get(term) ?? new Map<number, number>()
      const idf = Math.log(1 + (texts.length - places.size + 0.5) / (places.size + 0.5))
      for (const [place, count] of places) {
        const norm = K1 * (1 - B + (B * (lengths[place] ?? 0)) / average)
        scores.set(place, (scores.get(place) ?? 0) + (idf * count) / (count + norm))
      }
    }
    return [...scores]
      .map(([place, score]) => ({ place, score }))
      .sort((one, other) => other.score - one.score || one.place - other.place)
  }
}

/** The stems of a text's words, stop words left out. */
export function termsOf(text: string): readonly string[] {
  return (fold(text).match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [])
    .map(word => word.replace(/'s$/, ''))
    .filter(word => !STOP_WORDS.has(word))
    .map(word => porter2(word))
}
