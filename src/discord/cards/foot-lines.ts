import { plural, say, type Tongue, type Words } from '../../desk/words/phrase.ts'
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
export function noteLines(notes: readonly Words[], tongue: Tongue): readonly string[] {
  return linesWithin(
    notes,
    NOTES,
    note => subtext(shownIn(tongue(note), NOTE)),
    left => subtext(tongue(plural(say`${left} more note.`, say`${left} more notes.`))),
  )
}

/** Why buttons are missing or cannot be pressed. */
export function buttonLines({
  answer,
  rated,
  audience,
  tongue,
}: Pick<Showing, 'answer' | 'rated' | 'audience' | 'tongue'>): readonly string[] {
  if (answer === null)
    return [subtext(tongue(say`This answer could not be remembered, so it has no further buttons.`))]
  return rated && audience !== 'shared'
    ? [subtext(tongue(say`Thanks. This answer has been rated; ratings are counted without names.`))]
    : []
}
