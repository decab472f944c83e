import { beforePair } from '../text/segments.ts'
import { charactersOf } from './characters.ts'
import { sentencesAround } from './sentences-around.ts'

/** How far back a sentence or a word may end, in UTF-16 units, for a text to be broken behind it. */
const FAR = 600

/**
 * Where to break a text so that the part from `start` goes up to `most` at the utmost, in UTF-16 offsets: behind the
 * last sentence that ends not far before, else behind the last word, else between two characters. Always behind
 * `start` where `most` is; white space there is left to the part that follows.
 */
export function breakBefore(text: string, start: number, most: number): number {
  if (most >= text.length) return text.length
  const least = Math.max(start + Math.ceil((most - start) / 2), most - FAR)
  const sentence = sentencesAround(text, { start: least, end: most }).findLast(
    ({ end }) => end >= least && end <= most,
  )
  const clean = sentence?.end ?? behindWord(text, least, most) ?? betweenCharacters(text, start, most)
  return clean > start ? clean : Math.max(start + 1, beforePair(text, most))
}

function behindWord(text: string, least: number, most: number): number | null {
  const space = text.slice(least, most + 1).lastIndexOf(' ')
  let end = least + space
  while (end > least && text[end - 1] === ' ') end--
  return end > least ? end : null
}

/** How much text is looked at for the edges of characters, in UTF-16 units: a character is hardly ever longer. */
const LONG_CHARACTER = 100

/** The last offset from `start` up to `most` that lies between two characters as a reader sees them. */
export function betweenCharacters(text: string, start: number, most: number): number {
  if (most >= text.length) return text.length
  let end = Math.max(start, most - LONG_CHARACTER)
  // A letter of ASCII begins a character, whatever stands before it.
  const letter = text.slice(end, most).search(/[a-z]/i)
  if (letter > 0) end += letter
  for (const character of charactersOf(text.slice(end, most + LONG_CHARACTER))) {
    if (end + character.length > most) break
    end += character.length
  }
  return end
}
