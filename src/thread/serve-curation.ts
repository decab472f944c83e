import { setImmediate as nextTurn } from 'node:timers/promises'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { Curation } from '../desk/curation/curation.ts'
import {
  type CurationCall,
  type CurationOrder,
  type CurationReport,
  PACED,
  type Pace,
} from './curation-message.ts'
import { flatten } from './flat-error.ts'
import type { Assignment } from './message.ts'
import { PROGRESS_EVERY, seldom } from './progress.ts'
import { slice } from './slices.ts'
import { standBack } from './worker.ts'

/**
 * Opens a curation in the worker thread that this runs in, and answers the calls of the thread that started it.
 *
 * @param open Opens the curation of the corpus in a folder.
 */
export function serveCuration(open: (corpus: string) => Curation): void {
  const port = parentPort
  if (port === null)
    throw new Error('this module runs in a worker thread alone; start it with openCurationThread')
  const { corpus } = workerData as Assignment
  standBack()
  const curation = open(corpus)
  const stopped = new Set<number>()
  port.on('message', (order: CurationOrder) => {
    if ('stop' in order) stopped.add(order.stop)
    else void answer(port, curation, order, stopped)
  })
}

/** Answers one call. Others have their turn whenever it waits. */
async function answer(
  port: MessagePort,
  curation: Curation,
  { call, method, parameters }: CurationCall,
  stopped: Set<number>,
): Promise<void> {
  try {
    const at = PACED[method]
    const given = [...parameters]
    if (at !== undefined) given[at] = paceOf(port, call, stopped)
    const answering = curation[method] as (...given: readonly unknown[]) => Promise<unknown>
    tell(port, { call, kind: 'answer', content: slice(await answering.apply(curation, given)) })
  } catch (error) {
    tell(port, { call, kind: 'thrown', error: flatten(error) })
  } finally {
    stopped.delete(call)
  }
}

/** Tells how far a call is, and hears every now and then whether it is to stop. */
function paceOf(port: MessagePort, call: number, stopped: ReadonlySet<number>): Pace {
  const progress = seldom(told => tell(port, { call, kind: 'progress', ...told }))
  let turn = performance.now()
  return async (done, total) => {
    progress(done, total)
    if (performance.now() - turn >= PROGRESS_EVERY) {
      await nextTurn()
      turn = performance.now()
    }
    if (stopped.has(call)) throw new Error('it was stopped')
  }
}

function tell(port: MessagePort, report: CurationReport): void {
  const others = report.kind === 'answer' ? report.content.others : null
  port.postMessage(report, others === null ? [] : [others])
}
