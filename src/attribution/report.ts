import type { Span } from '../text/span.ts'
import type { Run } from './noun-phrase.ts'

/** An attribution found in a sentence, before its source is resolved. Runs are words of the sentence. */
export interface Report {
  /** The source's words, or null where the sentence names none. */
  readonly source: Run | null
  /** The possessive pronoun or name is the source of a noun: "his claim". */
  readonly possessive: boolean
  readonly cue: Run
  /** In offsets of the paragraph. */
  readonly content: Span
}
