import { isStopWord } from '../text/stop-words.ts'

/** What the form of a line tells, without a look at what it says. */
export interface LineShape {
  /** In scripts without spaces, half the characters. */
  readonly words: number
  /** Share of words that begin in lower case. Headlines in title case and names have few. */
  readonly lower: number
  /** Share of words that are English stop words. Prose has them in every sentence, labels and lists have not. */
  readonly stop: number
  /** How it ends: as a sentence, as a question or exclamation (headlines do too), leading on with a colon, cut off with dots, or open. */
  readonly end: 'sentence' | 'question' | 'colon' | 'dots' | 'open'
  /** Whether a sentence ends inside the line and another begins. */
  readonly several: boolean
  /** Whether it begins with a quotation mark. */
  readonly quoted: boolean
}

/** How far a line is like running text: `prose` is, `short` may be one short sentence, `none` is no sentence. */
export type Grade = 'prose' | 'short' | 'none'

/** So much of a line is looked at; what is longer is no label or headline anyway. In UTF-16 units. */
const LOOKED_AT = 2000

const CLOSERS = '["”’\')\\]»]*'
const SENTENCE = new RegExp(`[.。！]${CLOSERS}$`, 'u')
const QUESTION = new RegExp(`[?!？]${CLOSERS}$`, 'u')
const DOTS = new RegExp(`(?:…|\\.\\.\\.?)${CLOSERS}$`, 'u')
const INNER = /\p{L}[.?!。]["”’')\]]*\s+["“‘(]?\p{Lu}/u
const INITIALS = /(?:^|\s)(?:\p{Lu}\.){2,}$/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** Takes the shape of a line that is trimmed and has single spaces. */
export function shapeOf(line: string): LineShape {
  const text = line.slice(0, LOOKED_AT)
  const words = text.match(/[\p{L}\p{M}\p{N}'’&.-]*[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&.-]*/gu) ?? []
  const unspaced = text.match(UNSPACED)?.length ?? 0
  const cased = words.filter(word => /^['’]?\p{L}/u.test(word))
  const lower = cased.filter(word => /^['’]?[^\p{Lu}]/u.test(word)).length
  const stop = words.filter(word => isStopWord(word.toLowerCase().replaceAll('’', "'"))).length
  const tail = line.slice(-20)
  return {
    words: Math.max(words.length, Math.ceil(unspaced / 2)),
    lower: cased.length === 0 ? 0 : lower / cased.length,
    stop: words.length === 0 ? 0 : stop / words.length,
    end: endOf(tail, words.length === 0 ? 0 : lower / words.length),
    several: INNER.test(text),
    quoted: /^["“‘'«]/u.test(text),
  }
}

function endOf(tail: string, lower: number): LineShape['end'] {
  if (DOTS.test(tail)) return 'dots'
  if (QUESTION.test(tail)) return 'question'
  // "Talks With the U.S." ends with an abbreviation, not as a sentence.
  if (SENTENCE.test(tail)) return INITIALS.test(tail) && lower < 0.4 ? 'open' : 'sentence'
  return /[:：]$/u.test(tail) ? 'colon' : 'open'
}

/** Grades a line by its shape. `english` says whether stop words can be counted on. */
export function gradeOf(shape: LineShape, english: boolean): Grade {
  const { words, lower, stop, end, several, quoted } = shape
  const flows = english ? stop >= 0.2 : lower >= 0.5 || lower === 0
  if (words >= 12 && end === 'sentence' && flows) return 'prose'
  if (words >= 16 && (end === 'question' || end === 'colon') && flows && (several || words >= 25))
    return 'prose'
  if (words >= 30 && flows && (!english || stop >= 0.25)) return 'prose'
  if (words >= 20 && several && flows) return 'prose'
  if (quoted && words >= 12 && english && stop >= 0.35 && lower >= 0.75 && end !== 'question') return 'prose'
  if (end === 'sentence')
    return words >= 3 || (words === 2 && lower > 0) || (quoted && words >= 1) ? 'short' : 'none'
  if (end === 'question') return words >= 3 && (lower >= 0.4 || quoted) ? 'short' : 'none'
  if (end === 'colon') return words >= 5 && lower >= 0.5 ? 'short' : 'none'
  if (end === 'dots') return quoted && words >= 3 && lower >= 0.5 ? 'short' : 'none'
  return 'none'
}
