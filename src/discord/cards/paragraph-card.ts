import type { Reading } from '../../desk/reply.ts'
import { type Phrase, say } from '../../desk/words/phrase.ts'
import { referenceTo } from '../press.ts'
import { articleHead, readable, sizeOfArticleHead } from './article-head.ts'
import { beside } from './beside.ts'
import { buttonsOf } from './buttons.ts'
import type { Card, Showing } from './card.ts'
import { button, buttonRow, card, textDisplay } from './components.ts'
import { bytesOf, MOST_TEXT } from './limits.ts'
import { sizeOfLines } from './lines-within.ts'
import { blockquote, bold, subtext } from './markdown.ts'
import { partLines, wordsOf } from './part-lines.ts'
import { readingMenu } from './reading-menu.ts'
import { readingPages } from './reading-pages.ts'

/** What the lines at the foot take in English at most, in bytes. */
const FOOT = 300

/** What sets the paragraph asked for off takes in English at most, in bytes; beside its label, the sign of a quotation, ellipses and breaks. */
const SET_OFF = 60
const AROUND = 14

/** More than any number of paragraphs or pages. */
const MANY = 99_999_999

const CHANGED = say`The article has been changed since the passage was shown; this is how it reads now.`

type Passage = Reading['passages'][number]

/** One paragraph of an article, set off from those around it where there are any. A long one goes on over pages. */
export function paragraphCard(reading: Reading, asked: Passage, showing: Showing): Card {
  const { article, passages } = reading
  const { tongue } = showing
  const label = bold(tongue(say`¶ ${`${asked.paragraph}`}, where the passage stands`))
  const setOff = Math.max(SET_OFF, bytesOf(label) + AROUND)
  const room = MOST_TEXT - sizeOfArticleHead(article, tongue) - sizeOfFoot(showing)
  const pages = readingPages([asked], room - setOff)
  const page = Math.min(showing.page, pages.count - 1)
  const parts = pages.page(page)
  const words = parts.map(wordsOf).join('\n')
  const { before, after, lacking } = beside(
    asked,
    passages,
    pages.count > 1 ? 0 : room - setOff - bytesOf(words),
  )
  const alone = passages.length === 1
  return card(
    [
      textDisplay(...articleHead(article, showing)),
      before.length > 0
        ? textDisplay(...before.flatMap(part => partLines(part, say`its end`, tongue)))
        : null,
      alone ? textDisplay(subtext(`¶ ${asked.paragraph}`), words) : textDisplay(label, blockquote(words)),
      after.length > 0
        ? textDisplay(...after.flatMap(part => partLines(part, say`its beginning`, tongue)))
        : null,
      textDisplay(
        ...[
          countOf(asked, article.paragraphs, page, pages.count),
          ...lackingOf(lacking, pages.count, showing),
          ...(showing.changed ? [CHANGED] : []),
        ].map(line => subtext(tongue(line))),
      ),
      readingMenu([readable(article)], tongue),
      buttonRow([
        ...(buttonsOf(showing, { page, pages: pages.count }, false)?.components ?? []),
        button(tongue(say`More like this`), {
          kind: 'related',
          article: referenceTo(article.id),
          paragraph: asked.paragraph,
        }),
      ]),
    ],
    page,
    pages.count,
  )
}

/** What the lines at the foot take at most, in bytes, whatever there is to tell. */
function sizeOfFoot({ tongue, answer }: Showing): number {
  const counts = [
    ...[1, MANY].map(pages => countOf({ paragraph: MANY }, { length: MANY }, MANY, pages)),
    ...[1, MANY].flatMap(pages => lackingOf(1, pages, { answer })),
    CHANGED,
  ]
  return Math.max(FOOT, sizeOfLines(counts.map(line => subtext(tongue(line)))))
}

function countOf(
  { paragraph }: Pick<Passage, 'paragraph'>,
  { length }: { readonly length: number },
  page: number,
  pages: number,
): Phrase {
  return pages === 1
    ? say`Paragraph ${paragraph} of ${length}`
    : say`Paragraph ${paragraph} of ${length} · page ${page + 1} of ${pages}`
}

/** What there was no room for. The menu below opens the article. */
function lackingOf(lacking: number, pages: number, { answer }: Pick<Showing, 'answer'>): readonly Phrase[] {
  if (pages > 1 && answer === null)
    return [say`There is room for a part of it; the menu opens the whole article.`]
  if (lacking === 0) return []
  return [
    pages > 1
      ? say`There is no room for the paragraphs around; the menu opens the whole article.`
      : say`The paragraphs around are shortened; the menu opens the whole article.`,
  ]
}
