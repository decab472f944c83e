import type { Desk } from '../desk/desk.ts'
import type { DeskLate, DeskLost, DeskUnopened } from '../desk/desk-error.ts'

/**
 * A desk that lives in a worker thread, so that reading a corpus and answering never hold up this one. Questions
 * asked before the corpus is open wait for it. One that cannot be answered rejects with a `DeskError`; an error
 * thrown by the desk itself comes over with its name, message, stack and causes.
 *
 * Articles in replies hold the paragraphs that are shown, and the first where there is no title to name the
 * article by; the places of the others are empty, so numbers and `paragraphs.length` are those of the article. Of front matter, what On Record does not
 * know stays behind.
 */
export interface DeskThread extends Desk {
  /** How the first opening went. Never rejects. */
  readonly ready: Promise<Outcome>
  /**
   * Reads the corpus anew while the desk goes on answering from what it has; all or nothing: it fails, too, where no
   * article is left or a file would be left out that was not before. Never rejects.
   */
  reload(): Promise<Outcome>
  state(): ThreadState
  /** Ends the thread; whoever still waits is told `DeskClosed`. May be called at any time and again. */
  close(): Promise<void>
}

/** A file of the corpus that is left out for an error in it. */
export interface LeftOut {
  readonly file: string
  /** What is wrong, where, and how to mend it, as one line that names the file. */
  readonly why: string
}

/** What a desk in a thread answers from. */
export interface Holding {
  readonly articles: number
  readonly paragraphs: number
  readonly leftOut: readonly LeftOut[]
}

/** How opening a corpus went. */
export type Outcome =
  | ({ readonly status: 'opened' } & Holding)
  /** What answered before, if anything did, still does. */
  | { readonly status: 'failed'; readonly error: DeskUnopened }
  /** The corpus is being read already: it is read once more right after, however that goes. */
  | { readonly status: 'underway' }
  | { readonly status: 'closed' }

/** How far reading a corpus is, in articles. Both are 0 while the folder is being listed. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** How a desk in a thread stands at one moment. */
export type ThreadState =
  /** Nothing answers yet, or again: questions wait. */
  | { readonly status: 'opening'; readonly progress: Progress }
  | ({ readonly status: 'ready' } & Holding)
  /** The old corpus answers while the new one is read. */
  | ({ readonly status: 'reloading'; readonly progress: Progress } & Holding)
  /** Nothing answers: questions are told why at once. It is tried again by and by, and by `reload`. */
  | { readonly status: 'broken'; readonly error: DeskUnopened }
  | { readonly status: 'closed' }

/** Something to log. It never holds what was asked. */
export type ThreadEvent =
  /** A corpus was opened and answers from now on. */
  | ({ readonly kind: 'opened'; readonly milliseconds: number } & Holding)
  /** A corpus could not be opened. `retryIn` milliseconds it is tried again; null where the old one answers on. */
  | { readonly kind: 'failed'; readonly error: DeskUnopened; readonly retryIn: number | null }
  /** A reload was asked for while the corpus was being read: it follows right after, once for all who asked. */
  | { readonly kind: 'postponed' }
  /** The thread ended or was given up. `retryIn` milliseconds another is started; null where one is on its way. */
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
