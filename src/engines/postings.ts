import type {
  Candidate,
  Engine,
  IndexedParagraph,
  SearchIndex,
  WeightedTerm,
} from '../retrieval/search-index.ts'
import { Best } from './best.ts'

/** Paragraphs are short and of like length, so a long one is held against less than BM25's usual .75. */
const BM25 = { k: 1.2, b: 0.5 }

/**
 * The engine of this project, in this process and in memory: the posting lists of all terms one behind the other in
 * typed arrays, so that a few million of them take some ten megabytes and a search is a walk along a few lists. The
 * length of a paragraph is the number of its different terms.
 */
export const postings: Engine = async paragraphs => {
  const lists = new Map<string, number[]>()
  const lengths: number[] = []
  let most = 0
  for (const { id, terms } of paragraphs) {
    const counts = countsOf(terms)
    lengths[id] = counts.size
    for (const [term, count] of counts) {
      most = Math.max(most, count)
      const list = lists.get(term)
      if (list) list.push(id, count)
      else lists.set(term, [id, count])
    }
  }
  return new PostingLists(lists, Float64Array.from(lengths), most)
}

function countsOf(terms: IndexedParagraph['terms']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/** Where a term's postings stand in the arrays, `to` exclusive. */
interface Stretch {
  readonly from: number
  readonly to: number
}

class PostingLists implements SearchIndex {
  readonly #stretches = new Map<string, Stretch>()
  readonly #ids: Uint32Array
  readonly #counts: Uint8Array | Uint32Array
  /** By paragraph, what its length adds to a term's count where BM25 divides by both. */
  readonly #burdens: Float64Array
  /** By paragraph, its score in the search that is going on; all 0 between searches. */
  readonly #scores: Float64Array

  /** Takes lists of ids and counts in turn, by term; `lengths` are those of the paragraphs, `most` the highest count. */
  constructor(lists: ReadonlyMap<string, readonly number[]>, lengths: Float64Array, most: number) {
    const size = [...lists.values()].reduce((sum, list) => sum + list.length / 2, 0)
    this.#ids = new Uint32Array(size)
    this.#counts = most < 256 ? new Uint8Array(size) : new Uint32Array(size)
    let to = 0
    for (const [term, list] of lists) {
      const from = to
      for (let at = 0; at < list.length; at += 2) {
        this.#ids[to] = list[at] ?? 0
        this.#counts[to] = list[at + 1] ?? 0
        to++
      }
      this.#stretches.set(term, { from, to })
    }
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    this.#burdens = lengths.map(length => BM25.k * (1 - BM25.b + (BM25.b * length) / average))
    this.#scores = new Float64Array(lengths.length)
  }

  get size(): number {
    return this.#burdens.length
  }

  async search(
    terms: readonly WeightedTerm[],
    limit: number,
    accepts: (id: number) => boolean = () => true,
  ): Promise<readonly Candidate[]> {
    const scored: number[] = []
    for (const { term, weight } of terms) this.#score(term, weight, scored)
    const best = new Best(limit)
    for (const id of scored) {
      const candidate = { id, score: this.#scores[id] ?? 0 }
      this.#scores[id] = 0
      // Whether it is accepted can be dear to find out: first whether it matters.
      if (best.wouldTake(candidate) && accepts(id)) best.take(candidate)
    }
    return best.inOrder()
  }

  async frequencies(terms: readonly string[]): Promise<readonly number[]> {
    return terms.map(term => {
      const { from, to } = this.#stretches.get(term) ?? { from: 0, to: 0 }
      return to - from
    })
  }

  /** Adds what a term gives to the scores of its paragraphs, and those that had none yet to `scored`. */
  #score(term: string, weight: number, scored: number[]): void {
    const stretch = this.#stretches.get(term)
    if (!stretch) return
    const frequency = stretch.to - stretch.from
    const rarity = weight * Math.log(1 + (this.size - frequency + 0.5) / (frequency + 0.5)) * (BM25.k + 1)
    for (let at = stretch.from; at < stretch.to; at++) {
      const id = this.#ids[at] ?? 0
      const count = this.#counts[at] ?? 0
      const before = this.#scores[id] ?? 0
      if (before === 0) scored.push(id)
      this.#scores[id] = before + (rarity * count) / (count + (this.#burdens[id] ?? 0))
    }
  }
}
