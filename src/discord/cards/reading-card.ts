import type { Reading } from '../../desk/reply.ts'
import { articleHead, sizeOfArticleHead } from './article-head.ts'
import { buttonsOf } from './buttons.ts'
import type { Card, Showing } from './card.ts'
import { card, textDisplay, textDisplays } from './components.ts'
import { MOST_TEXT } from './limits.ts'
import { subtext } from './markdown.ts'
import { partLines } from './part-lines.ts'
import { type Part, readingPages } from './reading-pages.ts'

/** What the line at the foot takes at most, in bytes. */
const FOOT = 120

/** An article to read, page by page. */
export function readingCard(reading: Reading, showing: Showing): Card {
  const { article, passages } = reading
  const pages = readingPages(passages, MOST_TEXT - sizeOfArticleHead(article) - FOOT)
  const page = Math.min(showing.page, pages.count - 1)
  const parts = pages.page(page)
  return card(
    [
      textDisplay(...articleHead(article, showing)),
      ...textDisplays(
        parts.map(part => partLines(part, part.start > part.passage.start ? 'continued' : 'first part')),
      ),
      textDisplay(subtext(countOf(parts, passages.length, page, pages.count))),
      buttonsOf(showing, { page, pages: pages.count }, false),
    ],
    page,
    pages.count,
  )
}

function countOf(parts: readonly Part[], all: number, page: number, pages: number): string {
  const [first, last] = [parts[0]?.passage.paragraph ?? 0, parts.at(-1)?.passage.paragraph ?? 0]
  if (pages === 1) return all === 1 ? '1 paragraph' : `${all.toLocaleString('en')} paragraphs`
  const shown = first === last ? `Paragraph ${first}` : `Paragraphs ${first}–${last}`
  const [place, places] = [page + 1, pages].map(number => number.toLocaleString('en'))
  return `${shown} of ${all.toLocaleString('en')} · page ${place} of ${places}`
}
