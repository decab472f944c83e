import { ONE_SLIP } from './slips.ts'

/**
 * What must stand with a word before another that a coverage does not have is taken for it: nothing, some other word of
 * the question in one paragraph with it, or the neighbour in the question right beside it. Null: it is a word of its own.
 */
export type Needs = 'nothing' | 'company' | 'neighbour' | null

/** Of fewer letters, words are too easily others. */
const SHORT = 5
/** Of so many letters, words that differ in one are seldom two words. */
const LONG = 7

/** Endings that make words of one another: of an `-ist` nobody means the `-ism`, of a country nobody its people. */
const ENDINGS = new Set(
  'a al an ans e ed ean er ers es ese i ia ian ians ic ical ies in ing is ise ish ism ist ists ite ites ize ly man men n ns o or ors s y'.split(
    ' ',
  ),
)
/** What words that only end otherwise have in common at least, in letters. */
const SHORTEST_BASE = 3

/** @param certain Whether it was typed as a name: with a capital, or where nobody typed capitals. */
export function needsAsName(typed: string, name: string, away: number, certain: boolean): Needs {
  if (areForms(typed, name)) return null
  const slipped =
    undoubled(typed) === undoubled(name) ? 'doubled' : isSwapped(typed, name) ? 'swapped' : 'other'
  if (!certain) return slipped === 'doubled' ? 'company' : typed.length > SHORT ? 'neighbour' : null
  if (typed.length < SHORT)
    return slipped === 'doubled' ? 'nothing' : slipped === 'swapped' ? 'company' : null
  if (slipped !== 'other') return 'nothing'
  // A letter more or less at the end of a short name makes another; one that sounds alike is a slip.
  if (typed.length < LONG)
    return endsOtherwise(typed, name) && typed.length !== name.length ? null : 'company'
  return away <= ONE_SLIP ? 'nothing' : 'company'
}

/**
 * Letters that are swapped or doubled make no words; a letter too many, too few or another makes words of short ones, and at
 * the end of a word, another form of it. Of long ones it does seldom, and seldom do words differ in vowels alone.
 */
export function needsAsWord(typed: string, word: string, away: number): Needs {
  if (typed.length < SHORT) return null
  if (isSwapped(typed, word) || isDoubled(typed, word)) return 'nothing'
  if (endsOtherwise(typed, word) || areForms(typed, word)) return null
  if (typed.length >= LONG && sound(typed) === sound(word)) return 'company'
  if (away > ONE_SLIP) return null
  return typed.length > LONG ? 'company' : 'neighbour'
}

/** Whether two words differ in endings that make words of one another: "Buddhist" and "Buddhism". */
function areForms(one: string, other: string): boolean {
  for (let at = sharedBy(one, other); at >= SHORTEST_BASE; at--)
    if (isEnding(one.slice(at)) && isEnding(other.slice(at))) return true
  return false
}

function isEnding(letters: string): boolean {
  return letters === '' || ENDINGS.has(letters)
}

/** Whether one of two words only has letters doubled that the other has once: "tolls" and "tools" are two. */
function isDoubled(one: string, other: string): boolean {
  return one.length !== other.length && undoubled(one) === undoubled(other)
}

/** Whether two words have the same letters, two neighbours of them swapped. */
function isSwapped(one: string, other: string): boolean {
  const at = sharedBy(one, other)
  return (
    one.length === other.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  )
}

/** Whether two words differ in their last letters alone, without these being swapped. */
function endsOtherwise(one: string, other: string): boolean {
  return sharedBy(one, other) >= Math.min(one.length, other.length) - 1
}

/** How many letters two words begin with that are the same. */
function sharedBy(one: string, other: string): number {
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  return same
}

/** A word as it is heard, roughly: no letter twice in a row, then no vowels. */
function sound(word: string): string {
  return undoubled(word).replace(/[aeiouy]/g, '')
}

/** A word without letters that follow themselves. */
function undoubled(word: string): string {
  return word.replace(/(.)\1+/g, '$1')
}
