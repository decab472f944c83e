import type { Preparing } from '../desk/curation/kept-desk.ts'
import type { Names } from '../desk/desk.ts'
import { type DeskLate, type DeskLost, DeskUnopened } from '../desk/desk-error.ts'
import type { DeskThreadOptions, Holding } from './desk-thread.ts'
import { DeskWorker } from './desk-worker.ts'
import type { Call } from './line.ts'
import type { Progress } from './progress.ts'

/** A worker that has opened the corpus: it answers, or could. */
export interface OpenedWorker {
  readonly worker: DeskWorker
  readonly holding: Holding
  readonly names: Names
  /** When it had opened the corpus, by the clock of `performance`, and how long that took, in milliseconds. */
  readonly since: number
  readonly milliseconds: number
}

/** What becomes of the opening of a corpus: one of the two. */
interface Opening {
  readonly progress?: (progress: Progress) => void
  readonly opened: (next: OpenedWorker) => void
  readonly unopened: (error: DeskUnopened) => void
}

/** What is heard of any worker that was opened. */
interface Listener {
  /** There is room for another question. */
  readonly free: () => void
  readonly lost: (worker: DeskWorker, error: DeskLost | DeskLate, untouched: readonly Call[]) => void
}

/** The workers of one desk, from their start to the end of their threads. */
export class DeskWorkers {
  readonly #options: DeskThreadOptions & { readonly deadline: number }
  readonly #listener: Listener
  /** All whose threads have not ended, those too that answer their last questions. */
  readonly #workers = new Set<DeskWorker>()
  /** Ends the preparations that are under way. */
  readonly #preparing = new Set<(reason: Error) => void>()

  constructor(options: DeskThreadOptions & { readonly deadline: number }, listener: Listener) {
    this.#options = options
    this.#listener = listener
  }

  /**
   * Reads a state of the corpus in a new thread.
   *
   * @param state A staged change to see as made, or null for what is in force.
   * @returns null where there can be no thread, which `unopened` has heard of.
   */
  start(state: string | null, { progress, opened, unopened }: Opening): DeskWorker | null {
    const begun = performance.now()
    const { entry, corpus, deadline, memory } = this.#options
    try {
      const worker: DeskWorker = new DeskWorker(
        { entry: entry.href, corpus, state, deadline, memory },
        {
          progress,
          opened: (holding, names) => {
            const since = performance.now()
            opened({ worker, holding, names, since, milliseconds: Math.round(since - begun) })
          },
          unopened,
          free: () => this.#listener.free(),
          lost: (error, untouched) => this.#listener.lost(worker, error, untouched),
        },
      )
      this.#workers.add(worker)
      void worker.gone.then(() => this.#workers.delete(worker))
      return worker
    } catch (error) {
      const message = `${corpus}: no thread could be started to read it; free memory, or raise the limit on processes`
      unopened(new DeskUnopened(message, error as Error))
      return null
    }
  }

  /** Reads a state of the corpus for somebody who waits for it. Rejects with a DeskUnopened, or where it is stopped. */
  prepare(state: string | null, { hear, signal }: Preparing): Promise<OpenedWorker> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      let worker: DeskWorker | null = null
      const stop = (reason: Error) => {
        settled()
        void worker?.close()
        reject(reason)
      }
      const abort = () => stop(signal?.reason)
      const settled = () => {
        this.#preparing.delete(stop)
        signal?.removeEventListener('abort', abort)
      }
      this.#preparing.add(stop)
      signal?.addEventListener('abort', abort)
      worker = this.start(state, {
        progress: ({ done, total }) => hear?.(done, total),
        opened: next => {
          settled()
          resolve(next)
        },
        unopened: error => {
          settled()
          reject(error)
        },
      })
    })
  }

  /** Ends all threads at once; whoever prepares something is told why. Resolves when they are gone. */
  async close(reason: Error): Promise<void> {
    for (const stop of this.#preparing) stop(reason)
    await Promise.all([...this.#workers].map(worker => worker.close()))
  }
}
