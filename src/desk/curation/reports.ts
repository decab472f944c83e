import { parseActors } from '../../actors/curated.ts'
import type { Article } from '../../news/article.ts'
import { unknownMetadata } from '../../news/article.ts'
import type { Corpus } from '../../news/corpus.ts'
import { describeProblem, type Problem } from '../../news/problem.ts'
import type { Day } from '../../news/published.ts'
import type { ListedStatement } from './listed-statements.ts'
import type { Overrides } from './plan.ts'
import { type Complaint, withSaid } from './said-metadata.ts'

/** What a check of a corpus found. */
export interface CheckUp {
  /** Articles that can be read. */
  readonly articles: number
  /** In file order, those of `actors.md` last. */
  readonly problems: readonly (Problem & { readonly description: string })[]
  readonly errors: number
  readonly warnings: number
}

/** What a corpus is asked for without changing it: the files as they lie, less the buried texts. */
export interface CorpusReports {
  /** @param actorsFile What `actors.md` is called in the problems. */
  check(actorsFile: string): Promise<CheckUp>
  /** The articles ordered by id, and how many files hold one that cannot be read. */
  list(): Promise<{ readonly articles: readonly Article[]; readonly broken: number }>
  /** Who says what, article by article as it is taken. `progress` hears how many articles of how many are read. */
  statements(progress: (done: number, total: number) => void): Promise<Iterable<ListedStatement>>
  /** What of the things said about pages cannot be. */
  complaintsAbout(said: Overrides): readonly Complaint[]
}

/** The reports on a corpus. `today` is the day that no article can have been published after. */
export function openReports(corpus: Pick<Corpus, 'folder'>, today: () => Day): CorpusReports {
  return {
    check: async actorsFile => {
      const { articles, actors, problems } = await corpus.folder()
      const ofActors = parseActors(actors).problems.map(
        (problem): Problem => ({ ...problem, severity: 'error', where: actorsFile }),
      )
      const all = [...problems, ...ofActors].map(problem => ({
        ...problem,
        description: describeProblem(problem),
      }))
      const errors = all.filter(isError).length
      return { articles: articles.length, problems: all, errors, warnings: all.length - errors }
    },
    list: async () => {
      const { articles, problems } = await corpus.folder()
      return { articles, broken: new Set(problems.filter(isError).map(({ where }) => where)).size }
    },
    // Loaded when asked for: the other tasks start faster without who said what.
    statements: async progress => {
      const { statementsIn } = await import('./listed-statements.ts')
      return statementsIn(await corpus.folder(), progress)
    },
    complaintsAbout: said => withSaid(unknownMetadata, said, today()).complaints,
  }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
