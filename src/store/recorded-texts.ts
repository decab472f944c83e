import { join } from 'node:path'
import { ACTORS } from '../news/actors-file.ts'
import type { Article } from '../news/article.ts'
import type { Holdings } from '../news/corpus.ts'
import { parseArticle } from '../news/markdown.ts'
import type { Problem } from '../news/problem.ts'
import { type FolderRecord, recordName } from './folder-record.ts'
import { fileNameOf, withoutMark } from './lying-files.ts'
import { RECORD } from './pending-change.ts'
import { EVER } from './planned-files.ts'
import type { Replay } from './replay.ts'

/**
 * The articles and actors that a record comes to.
 *
 * @param state The staged change that was replayed last, if one was.
 */
export async function textsInForce(
  replayed: Replay,
  record: FolderRecord,
  folder: string,
  state?: string,
): Promise<Pick<Holdings, 'articles' | 'actors' | 'problems'>> {
  const articles: Article[] = []
  const problems: Problem[] = []
  let actors = ''
  for await (const { id, revision, text } of record.texts(replayed, replayed.inForce, state)) {
    if (id === ACTORS) {
      actors = withoutMark(text)
      continue
    }
    const read = revive(id, revision, text, folder)
    if (read.article !== null) articles.push(read.article)
    else {
      const change = replayed.text(id, revision)?.change ?? replayed.entries.length
      const where = join(folder, RECORD, recordName(change))
      problems.push(...read.problems.map(problem => ({ ...problem, where, line: null })))
    }
  }
  return { articles: articles.sort((a, b) => (a.id < b.id ? -1 : 1)), actors, problems }
}

/** An article from its recorded text. It keeps the revision under which it was recorded, however it is made today. */
export function revive(
  id: string,
  revision: string,
  text: string,
  folder: string,
): { readonly article: Article | null; readonly problems: readonly Problem[] } {
  const name = join(folder, fileNameOf(id))
  const { article, problems } = parseArticle(text, { id, name, today: EVER })
  return { article: article && { ...article, revision }, problems }
}
