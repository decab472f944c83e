import { setPriority } from 'node:os'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { Desk } from '../desk/desk.ts'
import type { Holding, Progress } from './desk-thread.ts'
import { flatten } from './flat-error.ts'
import type { Assignment, Question, Report } from './message.ts'
import { pack } from './parcel.ts'

/** How often progress is told at most, in milliseconds. */
const PROGRESS_EVERY = 50

/** How far the thread stands back: with both at work, the one that started it gets three times the time. */
const NICENESS = 5

/**
 * Opens a desk in the worker thread that this runs in, and answers the questions of the thread that started it.
 *
 * @param open Opens the desk over the corpus in a folder. `progress` hears how many articles of how many are read.
 */
export async function serveDesk(
  open: (
    corpus: string,
    progress: (done: number, total: number) => void,
  ) => Promise<Holding & { readonly desk: Desk }>,
): Promise<void> {
  const port = parentPort
  if (port === null)
    throw new Error('this module runs in a worker thread alone; start it with openDeskThread')
  const { corpus } = workerData as Assignment
  standBack()
  try {
    const { desk, articles, paragraphs, leftOut } = await open(corpus, progressTo(port))
    answerAt(port, desk)
    tell(port, { kind: 'opened', articles, paragraphs, parcel: pack({ ...desk.names(), leftOut }) })
  } catch (error) {
    tell(port, { kind: 'unopened', error: flatten(error) })
  }
}

/**
 * Lets the thread that started this one go first where there is work for both: it has little to do, and somebody
 * waits for it. Linux alone gives each thread a priority of its own (setpriority(2), under Bugs); elsewhere the
 * whole process would stand back.
 */
function standBack(): void {
  if (process.platform !== 'linux') return
  try {
    setPriority(NICENESS)
  } catch {
    // Where the system forbids it all goes on as before.
  }
}

/** Answers one question after the other: of a thread that breaks or hangs it is then known which one did it. */
function answerAt(port: MessagePort, desk: Desk): void {
  let last = Promise.resolve()
  port.on('message', (question: Question) => {
    last = last.then(async () => {
      try {
        tell(port, { kind: 'answer', parcel: pack(await answer(desk, question)) })
      } catch (error) {
        tell(port, { kind: 'thrown', error: flatten(error) })
      }
    })
  })
}

function answer(desk: Desk, { method, parameters }: Question): Promise<object> {
  switch (method) {
    case 'ask':
      return desk.ask(...parameters)
    case 'stance':
      return desk.stance(...parameters)
    case 'search':
      return desk.search(...parameters)
    case 'article':
      return desk.article(...parameters)
    case 'sources':
      return desk.sources(...parameters)
  }
}

function tell(port: MessagePort, report: Report): void {
  const others = 'parcel' in report ? report.parcel.others : null
  port.postMessage(report, others === null ? [] : [others])
}

function progressTo(port: MessagePort): (done: number, total: number) => void {
  let told = Number.NEGATIVE_INFINITY
  return (done, total) => {
    const now = performance.now()
    if (now - told < PROGRESS_EVERY && done < total) return
    told = now
    const progress: Progress = { done, total }
    tell(port, { kind: 'progress', ...progress })
  }
}
