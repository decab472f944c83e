import type { Refusal } from '../../desk/reply.ts'
import { say } from '../../desk/words/phrase.ts'
import type { Card, Showing } from './card.ts'
import { card, textDisplay } from './components.ts'
import { headLines } from './head-lines.ts'
import { bold } from './markdown.ts'
import { shownIn } from './shown.ts'

/** How much of a message is shown, in bytes. */
const MESSAGE = 2000

/** That a request was not understood or cannot be served, and what to do about it. */
export function refusalCard({ message }: Refusal, showing: Showing): Card {
  const { tongue } = showing
  return card([
    textDisplay(...headLines(showing.line, showing)),
    textDisplay(`${bold(tongue(say`Error:`))} ${shownIn(tongue(message), MESSAGE)}`),
  ])
}
