import type { Entry } from '../../news/corpus.ts'
import type { Phrase } from '../words/phrase.ts'
import type { Curation, Gone, Moved, Planned } from './curation.ts'

/** What a moderator has set going. */
export interface Running {
  readonly what: 'refresh' | 'add' | 'edit' | 'remove' | 'undo'
  /** Name of who did. */
  readonly by: string
  /** `reading`: files are read and compared. `indexing`: the coverage is made ready to be asked, as it will be. */
  readonly step: 'reading' | 'indexing'
  /** In files, then in articles. */
  readonly done: number
  readonly total: number
}

/** How a long work is followed and stopped. */
export interface Following {
  /** Hears how far it is, every now and then. */
  readonly hear?: (running: Running) => void
  /** Stops it, with nothing changed, up to the moment at which the change is made. */
  readonly signal?: AbortSignal
}

/** What became of a plan that was confirmed. */
export type Confirmed =
  | {
      readonly status: 'made'
      readonly entry: Entry
      /** What answers now. */
      readonly articles: number
      readonly paragraphs: number
      /** Where articles went: how many passages, names and pages of them can still be found. 0 is what is wished for. */
      readonly remaining: number | null
    }
  | Gone
  | Moved
  /** Something else is running. */
  | { readonly status: 'busy'; readonly running: Running }
  | { readonly status: 'cancelled' }
  /** Nothing was changed, or the change was made and is not answered from yet (`made`). What, where and how to fix it. */
  | { readonly status: 'failed'; readonly why: Phrase; readonly made: boolean; readonly error: Error }

/** What came of looking for changes that were made elsewhere. */
export type CaughtUp =
  /** There are none, or nothing answers: what opens then is what is in force. */
  | { readonly status: 'current' }
  /** Something is running: look again later. */
  | { readonly status: 'busy'; readonly running: Running }
  /** The record is gone. What answered goes on: a record that is begun anew would not know what was removed. */
  | { readonly status: 'unrecorded' }
  | {
      readonly status: 'caught up'
      /** What was done, the last change first. */
      readonly entries: readonly Entry[]
      /** What answers now. */
      readonly articles: number
      readonly paragraphs: number
      /** Where articles went: how many names and pages of them can still be found. 0 is what is wished for. */
      readonly remaining: number | null
    }

/**
 * The corpus and the desk that answers from it, kept in step: whatever is confirmed comes to both or to neither. One
 * such work runs at a time.
 */
export interface Keeping {
  /** Planning and looking. What changes the corpus goes through `confirm`. */
  readonly curation: Omit<Curation, 'planRefresh' | 'stage' | 'commit'>
  running(): Running | null
  /** How much memory the index that answers takes, about, in bytes; null where nothing answers. */
  bytes(): number | null
  planRefresh(
    by: string,
    following?: Following,
  ): Promise<
    Planned | { readonly status: 'busy'; readonly running: Running } | { readonly status: 'cancelled' }
  >
  confirm(plan: string, by: string, following?: Following): Promise<Confirmed>
  /**
   * Brings the desk in step with changes that were made elsewhere. What went is hidden at once.
   * Rejects where the corpus cannot be read; what answered goes on without what went.
   *
   * @param last Number of the last change in the record.
   */
  catchUp(last: number): Promise<CaughtUp>
}
