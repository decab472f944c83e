import { join } from 'node:path'
import { buildActorTable } from './actors/actor-table.ts'
import { parseActors } from './actors/curated.ts'
import { type OpenDesk, openDesk } from './desk/open-desk.ts'
import { minisearch } from './engines/minisearch.ts'
import type { Article } from './news/article.ts'
import type { Problem } from './news/problem.ts'
import { buildCollection } from './retrieval/collection.ts'
import { CorpusError } from './store/corpus-error.ts'
import { openCorpusFolder } from './store/corpus-folder.ts'
import { today } from './today.ts'

/** The desk over a corpus folder, and what came up when the folder was read. */
export interface Coverage {
  readonly desk: OpenDesk
  /** How many articles and paragraphs the desk answers from. */
  readonly articles: number
  readonly paragraphs: number
  /** Number of the change that it is the outcome of; 0 where none is recorded. */
  readonly change: number
  /** The files that are left out for an error in them, each once, and the first error of each as a line. */
  readonly leftOut: readonly { readonly file: string; readonly why: string }[]
}

/** Which state of a corpus is read. */
export interface Source {
  /** `record`: what is in force, or would be by a staged change. `folder`: the files as they lie. */
  readonly from: 'record' | 'folder'
  /** A staged change to see as made. */
  readonly state?: string
}

/**
 * Reads a corpus folder and opens the desk over it: the place where folder, actors, collection and engine meet.
 * Rejects with a CorpusError where the folder cannot be read.
 *
 * @param progress Hears how many articles of how many are read.
 */
export async function openCoverage(
  folder: string,
  { from, state }: Source,
  progress: (done: number, total: number) => void = () => {},
): Promise<Coverage> {
  const corpus = openCorpusFolder(folder, today)
  const { articles, actors, problems, change } = await (from === 'folder'
    ? corpus.folder()
    : corpus.held(state))
  // Which article is being made ready, for the error that says so; none while the actors are looked for.
  let read = -1
  const count = (done: number) => {
    read = done
    progress(done, articles.length)
  }
  let desk: OpenDesk
  try {
    const table = buildActorTable(parseActors(actors).actors, articles)
    read = 0
    desk = openDesk(await buildCollection(articles, table, minisearch, count))
  } catch (cause) {
    throw unready(folder, articles[read], cause)
  }
  return {
    desk,
    articles: articles.length,
    paragraphs: articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    change,
    leftOut: await leftOutFor(problems),
  }
}

/** What broke while a corpus that was read was made ready to be asked, and at which article. */
function unready(folder: string, at: Article | undefined, cause: unknown): CorpusError {
  const said = cause instanceof Error ? cause.message : String(cause)
  return at === undefined
    ? new CorpusError(`the articles could not be made ready to be asked (${said})`, {
        where: folder,
        remedy: 'go back to the files as they were, and report it',
        cause,
      })
    : new CorpusError(`the article could not be made ready to be asked (${said})`, {
        where: join(folder, `${at.id}.md`),
        remedy: 'take it out of the folder, and report it',
        cause,
      })
}

async function leftOutFor(problems: readonly Problem[]): Promise<Coverage['leftOut']> {
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return []
  // Most corpora have none, and a one-shot should load no more than it needs.
  const { describeProblem } = await import('./news/problem.ts')
  const first = new Map<string, string>()
  for (const problem of errors)
    if (!first.has(problem.where)) first.set(problem.where, describeProblem(problem))
  return [...first].map(([file, why]) => ({ file, why }))
}

/** What to tell of files that are left out: how many, and how to learn why. One line. */
export function leftOutNotice(leftOut: Coverage['leftOut'], folder: string): string {
  const files = leftOut.length === 1 ? 'file is' : 'files are'
  return `${leftOut.length} ${files} left out; npm run corpus -- check --corpus ${folder} says why`
}
