import type { Span } from '../../text/span.ts'
import type { CitedPassage } from '../reply.ts'

/** What is found out about one quotation. */
export type Verdict =
  /** It stands in the coverage to the letter; quotation marks, spacing and a capital at its start make no difference. */
  | 'on record'
  /** It stands there in other words. */
  | 'differs'
  /** It stands there, and somebody else says it than is claimed. */
  | 'someone else'
  /** It stands there, and whether it is who is claimed that says it cannot be told. */
  | 'speaker open'
  /** Its parts stand there in different places, or with words between them that it does not have. */
  | 'stitched'
  | 'not found'

/** A quotation that was checked. */
export interface CheckedQuote {
  /** As it stands in the text that was given, with spaces for signs of block quotes and for mentions and addresses. */
  readonly text: string
  /** Where: offsets in that text, start inclusive, end exclusive. */
  readonly span: Span
  /** Who is claimed to say it, as the text names them, or null. */
  readonly claimed: string | null
  readonly verdict: Verdict
  /** Numbers of the passages where it stands; where it is stitched, one a part; else of what is nearest, or none. */
  readonly citations: readonly number[]
  /**
   * Where it differs: the stretches of `text` (offsets in it) that the passage has otherwise. Where the passage has
   * words that it leaves out, an empty stretch. The passage's own words are its marks of the kind `other`.
   */
  readonly differing: readonly Span[]
}

/** The reply to a text whose quotations were checked. */
export interface QuoteCheck {
  readonly kind: 'check'
  /** `declined`: there was nothing to check. */
  readonly status: 'answered' | 'declined'
  /** In the order of the text. */
  readonly quotes: readonly CheckedQuote[]
  /** Cited from 1, in the order of the quotations that cite them. */
  readonly passages: readonly CitedPassage[]
  /** How many further quotations were left out, beyond the most that are checked at once. */
  readonly leftOut: number
}
