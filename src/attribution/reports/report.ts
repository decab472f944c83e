import type { Span } from '../../text/span.ts'
import type { Run } from '../grammar/noun-phrase.ts'

/** An attribution found in a sentence, before its source is resolved. Runs are words of the sentence. */
export interface Report {
  /** The source's words, or null where the sentence names none. */
  readonly source: Run | null
  readonly cue: Run
  /** Whether nobody in particular says it: "is expected to", "reportedly". */
  readonly hearsay?: true
  /** Whether a clause or quotation is reported; otherwise it is an object or infinitive: what is wanted, judged, meant. */
  readonly clause: boolean
  /** In offsets of the paragraph. */
  readonly content: Span
}
