import type { Writable } from 'node:stream'

const PATIENCE_MS = 2000
const REDRAW_MS = 100
const WIDTH = 24

/** A bar on a terminal that shows how far a long task is. It appears after two seconds, and only on a terminal. */
export class ProgressBar {
  readonly #stream: Writable
  readonly #shown: boolean
  readonly #began = performance.now()
  #drawn = 0

  constructor(stream: Writable) {
    this.#stream = stream
    this.#shown = 'isTTY' in stream && stream.isTTY === true
  }

  /** Tells that so many of all are done. */
  at(done: number, total: number): void {
    const now = performance.now()
    if (!this.#shown || now - this.#began < PATIENCE_MS || now - this.#drawn < REDRAW_MS) return
    this.#drawn = now
    const filled = Math.floor((done / total) * WIDTH)
    this.#stream.write(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} of ${total}`)
  }

  /** Clears the line. */
  end(): void {
    if (this.#drawn > 0) this.#stream.write('\r\u001b[K')
  }
}
