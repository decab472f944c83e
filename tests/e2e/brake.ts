import { setTimeout as pause } from 'node:timers/promises'
import type { Curation } from '../../src/desk/curation/curation.ts'
import type { KeptDesk } from '../../src/desk/curation/kept-desk.ts'

/** How far a work is told to be while it is held up. */
const [DONE, TOTAL] = [120, 3000]

/** Holds up reading the files and making the coverage ready for as long as a test needs, however quick the machine is. */
export class Brake {
  #pulled = false

  pull(): void {
    this.#pulled = true
  }

  release(): void {
    this.#pulled = false
  }

  /** A curation whose refreshes wait while the brake is pulled. They can be stopped. */
  onReading<Held extends Curation>(curation: Held): Held {
    const planRefresh: Curation['planRefresh'] = async pace => {
      await this.#hold(async () => pace?.(DONE, TOTAL))
      return curation.planRefresh(pace)
    }
    return { ...curation, planRefresh }
  }

  /** Has a desk wait before it prepares anything while the brake is pulled. That can be stopped. */
  onPreparing(desk: KeptDesk): void {
    const prepare = desk.prepare.bind(desk)
    desk.prepare = async (state, following = {}) => {
      await this.#hold(async () => {
        following.signal?.throwIfAborted()
        following.hear?.(DONE, TOTAL)
      })
      return prepare(state, following)
    }
  }

  async #hold(tell: () => Promise<void>): Promise<void> {
    while (this.#pulled) {
      await tell()
      await pause(5)
    }
  }
}
