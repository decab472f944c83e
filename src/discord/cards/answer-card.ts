import { doubtIn } from '../../desk/doubt.ts'
import type { Answer, CitedPassage } from '../../desk/reply.ts'
import { readable } from './article-head.ts'
import { buttonsOf } from './buttons.ts'
import type { Card, Showing } from './card.ts'
import { card, separator, textDisplay } from './components.ts'
import { buttonLines, FOOT, noteLines } from './foot-lines.ts'
import { headLines, sizeOfHead } from './head-lines.ts'
import { MOST_TEXT } from './limits.ts'
import { sizeOfLines } from './lines-within.ts'
import { subtext } from './markdown.ts'
import { type PassagePage, passagePages } from './passage-pages.ts'
import { passageComponents } from './passage-section.ts'
import { readingMenu } from './reading-menu.ts'
import { quotedOf, shownSummary } from './summary-lines.ts'
import { LABEL } from './voice.ts'

/** How many passages an answer has at most: where it has as many, there may be more. */
const BEST = 25

/** An answer with passages: the summary on its first page, passages on all. */
export function answerCard(answer: Answer, showing: Showing): Card {
  const doubt = doubtIn(answer)
  const doubts = doubt === null ? [] : [doubt]
  const summary = shownSummary(answer)
  const notes = noteLines(answer.notes, showing.tongue)
  const besides = sizeOfHead(showing.line) + sizeOfLines([...doubts, ...notes]) + LABEL + FOOT
  const pages = passagePages(answer.passages, {
    perPage: showing.perPage,
    room: page => MOST_TEXT - besides - (page === 0 ? sizeOfLines(summary.lines) : 0),
    quoted: passage => quotedOf(passage, answer.summary),
  })
  const page = Math.min(showing.page, pages.count - 1)
  const shown = pages.page(page)
  const first = page === 0
  return card(
    [
      textDisplay(...headLines(showing.line, showing), ...doubts),
      ...(first && summary.lines.length > 0 ? [textDisplay(...summary.lines), separator] : []),
      ...shown.passages.flatMap((passage, at) => passageComponents(passage, shown.passages[at - 1] ?? null)),
      textDisplay(
        subtext(countOf(shown.passages, answer)),
        ...leftOut(shown, first ? summary.left : 0, showing).map(subtext),
        ...notes,
        ...buttonLines(showing),
      ),
      readingMenu(shown.passages.map(({ article }) => readable(article))),
      buttonsOf(showing, { page, pages: pages.count }, true),
    ],
    page,
    pages.count,
  )
}

/** Which passages these are: `Passages 1–5 of 12`. */
function countOf(shown: readonly CitedPassage[], { passages }: Answer): string {
  const [first, last] = [shown[0]?.citation ?? 0, shown.at(-1)?.citation ?? 0]
  const all = passages.length >= BEST ? `the ${passages.length} best` : `${passages.length}`
  if (shown.length === passages.length) return passages.length === 1 ? '1 passage' : `${all} passages`
  return first === last ? `Passage ${first} of ${all}` : `Passages ${first}–${last} of ${all}`
}

/** What was left out or shortened to keep the card within Discord's limits. */
function leftOut(
  { passages, shortened, crowded }: PassagePage,
  sentences: number,
  { answer }: Showing,
): readonly string[] {
  const lines: string[] = []
  if (sentences > 0)
    lines.push(
      sentences === 1
        ? '1 sentence of the summary left out for room; it stands in its passage.'
        : `${sentences} sentences of the summary left out for room; they stand in their passages.`,
    )
  if (shortened > 0)
    lines.push(`${shortened} ${shortened === 1 ? 'passage' : 'passages'} shortened; Context shows the rest.`)
  if (crowded)
    lines.push(`Only ${passages.length} fit here${answer === null ? '' : '; More shows the next'}.`)
  return lines
}
