import { doubtIn } from '../../desk/doubt.ts'
import type { Answer } from '../../desk/reply.ts'
import type { Card, Showing } from './card.ts'
import { inTurns } from './in-turns.ts'
import { passagesCard } from './passages-card.ts'
import { quotedOf, shownSummary } from './summary-lines.ts'

/** How many passages of an actor stand in a row on the card of a comparison, at most. */
const TURN = 3

/** An answer with passages: the summary on its first page, passages on all. */
export function answerCard(asked: Answer, showing: Showing): Card {
  const answer = asShown(asked, showing)
  const doubt = doubtIn(answer)
  // Quotations are as short as sentences: to sum them up would be to show them twice.
  const isVoiced = answer.kind === 'quotes'
  const { lines, left } = isVoiced ? { lines: [], left: 0 } : shownSummary(answer, showing.tongue)
  return passagesCard(
    {
      doubts: doubt === null ? [] : [showing.tongue(doubt)],
      opening: lines,
      left,
      passages: answer.passages,
      groups: answer.groups,
      isVoiced,
      quoted: passage => quotedOf(passage, answer.summary),
      notes: answer.notes,
    },
    answer.kind === 'compare' ? { ...showing, perPage: 2 * turnOf(showing) } : showing,
  )
}

/** An answer in the order in which a card shows its passages, and with the numbers that they have there. */
export function asShown(answer: Answer, showing: Pick<Showing, 'perPage'>): Answer {
  return answer.kind === 'compare' ? inTurns(answer, turnOf(showing)) : answer
}

/** How many passages of each actor a page has. */
function turnOf({ perPage }: Pick<Showing, 'perPage'>): number {
  return Math.min(TURN, Math.max(1, Math.floor(perPage / 2)))
}
