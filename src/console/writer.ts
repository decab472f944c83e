import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes to a stream at the pace of its reader, and knows when the reader has gone. */
export class Writer {
  readonly #stream: Writable
  #gone = false
  #failure: Error | null = null

  constructor(stream: Writable) {
    this.#stream = stream
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#gone = true
      // `… | head` closes the pipe when it has seen enough: that is no failure.
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') this.#failure = error
    })
  }

  /** Whether nobody reads any more. */
  get gone(): boolean {
    return this.#gone || this.#stream.destroyed
  }

  /** Writes a text and a line break. Resolves when there is room for more; rejects where writing fails. */
  async line(text: string): Promise<void> {
    if (!this.gone && !this.#stream.write(`${text}\n`)) await this.#room()
    if (this.#failure) throw this.#failure
  }

  async #room(): Promise<void> {
    const settled = new AbortController()
    const { signal } = settled
    const events = ['drain', 'close'].map(event => once(this.#stream, event, { signal }))
    // `once` rejects on an error, which the listener above has already noted.
    await Promise.race(events).catch(() => {})
    settled.abort()
    await Promise.allSettled(events)
  }
}
