import { DeskBusy } from '../desk/desk-error.ts'
import type { Question } from './message.ts'

/** A question that somebody waits for the answer to. */
export interface Call {
  readonly question: Question
  readonly resolve: (answer: object) => void
  readonly reject: (error: Error) => void
}

/** The calls that no thread has taken yet, first come, first served, and a limit to how many are unanswered. */
export class Line {
  readonly #most: number
  #calls: Call[] = []
  #unanswered = 0

  /** @param most How many calls may be unanswered at a time, those that a thread has taken included. */
  constructor(most: number) {
    this.#most = most
  }

  /** Puts a question in line. Resolves with its answer; rejects with `DeskBusy` where too many wait. */
  async join(question: Question): Promise<object> {
    if (this.#unanswered >= this.#most) throw new DeskBusy(this.#most)
    this.#unanswered++
    try {
      return await new Promise((resolve, reject) => this.#calls.push({ question, resolve, reject }))
    } finally {
      this.#unanswered--
    }
  }

  next(): Call | undefined {
    return this.#calls.shift()
  }

  /** Puts calls back to the front. */
  putBack(calls: readonly Call[]): void {
    this.#calls.unshift(...calls)
  }

  /** Sends everybody away. */
  dissolve(error: Error): void {
    for (const { reject } of this.#calls) reject(error)
    this.#calls = []
  }
}
