import type { Running } from '../../desk/curation/keeping.ts'
import type { Answering } from '../answering.ts'
import type { Card } from '../cards/card.ts'

/** How often a card that tells how far a work is is changed at most, in milliseconds. */
const EVERY = 1_500

/** So long before Discord takes no more changes of a card, in milliseconds, the last one is made. */
const LAST_WORDS = 60_000

/** A card that tells how far a work is, while it goes on. Nothing that fails here stops the work. */
export class Progress {
  readonly #answering: Pick<Answering, 'left' | 'sketch'>
  readonly #cardOf: (running: Running) => Card
  readonly #lastWords: Card
  #latest: Running | null = null
  /** When the card was changed last, by the clock of `performance`. */
  #shown: number
  #waiting: NodeJS.Timeout | null = null
  #showing: Promise<void> = Promise.resolve()
  #over = false

  /**
   * @param lastWords What is shown where the work takes longer than Discord lets the card be changed.
   * @param after How long nothing is shown at first, in milliseconds: a work that is mostly over by then needs no card.
   */
  constructor(
    answering: Pick<Answering, 'left' | 'sketch'>,
    cardOf: (running: Running) => Card,
    lastWords: Card,
    after = 0,
  ) {
    this.#shown = performance.now() + after - EVERY
    this.#answering = answering
    this.#cardOf = cardOf
    this.#lastWords = lastWords
  }

  /** Takes note of how far the work is, and shows it when the time has come. */
  readonly hear = (running: Running): void => {
    this.#latest = running
    if (this.#over || this.#waiting !== null) return
    const wait = Math.max(0, this.#shown + EVERY - performance.now())
    this.#waiting = setTimeout(() => void this.#show(), wait)
  }

  /** Ends it: when this resolves, nothing it does comes after. */
  async end(): Promise<void> {
    this.#over = true
    if (this.#waiting !== null) clearTimeout(this.#waiting)
    await this.#showing
  }

  async #show(): Promise<void> {
    await this.#showing
    this.#waiting = null
    if (this.#over || this.#latest === null) return
    this.#shown = performance.now()
    const last = this.#answering.left < LAST_WORDS
    if (last) this.#over = true
    this.#showing = this.#answering.sketch(last ? this.#lastWords : this.#cardOf(this.#latest))
  }
}
