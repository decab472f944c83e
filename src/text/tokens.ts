import { fold } from './fold.ts'
import { NUMBER_IN_WORDS, wordsInFigures } from './numerals.ts'
import { remembering } from './remembering.ts'
import { segments } from './segments.ts'
import type { Span } from './span.ts'
import { stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'

/** A word of a text, and the forms under which it is compared. */
export interface Token extends Span {
  /** The word folded, without a possessive: `lavrov` for `Lavrov’s`. */
  readonly word: string
  /** The word's stem, under which it is indexed. */
  readonly term: string
  /** Whether it says nothing about what the text is about. */
  readonly stop: boolean
}

// An abbreviation with full stops; a number with its separators, a rank or a decade; a number in several words; the sign or
// the two words for a share; a word with inner apostrophes. Signs that cannot be seen (soft hyphen, zero-width space) belong to
// the word they stand in.
const WORD = new RegExp(
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*(?:(?:st|nd|rd|th|['’]?s)(?![\p{L}\p{M}\p{N}]))?|%|[Pp]er cent(?!\p{L})/u
    .source +
    `|${NUMBER_IN_WORDS}|` +
    /[\p{L}\p{M}][\p{L}\p{M}\p{N}\u00ad\u200b\u2060]*(?:['’][\p{L}\p{M}]+)*/u.source,
  'gu',
)
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u
/** No script that is written without spaces has a letter below this code unit. */
const FIRST_UNSPACED = 0x0e00
/** How much text without spaces the segmenter is given at once, in UTF-16 units. */
const WINDOW = 200
const WORDS = new Intl.Segmenter(undefined, { granularity: 'word' })
const POSSESSIVE = /'s$|(?<=s)'$/

/**
 * The words of a text in order, in UTF-16 offsets of that text. Hyphenated words are taken apart; `U.S.` and
 * `US` are one word, and are not the pronoun `us`; `%` and `per cent` are the word `percent`, and a number below a million
 * that takes several words, `two thousand and forty`, is the word `2040`. Scripts that are written without spaces are segmented.
 */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = []
  eachWord(text, (written, start) => {
    found.push({ start, end: start + written.length, ...formsOf(written) })
  })
  return found
}

/** Shows the words of a text to `visit` in order, as they are written, with the UTF-16 offset of each. */
export function eachWord(text: string, visit: (written: string, start: number) => void): void {
  for (const { 0: raw, index } of text.matchAll(WORD))
    if (raw.charCodeAt(0) >= FIRST_UNSPACED && UNSPACED.test(raw)) {
      for (const part of segments(WORDS, raw, WINDOW))
        if (part.isWordLike) visit(part.segment, index + part.index)
    } else visit(raw, index)
}

/** The forms under which a word is compared. */
export type Forms = Pick<Token, 'word' | 'term' | 'stop'>

/** The forms of a word as it is written. */
export const formsOf = remembering((raw): Forms => {
  const word = wordOf(raw)
  const stop = isStopWord(word)
  return { word, term: stop ? word : stem(word), stop }
})

function wordOf(raw: string): string {
  const folded = fold(raw.replace(/[\u00ad\u200b\u2060]/g, ''))
  if (/^\p{N}/u.test(raw)) return folded.replaceAll(',', '').replace(/(?<=0)'(?=s$)|'s$/, '')
  if (folded === '%' || folded === 'per cent') return 'percent'
  // No other word has a space or a hyphen in it.
  if (/[ -]/.test(folded)) return wordsInFigures(folded)
  if (/^(?:\p{Lu}\.?){2,4}$/u.test(raw)) {
    const letters = folded.replaceAll('.', '')
    // An abbreviation that would read as a stop word keeps its stops: US is not "us", IS is not "is".
    return isStopWord(letters) ? [...letters].join('.') : letters
  }
  return folded.replace(POSSESSIVE, '')
}
