import type { NameWord } from '../../actors/names/name-words.ts'

const phraseBreak = /^(?:of|for|in|at|with|from|on|who|that|which|to|by|against|near|about|under|after)$/

/** The noun that a phrase is about: the last word before "of", "in", "who" and the like. `words` are those of `text`. */
export function headOf(text: string, words: readonly NameWord[]): number {
  const stop = words.findIndex(
    (word, at) =>
      at > 0 &&
      phraseBreak.test(word.key) &&
      // The "in" of "Moon Jae-in" is no preposition.
      !/[-‐]/.test(text[word.start - 1] ?? '') &&
      !(word.key === 'of' && /^(?:state|defen[cs]e)$/.test(words[at + 1]?.key ?? '')),
  )
  return (stop < 0 ? words.length : stop) - 1
}
