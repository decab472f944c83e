import type { KeptDesk } from '../desk/curation/kept-desk.ts'
import type { DeskLate, DeskLost, DeskUnopened } from '../desk/desk-error.ts'
import type { Progress } from './progress.ts'

/**
 * A desk that lives in a worker thread, so that reading a corpus and answering never hold up this one. It answers from
 * what is in force. Questions asked before the corpus is open wait for it. One that cannot be answered rejects with a `DeskError`; an error
 * thrown by the desk itself comes over with its name, message, stack and causes.
 *
 * Articles in replies hold the paragraphs that are shown, and the first where there is no title to name the
 * article by; the places of the others are empty, so numbers and `paragraphs.length` are those of the article. Of front matter, what On Record does not
 * know stays behind.
 */
export interface DeskThread extends KeptDesk {
  /** How the first opening went. Never rejects. */
  readonly ready: Promise<Outcome>
  state(): ThreadState
  /** Ends the thread; whoever still waits is told `DeskClosed`. May be called at any time and again. */
  close(): Promise<void>
}

/** What a desk in a thread answers from. */
export interface Holding {
  readonly articles: number
  readonly paragraphs: number
  /** Number of the change that it is the outcome of; 0 where none is recorded. */
  readonly change: number
  /** Memory of the thread when it had read the corpus, about. */
  readonly bytes: number
}

/** How opening a corpus went. */
export type Outcome =
  | ({ readonly status: 'opened' } & Holding)
  | { readonly status: 'failed'; readonly error: DeskUnopened }
  | { readonly status: 'closed' }

/** How a desk in a thread stands at one moment. */
export type ThreadState =
  /** Nothing answers yet, or again: questions wait. The progress is in articles. */
  | { readonly status: 'opening'; readonly progress: Progress }
  | ({ readonly status: 'ready' } & Holding)
  /** Nothing answers: questions are told why at once. It is tried again by and by. */
  | { readonly status: 'broken'; readonly error: DeskUnopened }
  | { readonly status: 'closed' }

/** Something to log. It never holds what was asked. */
export type ThreadEvent =
  /** A corpus was opened and answers from now on. `milliseconds` is how long it took to open. */
  | ({ readonly kind: 'opened'; readonly milliseconds: number } & Holding)
  /** A corpus could not be opened and nothing answers. `retryIn` milliseconds it is tried again. */
  | { readonly kind: 'failed'; readonly error: DeskUnopened; readonly retryIn: number }
  /** A thread ended or was given up. In `retryIn` milliseconds another is started; null where another answers. */
  | { readonly kind: 'lost'; readonly error: DeskLost | DeskLate; readonly retryIn: number | null }

/** What a desk in a thread is opened with. */
export interface DeskThreadOptions {
  /** The module that the thread runs; it calls `serveDesk`. */
  readonly entry: URL
  /** Folder of the articles. */
  readonly corpus: string
  readonly onEvent?: (event: ThreadEvent) => void
  /** How long one answer may take, in milliseconds. */
  readonly deadline?: number
  /** How many questions may wait at a time; one more rejects with `DeskBusy`. */
  readonly mostWaiting?: number
  /** The first pause before a thread that ended is replaced, in milliseconds. It doubles up to `longestPause`. */
  readonly firstPause?: number
  readonly longestPause?: number
  /** How many megabytes a thread's memory may grow to; as Node has it where not given. */
  readonly memory?: number
}
