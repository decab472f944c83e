import type { Span } from '../../text/span.ts'
import type { Verbatim } from '../../text/verbatim.ts'
import type { Mark } from '../reply.ts'
import type { Verdict } from './quote-check.ts'

/** What was found out about a quotation, before its passages have numbers. */
export interface Found {
  readonly verdict: Verdict
  readonly passages: readonly Place[]
  readonly differing: readonly Span[]
}

/** A stretch of a paragraph, by its id. */
export interface Place extends Span {
  readonly id: number
  readonly marks: readonly Mark[]
}

export const NOTHING: Found = { verdict: 'not found', passages: [], differing: [] }

/** The stretch of a paragraph from one of its words to another, by their places, `to` exclusive. */
export function placeOf(id: number, paragraph: readonly Verbatim[], from: number, to: number): Place {
  const start = paragraph[from]?.start ?? 0
  return { id, start, end: Math.max(start, paragraph[to - 1]?.end ?? start), marks: [] }
}

/** How many words there are. */
export function lengthOf(part: readonly Verbatim[]): number {
  return part.filter(({ kind }) => kind === 'word').length
}
