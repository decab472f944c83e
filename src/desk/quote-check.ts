import type { Span } from '../text/span.ts'
import type { CitedPassage } from './reply.ts'

/** What is found out about one quotation. */
export type Verdict =
  /** It stands in the coverage to the letter; quotation marks, spacing and a capital at its start make no difference. */
  | 'on record'
  /** It stands there in other words. */
  | 'differs'
  /** It stands there, and somebody else says it than is claimed. */
  | 'someone else'
  /** Its parts stand there in different places. */
  | 'stitched'
  | 'not found'

/** A quotation that was checked. */
export interface CheckedQuote {
  /** As it stands in the text that was given. */
  readonly text: string
  /** Where: offsets in that text, start inclusive, end exclusive. */
  readonly span: Span
  /** Who is claimed to say it, as the text names them, or null. */
  readonly claimed: string | null
  readonly verdict: Verdict
  /** Where it stands, or what is nearest; where it is stitched, one passage a part. Cited from 1, through all quotations. */
  readonly passages: readonly CitedPassage[]
  /** Where it differs: the stretches of `text` (offsets in it) that the passage has otherwise. */
  readonly differing: readonly Span[]
}

/** The reply to a text whose quotations were checked. */
export interface QuoteCheck {
  readonly kind: 'quote check'
  readonly status: 'answered' | 'declined'
  /** In the order of the text. None: there was nothing to check, and the check is declined. */
  readonly quotes: readonly CheckedQuote[]
  /** How many further quotations were left out, beyond the most that are checked at once. */
  readonly leftOut: number
}
