import { parseActors } from '../actors/curated.ts'
import type { Article } from '../news/article.ts'
import { type Change, type Corpus, type Holdings, NOTHING } from '../news/corpus.ts'
import { type MetadataComplaint, readMetadata } from '../news/metadata.ts'
import { describeProblem, type Problem } from '../news/problem.ts'
import { type Day, firstDay } from '../news/published.ts'
import { isSlug } from '../news/slug.ts'
import { Addition, type Overrides } from './curation-addition.ts'
import type { ListedStatement } from './curation-statements.ts'

/** What a check of a corpus found. */
export interface CheckUp {
  /** Articles that can be read. */
  readonly articles: number
  /** In file order, those of `actors.md` last. */
  readonly problems: readonly (Problem & { readonly description: string })[]
  readonly errors: number
  readonly warnings: number
}

/** What taking articles out would do. */
export interface Removal {
  /** Those that are there; `article` is null for a file that is there but cannot be read. */
  readonly found: readonly { readonly id: string; readonly article: Article | null }[]
  /** Ids that no file has. */
  readonly unknown: readonly string[]
  /** The ids there are. */
  readonly ids: readonly string[]
  readonly change: Change
}

/** The keeping of one corpus: everything a moderator does with it. */
export interface Curation {
  /** Begins to plan an addition; nothing changes before `apply`. */
  planAddition(overrides: Overrides): Promise<Addition>
  planRemoval(ids: readonly string[]): Promise<Removal>
  /** Makes a planned change, whole or not at all. */
  apply(change: Change): Promise<void>
  /** @param actorsFile What `actors.md` is called in the problems. */
  check(actorsFile: string): Promise<CheckUp>
  /** The articles ordered by id, and how many files hold one that cannot be read. */
  list(): Promise<{ readonly articles: readonly Article[]; readonly broken: number }>
  statements(): Promise<Iterable<ListedStatement>>
  /** What is wrong with overrides, as clauses. */
  complaintsAbout(overrides: Overrides): readonly Pick<MetadataComplaint, 'key' | 'what' | 'remedy'>[]
}

/** Keeps a corpus. `today` is the day that no article can have been published after. */
export function curate(corpus: Corpus, today: () => Day): Curation {
  return {
    planAddition: async overrides => new Addition(await corpus.folder(), overrides, today()),
    planRemoval: async ids => planRemoval(await corpus.folder(), ids),
    apply: async change => {
      const deed = { kind: 'add', by: '', at: '', undoes: null } as const
      await (await corpus.stage(change, deed, 0)).commit()
    },
    check: async actorsFile => checkUp(await corpus.folder(), actorsFile),
    list: async () => {
      const { articles, problems } = await corpus.folder()
      return { articles, broken: brokenFiles(problems).size }
    },
    // Loaded when asked for: the other tasks start faster without who said what.
    statements: async () => {
      const { statementsIn } = await import('./curation-statements.ts')
      return statementsIn(await corpus.folder())
    },
    complaintsAbout: overrides => complaintsAbout(overrides, today()),
  }
}

function complaintsAbout(overrides: Overrides, today: Day): readonly MetadataComplaint[] {
  const { metadata, complaints } = readMetadata(overrides)
  const { published } = metadata
  if (published === null || firstDay(published) <= today) return complaints
  const what = `published ${published} lies in the future`
  return [...complaints, { key: 'published', what, remedy: `today is ${today}; give a day up to it` }]
}

function checkUp({ articles, actors, problems }: Holdings, actorsFile: string): CheckUp {
  const ofActors = parseActors(actors).problems.map(
    (problem): Problem => ({ ...problem, severity: 'error', where: actorsFile }),
  )
  const all = [...problems, ...ofActors].map(problem => ({
    ...problem,
    description: describeProblem(problem),
  }))
  const errors = all.filter(({ severity }) => severity === 'error').length
  return { articles: articles.length, problems: all, errors, warnings: all.length - errors }
}

function planRemoval({ articles, problems }: Holdings, ids: readonly string[]): Removal {
  const held = new Map<string, Article | null>()
  for (const where of brokenFiles(problems)) {
    const id = /(?:^|[\\/])([^\\/]+)\.md$/.exec(where)?.[1]
    if (id !== undefined && isSlug(id) && id !== 'actors') held.set(id, null)
  }
  for (const article of articles) held.set(article.id, article)
  const found = [...new Set(ids)].flatMap(id => {
    const article = held.get(id)
    return article === undefined ? [] : [{ id, article }]
  })
  return {
    found,
    unknown: ids.filter(id => !held.has(id)),
    ids: [...held.keys()],
    change: { ...NOTHING, remove: found.map(({ id }) => id) },
  }
}

function brokenFiles(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.filter(({ severity }) => severity === 'error').map(({ where }) => where))
}
