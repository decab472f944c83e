import type { NotHeld } from '../../desk/reply.ts'
import { commandCalled } from '../../desk/words/called.ts'
import { say } from '../../desk/words/phrase.ts'
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
  const { tongue } = showing
  const nearest = nearestLines(declined, tongue)
  return card([
    textDisplay(...headLines(showing.line, showing)),
    textDisplay(tongue(say`The coverage does not have ${shownIn(tongue(heading), MISSING)}`)),
    textDisplay(
      ...(nearest.length > 0
        ? nearest
        : [subtext(tongue(say`/${commandCalled('sources')} lists what there is.`))]),
    ),
  ])
}
