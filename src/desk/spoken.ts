import type { Statement } from '../attribution/statement.ts'
import type { Collection } from '../retrieval/collection.ts'
import type { ParsedParagraph } from '../retrieval/parsed-paragraph.ts'
import type { CitedPassage } from './reply.ts'

/** What a passage shows of who says it. */
type Spoken = Pick<CitedPassage, 'source' | 'actor' | 'cue' | 'standing' | 'reported'>

/** Who says a passage, and how that is told; all null where nobody is quoted. */
export function spokenIn(
  statement: Statement | null,
  parsed: ParsedParagraph,
  collection: Collection,
): Spoken {
  if (statement === null) return { source: null, actor: null, cue: null, standing: null, reported: null }
  const report = reportOf(statement, parsed, collection)
  return {
    source: sourceOf(statement, parsed),
    actor: statement.actor,
    cue: statement.cue && parsed.text.slice(statement.cue.start, statement.cue.end),
    standing: statement.standing,
    reported: report && sourceOf(report, parsed),
  }
}

const PRONOUN = /^(?:he|she|they|it|his|her|their|its|who|whom|whose|which|that|one|we|i|both|all)$/i

/** The source as the article names it; the name behind it where the paragraph has a pronoun or nothing. */
function sourceOf({ source, speaker }: Statement, { text }: ParsedParagraph): string | null {
  const written = source && text.slice(source.start, source.end)
  return written === null || PRONOUN.test(written) ? (speaker ?? written) : written
}

/**
 * The statement that a nested one is reported in: the shortest of the paragraph that holds it. null where it is not
 * nested, or the paragraph does not have it.
 */
export function reportOf(
  { nested, content }: Statement,
  parsed: ParsedParagraph,
  collection: Collection,
): Statement | null {
  if (!nested) return null
  const lengthOf = ({ content: { start, end } }: Statement) => end - start
  const [nearest] = collection
    .statements(parsed)
    .filter(
      outer =>
        outer.content.start <= content.start &&
        outer.content.end >= content.end &&
        lengthOf(outer) > content.end - content.start,
    )
    .toSorted((one, other) => lengthOf(one) - lengthOf(other))
  return nearest ?? null
}
