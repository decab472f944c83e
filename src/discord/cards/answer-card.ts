import { doubtIn } from '../../desk/doubt.ts'
import type { Answer } from '../../desk/reply.ts'
import type { Card, Showing } from './card.ts'
import { passagesCard } from './passages-card.ts'
import { quotedOf, shownSummary } from './summary-lines.ts'

/** An answer with passages: the summary on its first page, passages on all. */
export function answerCard(answer: Answer, showing: Showing): Card {
  const doubt = doubtIn(answer)
  const { lines, left } = shownSummary(answer)
  return passagesCard(
    {
      doubts: doubt === null ? [] : [showing.tongue(doubt)],
      opening: lines,
      left,
      passages: answer.passages,
      groups: answer.groups,
      isVoiced: answer.kind === 'quotes',
      quoted: passage => quotedOf(passage, answer.summary),
      notes: answer.notes,
    },
    showing,
  )
}
