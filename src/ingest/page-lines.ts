import { oneLine } from '../news/one-line.ts'
import { readerLine } from './markdown-lines.ts'
import type { DroppedLine, Page } from './page.ts'

/** A line of a page: a paragraph of the article, or dropped, and why. */
export type PageLine =
  | { readonly kept: true /** From 1. */; readonly paragraph: number; readonly text: string }
  | ({ readonly kept: false } & DroppedLine)

/**
 * A page from top to bottom: its paragraphs, and what was dropped between them. A dropped line that is taken back
 * is a paragraph of its own, in its place, without marks of Markdown.
 *
 * @param taken Line numbers, as the dropped lines have them.
 */
export function pageLines(page: Page, taken: ReadonlySet<number>): readonly PageLine[] {
  const lines: PageLine[] = []
  let paragraphs = 0
  const keep = (text: string) => {
    const line = oneLine(text)
    if (line !== '') lines.push({ kept: true, paragraph: ++paragraphs, text: line })
  }
  let at = 0
  const dropUpTo = (end: number) => {
    for (; at < end; at++) {
      const dropped = page.dropped[at]
      if (dropped === undefined) return
      if (!taken.has(dropped.line)) lines.push({ kept: false, ...dropped })
      else keep((page.markdown && readerLine(dropped.text)) || dropped.text)
    }
  }
  for (const [index, paragraph] of page.paragraphs.entries()) {
    dropUpTo(page.droppedBefore[index] ?? 0)
    keep(paragraph)
  }
  dropUpTo(page.dropped.length)
  return lines
}
