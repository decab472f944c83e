import type { Mention } from '../actors/actor.ts'
import type { Passage } from '../news/passage.ts'
import { textOf } from '../news/passage.ts'
import { actorKey, type ParsedParagraph } from '../retrieval/parsed-paragraph.ts'
import { positionWords } from '../summary/position-words.ts'
import type { Span } from '../text/span.ts'
import type { Mark } from './reply.ts'

/** What of a passage is set off besides the words of a query. */
interface Speaking {
  /** The reporting word, or null. */
  readonly cue: Span | null
  /** Where words that take a position by themselves (*rejected*, *only if*) are set off too; null for nowhere. */
  readonly positions: Span | null
}

/**
 * The words of a query in a stretch of a paragraph, under any form or name; the reporting word, and words that take a
 * position.
 *
 * @param terms What is looked for: stems and actor keys.
 * @param mentions Where actors are named in the paragraph.
 */
export function marksIn(
  { article, paragraph, words }: ParsedParagraph,
  { start, end }: Span,
  terms: { has(term: string): boolean },
  mentions: readonly Mention[],
  { cue, positions }: Speaking,
): readonly Mark[] {
  const passage = { article, paragraph, start, end }
  const inside = (span: Span) => span.start >= start && span.end <= end
  const names = mentions.filter(named => inside(named) && terms.has(actorKey(named.actor.name)))
  const found = words.filter(word => inside(word) && terms.has(word.term))
  const matches = [...names, ...found].map(span => ({ ...span, kind: 'match' as const }))
  const telling = positions === null ? [] : positionsIn(passage, textOf(passage), positions)
  const cues = [...(cue ? [cue] : []), ...telling]
    .filter(inside)
    .map(span => ({ ...span, kind: 'cue' as const }))
  return withoutOverlaps([...cues, ...matches].map(({ start, end, kind }) => ({ start, end, kind })))
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
