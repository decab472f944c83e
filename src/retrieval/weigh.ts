import type { Concept, Query } from './query.ts'
import type { SearchIndex, WeightedTerm } from './search-index.ts'

/** A concept of a query with how much it tells paragraphs apart. */
export interface WeighedConcept extends Concept {
  /** In how many paragraphs it stands under one of its own terms, or else under a near word; 0 where it stands nowhere. */
  readonly frequency: number
  /** Inverse document frequency in the collection, above 0; a concept that stands nowhere weighs most. */
  readonly weight: number
}

/** What a near word counts beside the word itself when an engine looks for candidates. */
const NEAR = 0.4

/** Weighs the concepts of a query by how rare they are: BM25's inverse document frequency (S. Robertson and H. Zaragoza, 2009). */
export async function weigh(index: SearchIndex, query: Query): Promise<readonly WeighedConcept[]> {
  return Promise.all(
    query.concepts.map(async concept => {
      const own = await index.frequencies([concept.term, ...concept.same])
      const near = await index.frequencies(concept.near)
      const frequency = Math.max(...own) || Math.max(0, ...near)
      return {
        ...concept,
        frequency,
        weight: Math.log(1 + (index.size - frequency + 0.5) / (frequency + 0.5)),
      }
    }),
  )
}

/** The terms by which an engine finds candidates for a query. */
export function searchTerms(concepts: readonly Concept[]): readonly WeightedTerm[] {
  const weights = new Map<string, number>()
  for (const { near } of concepts) for (const term of near) weights.set(term, NEAR)
  for (const { term, same } of concepts) for (const each of [term, ...same]) weights.set(each, 1)
  return [...weights].map(([term, weight]) => ({ term, weight }))
}
