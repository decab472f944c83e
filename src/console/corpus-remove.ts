import { printedArticle } from '../desk/citation.ts'
import { counted } from '../desk/counting.ts'
import { meantBy } from '../desk/nearest.ts'
import { printable } from '../desk/printable.ts'
import type { CorpusRequest } from './corpus-flags.ts'
import { confirmed } from './corpus-question.ts'
import { type CorpusTask, EXIT } from './corpus-task.ts'
import { jsonLine } from './json-line.ts'

type RemoveRequest = Extract<CorpusRequest, { task: 'remove' }>

/** An id is no longer; of what was typed the beginning is compared. */
const LONGEST_COMPARED = 100

/** `corpus remove`: takes out the articles that are there, and names what is near to those that are not. */
export async function removeArticles(request: RemoveRequest, task: CorpusTask): Promise<number> {
  const { curation, errors, output, folder } = task
  const { found, unknown, ids, change } = await curation.planRemoval(request.ids)
  for (const id of unknown) {
    await errors.line(printable(`${folder}: no article has the id ${id}; ${remedyFor(id, ids)}`))
  }
  if (found.length === 0) return EXIT.problem

  const words = request.json ? errors : output
  for (const { id, article } of found)
    await words.line(
      printable(
        `remove ${id}: ${article === null ? 'a file that cannot be read' : printedArticle(article).title}`,
      ),
    )
  if (!(await confirmed(`Remove ${counted(found.length, 'article')}?`, request, task))) return EXIT.problem
  await curation.apply(change)
  if (request.json) for (const { id } of found) await output.line(jsonLine({ id, status: 'removed' }))
  await words.line(`Removed ${counted(found.length, 'article')}.`)
  return unknown.length === 0 ? EXIT.done : EXIT.problem
}

/** What to do about an id that no article has. Moderators type the beginning of an id, or a word of it. */
function remedyFor(typed: string, ids: readonly string[]): string {
  if (ids.length === 0) return 'the corpus is empty'
  const word = typed.toLowerCase().slice(0, LONGEST_COMPARED)
  const near = meantBy(word, ids) ?? ids.find(id => id.includes(word))
  return near === undefined ? 'npm run corpus -- list shows the ids' : `the nearest is ${near}`
}
