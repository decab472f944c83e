import { setPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import { flatten, revive } from './flat-error.ts'
import type { Assignment } from './message.ts'

/** How far a thread stands back: with both at work, the one that started it gets three times the time. */
const NICENESS = 5

/** What the owner of a thread hears. */
interface Listener<Report> {
  readonly hear: (report: Report) => void
  /** The thread is no more, or no use any more. It may be called again. */
  readonly ended: (cause: Error) => void
}

/**
 * Starts a worker thread. Throws where the system gives none.
 *
 * @param memory How many megabytes its memory may grow to; as Node has it where not given.
 */
export function startWorker<Report>(
  assignment: Assignment,
  memory: number | undefined,
  { hear, ended }: Listener<Report>,
): Worker {
  const worker = new Worker(new URL('start.mjs', import.meta.url), {
    workerData: assignment,
    // What this process was started with (a loader, a debugger) is not for the thread; see start.mjs.
    execArgv: [],
    ...(memory !== undefined && { resourceLimits: { maxOldGenerationSizeMb: memory } }),
  })
  let failure: Error | null = null
  return (
    worker
      .on('message', hear)
      .on('messageerror', ended)
      // 'exit' follows, after what the thread still said.
      .on('error', error => {
        failure = asError(error)
      })
      .on('exit', code => ended(failure ?? new Error(`the thread ended by itself with code ${code}`)))
  )
}

/** Whether a thread ended because its memory ran out. */
export function isOutOfMemory(cause: Error): boolean {
  return 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

/** A thread can end with whatever was thrown in it. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : revive(flatten(thrown))
}

/**
 * Lets the thread that started this one go first where there is work for both: it has little to do, and somebody
 * waits for it. Linux alone gives each thread a priority of its own (setpriority(2), under Bugs); elsewhere the
 * whole process would stand back.
 */
export function standBack(): void {
  if (process.platform !== 'linux') return
  try {
    setPriority(NICENESS)
  } catch {
    // Where the system forbids it all goes on as before.
  }
}
