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
}

/** A change to a corpus, applied whole or not at all. */
export interface Change {
  readonly put: readonly Article[]
  /** Ids to take out. */
  readonly remove: readonly string[]
}

/** A collection of articles that lasts: a folder of Markdown files, or whatever else can keep its promises. */
export interface Corpus {
  read(): Promise<Holdings>
  /** Resolves once the change has reached the disk. Rejects, with nothing changed, where it cannot. */
  apply(change: Change): Promise<void>
}
