import { positionOf } from '../summary/position-words.ts'
import type { Span } from '../text/span.ts'
import type { Chosen } from './answer.ts'
import type { Heard } from './heard.ts'

/** The sentences that hold a statement, and no more, as a passage. */
export function quotationOf({
  parsed,
  statement,
  relevance,
}: Heard & { readonly relevance: number }): Chosen {
  const { content, cue, sentence } = statement
  const whole = parsed.sentences.filter(({ start, end }) => start < content.end && end > content.start)
  const first = parsed.sentences.findIndex(({ end }) => end > content.start)
  const told = (span: Span | null) => (span === null ? '' : parsed.text.slice(span.start, span.end))
  return {
    parsed,
    statement,
    role: 'said',
    likelihood: relevance,
    shown: {
      start: Math.min(sentence.start, whole[0]?.start ?? content.start),
      end: Math.max(sentence.end, whole.at(-1)?.end ?? content.end),
    },
    only: new Set(whole.map((_, place) => first + place)),
    positions: content,
    voice: { date: parsed.article.published, position: positionOf(told(cue), told(content)) },
  }
}
