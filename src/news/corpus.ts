import type { Article } from './article.ts'
import type { Problem } from './problem.ts'

/** What a corpus holds at one moment. */
export interface Holdings {
  /** Ordered by id. */
  readonly articles: readonly Article[]
  /** The text of `actors.md`, empty where there is none. */
  readonly actors: string
  /** Everything wrong with any file, in file order. Files with an error are not among the articles. */
  readonly problems: readonly Problem[]
  /** Files whose text was removed for good, which are not among the articles whoever puts them back. Ordered by id. */
  readonly buried: readonly Buried[]
  /** Number of the change that this state is the outcome of; 0 where no change has been recorded. */
  readonly change: number
}

/** What a corpus holds in which there is nothing. */
export const EMPTY: Holdings = Object.freeze({
  articles: [],
  actors: '',
  problems: [],
  buried: [],
  change: 0,
})

/** A file of the folder that stays out because its text was removed. */
export interface Buried {
  readonly article: Article
  readonly tombstone: Tombstone
}

/** What is left of a removed article: a hash of its text (`tombstoneOf`), by which it is known when it comes back. */
export type Tombstone = string

/** A change to a corpus, applied whole or not at all. */
export interface Change {
  /** Articles to write. */
  readonly put: readonly Article[]
  /** Ids to take out, with their files. */
  readonly remove: readonly string[]
  /** Ids whose files come into force as the last `folder()` found them; one that is gone goes. `actors` is `actors.md`. */
  readonly accept: readonly string[]
  /**
   * As what accepted files were found, null for one that is gone: where the last `folder()` found another revision than
   * any that is told here, nothing is changed, as nobody was shown it. One of which nothing is told is accepted as it is.
   */
  readonly found: readonly { readonly id: string; readonly revision: string | null }[]
  /** Ids to bring back as a recorded revision has them, byte for byte; null takes the article out. `actors` as above. */
  readonly restore: readonly { readonly id: string; readonly revision: string | null }[]
  readonly bury: readonly Tombstone[]
  readonly lift: readonly Tombstone[]
}

/** The change that changes nothing. */
export const NOTHING: Change = Object.freeze({
  put: [],
  remove: [],
  accept: [],
  found: [],
  restore: [],
  bury: [],
  lift: [],
})

/** What kind of deed a change was. `opening`: the files as they were found when the record was begun. */
export type DeedKind = 'opening' | 'add' | 'refresh' | 'edit' | 'remove' | 'undo'

/** A change as it is told of: by whom, when, why. */
export interface Deed {
  readonly kind: DeedKind
  /** Name of who did it, as it was then. */
  readonly by: string
  /** When, as an ISO 8601 time in UTC. */
  readonly at: string
  /** The change that it takes back, or null. */
  readonly undoes: number | null
}

/** A recorded change. */
export interface Entry extends Deed {
  /** From 1, without gaps. */
  readonly number: number
  /** Ordered by id. A revision is null where there was, or is, no such article. `actors` is `actors.md`. */
  readonly articles: readonly {
    readonly id: string
    /** What the article is called, after the change or else before it. */
    readonly name: string
    readonly before: string | null
    readonly after: string | null
  }[]
  readonly buried: readonly Tombstone[]
  readonly lifted: readonly Tombstone[]
}

/** A change that is written to the disk and not in force: it can be looked at, made, or dropped. */
export interface StagedChange {
  /** What `held` can be given to read the corpus as it will be. */
  readonly state: string
  /** Makes the change: it, and its entry in the history, in one step. Rejects, with nothing changed, where it cannot. */
  commit(): Promise<Entry>
  drop(): Promise<void>
}

/** Tells how far a long work is. Resolves when it may go on; rejects where it is to stop. */
export type Pace = (done: number, total: number) => Promise<void>

/**
 * A collection of articles that lasts, with every change that was made to it: a folder of Markdown files, or whatever
 * else can keep its promises. What is in force is not always what lies in the folder: whoever edits a file there has
 * not confirmed it yet.
 */
export interface Corpus {
  /**
   * What is in force: the outcome of the last change. Where nothing is recorded yet, the files as they lie become the
   * first entry (`opening`); where that cannot be written, they are in force all the same.
   *
   * @param state A staged change to see as made.
   */
  held(state?: string): Promise<Holdings>
  /** The files as they lie, whoever put them there. */
  folder(pace?: Pace): Promise<Holdings>
  /**
   * Writes a change aside.
   *
   * @param base The `change` of the holdings that it was planned on. Where another came between, rejects with a
   * CorpusError whose `reason` is `moved`; so does `commit`.
   */
  stage(change: Change, deed: Deed, base: number): Promise<StagedChange>
  /** Number of the last change, 0 where none is recorded: a quick look, to notice what another process did. */
  lastChange(): Promise<number>
  /** Every change, the first one first. */
  history(): Promise<readonly Entry[]>
  /** An article as a recorded revision has it, or null. */
  revision(id: string, revision: string): Promise<Article | null>
}
