import type { ActorTable } from '../actors/actor.ts'
import type { Passage } from '../news/passage.ts'
import { textOf } from '../news/passage.ts'
import { sensesOf } from '../retrieval/holdings.ts'
import { actorKey } from '../retrieval/parsed-paragraph.ts'
import type { Concept } from '../retrieval/query.ts'
import { positionWords } from '../summary/position-words.ts'
import type { Span } from '../text/span.ts'
import { tokens } from '../text/tokens.ts'
import type { Mark } from './reply.ts'

/** What of a passage is set off besides the words of a query. */
interface Speaking {
  /** The reporting word, or null. */
  readonly cue: Span | null
  /** Where words that take a position by themselves (*rejected*, *only if*) are set off too; null for nowhere. */
  readonly positions: Span | null
}

/** The words of a query in a passage, under any form or name; the reporting word, and words that take a position. */
export function marksIn(
  passage: Passage,
  concepts: readonly Concept[],
  actors: ActorTable,
  { cue, positions }: Speaking,
): readonly Mark[] {
  const terms = sensesOf(concepts)
  const text = textOf(passage)
  const shift = ({ start, end }: Span) => ({ start: start + passage.start, end: end + passage.start })
  const names = actors.mentions(text).filter(({ actor }) => terms.has(actorKey(actor.name)))
  const words = tokens(text).filter(({ term }) => terms.has(term))
  const matches = [...names, ...words].map(span => ({ ...shift(span), kind: 'match' as const }))
  const telling = positions === null ? [] : positionsIn(passage, text, positions)
  const cues = [...(cue ? [cue] : []), ...telling]
    .filter(({ start, end }) => start >= passage.start && end <= passage.end)
    .map(({ start, end }) => ({ start, end, kind: 'cue' as const }))
  return withoutOverlaps([...cues, ...matches.map(({ start, end, kind }) => ({ start, end, kind }))])
}

function positionsIn({ start: offset }: Passage, text: string, { start, end }: Span): readonly Span[] {
  const from = Math.max(0, start - offset)
  return positionWords(text.slice(from, Math.max(from, end - offset))).map(word => ({
    start: word.start + from + offset,
    end: word.end + from + offset,
  }))
}

/** Ordered by start; where two overlap, the earlier in the list stays. */
function withoutOverlaps(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = []
  for (const mark of marks)
    if (!kept.some(({ start, end }) => mark.start < end && mark.end > start)) kept.push(mark)
  return kept.sort((a, b) => a.start - b.start)
}
