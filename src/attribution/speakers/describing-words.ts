import type { NameWord } from '../../actors/names/name-words.ts'

/** Titles as they are cut short before a name, by which nobody is called later. */
const inFull: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['amb', 'ambassador'],
  ['pres', 'president'],
])

/** The words by which a speaker is described, to know him by when they come again. */
export function describingWords(words: readonly NameWord[]): ReadonlySet<string> {
  return new Set(words.map(({ key }) => inFull.get(key) ?? key))
}
