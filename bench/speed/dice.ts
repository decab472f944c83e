/** A seeded source of numbers that look random: the same seed gives the same numbers on every machine. Held state. */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A number from 0 to below 1: mulberry32 (T. Ettinger, 2017). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  /** Whether something that happens in this share of cases happens now. */
  chance(share: number): boolean {
    return this.next() < share
  }

  /** One of a list, all equally likely. Throws a RangeError where the list is empty. */
  pick<Item>(list: readonly Item[]): Item {
    return at(list, Math.floor(this.next() * list.length))
  }

  /** One of a list, an earlier one more often: the place's logarithm is even, as in the law of G. K. Zipf. */
  early<Item>(list: readonly Item[]): Item {
    return at(list, Math.floor((list.length + 1) ** this.next()) - 1)
  }
}

function at<Item>(list: readonly Item[], place: number): Item {
  const item = list[place]
  if (item === undefined) throw new RangeError(`nothing at place ${place} of ${list.length}`)
  return item
}
