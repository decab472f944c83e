import { doubtIn } from '../../desk/doubt.ts'
import type { Answer, CitedPassage } from '../../desk/reply.ts'
import { count, type Phrase, plural, say, type Tongue } from '../../desk/words/phrase.ts'
import { readable } from './article-head.ts'
import { buttonsOf } from './buttons.ts'
import type { Card, Showing } from './card.ts'
import { card, separator, textDisplay } from './components.ts'
import { buttonLines, FOOT, noteLines } from './foot-lines.ts'
import { headLines, sizeOfHead } from './head-lines.ts'
import { MOST_TEXT } from './limits.ts'
import { sizeOfLines, sizeWithAny } from './lines-within.ts'
import { subtext } from './markdown.ts'
import { type PassagePage, passagePages } from './passage-pages.ts'
import { passageComponents } from './passage-section.ts'
import { readingMenu } from './reading-menu.ts'
import { quotedOf, shownSummary } from './summary-lines.ts'
import { sizeOfLabel } from './voice.ts'

/** How many passages an answer has at most: where it has as many, there may be more. */
const BEST = 25

/** What of a page was left out, with how many passages it has. */
interface LeftOut extends Pick<PassagePage, 'shortened' | 'crowded'> {
  readonly passages: number
}

/** An answer with passages: the summary on its first page, passages on all. */
export function answerCard(answer: Answer, showing: Showing): Card {
  const doubt = doubtIn(answer)
  const { tongue } = showing
  const doubts = doubt === null ? [] : [tongue(doubt)]
  const summary = shownSummary(answer)
  const notes = noteLines(answer.notes, tongue)
  const besides =
    sizeOfHead(showing.line, tongue) +
    sizeOfLines([...doubts, ...notes]) +
    sizeOfLabel(tongue) +
    sizeOfFoot(tongue)
  const pages = passagePages(answer.passages, {
    perPage: showing.perPage,
    room: page => MOST_TEXT - besides - (page === 0 ? sizeOfLines(summary.lines) : 0),
    tongue,
    quoted: passage => quotedOf(passage, answer.summary),
  })
  const page = Math.min(showing.page, pages.count - 1)
  const shown = pages.page(page)
  const first = page === 0
  return card(
    [
      textDisplay(...headLines(showing.line, showing), ...doubts),
      ...(first && summary.lines.length > 0 ? [textDisplay(...summary.lines), separator] : []),
      ...shown.passages.flatMap((passage, at) =>
        passageComponents(passage, shown.passages[at - 1] ?? null, tongue),
      ),
      textDisplay(
        subtext(tongue(countOf(shown.passages, answer))),
        ...leftOut({ ...shown, passages: shown.passages.length }, first ? summary.left : 0, showing).map(
          line => subtext(tongue(line)),
        ),
        ...notes,
        ...buttonLines(showing),
      ),
      readingMenu(
        shown.passages.map(({ article }) => readable(article)),
        tongue,
      ),
      buttonsOf(showing, { page, pages: pages.count }, true),
    ],
    page,
    pages.count,
  )
}

/** Which passages these are: `Passages 1–5 of 12`. */
function countOf(shown: readonly CitedPassage[], { passages }: Answer): Phrase {
  const [first, last] = [shown[0]?.citation ?? 0, shown.at(-1)?.citation ?? 0]
  return countOfAll(first, last, passages.length)
}

function countOfAll(first: number, last: number, all: number): Phrase {
  const best = all >= BEST
  if (last - first + 1 === all) return best ? say`the ${all} best passages` : count(all, 'passage')
  if (first === last) return best ? say`Passage ${first} of the ${all} best` : say`Passage ${first} of ${all}`
  return best ? say`Passages ${first}–${last} of the ${all} best` : say`Passages ${first}–${last} of ${all}`
}

/** What was left out or shortened to keep the card within Discord's limits. */
function leftOut(
  { passages, shortened, crowded }: LeftOut,
  sentences: number,
  { answer }: Pick<Showing, 'answer'>,
): readonly Phrase[] {
  return [
    ...(sentences > 0
      ? [
          plural(
            say`${sentences} sentence of the summary left out for room; it stands in its passage.`,
            say`${sentences} sentences of the summary left out for room; they stand in their passages.`,
          ),
        ]
      : []),
    ...(shortened > 0
      ? [
          plural(
            say`${shortened} passage shortened; Context shows the rest.`,
            say`${shortened} passages shortened; Context shows the rest.`,
          ),
        ]
      : []),
    ...(crowded ? [crowdedBy(passages, answer === null)] : []),
  ]
}

function crowdedBy(fit: number, isLast: boolean): Phrase {
  return isLast
    ? plural(say`Only ${fit} fits here.`, say`Only ${fit} fit here.`)
    : plural(
        say`Only ${fit} fits here; More shows the next.`,
        say`Only ${fit} fit here; More shows the next.`,
      )
}

/** What the lines at the foot take at most, in bytes, whatever there is to tell and whoever sees it. */
function sizeOfFoot(tongue: Tongue): number {
  const told = sizeWithAny(number =>
    [
      countOfAll(number, number + 1, BEST),
      ...leftOut({ passages: number, shortened: number, crowded: true }, number, { answer: '' }),
    ].map(line => subtext(tongue(line))),
  )
  const ofButtons = [
    buttonLines({ answer: '', rated: true, audience: 'private', tongue }),
    buttonLines({ answer: null, rated: false, audience: 'private', tongue }),
  ]
  return Math.max(FOOT, told + Math.max(...ofButtons.map(sizeOfLines)))
}
