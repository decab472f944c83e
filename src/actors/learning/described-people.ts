import type { Sighting } from '../sighting.ts'
import { apposition } from './apposition.ts'
import { partyOf } from './parties.ts'
import type { Reading, Run } from './reading.ts'
import { isTitleHead, titledPeople } from './titled-people.ts'

/**
 * People whom a paragraph names with what they are, whatever the body: "Sen. Kari Solberg (R-Utah)", "Kari Solberg, a
 * law professor at Bergen University", "Kari Solberg, who leads the Baltic Fishing Union". `american`: whether the
 * article is about American politics.
 */
export function describedPeople(reading: Reading, american: boolean): readonly Sighting[] {
  const found: Sighting[] = []
  for (let at = 0; at < reading.words.length; at += 1) {
    const word = reading.words[at]
    if (!word) break
    if (isTitleHead(word.key)) found.push(...titledPeople(reading, at, american))
    if (!word.capital || !isFollowed(reading, at) || partyOf(word.key)) continue
    const name = reading.nameUpTo(at + 1) ?? surnameAt(reading, at)
    if (name) found.push(...apposition(reading, name, american))
  }
  return found
}

/** Whether something can stand behind a name that ends with a word: ", …", " (…", " of …". */
function isFollowed(reading: Reading, at: number): boolean {
  const end = reading.words[at]?.end ?? 0
  const next = reading.text[end]
  if (next === ',') return true
  if (next === '.') return reading.text[end + 1] === ','
  return next === ' ' && (reading.text[end + 1] === '(' || reading.key(at + 1) === 'of')
}

/** "Mr. Solberg", "Sen. Solberg": whoever the article names so in full. */
function surnameAt(reading: Reading, at: number): Run | null {
  if (!/^(?:mr|mrs|ms|sen|rep|gov)$/.test(reading.key(at - 1)) || !/^\.?\s$/.test(reading.gap(at - 1)))
    return null
  const text = reading.slice(at, at + 1)
  return text.length > 2 ? { text, from: at, to: at + 1 } : null
}
