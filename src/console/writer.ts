import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** What was to be shown cannot be written: the disk that the output goes to is full, say. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
  readonly remedy: string

  constructor(cause: Error) {
    const remedy = 'free some space, or send the output elsewhere'
    super(`the output cannot be written: ${cause.message}; ${remedy}`, { cause })
    this.remedy = remedy
  }
}

/** Writes to a stream at the pace of its reader, and knows when the reader has gone. */
export class Writer {
  readonly #stream: Writable
  #gone = false
  #failure: OutputError | null = null

  constructor(stream: Writable) {
    this.#stream = stream
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#gone = true
      // `… | head` closes the pipe when it has seen enough: that is no failure.
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED')
        this.#failure = new OutputError(error)
    })
  }

  /** Whether nobody reads any more. */
  get gone(): boolean {
    return this.#gone || this.#stream.destroyed
  }

  /** Writes a text and a line break. Resolves when there is room for more; rejects with an OutputError where writing fails. */
  async line(text: string): Promise<void> {
    if (!this.gone && !this.#write(`${text}\n`)) await this.#room()
    if (this.#failure) throw this.#failure
  }

  /** False where the reader has to catch up first. */
  #write(text: string): boolean {
    try {
      return this.#stream.write(text)
    } catch (error) {
      // A file is written to at once, and throws.
      throw error instanceof Error ? new OutputError(error) : error
    }
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
