import type { Concept, Query } from './query.ts'
import type { SearchIndex } from './search-index.ts'

/** A concept of a query with how much it tells paragraphs apart. */
export interface WeighedConcept extends Concept {
  /** How many paragraphs hold it. */
  readonly frequency: number
  /** Inverse document frequency in the collection, above 0; a concept that stands nowhere weighs most. */
  readonly weight: number
}

/** Weighs the concepts of a query by how rare they are: BM25's inverse document frequency (S. Robertson and H. Zaragoza, 2009). */
export async function weigh(index: SearchIndex, query: Query): Promise<readonly WeighedConcept[]> {
  const frequencies = await index.frequencies(query.concepts.map(({ term }) => term))
  return query.concepts.map((concept, place) => {
    const frequency = frequencies[place] ?? 0
    return { ...concept, frequency, weight: Math.log(1 + (index.size - frequency + 0.5) / (frequency + 0.5)) }
  })
}
