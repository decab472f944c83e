import { closest } from 'fastest-levenshtein'
import { printedArticle } from '../desk/citation.ts'
import type { CorpusRequest } from './corpus-flags.ts'
import { jsonLine } from './corpus-json.ts'
import { confirmed } from './corpus-question.ts'
import { type CorpusTask, EXIT } from './corpus-task.ts'
import { counted } from './counting.ts'
import { printable } from './printable.ts'

type RemoveRequest = Extract<CorpusRequest, { task: 'remove' }>

/** `corpus remove`: takes out the articles that are there, and names what is near to those that are not. */
export async function removeArticles(request: RemoveRequest, task: CorpusTask): Promise<number> {
  const { curation, errors, output, folder } = task
  const { found, unknown, ids, change } = await curation.planRemoval(request.ids)
  for (const id of unknown) {
    const remedy = ids.length === 0 ? 'the corpus is empty' : `the nearest is ${nearestId(id, ids)}`
    await errors.line(printable(`${folder}: no article has the id ${id}; ${remedy}`))
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

/** Ids are long and moderators type their beginning or a word of them, so that counts before a slip of the keys. */
function nearestId(typed: string, ids: readonly string[]): string {
  const word = typed.toLowerCase().slice(0, 100)
  return ids.find(id => id.startsWith(word)) ?? ids.find(id => id.includes(word)) ?? closest(word, [...ids])
}
