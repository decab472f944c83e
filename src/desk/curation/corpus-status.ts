import { parseActors } from '../../actors/curated.ts'
import type { Entry, Holdings } from '../../news/corpus.ts'
import type { Problem } from '../../news/problem.ts'
import { firstDay, lastDay } from '../../news/published.ts'
import { burialsIn } from './burials.ts'
import type { CorpusStatus } from './curation.ts'
import { fileName } from './file-ids.ts'
import { extentOf } from './plan-draft.ts'
import { ACTORS_FILE, actorsDiffer, differencesBetween } from './plan-refresh.ts'

/** How many of the problems are told; the rest are counted. */
const MOST_PROBLEMS = 50

/** How a corpus stands: what is in force, and what lies in the folder. */
export function corpusStatus(held: Holdings, folder: Holdings, history: readonly Entry[]): CorpusStatus {
  const outlets = new Set(held.articles.map(({ outlet }) => outlet).filter(outlet => outlet !== null))
  const ofActors = parseActors(folder.actors).problems.map(
    (problem): Problem => ({ ...problem, severity: 'error', where: ACTORS_FILE }),
  )
  const problems = [
    ...folder.problems.map(problem => ({ ...problem, where: fileName(problem.where) })),
    ...ofActors,
  ]
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const differing = differencesBetween(held, folder).length + (actorsDiffer(held, folder) ? 1 : 0)
  return {
    ...extentOf(held),
    outlets: outlets.size,
    dates: datesOf(held),
    last: history.at(-1) ?? null,
    refreshed: history.findLast(({ kind }) => kind === 'refresh') ?? null,
    problems: problems.slice(0, MOST_PROBLEMS),
    errors,
    warnings: problems.length - errors,
    awaiting: differing,
    buried: burialsIn(history).size,
  }
}

function datesOf({ articles }: Holdings): CorpusStatus['dates'] {
  let from: string | null = null
  let to: string | null = null
  for (const { published } of articles) {
    if (published === null) continue
    if (from === null || firstDay(published) < firstDay(from)) from = published
    if (to === null || lastDay(published) > lastDay(to)) to = published
  }
  return from === null || to === null ? null : { from, to }
}
