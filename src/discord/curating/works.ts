import { randomUUID } from 'node:crypto'

/** A long work that a moderator waits for. */
export interface Work {
  /** By which it is stopped. */
  readonly id: string
  readonly signal: AbortSignal
}

/** The long works that are going on, so that buttons and the bot's end can stop them. */
export class Works {
  readonly #running = new Map<string, AbortController>()
  #stopping = false

  /** Whether the bot stops: every work was stopped, and none is begun any more. */
  get stopping(): boolean {
    return this.#stopping
  }

  /** Does something that can be stopped. */
  async doing<Result>(work: (work: Work) => Promise<Result>): Promise<Result> {
    const id = newSecret()
    const controller = new AbortController()
    if (this.#stopping) controller.abort()
    this.#running.set(id, controller)
    try {
      return await work({ id, signal: controller.signal })
    } finally {
      this.#running.delete(id)
    }
  }

  /** Stops a work. false where it is over, or there was none. */
  halt(id: string): boolean {
    const controller = this.#running.get(id)
    controller?.abort()
    return controller !== undefined
  }

  /** Stops every work, as the bot stops. */
  haltAll(): void {
    this.#stopping = true
    for (const controller of this.#running.values()) controller.abort()
  }
}

/** An id that nobody can guess, of 32 letters and digits. */
export function newSecret(): string {
  return randomUUID().replaceAll('-', '')
}
