import type { PackedParagraphs } from './packed-paragraphs.ts'

/** Of a pasted page its first words are looked for: every paragraph is compared with each of them. */
const MOST_TERMS = 60

/**
 * Finds how long a run of a question's words, small words too, stands in paragraphs side by side and in the same order:
 * the longest common substring, in words. Held state: what the question's words are in the lexicon.
 */
export class Runs {
  readonly #terms: readonly string[]
  readonly #packed: PackedParagraphs
  /** By number of a word, 1 where it is one of the question. */
  readonly #asked: Uint8Array
  /** By number of a word, its places in the question, from 1, the last first. */
  readonly #places = new Map<number, readonly number[]>()

  /** `all`: the terms of the question in order, stop words among them. */
  constructor(all: readonly string[], packed: PackedParagraphs) {
    const terms = all.slice(0, MOST_TERMS)
    this.#terms = terms
    this.#packed = packed
    this.#asked = new Uint8Array(packed.lexicon.words.length)
    for (const term of new Set(terms)) {
      const places = terms.flatMap((other, place) => (other === term ? [place + 1] : [])).reverse()
      for (const number of packed.lexicon.withTerm(term)) {
        this.#asked[number] = 1
        this.#places.set(number, places)
      }
    }
  }

  /** The longest run in a paragraph, as a share of the question's words. */
  longestIn(id: number): number {
    const words = this.#packed.words(id)
    // By place in the question, how long the run is that ends there at the word before; the last places first, so that
    // one list serves as the old and the new.
    const lengths = new Uint32Array(this.#terms.length + 1)
    let longest = 0
    let running = false
    for (let at = 0; at < words.length; at += 2) {
      const number = words[at] ?? 0
      const places = this.#asked[number] === 1 ? (this.#places.get(number) ?? []) : []
      if (places.length === 0) {
        if (running) lengths.fill(0)
        running = false
        continue
      }
      let next = 0
      for (let place = lengths.length - 1; place > 0; place--) {
        if (places[next] === place) {
          lengths[place] = (lengths[place - 1] ?? 0) + 1
          longest = Math.max(longest, lengths[place] ?? 0)
          next++
        } else lengths[place] = 0
      }
      running = true
    }
    return this.#terms.length === 0 ? 0 : longest / this.#terms.length
  }
}
