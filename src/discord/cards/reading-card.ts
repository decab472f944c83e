import type { Reading } from '../../desk/reply.ts'
import { count, type Phrase, say } from '../../desk/words/phrase.ts'
import { articleHead, sizeOfArticleHead } from './article-head.ts'
import { buttonsOf } from './buttons.ts'
import type { Card, Showing } from './card.ts'
import { card, textDisplay, textDisplays } from './components.ts'
import { MOST_TEXT } from './limits.ts'
import { sizeOfLines } from './lines-within.ts'
import { subtext } from './markdown.ts'
import { partLines } from './part-lines.ts'
import { type Part, readingPages } from './reading-pages.ts'

/** What the line at the foot takes in English at most, in bytes. */
const FOOT = 120

/** An article to read, page by page. */
export function readingCard(reading: Reading, showing: Showing): Card {
  const { article, passages } = reading
  const { tongue } = showing
  const foot = Math.max(FOOT, sizeOfLines([subtext(tongue(countOfPage(MANY - 1, MANY, MANY, MANY, MANY)))]))
  const pages = readingPages(passages, MOST_TEXT - sizeOfArticleHead(article, tongue) - foot)
  const page = Math.min(showing.page, pages.count - 1)
  const parts = pages.page(page)
  return card(
    [
      textDisplay(...articleHead(article, showing)),
      ...textDisplays(
        parts.map(part =>
          partLines(part, part.start > part.passage.start ? say`continued` : say`first part`, tongue),
        ),
      ),
      textDisplay(subtext(tongue(countOf(parts, passages.length, page, pages.count)))),
      buttonsOf(showing, { page, pages: pages.count }, false),
    ],
    page,
    pages.count,
  )
}

/** More than any number of paragraphs or pages. */
const MANY = 99_999_999

function countOf(parts: readonly Part[], all: number, page: number, pages: number): Phrase {
  const [first, last] = [parts[0]?.passage.paragraph ?? 0, parts.at(-1)?.passage.paragraph ?? 0]
  return pages === 1 ? count(all, 'paragraph') : countOfPage(first, last, all, page + 1, pages)
}

function countOfPage(first: number, last: number, all: number, page: number, pages: number): Phrase {
  const [from, to] = [`${first}`, `${last}`]
  return first === last
    ? say`Paragraph ${from} of ${all} · page ${page} of ${pages}`
    : say`Paragraphs ${from}–${to} of ${all} · page ${page} of ${pages}`
}
