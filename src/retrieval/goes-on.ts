import { isPronoun } from '../attribution/grammar/cue-words.ts'
import type { ParsedParagraph } from './parsed-paragraph.ts'

const QUOTATION_MARK = /^[“"„«‘'`]/u
/** What may stand before the pronoun that a paragraph opens with: "But he", "In March, she". */
const LEAD_IN = 5

/**
 * Whether a paragraph goes on with whom the one before is about: it opens with a quotation, or with a pronoun where the
 * name of somebody would stand.
 */
export function goesOn({ text, words }: ParsedParagraph): boolean {
  if (QUOTATION_MARK.test(text)) return true
  for (const { word, start, stop } of words.slice(0, LEAD_IN)) {
    if (isPronoun(word)) return true
    const opens = start === words[0]?.start
    if (!opens && !stop && /^\p{Lu}/u.test(text.slice(start, start + 2)) && !MONTHS_AND_DAYS.test(word))
      return false
  }
  return false
}

const MONTHS_AND_DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/
