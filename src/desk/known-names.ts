import { fold } from '../text/fold.ts'

/** A list of names to recognise in what somebody types. Case, accents and a leading "the" make no difference. */
export interface KnownNames {
  /** How many of these words, from the first on, make up the longest known name; 0 where none does. */
  longest(words: readonly string[]): number
  /** The names that begin with what was typed, in the order of the list. */
  startingWith(typed: string): readonly string[]
}

/** Prepares a list of names for recognising. */
export function knownNames(names: readonly string[]): KnownNames {
  const known = new Set(names.map(comparable))
  const most = Math.max(0, ...[...known].map(name => name.split(' ').length)) + 1
  return {
    longest(words) {
      for (let count = Math.min(most, words.length); count > 0; count--)
        if (known.has(comparable(words.slice(0, count).join(' ')))) return count
      return 0
    },
    startingWith(typed) {
      const start = comparable(typed)
      const withArticle = fold(typed)
      return names.filter(name => comparable(name).startsWith(start) || fold(name).startsWith(withArticle))
    },
  }
}

function comparable(name: string): string {
  return fold(name)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^the (?=.)/, '')
}
