import { printable } from '../../desk/printable.ts'
import { paint } from '../styled-text.ts'
import { pageOf } from '../text.ts'
import { itemsOf, makeChange, planned } from './change.ts'
import { deedOf, kindOf, timeOf } from './entry-text.ts'
import type { CorpusRequest } from './flags.ts'
import { itemJson } from './item-json.ts'
import { itemLines } from './item-text.ts'
import { type CorpusTask, EXIT } from './task.ts'

type UndoRequest = Extract<CorpusRequest, { task: 'undo' }>

/** `corpus undo`: takes back the last change, or the one that is named. */
export async function undoChange(request: UndoRequest, task: CorpusTask): Promise<number> {
  const { curation, errors, output, terminal } = task
  const plan = await planned(await curation.planUndo(request.number), task)
  if (plan === null) return EXIT.problem
  const words = request.json ? errors : output
  const { undoes } = plan
  const number = undoes === null ? '' : ` ${undoes.number}`
  if (undoes !== null)
    await words.line(
      printable(`change${number}: ${kindOf(undoes)} by ${undoes.by}, ${timeOf(undoes)}: ${deedOf(undoes)}`),
    )
  const items = await itemsOf(plan, task)
  const { width, colour } = pageOf(terminal)
  for (const item of items) await words.line(paint(itemLines(item, width), colour))
  const entry = await makeChange(plan, `Take change${number} back?`, request, task)
  if (request.json) for (const item of items) await output.line(itemJson(item, entry !== null))
  if (entry === null) return EXIT.problem
  await words.line(`Took change${number} back: ${deedOf(entry)} (change ${entry.number}).`)
  return EXIT.done
}
