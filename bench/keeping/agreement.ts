import { isDeepStrictEqual } from 'node:util'
import { openCoverage } from '../../src/coverage.ts'
import type { Entry, Holdings } from '../../src/news/corpus.ts'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'

/**
 * What is wrong with a corpus after whatever befell it, as lines: its folder, history, state in force and index must
 * agree, and the history must begin with all that was reported.
 *
 * @param reported Every change that somebody was told is made.
 * @param edited Ids whose files were edited by hand and perhaps not taken in.
 */
export async function disagreements(
  folder: string,
  reported: readonly Entry[],
  edited: ReadonlySet<string>,
): Promise<readonly string[]> {
  const wrong: string[] = []
  const corpus = openCorpusFolder(folder, () => '9999-12-31')
  const held = await corpus.held()
  const lying = await corpus.folder()
  const history = await corpus.history()

  for (const entry of reported)
    if (!isDeepStrictEqual(history[entry.number - 1], entry)) wrong.push(`change ${entry.number} is lost`)
  if (held.change !== history.length) wrong.push(`change ${held.change} of ${history.length} is in force`)

  const inForce = revisionsOf(held)
  const replayed = new Map<string, string>()
  for (const { articles } of history)
    for (const { id, after } of articles) {
      if (after === null) replayed.delete(id)
      else replayed.set(id, after)
    }
  if (!isDeepStrictEqual([...replayed].sort(), [...inForce].sort()))
    wrong.push('what is in force is not what the history comes to')

  const there = revisionsOf(lying)
  for (const id of new Set([...inForce.keys(), ...there.keys()]))
    if (inForce.get(id) !== there.get(id) && !edited.has(id))
      wrong.push(`the file of ${id} is not what is in force`)
  for (const { severity, where } of lying.problems) if (severity === 'error') wrong.push(`${where} is broken`)

  for (const { articles } of history.slice(-5))
    for (const { id, after } of articles)
      if (after !== null && (await corpus.revision(id, after)) === null) wrong.push(`a text of ${id} is lost`)

  const { desk, articles } = await openCoverage(folder, { from: 'record' })
  if (articles !== inForce.size) wrong.push(`the index has ${articles} articles of ${inForce.size}`)
  for (const { id, revision } of held.articles) {
    const reply = await desk.article(id, 1)
    if (!('article' in reply) || reply.article.revision !== revision)
      wrong.push(`the index has another ${id}`)
  }
  return wrong
}

function revisionsOf({ articles }: Holdings): ReadonlyMap<string, string> {
  return new Map(articles.map(({ id, revision }) => [id, revision]))
}
