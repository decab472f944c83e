import type { PackedParagraphs } from './packed-paragraphs.ts'

/** Of a pasted page its first words are looked for: every paragraph is compared with each of them. */
const MOST_TERMS = 60

/**
 * Finds how long a run of a question's words, small words too, stands in paragraphs side by side and in the same order:
 * the longest common substring, in words. Held state: what the question's words are in the lexicon.
 */
export class Runs {
  readonly #size: number
  readonly #packed: PackedParagraphs
  /** By number of a word, 1 where it is one of the question. */
  readonly #asked: Uint8Array
  /** By number of a word, its places in the question, from 1, the last first. */
  readonly #places = new Map<number, readonly number[]>()
  /** By place in the question, how long the run was that last ended there, and at which word of all that were walked. */
  readonly #lengths: Uint32Array
  readonly #ends: Uint32Array
  #walked = 0

  /** `all`: the terms of the question in order, stop words among them. */
  constructor(all: readonly string[], packed: PackedParagraphs) {
    const terms = all.slice(0, MOST_TERMS)
    this.#size = terms.length
    this.#packed = packed
    this.#asked = new Uint8Array(packed.lexicon.words.length)
    this.#lengths = new Uint32Array(terms.length + 1)
    this.#ends = new Uint32Array(terms.length + 1)
    const placesOf = new Map<string, number[]>()
    for (let place = terms.length; place > 0; place--) {
      const term = terms[place - 1] ?? ''
      const known = placesOf.get(term)
      if (known) known.push(place)
      else placesOf.set(term, [place])
    }
    for (const [term, places] of placesOf)
      for (const number of packed.lexicon.withTerm(term)) {
        this.#asked[number] = 1
        this.#places.set(number, places)
      }
  }

  /** The longest run in a paragraph, as a share of the question's words. */
  longestIn(id: number): number {
    if (this.#size === 0) return 0
    const words = this.#packed.words(id)
    const asked = this.#asked
    const lengths = this.#lengths
    const ends = this.#ends
    // No run goes on from the paragraph before.
    let walked = this.#walked + 1
    let longest = 0
    for (let at = 0; at < words.length; at += 2) {
      walked++
      const number = words[at] ?? 0
      if (asked[number] === 0) continue
      // The last places first: what ends at the place before is still that of the word before.
      for (const place of this.#places.get(number) ?? []) {
        const length = (ends[place - 1] === walked - 1 ? (lengths[place - 1] ?? 0) : 0) + 1
        lengths[place] = length
        ends[place] = walked
        if (length > longest) longest = length
      }
    }
    this.#walked = walked
    return longest / this.#size
  }
}
