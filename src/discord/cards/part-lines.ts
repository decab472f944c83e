import { quotation } from '../../desk/citation.ts'
import { type Phrase, say, type Tongue } from '../../desk/words/phrase.ts'
import { subtext } from './markdown.ts'
import type { Part } from './reading-pages.ts'
import { shown } from './shown.ts'

/**
 * A paragraph, or a part of one, under its number.
 *
 * @param which What part it is, in words, where it is not all.
 */
export function partLines(part: Part, which: Phrase, tongue: Tongue): readonly string[] {
  const number = `¶ ${part.passage.paragraph}`
  return [subtext(isWhole(part) ? number : tongue(say`${number}, ${which}`)), wordsOf(part)]
}

/** Whether it is the whole passage. */
export function isWhole({ passage, start, end }: Part): boolean {
  return start === passage.start && end === passage.end
}

/** The words of a paragraph or of a part of one, with an ellipsis where a sentence is cut. */
export function wordsOf({ passage, start, end }: Part): string {
  const { opening, text, closing } = quotation({ ...passage, start, end })
  return `${opening}${shown(text)}${closing}`
}
