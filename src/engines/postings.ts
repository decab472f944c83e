import { NumberRows } from '../retrieval/number-rows.ts'
import type {
  Candidate,
  Engine,
  IndexedParagraph,
  SearchIndex,
  WeightedTerm,
} from '../retrieval/search-index.ts'
import { BestFew } from './best-few.ts'

/** Paragraphs are short and of like length, so a long one is held against less than BM25's usual .75. */
const BM25 = { k: 1.2, b: 0.5 }

/** How often a term is counted in one paragraph, at most. */
const MOST_OFTEN = 0xffff

/**
 * The engine on lists of its own, in this process and in memory: of each term the paragraphs that hold it, as numbers in
 * one typed array. A question passes over many thousand of them, and as nothing is made for one, it takes a thirtieth
 * of the time that an index of objects does.
 */
export const postings: Engine = async paragraphs => new Postings(paragraphs)

/** BM25 (S. Robertson and H. Zaragoza, 2009), the length of a paragraph being how many different terms it has. Held state. */
class Postings implements SearchIndex {
  readonly size: number
  readonly #numbers = new Map<string, number>()
  /** By number of a term, where its list starts; it ends where the next one starts. */
  readonly #starts: Uint32Array
  /** Of each list in order of id: the places of paragraphs among those added, and how often they hold the term. */
  readonly #places: Uint32Array
  readonly #times: Uint16Array
  /** By place, the id. */
  readonly #ids: Uint32Array
  /** By place, what the length of a paragraph takes from how often a term counts. */
  readonly #lengths: Float64Array
  /** By place, the score in the search under way; 0 between searches. */
  readonly #scores: Float64Array
  /** The places that have a score in the search under way. */
  readonly #scored: Uint32Array

  constructor(paragraphs: Iterable<IndexedParagraph>) {
    const ids: number[] = []
    const rows = new NumberRows()
    for (const { id, terms } of paragraphs) {
      ids.push(id)
      rows.add(this.#counted(terms))
    }
    this.size = ids.length
    this.#ids = Uint32Array.from(ids)
    this.#scores = new Float64Array(ids.length)
    this.#scored = new Uint32Array(ids.length)
    const differents = Float64Array.from(ids, (_, place) => (rows.endOf(place) - rows.startOf(place)) / 2)
    const usual = differents.reduce((sum, length) => sum + length, 0) / ids.length
    this.#lengths = differents.map(length => BM25.k * (1 - BM25.b + (BM25.b * length) / usual))

    const { numbers } = rows
    const end = rows.endOf(ids.length - 1)
    this.#starts = new Uint32Array(this.#numbers.size + 1)
    for (let at = 0; at < end; at += 2) add(this.#starts, (numbers[at] ?? 0) + 1, 1)
    for (let term = 1; term < this.#starts.length; term++)
      add(this.#starts, term, this.#starts[term - 1] ?? 0)
    const free = this.#starts.slice()
    this.#places = new Uint32Array(end / 2)
    this.#times = new Uint16Array(end / 2)
    for (let place = 0; place < ids.length; place++)
      for (let at = rows.startOf(place); at < rows.endOf(place); at += 2) {
        const term = numbers[at] ?? 0
        const to = free[term] ?? 0
        this.#places[to] = place
        this.#times[to] = Math.min(MOST_OFTEN, numbers[at + 1] ?? 0)
        free[term] = to + 1
      }
  }

  async search(
    terms: readonly WeightedTerm[],
    limit: number,
    accepts?: (id: number) => boolean,
  ): Promise<readonly Candidate[]> {
    // One order of adding whatever the order asked in, the rarest first, as sums differ by it in their last digits.
    const ordered = terms
      .map(({ term, weight }) => ({ term, worth: weight * this.#rarity(term) }))
      .sort((a, b) => b.worth - a.worth)
    let found = 0
    for (const { term, worth } of ordered) found = this.#score(term, worth, found)
    const best = new BestFew(limit)
    for (let nth = 0; nth < found; nth++) {
      const place = this.#scored[nth] ?? 0
      const score = this.#scores[place] ?? 0
      const id = this.#ids[place] ?? 0
      this.#scores[place] = 0
      if (best.takes(id, score) && accepts?.(id) !== false) best.add(id, score)
    }
    return best.inOrder()
  }

  async frequencies(terms: readonly string[]): Promise<readonly number[]> {
    return terms.map(term => this.#frequency(term))
  }

  /** Adds what a term is worth to the paragraphs that hold it. Gives how many have a score then, of `found` before. */
  #score(term: string, worth: number, found: number): number {
    const number = this.#numbers.get(term)
    if (number === undefined) return found
    const end = this.#starts[number + 1] ?? 0
    for (let at = this.#starts[number] ?? 0; at < end; at++) {
      const place = this.#places[at] ?? 0
      const times = this.#times[at] ?? 0
      const before = this.#scores[place] ?? 0
      if (before === 0) this.#scored[found++] = place
      this.#scores[place] = before + (worth * (times * (BM25.k + 1))) / (times + (this.#lengths[place] ?? 0))
    }
    return found
  }

  #frequency(term: string): number {
    const number = this.#numbers.get(term)
    return number === undefined ? 0 : (this.#starts[number + 1] ?? 0) - (this.#starts[number] ?? 0)
  }

  /** The inverse document frequency of a term. */
  #rarity(term: string): number {
    const frequency = this.#frequency(term)
    return Math.log(1 + (this.size - frequency + 0.5) / (frequency + 0.5))
  }

  /** Of some terms each different one as its number and how often it is there, in turn. */
  #counted(terms: readonly string[]): readonly number[] {
    const row: number[] = []
    const places = new Map<string, number>()
    for (const term of terms) {
      const known = places.get(term)
      if (known !== undefined) row[known] = (row[known] ?? 0) + 1
      else places.set(term, row.push(this.#numberOf(term), 1) - 1)
    }
    return row
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(term, number)
    return number
  }
}

function add(numbers: Uint32Array, place: number, number: number): void {
  numbers[place] = (numbers[place] ?? 0) + number
}
