/** Rows of whole numbers from 0 to 2³²−1, of any length each, one behind the other in one typed array. Held state. */
export class NumberRows {
  #numbers = new Uint32Array(1024)
  readonly #ends: number[] = []

  /** How many rows there are. */
  get size(): number {
    return this.#ends.length
  }

  /** Adds a row behind the others. */
  add(row: readonly number[]): void {
    const start = this.#ends.at(-1) ?? 0
    const end = start + row.length
    if (end > this.#numbers.length) this.#resize(Math.max(end, this.#numbers.length * 2))
    this.#numbers.set(row, start)
    this.#ends.push(end)
  }

  /** All numbers, those of a row from its start to its end: for walks along many rows. */
  get numbers(): Uint32Array {
    return this.#numbers
  }

  /** Where a row, from 0, starts in the numbers. */
  startOf(row: number): number {
    return this.#ends[row - 1] ?? 0
  }

  /** Where a row ends, the end left out. */
  endOf(row: number): number {
    return this.#ends[row] ?? 0
  }

  /** The numbers of a row; none where there is no such row. */
  row(row: number): Uint32Array {
    return this.#numbers.subarray(this.startOf(row), this.endOf(row))
  }

  /** Gives back the room that was kept for further rows. */
  trim(): void {
    this.#resize(this.#ends.at(-1) ?? 0)
  }

  #resize(length: number): void {
    const resized = new Uint32Array(length)
    resized.set(this.#numbers.subarray(0, Math.min(length, this.#numbers.length)))
    this.#numbers = resized
  }
}
