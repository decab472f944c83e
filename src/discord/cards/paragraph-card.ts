import type { Reading } from '../../desk/reply.ts'
import { articleHead, readable, sizeOfArticleHead } from './article-head.ts'
import { beside } from './beside.ts'
import { buttonsOf } from './buttons.ts'
import type { Card, Showing } from './card.ts'
import { card, textDisplay } from './components.ts'
import { bytesOf, MOST_TEXT } from './limits.ts'
import { blockquote, bold, subtext } from './markdown.ts'
import { partLines, wordsOf } from './part-lines.ts'
import { readingMenu } from './reading-menu.ts'
import { readingPages } from './reading-pages.ts'

/** What the lines at the foot take at most, in bytes. */
const FOOT = 300

/** What sets the paragraph asked for off takes, in bytes. */
const SET_OFF = 60

const CHANGED = 'The article has been changed since the passage was shown; this is how it reads now.'

type Passage = Reading['passages'][number]

/** One paragraph of an article, set off from those around it where there are any. A long one goes on over pages. */
export function paragraphCard(reading: Reading, asked: Passage, showing: Showing): Card {
  const { article, passages } = reading
  const room = MOST_TEXT - sizeOfArticleHead(article) - FOOT
  const pages = readingPages([asked], room - SET_OFF)
  const page = Math.min(showing.page, pages.count - 1)
  const parts = pages.page(page)
  const words = parts.map(wordsOf).join('\n')
  const { before, after, lacking } = beside(
    asked,
    passages,
    pages.count > 1 ? 0 : room - SET_OFF - bytesOf(words),
  )
  const alone = passages.length === 1
  const label = `¶ ${asked.paragraph}`
  return card(
    [
      textDisplay(...articleHead(article, showing)),
      before.length > 0 ? textDisplay(...before.flatMap(part => partLines(part, 'its end'))) : null,
      alone
        ? textDisplay(subtext(label), words)
        : textDisplay(bold(`${label}, where the passage stands`), blockquote(words)),
      after.length > 0 ? textDisplay(...after.flatMap(part => partLines(part, 'its beginning'))) : null,
      textDisplay(
        ...[
          countOf(asked, article, page, pages.count),
          ...lackingOf(lacking, pages.count, showing),
          ...(showing.changed ? [CHANGED] : []),
        ].map(subtext),
      ),
      readingMenu([readable(article)]),
      buttonsOf(showing, { page, pages: pages.count }, false),
    ],
    page,
    pages.count,
  )
}

function countOf(
  { paragraph }: Passage,
  { paragraphs }: Reading['article'],
  page: number,
  pages: number,
): string {
  const [place, all, at, count] = [paragraph, paragraphs.length, page + 1, pages].map(n =>
    n.toLocaleString('en'),
  )
  return pages === 1
    ? `Paragraph ${place} of ${all}`
    : `Paragraph ${place} of ${all} · page ${at} of ${count}`
}

/** What there was no room for. The menu below opens the article. */
function lackingOf(lacking: number, pages: number, { answer }: Showing): readonly string[] {
  if (pages > 1 && answer === null)
    return ['There is room for a part of it; the menu opens the whole article.']
  if (lacking === 0) return []
  return [
    pages > 1
      ? 'There is no room for the paragraphs around; the menu opens the whole article.'
      : 'The paragraphs around are shortened; the menu opens the whole article.',
  ]
}
