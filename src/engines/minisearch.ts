import MiniSearch from 'minisearch'
import type {
  Candidate,
  Engine,
  IndexedParagraph,
  SearchIndex,
  WeightedTerm,
} from '../retrieval/search-index.ts'

/** Paragraphs are short and of like length, so a long one is held against less than BM25's usual .75. */
const BM25 = { k: 1.2, b: 0.5, d: 0 }

const SEPARATOR = '\n'

/** The engine on MiniSearch, in this process and in memory. */
export const minisearch: Engine = async paragraphs => {
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: text => (text === '' ? [] : text.split(SEPARATOR)),
    processTerm: term => term || null,
  })
  const frequencies = new Map<string, number>()
  for (const { id, terms } of paragraphs) {
    index.add({ id, terms: terms.join(SEPARATOR) })
    for (const term of new Set(terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
  }
  return new MiniSearchIndex(index, frequencies)
}

class MiniSearchIndex implements SearchIndex {
  readonly #index: MiniSearch<Pick<IndexedParagraph, 'id'> & { terms: string }>
  readonly #frequencies: ReadonlyMap<string, number>

  constructor(index: MiniSearch<{ id: number; terms: string }>, frequencies: ReadonlyMap<string, number>) {
    this.#index = index
    this.#frequencies = frequencies
  }

  get size(): number {
    return this.#index.documentCount
  }

  async search(
    terms: readonly WeightedTerm[],
    limit: number,
    accepts?: (id: number) => boolean,
  ): Promise<readonly Candidate[]> {
    if (terms.length === 0) return []
    const results = this.#index.search(terms.map(({ term }) => term).join(SEPARATOR), {
      bm25: BM25,
      boostTerm: (_, position) => terms[position]?.weight ?? 1,
      // Leaving out by a boost of nothing is several times cheaper than by `filter`.
      ...(accepts && { boostDocument: (id: number) => (accepts(id) ? 1 : 0) }),
    })
    return results
      .map(({ id, score, queryTerms }) => ({ id, score: score / queryTerms.length }))
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .slice(0, limit)
  }

  async frequencies(terms: readonly string[]): Promise<readonly number[]> {
    return terms.map(term => this.#frequencies.get(term) ?? 0)
  }
}
