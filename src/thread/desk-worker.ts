import type { Worker } from 'node:worker_threads'
import type { Names } from '../desk/desk.ts'
import { DeskClosed, DeskLate, DeskLost, DeskUnopened } from '../desk/desk-error.ts'
import type { Holding } from './desk-thread.ts'
import { revive } from './flat-error.ts'
import type { Call } from './line.ts'
import type { Assignment, Report } from './message.ts'
import { type Parcel, unpack } from './parcel.ts'
import type { Progress } from './progress.ts'
import { asError, isOutOfMemory, startWorker } from './worker.ts'

/**
 * How many questions are with the thread at a time: the next waits there already when one is answered. The others
 * wait on this side, so that a thread that ends takes none with it but the one it was at.
 */
const AT_ONCE = 2

/** How a worker is started. */
interface Start extends Assignment {
  /** How long an answer may take, in milliseconds. */
  readonly deadline: number
  /** How many megabytes the thread's memory may grow to; as Node has it where not given. */
  readonly memory: number | undefined
}

/** What the owner of a worker hears. After `unopened` and `lost` comes nothing more. */
interface Listener {
  readonly progress?: ((progress: Progress) => void) | undefined
  readonly opened: (holding: Holding, names: Names) => void
  readonly unopened: (error: DeskUnopened) => void
  /** There is room for another question. */
  readonly free: () => void
  /** The thread ended, or hung and was ended. `untouched` are the questions that it had not begun. */
  readonly lost: (error: DeskLost | DeskLate, untouched: readonly Call[]) => void
}

/** One worker thread from its start to its end: it opens the corpus once, then answers in order. */
export class DeskWorker {
  readonly #worker: Worker
  readonly #start: Start
  readonly #listener: Listener
  /** Resolves when the thread has ended. */
  readonly gone: Promise<void>
  /** The questions that the thread has; the first is the one it is at. */
  #sent: Call[] = []
  /** How many answers are being unpacked. */
  #arriving = 0
  #timer: NodeJS.Timeout | undefined
  #phase: 'opening' | 'open' | 'retired' | 'ended' = 'opening'
  #progress: Progress = { done: 0, total: 0 }

  /** Throws where the system gives no thread. */
  constructor(start: Start, listener: Listener) {
    this.#start = start
    this.#listener = listener
    const { entry, corpus, state, memory } = start
    this.#worker = startWorker<Report>({ entry, corpus, state }, memory, {
      hear: report => this.#hear(report),
      ended: cause => this.#end(cause),
    })
    this.gone = new Promise(resolve => this.#worker.once('exit', () => resolve()))
  }

  /** How far the corpus is read. */
  get progress(): Progress {
    return this.#progress
  }

  /** Whether the corpus is open in it, and the thread has not ended. */
  get isOpen(): boolean {
    return this.#phase === 'open'
  }

  /** Whether it takes another question. */
  get hasRoom(): boolean {
    return this.#phase === 'open' && this.#sent.length + this.#arriving < AT_ONCE
  }

  send(call: Call): void {
    try {
      this.#worker.postMessage(call.question)
    } catch (error) {
      call.reject(asError(error))
      return
    }
    this.#sent.push(call)
    if (this.#sent.length === 1) this.#watch()
  }

  /**
   * Leaves articles out of every answer to a question that is sent after this. Resolves to the names that are left;
   * rejects where the thread ends before.
   */
  withdraw(ids: readonly string[]): Promise<Names> {
    return new Promise((resolve, reject) =>
      this.send({
        question: { method: 'withdraw', parameters: [ids] },
        resolve: names => resolve(names as Names),
        reject,
      }),
    )
  }

  /** Takes no more questions, answers those it has, and ends. */
  retire(): void {
    this.#phase = 'retired'
    if (this.#sent.length === 0) this.#stop()
  }

  /** Ends at once; whoever waits is told that the desk is closed. Resolves when the thread is gone. */
  async close(): Promise<void> {
    for (const { reject } of this.#stop()) reject(new DeskClosed())
    await this.gone
  }

  /** Starts the clock for the question that the thread is at, or stops it where there is none. */
  #watch(): void {
    clearTimeout(this.#timer)
    if (this.#sent.length === 0) return
    this.#timer = setTimeout(() => this.#lose(new DeskLate(this.#start.deadline)), this.#start.deadline)
  }

  #hear(report: Report): void {
    if (this.#phase === 'ended') {
      if ('parcel' in report) report.parcel.others?.close()
      return
    }
    switch (report.kind) {
      case 'progress':
        this.#progress = { done: report.done, total: report.total }
        this.#listener.progress?.(this.#progress)
        break
      case 'opened':
        unpack(report.parcel).then(
          names => this.#open(report, names as Names),
          error => this.#end(asError(error)),
        )
        break
      case 'unopened':
        this.#giveUp(report.error.message, revive(report.error))
        break
      case 'answer':
        void this.#deliver(this.#answered(), report.parcel)
        break
      case 'thrown':
        this.#answered()?.reject(revive(report.error))
        this.#afterAnswer()
        break
    }
  }

  #open({ articles, paragraphs, change, bytes }: Holding, names: Names): void {
    if (this.#phase !== 'opening') return
    this.#phase = 'open'
    this.#listener.opened({ articles, paragraphs, change, bytes }, names)
  }

  /** The question that was answered now. */
  #answered(): Call | undefined {
    const call = this.#sent.shift()
    this.#watch()
    return call
  }

  async #deliver(call: Call | undefined, parcel: Parcel): Promise<void> {
    this.#arriving++
    try {
      call?.resolve(await unpack(parcel))
    } catch (error) {
      call?.reject(asError(error))
    }
    this.#arriving--
    this.#afterAnswer()
  }

  #afterAnswer(): void {
    if (this.#phase === 'retired' && this.#sent.length === 0) this.#stop()
    else if (this.hasRoom) this.#listener.free()
  }

  /** The thread is no more, or no use any more. */
  #end(cause: Error): void {
    if (this.#phase === 'ended') return
    if (this.#phase !== 'opening') {
      this.#lose(new DeskLost(cause))
      return
    }
    const { done, total } = this.#progress
    this.#giveUp(
      `${this.#start.corpus}: reading it broke off after ${done} of ${total} articles, ${reasonOf(cause)}`,
      cause,
    )
  }

  #giveUp(message: string, cause: Error): void {
    this.#stop()
    this.#listener.unopened(new DeskUnopened(message, cause))
  }

  #lose(error: DeskLost | DeskLate): void {
    const [begun, ...left] = this.#stop()
    begun?.reject(error)
    // The next thread is told what to leave out before anything else.
    const [masks, untouched] = [left.filter(isWithdrawal), left.filter(call => !isWithdrawal(call))]
    for (const { reject } of masks) reject(error)
    this.#listener.lost(error, untouched)
  }

  /** Ends the thread. Gives the questions that it had. */
  #stop(): readonly Call[] {
    const left = this.#sent
    this.#sent = []
    this.#phase = 'ended'
    clearTimeout(this.#timer)
    void this.#worker.terminate()
    return left
  }
}

/** Why a thread ended, and what helps. */
function reasonOf(cause: Error): string {
  return isOutOfMemory(cause)
    ? 'for the memory ran out; give the process more with NODE_OPTIONS=--max-old-space-size=8192 (in MB)'
    : `for the thread that read it ended (${cause.message}); the log says where`
}

function isWithdrawal({ question }: Call): boolean {
  return question.method === 'withdraw'
}
