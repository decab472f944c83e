import type { ActorTable } from '../actors/actor.ts'
import type { Passage } from '../news/passage.ts'
import { textOf } from '../news/passage.ts'
import { sensesOf } from '../retrieval/holdings.ts'
import { actorKey } from '../retrieval/parsed-paragraph.ts'
import type { Concept } from '../retrieval/query.ts'
import type { Span } from '../text/span.ts'
import { tokens } from '../text/tokens.ts'
import type { Mark } from './reply.ts'

/** The words of a query in a passage, under any form or name, and the reporting word where there is one. */
export function marksIn(
  passage: Passage,
  concepts: readonly Concept[],
  actors: ActorTable,
  cue: Span | null,
): readonly Mark[] {
  const terms = sensesOf(concepts)
  const text = textOf(passage)
  const shift = ({ start, end }: Span) => ({ start: start + passage.start, end: end + passage.start })
  const names = actors.mentions(text).filter(({ actor }) => terms.has(actorKey(actor.name)))
  const words = tokens(text).filter(({ term }) => terms.has(term))
  const spoken =
    cue && cue.start >= passage.start && cue.end <= passage.end ? [{ ...cue, kind: 'cue' as const }] : []
  const matches = [...names, ...words].map(span => ({ ...shift(span), kind: 'match' as const }))
  return withoutOverlaps([...spoken, ...matches.map(({ start, end, kind }) => ({ start, end, kind }))])
}

/** Ordered by start; where two overlap, the earlier in the list stays. */
function withoutOverlaps(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = []
  for (const mark of marks)
    if (!kept.some(({ start, end }) => mark.start < end && mark.end > start)) kept.push(mark)
  return kept.sort((a, b) => a.start - b.start)
}
