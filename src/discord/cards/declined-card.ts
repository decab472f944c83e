import type { Answer, Miss } from '../../desk/reply.ts'
import { say } from '../../desk/words/phrase.ts'
import { buttonsOf } from './buttons.ts'
import type { Card, Showing } from './card.ts'
import { card, textDisplay } from './components.ts'
import { buttonLines, noteLines } from './foot-lines.ts'
import { headLines } from './head-lines.ts'
import { missingLines, nearestLines } from './miss-lines.ts'

/** An answer that the coverage does not have: what was not found, and the nearest thing there is. */
export function declinedCard({ notes }: Pick<Answer, 'notes'>, miss: Miss, showing: Showing): Card {
  const { tongue } = showing
  const foot = [...noteLines(notes, tongue), ...buttonLines(showing)]
  const nearest = nearestLines(miss, tongue)
  return card([
    textDisplay(...headLines(showing.line, showing)),
    textDisplay(tongue(say`The coverage does not say.`), ...missingLines(miss, tongue)),
    nearest.length > 0 ? textDisplay(...nearest) : null,
    foot.length > 0 ? textDisplay(...foot) : null,
    buttonsOf(showing, { page: 0, pages: 1 }, true),
  ])
}
