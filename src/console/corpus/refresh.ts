import type { PlanItem } from '../../desk/curation/plan.ts'
import { counted } from '../../desk/words/counting.ts'
import { ProgressBar } from '../progress-bar.ts'
import { paint } from '../styled-text.ts'
import { pageOf } from '../text.ts'
import { itemsOf, letAllIn, makeChange, planned } from './change.ts'
import { deedOf } from './entry-text.ts'
import type { CorpusRequest } from './flags.ts'
import { itemJson } from './item-json.ts'
import { itemLines } from './item-text.ts'
import { type CorpusTask, EXIT } from './task.ts'

type RefreshRequest = Extract<CorpusRequest, { task: 'refresh' }>

/** `corpus refresh`: shows how the files differ from what is in force, asks, and takes them in. */
export async function refreshCorpus(request: RefreshRequest, task: CorpusTask): Promise<number> {
  const { curation, errors, output, terminal } = task
  const bar = new ProgressBar(terminal.errors)
  const begun = await planned(await curation.planRefresh(async (done, total) => bar.at(done, total)), task)
  bar.end()
  if (begun === null) return EXIT.problem
  const plan = request.letIn ? await letAllIn(begun, task) : begun
  const items = await itemsOf(plan, task)
  const words = request.json ? errors : output
  const { width, colour } = pageOf(terminal)
  for (const item of items) await words.line(paint(itemLines(item, width), colour))
  if (items.length > 0) await words.line(`${counted(items.length, 'file')}: ${fatesOf(items)}`)

  const rejected = plan.fates.rejected > 0 ? EXIT.problem : EXIT.done
  const entry = plan.changes ? await makeChange(plan, 'Take these changes in?', request, task) : null
  if (request.json) for (const item of items) await output.line(itemJson(item, entry !== null))
  if (entry !== null) await words.line(`Refreshed: ${deedOf(entry)} (change ${entry.number}).`)
  else if (!plan.changes) await words.line('Nothing to take in: what is in force is what the files say.')
  return plan.changes && entry === null ? EXIT.problem : rejected
}

function fatesOf(items: readonly PlanItem[]): string {
  const counts = new Map<string, number>()
  for (const { fate } of items) counts.set(fate, (counts.get(fate) ?? 0) + 1)
  return [...counts].map(([fate, number]) => `${number.toLocaleString('en')} ${fate}`).join(', ')
}
