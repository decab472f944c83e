import type { Worker } from 'node:worker_threads'
import type { Curation } from '../desk/curation/curation.ts'
import type { GivenFile } from '../desk/curation/plan.ts'
import { CurationLost, DeskClosed } from '../desk/desk-error.ts'
import { type CurationOrder, type CurationReport, PACED, type Pace } from './curation-message.ts'
import { revive } from './flat-error.ts'
import { unslice } from './slices.ts'
import { asError, isOutOfMemory, startWorker } from './worker.ts'

/**
 * A curation that lives in a worker thread, so that reading files and comparing them never hold up this one. A thread
 * that ends, or does not get on, takes its plans and all calls that are under way with it: they reject with a
 * `CurationLost`, and another thread takes its place. The bytes of given files are handed over: whoever gave them has
 * them no longer.
 */
export interface CurationThread extends Curation {
  /** Ends the thread; whoever still waits is told `DeskClosed`. May be called at any time and again. */
  close(): Promise<void>
}

/** What a curation in a thread is opened with. */
export interface CurationThreadOptions {
  /** The module that the thread runs; it calls `serveCuration`. */
  readonly entry: URL
  /** Folder of the articles. */
  readonly corpus: string
  /** Hears of a thread that was lost: something to log. */
  readonly onLost?: (error: CurationLost) => void
  /** How long a call may go without an answer or progress, in milliseconds. */
  readonly deadline?: number
  /** How many megabytes the thread's memory may grow to; as Node has it where not given. */
  readonly memory?: number
}

const DEADLINE = 60_000

/** How many times as long the methods may take that write to the disk: they tell no progress, and are best left to end. */
const PATIENCE: Readonly<Partial<Record<keyof Curation, number>>> = { stage: 10, commit: 10 }

/** Opens the curation of a corpus in a worker thread. It can be called at once. */
export function openCurationThread(options: CurationThreadOptions): CurationThread {
  const thread = new ThreadOfCuration(options)
  const call = <Method extends keyof Curation>(method: Method) =>
    ((...parameters: unknown[]) => thread.call(method, parameters)) as unknown as Curation[Method]
  return {
    status: call('status'),
    planAddition: call('planAddition'),
    planRefresh: call('planRefresh'),
    planEdit: call('planEdit'),
    planRemoval: call('planRemoval'),
    planUndo: call('planUndo'),
    look: call('look'),
    lines: call('lines'),
    amend: call('amend'),
    stage: call('stage'),
    commit: call('commit'),
    abandon: call('abandon'),
    history: call('history'),
    close: () => thread.close(),
  }
}

/** A call that somebody waits for the answer to. */
interface Waiting {
  readonly pace: Pace | undefined
  readonly resolve: (content: unknown) => void
  readonly reject: (error: Error) => void
  timer: NodeJS.Timeout
  /** Why the call is to stop, once it is. */
  stopped: Error | null
}

class ThreadOfCuration {
  readonly #options: CurationThreadOptions
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | null = null
  #calls = 0
  /** Whether the thread has answered yet: one that never did is not replaced before it is called again. */
  #answered = false
  #closed: Promise<void> | null = null

  constructor(options: CurationThreadOptions) {
    this.#options = options
    this.#start()
  }

  async call(method: keyof Curation, all: readonly unknown[]): Promise<unknown> {
    if (this.#closed !== null) throw new DeskClosed()
    const worker = this.#worker ?? this.#start()
    const at = PACED[method] ?? all.length
    const given = all.slice(0, at)
    const [parameters, buffers] = method === 'planAddition' ? handedOver(given) : [given, []]
    const call = this.#calls++
    return new Promise((resolve, reject) => {
      worker.postMessage({ call, method, parameters } satisfies CurationOrder, buffers)
      const pace = all[at] as Pace | undefined
      this.#waiting.set(call, { pace, resolve, reject, timer: this.#watch(PATIENCE[method]), stopped: null })
    })
  }

  close(): Promise<void> {
    this.#closed ??= this.#end()
    return this.#closed
  }

  async #end(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    this.#rejectAll(new DeskClosed())
    await worker?.terminate()
  }

  /** Starts a thread; throws where the system gives none. */
  #start(): Worker {
    const { entry, corpus, memory } = this.#options
    try {
      const worker: Worker = startWorker<CurationReport>({ entry: entry.href, corpus, state: null }, memory, {
        hear: report => this.#hear(report, worker),
        ended: cause => this.#lose(worker, isOutOfMemory(cause) ? 'memory' : 'ended', cause),
      })
      this.#worker = worker
      this.#answered = false
      return worker
    } catch (error) {
      throw new CurationLost('memory', asError(error))
    }
  }

  #hear(report: CurationReport, worker: Worker): void {
    const waiting = this.#waiting.get(report.call)
    if (worker !== this.#worker || waiting === undefined) {
      if (report.kind === 'answer') report.content.others?.close()
      return
    }
    clearTimeout(waiting.timer)
    if (report.kind === 'progress') {
      waiting.timer = this.#watch()
      void this.#keepPace(waiting, report, worker)
      return
    }
    this.#answered = true
    this.#waiting.delete(report.call)
    if (report.kind === 'thrown') waiting.reject(waiting.stopped ?? revive(report.error))
    else if (waiting.stopped === null) unslice(report.content).then(waiting.resolve, waiting.reject)
    else {
      // It was done before it could be stopped.
      report.content.others?.close()
      waiting.reject(waiting.stopped)
    }
  }

  /** Tells the caller how far the call is; where it is to stop, tells the thread. */
  async #keepPace(
    waiting: Waiting,
    { call, done, total }: Extract<CurationReport, { kind: 'progress' }>,
    worker: Worker,
  ): Promise<void> {
    try {
      await waiting.pace?.(done, total)
    } catch (error) {
      waiting.stopped ??= asError(error)
      worker.postMessage({ stop: call } satisfies CurationOrder)
    }
  }

  /** A clock for a call. */
  #watch(patience = 1): NodeJS.Timeout {
    const deadline = (this.#options.deadline ?? DEADLINE) * patience
    const worker = this.#worker
    const seconds = Math.ceil(deadline / 1000)
    return setTimeout(
      () => this.#lose(worker, 'late', new Error(`it did not get on for ${seconds} seconds`)),
      deadline,
    )
  }

  /** The thread is no more, or no use any more. */
  #lose(worker: Worker | null, how: 'ended' | 'memory' | 'late', cause: Error): void {
    if (worker === null || worker !== this.#worker) return
    this.#worker = null
    void worker.terminate()
    const error = new CurationLost(how, cause)
    this.#rejectAll(error)
    this.#options.onLost?.(error)
    if (!this.#answered) return
    try {
      this.#start()
    } catch {
      // The next call tries again, and whoever calls is told.
    }
  }

  #rejectAll(error: Error): void {
    for (const { timer, reject } of this.#waiting.values()) {
      clearTimeout(timer)
      reject(error)
    }
    this.#waiting.clear()
  }
}

/** Files whose bytes can be handed over, and the memory to hand over: what shares it with others is copied. */
function handedOver([given, ...others]: readonly unknown[]): readonly [readonly unknown[], ArrayBuffer[]] {
  const buffers = new Set<ArrayBuffer>()
  const files = (given as readonly GivenFile[]).map(file => {
    if (!('bytes' in file)) return file
    const { buffer, byteLength } = file.bytes
    const own = buffer instanceof ArrayBuffer && byteLength === buffer.byteLength && !buffers.has(buffer)
    // A Buffer's own `slice` copies nothing.
    const bytes = own ? file.bytes : new Uint8Array(file.bytes)
    if (bytes.buffer instanceof ArrayBuffer) buffers.add(bytes.buffer)
    return { ...file, bytes }
  })
  return [[files, ...others], [...buffers]]
}
