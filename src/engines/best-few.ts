import type { Candidate } from '../retrieval/search-index.ts'

/**
 * Keeps the best few of many candidates: a heap with the worst of them on top (J. Williams, "Algorithm 232", 1964). Of equal
 * scores the lower id is better. Held state.
 */
export class BestFew {
  readonly #most: number
  readonly #heap: Candidate[] = []

  /** `most`: how many are kept. */
  constructor(most: number) {
    this.#most = most
  }

  /** Whether a candidate would be kept. */
  takes(id: number, score: number): boolean {
    if (this.#heap.length < this.#most) return true
    const [worst] = this.#heap
    return worst !== undefined && (score > worst.score || (score === worst.score && id < worst.id))
  }

  /** Keeps a candidate that it takes; where there are too many then, the worst goes. */
  add(id: number, score: number): void {
    const added = { id, score }
    if (this.#heap.length < this.#most) this.#rise(added)
    else this.#sink(added)
  }

  /** The best first. Nothing is kept after it. */
  inOrder(): readonly Candidate[] {
    return this.#heap.splice(0).sort((one, other) => (isWorse(one, other) ? 1 : -1))
  }

  #rise(candidate: Candidate): void {
    let at = this.#heap.length
    while (at > 0) {
      const above = (at - 1) >> 1
      const other = this.#heap[above]
      if (other === undefined || !isWorse(candidate, other)) break
      this.#heap[at] = other
      at = above
    }
    this.#heap[at] = candidate
  }

  #sink(candidate: Candidate): void {
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      const [left, right] = [this.#heap[below], this.#heap[below + 1]]
      if (left === undefined) break
      const worse = right !== undefined && isWorse(right, left) ? right : left
      if (worse === right) below++
      if (!isWorse(worse, candidate)) break
      this.#heap[at] = worse
      at = below
    }
    this.#heap[at] = candidate
  }
}

function isWorse(one: Candidate, other: Candidate): boolean {
  return one.score < other.score || (one.score === other.score && one.id > other.id)
}
