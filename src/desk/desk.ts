import type { QuoteCheck } from './quotes/quote-check.ts'
import type { Answer, NotHeld, Overview, Profile, Reading } from './reply.ts'

/** What narrows an answer: `/ask`, `/stance` and `/search` all take these. */
export interface Filters {
  /** Only articles of this outlet; case makes no difference. */
  readonly outlet?: string | undefined
  /** Only articles published on or after this date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). */
  readonly from?: string | undefined
  /** Only articles published on or before this date. */
  readonly to?: string | undefined
  /** How many passages, five unless asked. */
  readonly limit?: number | undefined
}

/** What a question goes on from. */
export interface AskFilters extends Filters {
  /** The question asked before, in full: "and Iran?" takes over from it what it does not name. */
  readonly after?: string | undefined
}

/** What narrows and orders what is shown of an actor. */
export interface StanceFilters extends Filters {
  /** `official`: only who speaks for it. `people`: only who comes from it and does not speak for it. `all` unless asked. */
  readonly only?: 'official' | 'people' | 'all' | undefined
  /** `relevance` unless asked; `date`: the earliest first. */
  readonly order?: 'relevance' | 'date' | undefined
}

/** The names a front end can offer while somebody types. */
export interface Names {
  readonly actors: readonly string[]
  readonly outlets: readonly string[]
  readonly articles: readonly { readonly id: string; readonly title: string }[]
  /** What the coverage is about, in its own words, most frequent first. */
  readonly topics: readonly string[]
}

/** The place where questions about one collection are answered. */
export interface Desk {
  ask(question: string, filters: AskFilters): Promise<Answer>
  stance(actor: string, topic: string, filters: StanceFilters): Promise<Answer>
  /** What somebody is quoted with, word for word, on a topic or on anything. */
  quotes(source: string, topic: string | undefined, filters: StanceFilters): Promise<Answer>
  /** What two actors say about one topic. */
  compare(first: string, second: string, topic: string, filters: StanceFilters): Promise<Answer>
  /** Whom an actor speaks for, what else it is called, who quotes it, on what. */
  who(name: string): Promise<Profile>
  search(words: string, filters: Filters): Promise<Answer>
  /** What other articles tell of the event that a passage tells of. It is named by its article and its number, or quoted. */
  related(passage: string, filters: Filters): Promise<Answer>
  /** The passages on a topic by the dates on which their articles were published. */
  timeline(topic: string, filters: Filters): Promise<Answer>
  /** `around` is how many paragraphs before and after the one asked for are shown with it. */
  article(id: string, paragraph: number | undefined, around?: number): Promise<Reading | NotHeld>
  sources(): Promise<Overview>
  /** Looks up what a text quotes: a message, or a sentence alone. */
  check(text: string): Promise<QuoteCheck>
  /** The names at this moment: the same object until the collection changes. */
  names(): Names
}
