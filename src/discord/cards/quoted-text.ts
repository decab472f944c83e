import { quotation } from '../../desk/citation.ts'
import type { CitedPassage, CitedSentence, Mark } from '../../desk/reply.ts'
import { bytesOf } from './limits.ts'
import { bold } from './markdown.ts'
import { shown } from './shown.ts'

/** A stretch of a paragraph with its marks. */
export type Quoted = Pick<CitedPassage | CitedSentence, 'article' | 'paragraph' | 'start' | 'end' | 'marks'>

/** What an ellipsis takes with its space, in bytes. */
const ELLIPSIS = 4

/**
 * The words of a passage as Markdown, to the letter, with an ellipsis where a sentence is cut. The reporting word is
 * bold; the words of the question stay as they are, since a quotation full of them would be hard to read.
 */
export function quotedText(quoted: Quoted): string {
  const { opening, text, closing } = quotation(quoted)
  return `${opening}${withCues(quoted, text)}${closing}`
}

/** What the words of a passage take when they are shown, in bytes, at most: an ellipsis may turn out not to be needed. */
export function sizeOfQuotation(quoted: Quoted): number {
  const { article, paragraph, start, end } = quoted
  const text = article.paragraphs[paragraph - 1] ?? ''
  const edges = Number(start > 0) + Number(end < text.length)
  return bytesOf(withCues(quoted, text.slice(start, end))) + edges * ELLIPSIS
}

function withCues(quoted: Quoted, text: string): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of cuesIn(quoted)) {
    parts.push(shown(text.slice(at, start - quoted.start)))
    parts.push(bold(shown(text.slice(start - quoted.start, end - quoted.start))))
    at = end - quoted.start
  }
  return [...parts, shown(text.slice(at))].join('')
}

function cuesIn({ marks, start, end }: Quoted): readonly Mark[] {
  return marks.filter(mark => mark.kind === 'cue' && mark.start >= start && mark.end <= end)
}
