import { quotation } from '../../desk/citation.ts'
import { subtext } from './markdown.ts'
import type { Part } from './reading-pages.ts'
import { shown } from './shown.ts'

/** A paragraph, or a part of one, under its number. */
export function partLines(part: Part): readonly string[] {
  const { passage, start } = part
  const continued = start > passage.start ? ', continued' : ''
  return [subtext(`¶ ${passage.paragraph}${continued}`), wordsOf(part)]
}

/** The words of a paragraph or of a part of one, with an ellipsis where a sentence is cut. */
export function wordsOf({ passage, start, end }: Part): string {
  const { opening, text, closing } = quotation({ ...passage, start, end })
  return `${opening}${shown(text)}${closing}`
}
