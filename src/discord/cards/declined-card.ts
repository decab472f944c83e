import type { Answer, Miss, Profile } from '../../desk/reply.ts'
import { verdictOf } from '../../desk/verdict.ts'
import { buttonsOf } from './buttons.ts'
import type { Card, Showing } from './card.ts'
import { card, textDisplay } from './components.ts'
import { buttonLines, noteLines } from './foot-lines.ts'
import { headLines } from './head-lines.ts'
import { missingLines, nearestLines } from './miss-lines.ts'
import { told } from './worded.ts'

/** How much of a verdict is shown, in bytes. */
const VERDICT = 320

/** An answer that the coverage does not have: what was not found, and the nearest thing there is. */
export function declinedCard(
  reply: Pick<Answer | Profile, 'kind' | 'notes'>,
  miss: Miss,
  showing: Showing,
): Card {
  const { tongue } = showing
  const { verdict, notes } = verdictOf(reply, miss)
  const foot = [...noteLines(notes, tongue), ...buttonLines(showing)]
  const nearest = nearestLines(miss, tongue)
  return card([
    textDisplay(...headLines(showing.line, showing)),
    textDisplay(told(verdict, tongue, VERDICT), ...missingLines(miss, tongue)),
    nearest.length > 0 ? textDisplay(...nearest) : null,
    foot.length > 0 ? textDisplay(...foot) : null,
    buttonsOf(showing, { page: 0, pages: 1 }, true),
  ])
}
