import type { PageLine } from '../../ingest/page-lines.ts'
import type { Metadata } from '../../news/article.ts'
import type { DeedKind, Entry } from '../../news/corpus.ts'
import type { Problem } from '../../news/problem.ts'
import type { ListedArticle } from '../reply.ts'
import type { Phrase } from '../words/phrase.ts'

/** A file that a moderator gives: its bytes, or why they cannot be had. */
export type GivenFile = { readonly file: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly what: string; readonly remedy: string }
)

/** What a moderator says about pages that their text does not. An empty text makes it unknown. */
export type Overrides = Readonly<Partial<Record<keyof Metadata, string>>>

/** What becomes of a file or an article by a planned change. */
export type Fate =
  /** It comes in. */
  | 'new'
  | 'changed'
  /** It goes. */
  | 'removed'
  /** It is left out, as it mostly repeats another. */
  | 'duplicate'
  /** It is left out, as its text was removed before. */
  | 'buried'
  /** It cannot be read; an article of that name that is in force stays as it is. */
  | 'rejected'
  /** It stays as it is, though something about it should be looked at. */
  | 'warned'
  | 'unchanged'

/** A change that is planned: nothing of it is done before it is confirmed. */
export interface Plan {
  /** By which it is found again: letters and digits that nobody can guess. */
  readonly id: string
  readonly kind: Exclude<DeedKind, 'opening'>
  /** The change that it takes back, or null. */
  readonly undoes: Entry | null
  /** How many items share each fate. */
  readonly fates: Readonly<Record<Fate, number>>
  /** How many items there are in all; `look` shows them. */
  readonly items: number
  /** What the corpus holds now, and would hold: articles and paragraphs. */
  readonly now: Extent
  readonly then: Extent
  /** Whether there is anything to confirm. */
  readonly changes: boolean
}

export interface Extent {
  readonly articles: number
  readonly paragraphs: number
}

/** What a plan does with one file or article. */
export interface PlanItem {
  /**
   * Its place in the plan, from 0, which no amendment changes. Files that are added are in the order they were given
   * in; else the weighty fates come first, then it goes by name.
   */
  readonly place: number
  readonly fate: Fate
  /** The file as it was named by who gave it, or as it lies in the folder: printable, a long name cut. */
  readonly file: string
  /** The article as it would be, or as it is where it goes or stays; null where there is none. */
  readonly article: ListedArticle | null
  /** As it is now, where it is changed; else null. */
  readonly before: ListedArticle | null
  /** What of the metadata changes. Empty unless it is changed. */
  readonly metadata: readonly {
    readonly key: keyof Metadata
    readonly before: string | null
    readonly after: string | null
  }[]
  /** Which paragraphs change, in reading order; of `actors.md`, which lines. Empty unless it is changed. */
  readonly paragraphs: readonly ParagraphChange[]
  /** How many paragraphs are kept, and how many lines of the page dropped; `lines` shows them. */
  readonly kept: number
  readonly dropped: number
  /** The id of the article that it repeats, or null. */
  readonly repeats: string | null
  /** Why it has this fate and what to do about it: the first, unless it comes in. Then hints at what is unknown. */
  readonly notes: readonly Phrase[]
  readonly problems: readonly Problem[]
}

/** A paragraph that changes. Numbers count from 1; `before` is null where it is new, `after` where it goes. */
export interface ParagraphChange {
  readonly before: { readonly number: number; readonly text: string } | null
  readonly after: { readonly number: number; readonly text: string } | null
}

/** A line of a page that is to be added: kept as a paragraph, or dropped, and why. */
export type PlannedLine = PageLine

/** What a moderator changes about a plan. */
export type Amendment =
  /** Takes dropped lines back in, by their line numbers. Each becomes a paragraph in its place. */
  | { readonly kind: 'keep'; readonly place: number; readonly lines: readonly number[] }
  /** Says what the page does not tell about itself. An empty text makes it unknown. */
  | {
      readonly kind: 'describe'
      readonly place: number
      readonly said: Overrides
    }
  /** Lets in what is left out as buried (its tombstone is lifted) or as a duplicate. */
  | { readonly kind: 'let in'; readonly place: number }
