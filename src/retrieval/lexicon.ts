import { type Forms, formsOf } from '../text/tokens.ts'
import { KIN_LETTERS } from './kin.ts'

/** A word as it is written somewhere, and the forms under which it is compared. */
export interface WrittenWord extends Forms {
  readonly written: string
}

/** The different words of a coverage, numbered from 0 in the order in which they first stand in it. Held state. */
export class Lexicon {
  readonly #numbers = new Map<string, number>()
  readonly #words: WrittenWord[] = []
  #firsts = new Uint32Array()
  #byTerm = new NumbersByKey([])
  #byWord = new NumbersByKey([])
  #byBeginning = new NumbersByKey([])

  /** The words by number. */
  get words(): readonly WrittenWord[] {
    return this.#words
  }

  /** By number, that of the first word that is the same folded: `The` has that of `the`. Worked out when first asked for. */
  get firsts(): Uint32Array {
    if (this.#firsts.length < this.#words.length) {
      const folded = new Map<string, number>()
      this.#words.forEach(({ word }, number) => {
        if (!folded.has(word)) folded.set(word, number)
      })
      this.#firsts = Uint32Array.from(this.#words, ({ word }, number) => folded.get(word) ?? number)
    }
    return this.#firsts
  }

  /** The numbers of the words that have a term. */
  withTerm(term: string): readonly number[] {
    if (this.#byTerm.size < this.#words.length)
      this.#byTerm = new NumbersByKey(this.#words.map(known => known.term))
    return this.#byTerm.numbersOf(term)
  }

  /** The numbers of the words that are the same folded. */
  withWord(word: string): readonly number[] {
    if (this.#byWord.size < this.#words.length)
      this.#byWord = new NumbersByKey(this.#words.map(known => known.word))
    return this.#byWord.numbersOf(word)
  }

  /** The numbers of the words that begin, folded, with as many letters as words of one family share. */
  beginningAs(word: string): readonly number[] {
    if (this.#byBeginning.size < this.#words.length)
      this.#byBeginning = new NumbersByKey(this.#words.map(known => known.word.slice(0, KIN_LETTERS)))
    return this.#byBeginning.numbersOf(word.slice(0, KIN_LETTERS))
  }

  /** The number of a word; a new one gets the next. */
  numberOf(written: string): number {
    const known = this.#numbers.get(written)
    if (known !== undefined) return known
    const number = this.#words.push({ written, ...formsOf(written) }) - 1
    this.#numbers.set(written, number)
    return number
  }
}

/** What ends a chain of numbers. */
const NONE = 0xffffffff

/** Numbers from 0 by a key that some share, each leading to the one before it: a list a key would take far more memory. */
class NumbersByKey {
  readonly #last = new Map<string, number>()
  readonly #before: Uint32Array

  /** `keys`: that of each number. */
  constructor(keys: readonly string[]) {
    this.#before = Uint32Array.from(keys, (key, number) => {
      const before = this.#last.get(key) ?? NONE
      this.#last.set(key, number)
      return before
    })
  }

  get size(): number {
    return this.#before.length
  }

  numbersOf(key: string): readonly number[] {
    const found: number[] = []
    for (let number = this.#last.get(key) ?? NONE; number !== NONE; number = this.#before[number] ?? NONE)
      found.push(number)
    return found
  }
}
