import { printable } from '../../desk/printable.ts'
import { english } from '../../desk/words/phrase.ts'
import { paint } from '../styled-text.ts'
import { pageOf } from '../text.ts'
import { itemsOf, makeChange, planned } from './change.ts'
import type { CorpusRequest } from './flags.ts'
import { itemJson } from './item-json.ts'
import { itemLines } from './item-text.ts'
import { type CorpusTask, EXIT } from './task.ts'

type EditRequest = Extract<CorpusRequest, { task: 'edit' }>

/** `corpus edit`: changes what is said about an article. */
export async function editArticle(request: EditRequest, task: CorpusTask): Promise<number> {
  const { curation, reports, errors, output, terminal } = task
  const complaints = reports.complaintsAbout(request.overrides)
  for (const { key, why } of complaints)
    await errors.line(printable(`Not understood: --${key}: ${english(why)}`))
  if (complaints.length > 0) return EXIT.notUnderstood

  const plan = await planned(await curation.planEdit(request.id, request.overrides), task)
  if (plan === null) return EXIT.problem
  const items = await itemsOf(plan, task)
  const words = request.json ? errors : output
  const { width, colour } = pageOf(terminal)
  for (const item of items) await words.line(paint(itemLines(item, width), colour))
  const entry = plan.changes ? await makeChange(plan, 'Change it?', request, task) : null
  if (request.json) for (const item of items) await output.line(itemJson(item, entry !== null))
  if (entry !== null) await words.line(`Changed ${printable(request.id)} (change ${entry.number}).`)
  return plan.changes && entry === null ? EXIT.problem : EXIT.done
}
