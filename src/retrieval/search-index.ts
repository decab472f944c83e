/** A paragraph as an engine sees it: a number, and the terms to find it by. */
export interface IndexedParagraph {
  /** Its place in the collection, from 0. */
  readonly id: number
  /** Stems and actor keys, repeated as often as they occur. */
  readonly terms: readonly string[]
}

/** A term to look for, and how much it counts. */
export interface WeightedTerm {
  readonly term: string
  /** Above 0; 1 is an ordinary term. */
  readonly weight: number
}

/** A paragraph that an engine proposes. */
export interface Candidate {
  readonly id: number
  /** The sum over matched terms of weight times BM25; comparable within one index. */
  readonly score: number
}

/**
 * The port to a search engine: BM25 over the terms of paragraphs. It proposes candidates; the order shown is
 * decided by `rank`. Asynchronous, so an engine may live in a worker thread or on another machine.
 */
export interface SearchIndex {
  /** How many paragraphs it holds. */
  readonly size: number
  /**
   * The best paragraphs that hold at least one of the terms, best first, equal scores by id. `accepts`
   * leaves paragraphs out before they are counted against `limit`; an engine asks it as seldom as it can.
   */
  search(
    terms: readonly WeightedTerm[],
    limit: number,
    accepts?: (id: number) => boolean,
  ): Promise<readonly Candidate[]>
  /** How many paragraphs hold each term, in the order of the terms. */
  frequencies(terms: readonly string[]): Promise<readonly number[]>
}

/** Builds an index of paragraphs, each seen once in the order of their ids: what an engine's adapter exports. */
export type Engine = (paragraphs: Iterable<IndexedParagraph>) => Promise<SearchIndex>
