import { betweenCharacters } from '../../desk/break-before.ts'

/** A word may be given up for a clean cut if at least this share of the text is left. */
const LEFT = 0.75

/**
 * A text cut to a size, with `…` where something was left out: behind a word where one ends near, never inside what a
 * reader sees as a character.
 *
 * @param sizeOf The size of a part, its length in UTF-16 units unless said otherwise: at least 1 for each unit, and the
 * sizes of parts add up to that of the whole.
 */
export function shortened(text: string, most: number, sizeOf = (part: string) => part.length): string {
  if (text.length <= most && sizeOf(text) <= most) return text
  let room = most - sizeOf('…')
  let reached = 0
  for (const sign of text.slice(0, most)) {
    room -= sizeOf(sign)
    if (room < 0) break
    reached += sign.length
  }
  const kept = betweenCharacters(text, 0, reached)
  const word = text.slice(0, kept + 1).lastIndexOf(' ')
  return `${text.slice(0, word >= kept * LEFT ? word : kept).trimEnd()}…`
}
