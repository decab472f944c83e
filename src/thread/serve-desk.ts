import { getHeapStatistics } from 'node:v8'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { OpenDesk } from '../desk/open-desk.ts'
import type { Holding } from './desk-thread.ts'
import { flatten } from './flat-error.ts'
import type { Assignment, Question, Report } from './message.ts'
import { pack } from './parcel.ts'
import { seldom } from './progress.ts'
import { standBack } from './worker.ts'

/**
 * Opens a desk in the worker thread that this runs in, and answers the questions of the thread that started it.
 *
 * @param open Opens the desk over the corpus in a folder as it is in force, or as a staged change would have it.
 * `progress` hears how many articles of how many are read.
 */
export async function serveDesk(
  open: (
    corpus: string,
    state: string | null,
    progress: (done: number, total: number) => void,
  ) => Promise<Omit<Holding, 'bytes'> & { readonly desk: OpenDesk }>,
): Promise<void> {
  const port = parentPort
  if (port === null)
    throw new Error('this module runs in a worker thread alone; start it with openDeskThread')
  const { corpus, state } = workerData as Assignment
  standBack()
  try {
    const progress = seldom(told => tell(port, { kind: 'progress', ...told }))
    const { desk, articles, paragraphs, change } = await open(corpus, state, progress)
    answerAt(port, desk)
    const parcel = pack({ ...desk.names() })
    tell(port, { kind: 'opened', articles, paragraphs, change, bytes: heldBytes(), parcel })
  } catch (error) {
    tell(port, { kind: 'unopened', error: flatten(error) })
  }
}

/** What this thread holds in memory, about: what is no longer needed is among it until it is cleared away. */
function heldBytes(): number {
  const { used_heap_size, external_memory } = getHeapStatistics()
  return used_heap_size + external_memory
}

/** Answers one question after the other: of a thread that breaks or hangs it is then known which one did it. */
function answerAt(port: MessagePort, desk: OpenDesk): void {
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

async function answer(desk: OpenDesk, { method, parameters }: Question): Promise<object> {
  switch (method) {
    case 'ask':
      return desk.ask(...parameters)
    case 'stance':
      return desk.stance(...parameters)
    case 'quotes':
      return desk.quotes(...parameters)
    case 'compare':
      return desk.compare(...parameters)
    case 'who':
      return desk.who(...parameters)
    case 'search':
      return desk.search(...parameters)
    case 'related':
      return desk.related(...parameters)
    case 'timeline':
      return desk.timeline(...parameters)
    case 'article':
      return desk.article(...parameters)
    case 'sources':
      return desk.sources(...parameters)
    case 'check':
      return desk.check(...parameters)
    case 'withdraw':
      return { ...desk.withdraw(...parameters) }
  }
}

function tell(port: MessagePort, report: Report): void {
  const others = 'parcel' in report ? report.parcel.others : null
  port.postMessage(report, others === null ? [] : [others])
}
