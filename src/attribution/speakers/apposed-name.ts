import { type NameWord, nameWords } from '../../actors/names/name-words.ts'
import { isOffice, isOfficeModifier, isOutsider, isRank } from '../../actors/offices.ts'
import type { Span } from '../../text/span.ts'
import { headOf } from './head-noun.ts'
import { personName } from './person-name.ts'

/**
 * The full name that an apposition is, by its offsets in it: "*Hong Joon-pyo*", "former governor *Hong Joon-pyo*",
 * "*Hong Joon-pyo* of Seoul". Null where it says anything else. `isNaming` tells which words name a country or an organisation.
 */
export function apposedName(text: string, isNaming: (word: NameWord) => boolean): Span | null {
  if (FULL_NAME.test(text))
    return { start: text.length - text.trimStart().length, end: text.trimEnd().length }
  const words = nameWords(text)
  const head = headOf(text, words)
  if (words.length > head + 1 && words[head + 1]?.key !== 'of') return null
  const [first, ...rest] = personName(words, head, isNaming)
  const last = rest.at(-1)
  if (!first || !last) return null
  const isTitle = (word: NameWord) => TITLES.some(is => is(word.key)) || isNaming(word)
  return words.slice(0, words.indexOf(first)).every(isTitle) ? { start: first.start, end: last.end } : null
}

const TITLES: readonly ((word: string) => boolean)[] = [
  isOffice,
  isOfficeModifier,
  isRank,
  isOutsider,
  word => /^(?:the|then|diplomat|lawmaker|lawyer)$/.test(word),
]

const FULL_NAME =
  /^\s*\p{Lu}[\p{L}\p{M}.’'-]+(?:\s(?:al-|de |van |von |bin )?\p{Lu}[\p{L}\p{M}.’'-]*){1,3}\s*$/u
