import type { Desk, Names } from '../desk/desk.ts'
import { DeskClosed, type DeskLate, type DeskLost, DeskUnopened } from '../desk/desk-error.ts'
import type { Answer, NotHeld, Overview, Reading, Reply } from '../desk/reply.ts'
import type { DeskThread, DeskThreadOptions, Holding, Outcome, ThreadState } from './desk-thread.ts'
import { DeskWorker } from './desk-worker.ts'
import { type Call, Line } from './line.ts'
import { lossOf } from './loss.ts'
import type { Question } from './message.ts'

type Settings = DeskThreadOptions & Required<Omit<DeskThreadOptions, 'memory'>>

const DEFAULTS: Omit<Settings, 'entry' | 'corpus' | 'memory'> = {
  onEvent: () => {},
  // Far above what the slowest answer takes: a thread so late hangs.
  deadline: 60_000,
  // At some milliseconds an answer, the last of so many waits for a second or two.
  mostWaiting: 200,
  // Reading a large corpus over and over again would leave no time for anything else.
  firstPause: 200,
  longestPause: 60_000,
}

const NO_NAMES: Names = Object.freeze({ actors: [], outlets: [], articles: [], topics: [] })

/** Opens a desk over a corpus in a worker thread. It can be asked at once. */
export function openDeskThread(options: DeskThreadOptions): DeskThread {
  return new ThreadedDesk({ ...DEFAULTS, ...options })
}

/** A worker that answers. */
interface Answering {
  readonly worker: DeskWorker
  readonly holding: Holding
  /** When it began to answer, by the clock of `performance`. */
  readonly since: number
}

/** A worker that reads the corpus, to take over when it is done. */
interface Coming {
  readonly worker: DeskWorker
  readonly settle: (outcome: Outcome) => void
}

class ThreadedDesk implements DeskThread {
  readonly ready: Promise<Outcome>
  readonly #options: Settings
  readonly #line: Line
  /** All whose threads have not ended, those too that answer their last questions. */
  readonly #workers = new Set<DeskWorker>()
  #answering: Answering | null = null
  #coming: Coming | null = null
  /** Whether a reload was asked for while the corpus was being read: what came too late for that is read after it. */
  #again = false
  /** Why nothing answers and nothing is on its way. */
  #broken: DeskUnopened | null = null
  #names = NO_NAMES
  /** How often the corpus was opened again because nothing answered. */
  #retries = 0
  #retry: NodeJS.Timeout | undefined
  #closed: Promise<void> | null = null

  constructor(options: Settings) {
    this.#options = options
    this.#line = new Line(options.mostWaiting)
    this.ready = this.#open()
  }

  ask(...parameters: Parameters<Desk['ask']>): Promise<Answer> {
    return this.#call({ method: 'ask', parameters })
  }

  stance(...parameters: Parameters<Desk['stance']>): Promise<Answer> {
    return this.#call({ method: 'stance', parameters })
  }

  search(...parameters: Parameters<Desk['search']>): Promise<Answer> {
    return this.#call({ method: 'search', parameters })
  }

  article(...parameters: Parameters<Desk['article']>): Promise<Reading | NotHeld> {
    return this.#call({ method: 'article', parameters })
  }

  sources(): Promise<Overview> {
    return this.#call({ method: 'sources', parameters: [] })
  }

  names(): Names {
    return this.#names
  }

  async reload(): Promise<Outcome> {
    if (this.#closed !== null) return { status: 'closed' }
    if (this.#coming === null) return this.#open()
    if (!this.#again) this.#options.onEvent({ kind: 'postponed' })
    this.#again = true
    return { status: 'underway' }
  }

  state(): ThreadState {
    if (this.#closed !== null) return { status: 'closed' }
    const progress = this.#coming?.worker.progress
    if (this.#answering !== null)
      return progress
        ? { status: 'reloading', progress, ...this.#answering.holding }
        : { status: 'ready', ...this.#answering.holding }
    if (this.#broken !== null) return { status: 'broken', error: this.#broken }
    return { status: 'opening', progress: progress ?? { done: 0, total: 0 } }
  }

  close(): Promise<void> {
    this.#closed ??= this.#end()
    return this.#closed
  }

  async #end(): Promise<void> {
    clearTimeout(this.#retry)
    this.#coming?.settle({ status: 'closed' })
    this.#line.dissolve(new DeskClosed())
    await Promise.all([...this.#workers].map(worker => worker.close()))
  }

  /** Asks the thread, or waits for one with room. `Kind` is what the method replies with. */
  async #call<Kind extends Reply>(question: Question): Promise<Kind> {
    if (this.#closed !== null) throw new DeskClosed()
    if (this.#broken !== null) throw this.#broken
    const reply = this.#line.join(question)
    this.#send()
    return (await reply) as Kind
  }

  /** Gives the thread as many of the waiting questions as it has room for. */
  #send(): void {
    while (this.#answering?.worker.hasRoom) {
      const call = this.#line.next()
      if (call === undefined) return
      this.#answering.worker.send(call)
    }
  }

  /** Reads the corpus in a new thread, which takes over when the corpus is open. */
  #open(): Promise<Outcome> {
    clearTimeout(this.#retry)
    this.#broken = null
    this.#again = false
    const begun = performance.now()
    const { entry, corpus, deadline, memory } = this.#options
    return new Promise(settle => {
      try {
        const worker: DeskWorker = new DeskWorker(
          { entry: entry.href, corpus, deadline, memory },
          {
            opened: (holding, names) => {
              settle(this.#receive({ worker, holding, since: performance.now() }, names, begun))
              this.#openAgain()
            },
            unopened: error => {
              settle(this.#giveUp(error))
              this.#openAgain()
            },
            free: () => this.#send(),
            lost: (error, untouched) => this.#replace(worker, error, untouched),
          },
        )
        this.#coming = { worker, settle }
        this.#workers.add(worker)
        void worker.gone.then(() => this.#workers.delete(worker))
      } catch (error) {
        const message = `${corpus}: no thread could be started to read it; free memory, or raise the limit on processes`
        settle(this.#giveUp(new DeskUnopened(message, error as Error)))
      }
    })
  }

  /** A corpus is open: it takes over, unless good articles would be lost by it. */
  #receive(next: Answering, names: Names, begun: number): Outcome {
    const { holding, worker, since } = next
    const loss = this.#answering && lossOf(this.#answering.holding, holding, this.#options.corpus)
    if (loss !== null) {
      worker.retire()
      return this.#giveUp(loss)
    }
    this.#takeOver(next, names)
    this.#options.onEvent({ kind: 'opened', milliseconds: Math.round(since - begun), ...holding })
    return { status: 'opened', ...holding }
  }

  #takeOver(next: Answering, names: Names): void {
    const old = this.#answering
    this.#coming = null
    this.#answering = next
    this.#names = names
    old?.worker.retire()
    this.#send()
  }

  /** A corpus could not be opened: what answered before goes on, or everybody is told. */
  #giveUp(error: DeskUnopened): Outcome {
    this.#coming = null
    if (this.#answering === null) {
      this.#broken = error
      this.#line.dissolve(error)
    }
    const retryIn = this.#answering === null ? this.#openLater() : null
    this.#options.onEvent({ kind: 'failed', error, retryIn })
    return { status: 'failed', error }
  }

  /** Reads the corpus once more where that was asked for while it was being read. */
  #openAgain(): void {
    if (this.#again && this.#coming === null && this.#closed === null) void this.#open()
  }

  /** A thread ended that answered: the questions that it had not begun go to the next. */
  #replace(worker: DeskWorker, error: DeskLost | DeskLate, untouched: readonly Call[]): void {
    this.#line.putBack(untouched)
    let retryIn: number | null = null
    if (this.#answering?.worker === worker) {
      if (performance.now() - this.#answering.since > this.#options.longestPause) this.#retries = 0
      this.#answering = null
      if (this.#coming === null) retryIn = this.#openLater()
    }
    this.#options.onEvent({ kind: 'lost', error, retryIn })
    this.#send()
  }

  /** Opens the corpus again after a pause that grows. Gives the pause, in milliseconds. */
  #openLater(): number {
    // A reload that was put off follows at once.
    if (this.#again) return 0
    const { firstPause, longestPause } = this.#options
    const pause = Math.min(firstPause * 2 ** this.#retries, longestPause)
    this.#retries++
    this.#retry = setTimeout(() => void this.#open(), pause)
    return pause
  }
}
