import { buildActorTable } from './actors/actor-table.ts'
import { parseActors } from './actors/curated.ts'
import type { Desk } from './desk/desk.ts'
import { openDesk } from './desk/open-desk.ts'
import { minisearch } from './engines/minisearch.ts'
import type { Day } from './news/published.ts'
import { buildCollection } from './retrieval/collection.ts'
import { openCorpusFolder } from './store/corpus-folder.ts'

/** The desk over a corpus folder, and what came up when the folder was read. */
export interface Coverage {
  readonly desk: Desk
  /** How many articles the desk answers from. */
  readonly articles: number
  /** The files that are left out for an error in them, each once. */
  readonly leftOut: readonly string[]
}

/**
 * Reads a corpus folder and opens the desk over it: the place where folder, actors, collection and engine meet.
 * Rejects with a CorpusError where the folder cannot be read.
 *
 * @param progress Hears how many articles of how many are read.
 */
export async function openCoverage(
  folder: string,
  progress: (done: number, total: number) => void = () => {},
): Promise<Coverage> {
  const { articles, actors, problems } = await openCorpusFolder(folder, today).read()
  const table = buildActorTable(parseActors(actors).actors, articles)
  const count = (done: number) => progress(done, articles.length)
  return {
    desk: openDesk(await buildCollection(articles, table, minisearch, count)),
    articles: articles.length,
    leftOut: [...new Set(problems.flatMap(({ severity, where }) => (severity === 'error' ? [where] : [])))],
  }
}

/** Today's date as `YYYY-MM-DD`, by the clock of this machine. */
export function today(): Day {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** What to tell of files that are left out: how many, and how to learn why. One line. */
export function leftOutNotice(leftOut: readonly string[], folder: string): string {
  const files = leftOut.length === 1 ? 'file is' : 'files are'
  return `${leftOut.length} ${files} left out; npm run corpus -- check --corpus ${folder} says why`
}
