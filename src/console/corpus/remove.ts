import { printable } from '../../desk/printable.ts'
import { counted } from '../../desk/words/counting.ts'
import { jsonLine } from '../json-line.ts'
import { itemsOf, makeChange, planned } from './change.ts'
import type { CorpusRequest } from './flags.ts'
import { reasonsOf } from './item-text.ts'
import { type CorpusTask, EXIT } from './task.ts'

type RemoveRequest = Extract<CorpusRequest, { task: 'remove' }>

/** `corpus remove`: takes out for good the articles that are there, and names what is near to those that are not. */
export async function removeArticles(request: RemoveRequest, task: CorpusTask): Promise<number> {
  const { curation, errors, output, folder } = task
  const plan = await planned(await curation.planRemoval(request.ids), task)
  if (plan === null) return EXIT.problem
  const items = await itemsOf(plan, task)
  const going = items.filter(({ fate }) => fate === 'removed')
  for (const item of items)
    if (item.fate === 'rejected') await errors.line(printable(`${folder}: ${reasonsOf(item).join(' ')}`))
  if (going.length === 0) return EXIT.problem

  const words = request.json ? errors : output
  const ids = going.map(({ file }) => file.replace(/\.md$/, ''))
  for (const [index, item] of going.entries())
    await words.line(printable(`remove ${ids[index]}: ${item.article?.name ?? reasonsOf(item).join(' ')}`))
  const entry = await makeChange(plan, `Remove ${counted(going.length, 'article')}?`, request, task)
  if (entry === null) return EXIT.problem
  if (request.json) for (const id of ids) await output.line(jsonLine({ id, status: 'removed' }))
  await words.line(`Removed ${counted(going.length, 'article')} (change ${entry.number}).`)
  return going.length === items.length ? EXIT.done : EXIT.problem
}
