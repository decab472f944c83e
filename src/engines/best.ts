import type { Candidate } from '../retrieval/search-index.ts'

/** The best of many candidates, at most so many: a binary heap with the worst on top. Held state. */
export class Best {
  readonly #most: number
  readonly #heap: Candidate[] = []

  constructor(most: number) {
    this.#most = most
  }

  /** Whether a candidate is among the best so far. */
  wouldTake(candidate: Candidate): boolean {
    if (this.#heap.length < this.#most) return true
    const [worst] = this.#heap
    return worst !== undefined && isBetter(candidate, worst)
  }

  /** Takes a candidate in, and lets the worst go where there are too many. */
  take(candidate: Candidate): void {
    if (!this.wouldTake(candidate)) return
    if (this.#heap.length < this.#most) this.#rise(candidate)
    else this.#sink(candidate)
  }

  /** Best first, equal scores by id. */
  inOrder(): readonly Candidate[] {
    return this.#heap.toSorted((a, b) => b.score - a.score || a.id - b.id)
  }

  /** Puts a candidate at the end and moves it up past all that are better. */
  #rise(candidate: Candidate): void {
    let at = this.#heap.push(candidate) - 1
    while (at > 0) {
      const parent = this.#heap[(at - 1) >> 1]
      if (!parent || !isBetter(parent, candidate)) break
      this.#heap[at] = parent
      at = (at - 1) >> 1
    }
    this.#heap[at] = candidate
  }

  /** Puts a candidate in place of the worst and moves it down past all that are worse. */
  #sink(candidate: Candidate): void {
    let at = 0
    for (;;) {
      const left = this.#heap[2 * at + 1]
      const right = this.#heap[2 * at + 2]
      const worse = left && right && isBetter(left, right) ? right : left
      if (!worse || !isBetter(candidate, worse)) break
      this.#heap[at] = worse
      at = worse === left ? 2 * at + 1 : 2 * at + 2
    }
    this.#heap[at] = candidate
  }
}

/** By score, and of equal scores the lower id. */
function isBetter(one: Candidate, other: Candidate): boolean {
  return one.score > other.score || (one.score === other.score && one.id < other.id)
}
