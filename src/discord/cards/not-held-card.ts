import type { NotHeld } from '../../desk/reply.ts'
import type { Card, Showing } from './card.ts'
import { card, textDisplay } from './components.ts'
import { headLines } from './head-lines.ts'
import { subtext } from './markdown.ts'
import { nearestLines } from './miss-lines.ts'
import { shownIn } from './shown.ts'

/** How much of what is missing is shown, in bytes. */
const MISSING = 400

/** That the collection has no such article or paragraph, and the nearest it has. */
export function notHeldCard({ heading, declined }: NotHeld, showing: Showing): Card {
  const nearest = nearestLines(declined)
  return card([
    textDisplay(...headLines(showing.line, showing)),
    textDisplay(`The coverage does not have ${shownIn(heading, MISSING)}`),
    textDisplay(...(nearest.length > 0 ? nearest : [subtext('/sources lists what there is.')])),
  ])
}
