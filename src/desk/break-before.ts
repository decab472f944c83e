import { beforePair } from '../text/segments.ts'
import { charactersOf } from './characters.ts'
import { sentencesAround } from './sentences-around.ts'

/** How much text without a space is looked at for the edges of characters, in UTF-16 units. */
const WITHOUT_SPACE = 1000

/**
 * Where to break a text so that the part from `start` goes up to `most` at the utmost, in UTF-16 offsets: behind the
 * last sentence that ends in the second half of that stretch, else behind the last word there, else between two
 * characters. Always behind `start` where `most` is; white space there is left to the part that follows.
 */
export function breakBefore(text: string, start: number, most: number): number {
  if (most >= text.length) return text.length
  const half = start + Math.ceil((most - start) / 2)
  const sentence = sentencesAround(text, { start: half, end: most }).findLast(
    ({ end }) => end >= half && end <= most,
  )
  return sentence?.end ?? behindWord(text, half, most) ?? betweenCharacters(text, start, most)
}

function behindWord(text: string, least: number, most: number): number | null {
  let end = text.lastIndexOf(' ', most)
  while (end > least && text[end - 1] === ' ') end--
  return end > least ? end : null
}

function betweenCharacters(text: string, start: number, most: number): number {
  let end = Math.max(start, most - WITHOUT_SPACE)
  for (const character of charactersOf(text.slice(end, most + WITHOUT_SPACE))) {
    if (end + character.length > most) break
    end += character.length
  }
  return end > start ? end : Math.max(start + 1, beforePair(text, most))
}
