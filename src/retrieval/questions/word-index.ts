import { farthest, slipsBetween } from './slips.ts'

/** Words of one first letter and one length, with the letters of each as a mask: a bit a letter. */
interface Shelf {
  readonly words: string[]
  readonly letters: number[]
}

const EMPTY: Shelf = { words: [], letters: [] }

/** A word written nearly like another, and how far it is from it in halves of a slip. */
export interface Alike {
  readonly word: string
  readonly away: number
}

/** The words of a coverage by first letter and length, for finding what somebody meant to type. Held state. */
export class WordIndex {
  readonly #shelves = new Map<string, Shelf>()

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < 4 || /\p{N}/u.test(word)) continue
      const key = word.charAt(0) + word.length
      const shelf = this.#shelves.get(key) ?? { words: [], letters: [] }
      shelf.words.push(word)
      shelf.letters.push(lettersOf(word))
      this.#shelves.set(key, shelf)
    }
  }

  /** The words that a folded word may be a slip for, nearest first. The first letter is right, or swapped with the second. */
  alike(word: string): readonly Alike[] {
    const most = farthest(word.length)
    if (most === 0) return []
    const letters = lettersOf(word)
    const found: Alike[] = []
    for (const first of new Set([word.charAt(0), word.charAt(1)]))
      for (let length = word.length - 2; length <= word.length + 2; length++) {
        const { words, letters: masks } = this.#shelves.get(first + length) ?? EMPTY
        for (let place = 0; place < words.length; place++) {
          // Each slip brings in one letter and takes one away at most.
          if (bits(letters ^ (masks[place] ?? 0)) > most) continue
          const other = words[place] ?? ''
          const away = slipsBetween(word, other)
          if (away > 0 && away <= most && (first === word.charAt(0) || isSwapped(word, other, away)))
            found.push({ word: other, away })
        }
      }
    return found.sort((a, b) => a.away - b.away)
  }
}

/** Whether the first two letters are swapped, and what else differs stands behind them. */
function isSwapped(word: string, other: string, away: number): boolean {
  const swapped = word.charAt(0) === other.charAt(1) && word.charAt(1) === other.charAt(0)
  return swapped && slipsBetween(word.slice(2), other.slice(2)) < away
}

function lettersOf(word: string): number {
  let mask = 0
  for (let at = 0; at < word.length; at++) mask |= 1 << ((word.charCodeAt(at) - 97) & 31)
  return mask
}

/** How many bits of a 32-bit number are set (Hacker's Delight, H. S. Warren, 2002). */
function bits(mask: number): number {
  let left = mask - ((mask >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
