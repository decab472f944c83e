import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from './figure.ts'

const root = join(import.meta.dirname, '../..')

/** Hears how far a set is: so many of all its steps. */
export type Progress = (done: number, of: number) => void

/** A set of measures. */
export interface MeasuredSet {
  readonly name: string
  /** The folders and files without which there is nothing to measure. */
  readonly needs: readonly string[]
  measure(progress: Progress): Promise<readonly Figure[]>
}

/**
 * All sets by the names they are asked for on the command line, of the data in `shared`: the folder that has `eval` and
 * `seeds`. Each is loaded when it is measured.
 */
export function setsIn(shared: string): readonly MeasuredSet[] {
  const evaluation = join(shared, 'eval')
  return [
    {
      name: 'seeds',
      needs: [join(evaluation, 'seeds'), join(shared, 'seeds')],
      measure: async () => (await import('./seeds.ts')).measureSeeds(evaluation, join(shared, 'seeds')),
    },
    {
      name: 'retrieval',
      needs: [join(evaluation, 'retrieval')],
      async measure(progress) {
        const run = await (await import('./squad-run.ts')).openSquadRun(join(evaluation, 'retrieval'))
        if (!run) return []
        return [
          ...(await (await import('./retrieval.ts')).measureRetrieval(run, progress)),
          ...(await (await import('./summaries.ts')).measureSummaries(run, progress)),
          ...(await (await import('./declining.ts')).measureDeclining(run, progress)),
        ]
      },
    },
    {
      name: 'news',
      needs: [join(import.meta.dirname, 'news-questions.json')],
      measure: async progress => {
        const stance = join(evaluation, 'stance')
        return (await import('./news-questions.ts')).measureNews(
          join(import.meta.dirname, 'news-questions.json'),
          join(root, 'corpus'),
          existsSync(stance) ? stance : null,
          progress,
        )
      },
    },
    {
      name: 'stance',
      needs: [join(evaluation, 'stance')],
      measure: async progress => [
        ...(await (await import('./stance.ts')).measureStance(join(evaluation, 'stance'), progress)),
        ...(await (await import('./summaries.ts')).measureStanceSummaries(join(evaluation, 'stance'))),
      ],
    },
    {
      name: 'actors',
      needs: [join(evaluation, 'stance')],
      measure: async () =>
        (await import('./affiliations.ts')).measureAffiliations(join(evaluation, 'stance')),
    },
    {
      name: 'attribution',
      needs: [join(evaluation, 'attribution'), join(evaluation, 'seeds'), join(shared, 'seeds')],
      measure: async progress =>
        (await import('./statements.ts')).measureStatements(evaluation, join(shared, 'seeds'), progress),
    },
    {
      name: 'quotes',
      needs: [
        join(evaluation, 'attribution'),
        join(evaluation, 'seeds'),
        join(evaluation, 'stance'),
        join(shared, 'seeds'),
      ],
      measure: async progress =>
        (await import('./quotes.ts')).measureQuotes(evaluation, join(shared, 'seeds'), progress),
    },
  ]
}

/** Sets of `../shared/eval` that On Record has nothing to be measured with, and why. */
export const UNMEASURED: Readonly<Record<string, string>> = {
  extraction: 'not measured: On Record does not read HTML yet',
}
