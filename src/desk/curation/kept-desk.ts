import type { Desk } from '../desk.ts'

/** A desk that can be made to answer from another state of its corpus. */
export interface KeptDesk extends Desk {
  /** How much memory what answers takes, about, in bytes; null where nothing answers. */
  bytes(): number | null
  /** Number of the change that it answers from, 0 where none is recorded; null where nothing answers. */
  change(): number | null
  /**
   * Reads a state of the corpus while the desk goes on answering from what it has. Rejects with a DeskUnopened where
   * that is not possible, and with the signal's reason where it stops it; nothing is left then.
   *
   * @param state A staged change to see as made, or null for what is in force.
   */
  prepare(state: string | null, following?: Preparing): Promise<Prepared>
  /**
   * Answers without some articles from now on, until something that was prepared later takes over: they are in no
   * answer to a question that is asked after this resolves, and in no names. Never rejects.
   */
  withdraw(ids: readonly string[]): Promise<void>
}

/** How the reading of a corpus is followed and stopped. */
export interface Preparing {
  /** Hears how many articles of how many are read. */
  readonly hear?: (done: number, total: number) => void
  readonly signal?: AbortSignal | undefined
}

/** A state of a corpus that is read and could answer. */
export interface Prepared {
  readonly articles: number
  readonly paragraphs: number
  /** Answers from now on in place of what did. false where it broke while it waited, and what answers goes on. */
  takeOver(): boolean
  drop(): void
}
