import type { Entry, Pace } from '../../news/corpus.ts'
import type { Problem } from '../../news/problem.ts'
import type { Phrase } from '../words/phrase.ts'
import type { Amendment, Extent, GivenFile, Overrides, Plan, PlanItem, PlannedLine } from './plan.ts'

/** How the corpus stands. */
export interface CorpusStatus extends Extent {
  readonly outlets: number
  /** Earliest and latest publication date, or null where no article has one. */
  readonly dates: { readonly from: string; readonly to: string } | null
  /** The last change and the last refresh, or null. */
  readonly last: Entry | null
  readonly refreshed: Entry | null
  /** Problems in the files as they lie: the first of them, and how many there are. */
  readonly problems: readonly Problem[]
  readonly errors: number
  readonly warnings: number
  /** How many files of the folder differ from what is in force: they await a refresh. */
  readonly awaiting: number
  /** How many tombstones there are. */
  readonly buried: number
}

/** A plan, or why there can be none. */
export type Planned = { readonly status: 'planned'; readonly plan: Plan } | Refused

export interface Refused {
  readonly status: 'refused'
  readonly why: Phrase
}

/** There is no such plan any more: it was confirmed, dropped, too old, or the bot was started again. */
export interface Gone {
  readonly status: 'gone'
}

/** The corpus was changed since the plan was made, by the last entry. */
export interface Moved {
  readonly status: 'moved'
  readonly by: Entry | null
}

/**
 * The keeping of one corpus: every change is planned, looked at, staged and made. Whatever it gives is plain data.
 * What stands in the way on the disk rejects with a CorpusError that names the remedy; nothing is changed then. Work on
 * many files takes a `Pace`.
 */
export interface Curation {
  status(pace?: Pace): Promise<CorpusStatus>
  planAddition(given: readonly GivenFile[], said: Overrides, pace?: Pace): Promise<Planned>
  /** Compares what lies in the folder with what is in force. */
  planRefresh(pace?: Pace): Promise<Planned>
  /** Changes what is said about an article. An empty text makes it unknown. */
  planEdit(id: string, said: Overrides): Promise<Planned>
  planRemoval(ids: readonly string[]): Promise<Planned>
  /** Takes back a change, the last one where no number is given. What was changed again since is refused. */
  planUndo(number: number | null): Promise<Planned>
  /** Some items of a plan in order, `from` counting from 0. */
  look(plan: string, from: number, count: number): Promise<readonly PlanItem[] | Gone>
  /** Some lines of a page that is to be added, in page order, `from` counting from 0, and how many there are. */
  lines(
    plan: string,
    place: number,
    from: number,
    count: number,
    only: 'all' | 'dropped',
  ): Promise<
    { readonly status: 'lines'; readonly lines: readonly PlannedLine[]; readonly all: number } | Gone
  >
  amend(plan: string, amendment: Amendment): Promise<Planned | Gone>
  /** Writes a plan aside, so that the corpus can be read as it will be. */
  stage(
    plan: string,
    by: string,
  ): Promise<{ readonly status: 'staged'; readonly state: string } | Gone | Moved>
  /** Makes a staged plan. `sentences` are some of each article that went, to look for what is left of it. */
  commit(plan: string): Promise<
    | {
        readonly status: 'made'
        readonly entry: Entry
        readonly gone: readonly { readonly id: string; readonly sentences: readonly string[] }[]
      }
    | Gone
    | Moved
  >
  /** Drops a plan, staged or not. */
  abandon(plan: string): Promise<void>
  /** The changes, the last one first; `from` counts from 0. */
  history(from: number, count: number): Promise<{ readonly entries: readonly Entry[]; readonly all: number }>
}
