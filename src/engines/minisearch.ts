import MiniSearch from 'minisearch'
import type { Candidate, Engine, SearchIndex, WeightedTerm } from '../retrieval/search-index.ts'

/** Paragraphs are short and of like length, so a long one is held against less than BM25's usual .75. */
const BM25 = { k: 1.2, b: 0.5, d: 0 }

/** Sums of the same numbers can differ in their last digits. */
const ROUNDING = 1e-9

/** The engine on MiniSearch, in this process and in memory. */
export const minisearch: Engine = async paragraphs => {
  // The terms are there already: nothing is written as text to be taken apart again.
  let adding: readonly string[] = []
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: () => [...adding],
    processTerm: term => term || null,
  })
  const places = new Map<string, { paragraphs: number; last: number }>()
  for (const { id, terms } of paragraphs) {
    adding = terms
    index.add({ id, terms: '' })
    for (const term of terms) {
      const known = places.get(term)
      if (!known) places.set(term, { paragraphs: 1, last: id })
      else if (known.last !== id) {
        known.paragraphs++
        known.last = id
      }
    }
  }
  return new MiniSearchIndex(
    index,
    new Map([...places].map(([term, known]) => [term, known.paragraphs] as const)),
  )
}

class MiniSearchIndex implements SearchIndex {
  readonly #index: MiniSearch<{ id: number; terms: string }>
  readonly #frequencies: ReadonlyMap<string, number>

  constructor(index: MiniSearch<{ id: number; terms: string }>, frequencies: ReadonlyMap<string, number>) {
    this.#index = index
    this.#frequencies = frequencies
  }

  get size(): number {
    return this.#index.documentCount
  }

  /**
   * Looks for the terms one after the other, the rarest first. Once those that are left cannot lift any other paragraph
   * among the best, only the ones that can still be among them are scored (MaxScore: H. Turtle and J. Flood, 1995):
   * MiniSearch makes objects of a paragraph that it scores, which takes many times as long as passing it over.
   */
  async search(
    terms: readonly WeightedTerm[],
    limit: number,
    accepts?: (id: number) => boolean,
  ): Promise<readonly Candidate[]> {
    const scores = new Map<number, number>()
    const ordered = terms.map(term => ({ term, most: this.#most(term) })).sort((a, b) => b.most - a.most)
    let left = ordered.reduce((sum, { most }) => sum + most, 0) + ROUNDING
    let highest = 0
    for (const { term, most } of ordered) {
      const worthwhile = highest > left && this.#placesOf(term) > limit
      const missing = worthwhile ? best(scores, limit) - left : 0
      const hopeful = missing > 0 ? (id: number) => (scores.get(id) ?? 0) >= missing : accepts
      this.#score(term, hopeful, (id, score) => {
        const sum = (scores.get(id) ?? 0) + score
        if (sum > highest) highest = sum
        scores.set(id, sum)
      })
      left -= most
    }
    const least = best(scores, limit)
    const found: Candidate[] = []
    for (const [id, score] of scores) if (score >= least) found.push({ id, score })
    return found.sort((a, b) => b.score - a.score || a.id - b.id).slice(0, limit)
  }

  async frequencies(terms: readonly string[]): Promise<readonly number[]> {
    return terms.map(term => this.#frequencies.get(term) ?? 0)
  }

  /** Shows the paragraphs that hold a term and are accepted to `take`, in any order. */
  #score(
    { term, weight }: WeightedTerm,
    accepts: ((id: number) => boolean) | undefined,
    take: (id: number, score: number) => void,
  ): void {
    this.#index.search('', {
      tokenize: () => [term],
      bm25: BM25,
      boostTerm: () => weight,
      // Leaving out by a boost of nothing is several times cheaper than by `filter`.
      ...(accepts && { boostDocument: (id: number) => (accepts(id) ? 1 : 0) }),
      // Nothing is left to be listed and put in order.
      filter: ({ id, score }) => {
        take(id, score)
        return false
      },
    })
  }

  /** How many paragraphs hold a term. */
  #placesOf({ term }: Pick<WeightedTerm, 'term'>): number {
    return this.#frequencies.get(term) ?? 0
  }

  /** No paragraph gets more than this for a term. */
  #most({ term, weight }: WeightedTerm): number {
    const places = this.#placesOf({ term })
    return weight * Math.log(1 + (this.size - places + 0.5) / (places + 0.5)) * (BM25.k + 1)
  }
}

/** The score that so many paragraphs have at least; 0 where there are fewer. */
function best(scores: ReadonlyMap<number, number>, count: number): number {
  if (scores.size < count) return 0
  return Float64Array.from(scores.values()).sort().at(-count) ?? 0
}
