import type { Showing } from './card.ts'
import { linesWithin } from './lines-within.ts'
import { subtext } from './markdown.ts'
import { shownIn } from './shown.ts'

/** How much of one note is shown, and of all together, in bytes. */
const NOTE = 320
const NOTES = 700

/** What the lines at the foot of a card take at most beside its notes, in bytes. */
export const FOOT = 340

/** Plain lines for the asker in small print. */
export function noteLines(notes: readonly string[]): readonly string[] {
  return linesWithin(
    notes,
    NOTES,
    note => subtext(shownIn(note, NOTE)),
    left => subtext(`${left} more ${left === 1 ? 'note' : 'notes'}.`),
  )
}

/** Why buttons are missing or cannot be pressed. */
export function buttonLines({
  answer,
  rated,
  audience,
}: Pick<Showing, 'answer' | 'rated' | 'audience'>): readonly string[] {
  if (answer === null) return [subtext('This answer could not be remembered, so it has no further buttons.')]
  return rated && audience !== 'shared'
    ? [subtext('Thanks. This answer has been rated; ratings are counted without names.')]
    : []
}
