/** Keeps what was worked out of late, at most so many things; what was not asked for the longest goes first. Held state. */
export class Recent<Key, Value> {
  readonly #half: number
  #young = new Map<Key, Value>()
  #old: ReadonlyMap<Key, Value> = new Map()

  /** `most`: how many things are kept at most; at least the last half as many that were asked for are. */
  constructor(most: number) {
    this.#half = Math.max(1, most >> 1)
  }

  /** What is kept under a key, or else what `work` makes. */
  get(key: Key, work: () => Value): Value {
    const known = this.#young.get(key)
    if (known !== undefined) return known
    const value = this.#old.get(key) ?? work()
    if (this.#young.size >= this.#half) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
    return value
  }
}
