import type { Place } from '../retrieval/duplicates.ts'
import { heldBySentences, shareHeld } from '../retrieval/holdings.ts'
import type { ParsedParagraph } from '../retrieval/parsed-paragraph.ts'
import type { WeighedConcept } from '../retrieval/weigh.ts'
import { positionOf } from '../summary/position-words.ts'
import type { Span } from '../text/span.ts'
import type { Chosen } from './answer.ts'
import { elsewhere } from './elsewhere.ts'
import { excerpt } from './excerpt.ts'
import type { Heard } from './heard.ts'

/** A statement to quote. */
export interface Quotable extends Heard {
  readonly relevance: number
  /** Where other articles carry the paragraph that it stands in. */
  readonly alsoIn?: readonly Place[]
}

/** Statements each of which stands in sentences of its own: of those that share one, the first. */
export function apart<Held extends Heard>(statements: readonly Held[]): readonly Held[] {
  const kept = new Map<string, Span[]>()
  return statements.filter(({ parsed, statement: { sentence, content } }) => {
    const start = Math.min(sentence.start, content.start)
    const end = Math.max(sentence.end, content.end)
    const key = `${parsed.article.id} ${parsed.paragraph}`
    const before = kept.get(key) ?? []
    if (before.some(other => start < other.end && other.start < end)) return false
    before.push({ start, end })
    kept.set(key, before)
    return true
  })
}

/**
 * The sentences that hold a statement, and no more, as a passage; of a whole speech those around the one that has most
 * of what is asked for.
 */
export function quotationOf(
  { parsed, statement, relevance, alsoIn = [] }: Quotable,
  concepts: readonly WeighedConcept[],
): Chosen {
  const { content, cue, sentence } = statement
  const told = (span: Span | null) => (span === null ? '' : parsed.text.slice(span.start, span.end))
  const touches = ({ start, end }: Span) =>
    (start < content.end && end > content.start) || (start < sentence.end && end > sentence.start)
  const first = Math.max(0, parsed.sentences.findIndex(touches))
  const last = Math.max(first, parsed.sentences.findLastIndex(touches))
  const spoken = Array.from({ length: last - first + 1 }, (_, place) => first + place)
  return {
    parsed,
    statement,
    role: 'said',
    likelihood: relevance,
    shown: excerpt(parsed, telling(parsed, concepts, spoken), { first, last }),
    only: new Set(spoken),
    positions: content,
    alsoIn: alsoIn.map(elsewhere),
    voice: { date: parsed.article.published, position: positionOf(told(cue), told(content)) },
  }
}

/** Of some sentences, by index, the first that has most of what is asked for. */
function telling(
  parsed: ParsedParagraph,
  concepts: readonly WeighedConcept[],
  spoken: readonly number[],
): number {
  const held = heldBySentences(concepts, parsed)
  const shareOf = (sentence: number) => shareHeld(concepts, held[sentence] ?? new Map())
  return spoken.reduce(
    (best, sentence) => (shareOf(sentence) > shareOf(best) ? sentence : best),
    spoken[0] ?? 0,
  )
}
