import { type Forms, formsOf } from '../text/tokens.ts'

/** A word as it is written somewhere, and the forms under which it is compared. */
export interface WrittenWord extends Forms {
  readonly written: string
}

/** The different words of a coverage, numbered from 0 in the order in which they first stand in it. Held state. */
export class Lexicon {
  readonly #numbers = new Map<string, number>()
  readonly #words: WrittenWord[] = []

  /** The words by number. */
  get words(): readonly WrittenWord[] {
    return this.#words
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
