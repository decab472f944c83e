import type { Tongue, Words } from '../../desk/words/phrase.ts'
import type { Card } from './card.ts'
import { card, textDisplay } from './components.ts'
import { noteLines } from './foot-lines.ts'
import { shownIn } from './shown.ts'

/** How much of a text is shown, in bytes. */
const TEXT = 2000

/**
 * A short plain message: what happened, and what to do about it. The text is escaped here and cut where it is too long;
 * each note becomes a line of small print below it.
 */
export function noticeCard(words: Words, tongue: Tongue, notes: readonly Words[] = []): Card {
  return card([textDisplay(shownIn(tongue(words), TEXT), ...noteLines(notes, tongue))])
}
