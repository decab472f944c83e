/** How long something is waited for unless said otherwise, in milliseconds. Slow machines get there too. */
export const PATIENCE = 60_000

/** Wakes those who wait for something to become so. */
export class Changes {
  readonly #looking = new Set<() => void>()

  /** Something has changed: everybody looks again. */
  notify(): void {
    for (const look of [...this.#looking]) look()
  }

  /** Resolves when a condition holds; rejects after `within` milliseconds, saying what it was and how things stand. */
  until(condition: () => boolean, what: string, standing = () => '', within = PATIENCE): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (!condition()) return
        this.#looking.delete(look)
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        this.#looking.delete(look)
        reject(new Error(`${what}: not within ${within} ms${standing()}`))
      }, within)
      this.#looking.add(look)
      look()
    })
  }
}
