import type { Prepared, Preparing } from '../desk/curation/kept-desk.ts'
import type { Names } from '../desk/desk.ts'
import { DeskClosed, type DeskLate, type DeskLost, type DeskUnopened } from '../desk/desk-error.ts'
import type { Reply } from '../desk/reply.ts'
import { AskedDesk } from './asked-desk.ts'
import type { DeskThread, DeskThreadOptions, Holding, Outcome, ThreadState } from './desk-thread.ts'
import type { DeskWorker } from './desk-worker.ts'
import { DeskWorkers, type OpenedWorker } from './desk-workers.ts'
import { type Call, Line } from './line.ts'
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

/** A worker that reads what is in force, to answer when it is done, as nothing does. */
interface Coming {
  readonly worker: DeskWorker
  readonly settle: (outcome: Outcome) => void
}

class ThreadedDesk extends AskedDesk implements DeskThread {
  readonly ready: Promise<Outcome>
  readonly #options: Settings
  readonly #line: Line
  readonly #workers: DeskWorkers
  #answering: OpenedWorker | null = null
  #coming: Coming | null = null
  /** The articles that are left out of what answers, and of what takes its place where it is lost. */
  readonly #withdrawn = new Set<string>()
  /** Why nothing answers and nothing is on its way. */
  #broken: DeskUnopened | null = null
  #names = NO_NAMES
  /** How often the corpus was opened again because nothing answered. */
  #retries = 0
  #retry: NodeJS.Timeout | undefined
  #closed: Promise<void> | null = null

  constructor(options: Settings) {
    super()
    this.#options = options
    this.#line = new Line(options.mostWaiting)
    this.#workers = new DeskWorkers(options, {
      free: () => this.#send(),
      lost: (worker, error, untouched) => this.#replace(worker, error, untouched),
    })
    this.ready = this.#open()
  }

  names(): Names {
    return this.#names
  }

  change(): number | null {
    return this.#answering?.holding.change ?? null
  }

  async prepare(state: string | null, following: Preparing = {}): Promise<Prepared> {
    if (this.#closed !== null) throw new DeskClosed()
    return this.#prepared(await this.#workers.prepare(state, following))
  }

  async withdraw(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#withdrawn.add(id)
    if (this.#answering !== null) await this.#mask(this.#answering)
  }

  bytes(): number | null {
    return this.#closed === null ? (this.#answering?.holding.bytes ?? null) : null
  }

  state(): ThreadState {
    if (this.#closed !== null) return { status: 'closed' }
    if (this.#answering !== null) return { status: 'ready', ...this.#answering.holding }
    if (this.#broken !== null) return { status: 'broken', error: this.#broken }
    return { status: 'opening', progress: this.#coming?.worker.progress ?? { done: 0, total: 0 } }
  }

  close(): Promise<void> {
    this.#closed ??= this.#end()
    return this.#closed
  }

  async #end(): Promise<void> {
    clearTimeout(this.#retry)
    this.#coming?.settle({ status: 'closed' })
    this.#line.dissolve(new DeskClosed())
    await this.#workers.close(new DeskClosed())
  }

  /** Asks the thread, or waits for one with room. */
  protected override async put(question: Question): Promise<Reply> {
    if (this.#closed !== null) throw new DeskClosed()
    if (this.#broken !== null) throw this.#broken
    const reply = this.#line.join(question)
    this.#send()
    return (await reply) as Reply
  }

  /** Gives the thread as many of the waiting questions as it has room for. */
  #send(): void {
    while (this.#answering?.worker.hasRoom) {
      const call = this.#line.next()
      if (call === undefined) return
      this.#answering.worker.send(call)
    }
  }

  /** Reads what is in force in a new thread, which answers when the corpus is open. */
  #open(): Promise<Outcome> {
    clearTimeout(this.#retry)
    this.#broken = null
    return new Promise(settle => {
      const worker = this.#workers.start(null, {
        opened: next => {
          this.#answer(next)
          settle({ status: 'opened', ...next.holding })
        },
        unopened: error => settle(this.#giveUp(error)),
      })
      if (worker !== null) this.#coming = { worker, settle }
    })
  }

  /** What can take over now, or later. */
  #prepared(next: OpenedWorker): Prepared {
    const { articles, paragraphs } = next.holding
    return {
      articles,
      paragraphs,
      takeOver: () => {
        if (!next.worker.isOpen) return false
        // It was read after they were withdrawn, from what is in force then.
        this.#withdrawn.clear()
        this.#supersede(next.holding)
        this.#answer(next)
        return true
      },
      drop: () => void next.worker.close(),
    }
  }

  /** Stops whatever reads an older state to answer from it. */
  #supersede(holding: Holding): void {
    clearTimeout(this.#retry)
    this.#broken = null
    void this.#coming?.worker.close()
    this.#coming?.settle({ status: 'opened', ...holding })
  }

  /** From now on, this one answers. */
  #answer(next: OpenedWorker): void {
    const old = this.#answering
    this.#coming = null
    this.#answering = next
    this.#names = next.names
    old?.worker.retire()
    if (this.#withdrawn.size > 0) void this.#mask(next)
    this.#options.onEvent({ kind: 'opened', milliseconds: next.milliseconds, ...next.holding })
    this.#send()
  }

  /** Leaves out what is withdrawn. Where the thread ends before it has, the next one is told. */
  async #mask({ worker, names }: OpenedWorker): Promise<void> {
    // Until the names that are left have been found, at least those of the articles are left out.
    const articles = names.articles.filter(({ id }) => !this.#withdrawn.has(id))
    this.#names = { ...this.#names, articles }
    try {
      const left = await worker.withdraw([...this.#withdrawn])
      if (this.#answering?.worker === worker) this.#names = left
    } catch {
      // It was lost, which is told elsewhere.
    }
  }

  /** The corpus could not be opened, and nothing answers: everybody is told. */
  #giveUp(error: DeskUnopened): Outcome {
    this.#coming = null
    this.#broken = error
    this.#line.dissolve(error)
    this.#options.onEvent({ kind: 'failed', error, retryIn: this.#openLater() })
    return { status: 'failed', error }
  }

  /** A thread ended that answered: the questions that it had not begun go to the next. */
  #replace(worker: DeskWorker, error: DeskLost | DeskLate, untouched: readonly Call[]): void {
    this.#line.putBack(untouched)
    let retryIn: number | null = null
    if (this.#answering?.worker === worker) {
      if (performance.now() - this.#answering.since > this.#options.longestPause) this.#retries = 0
      this.#answering = null
      retryIn = this.#openLater()
    }
    this.#options.onEvent({ kind: 'lost', error, retryIn })
    this.#send()
  }

  /** Opens the corpus again after a pause that grows. Gives the pause, in milliseconds. */
  #openLater(): number {
    const { firstPause, longestPause } = this.#options
    const pause = Math.min(firstPause * 2 ** this.#retries, longestPause)
    this.#retries++
    this.#retry = setTimeout(() => void this.#open(), pause)
    return pause
  }
}
