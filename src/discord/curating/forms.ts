import { newSecret } from './works.ts'

/** How many forms are waited for at most. */
const MOST = 200

/** The forms that were opened and not sent yet: each is taken once. They end with the bot. */
export class Forms {
  readonly #open = new Set<string>()

  /** The id of a new form. */
  open(): string {
    const id = newSecret()
    this.#open.add(id)
    for (const oldest of this.#open) {
      if (this.#open.size <= MOST) break
      this.#open.delete(oldest)
    }
    return id
  }

  /** Takes a form that was sent. false where it was sent before, or never opened. */
  take(id: string): boolean {
    return this.#open.delete(id)
  }
}
