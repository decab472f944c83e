import type { Labelled } from '../../desk/passage-groups.ts'
import type { CitedPassage } from '../../desk/reply.ts'
import { count, type Phrase, plural, say, type Tongue } from '../../desk/words/phrase.ts'
import { readable } from './article-head.ts'
import { buttonsOf } from './buttons.ts'
import type { Card, Showing } from './card.ts'
import { card, separator, textDisplay } from './components.ts'
import { buttonLines, FOOT, noteLines } from './foot-lines.ts'
import { groupLines } from './group-lines.ts'
import { headLines, sizeOfHead } from './head-lines.ts'
import { MOST_TEXT } from './limits.ts'
import { sizeOfLines, sizeWithAny } from './lines-within.ts'
import { subtext } from './markdown.ts'
import { type PassagePage, passagePages } from './passage-pages.ts'
import { passageComponents } from './passage-section.ts'
import { readingMenu } from './reading-menu.ts'
import type { Stretch } from './shortening.ts'

/** How many passages an answer has at most: where it has as many, there may be more. */
const BEST = 25

/** What a card of passages shows. */
export interface Shown {
  /** Lines under the heading of every page. */
  readonly doubts: readonly string[]
  /** What opens the first page. */
  readonly opening: readonly string[]
  /** How many sentences are left out of that for room. They stand in the passages. */
  readonly left: number
  readonly passages: readonly CitedPassage[]
  /** The labels under which they stand. */
  readonly groups: readonly Labelled[]
  /** Whether who says a passage stands above its words. */
  readonly isVoiced: boolean
  /** What the opening quotes of a passage. */
  readonly quoted: (passage: CitedPassage) => readonly Stretch[]
  readonly notes: readonly Phrase[]
}

/** What of a page was left out, with how many passages it has. */
interface LeftOut extends Pick<PassagePage, 'shortened' | 'crowded'> {
  readonly passages: number
}

/** A card of passages over pages, each under its label: what opens it stands on the first page, what to know on all. */
export function passagesCard(shown: Shown, showing: Showing): Card {
  const { doubts, opening, passages } = shown
  const { tongue } = showing
  const notes = noteLines(shown.notes, tongue)
  const labels = groupLines(shown.groups, tongue)
  const besides =
    sizeOfHead(showing.line, tongue) + sizeOfLines([...doubts, ...notes]) + labels.size + sizeOfFoot(tongue)
  const pages = passagePages(passages, {
    perPage: showing.perPage,
    room: page => MOST_TEXT - besides - (page === 0 ? sizeOfLines(opening) : 0),
    tongue,
    isVoiced: shown.isVoiced,
    quoted: shown.quoted,
    sizeOver: labels.sizeOver,
  })
  const page = Math.min(showing.page, pages.count - 1)
  const onPage = pages.page(page)
  const to = onPage.from + onPage.passages.length
  const over = labels.on({ from: onPage.from, to })
  const first = page === 0
  const atEnd = over.get(to) ?? []
  const foot = [
    ...(passages.length > 0 ? [countOf(onPage.passages, passages.length)] : []),
    ...leftOut({ ...onPage, passages: onPage.passages.length }, first ? shown.left : 0, showing),
  ].map(line => subtext(tongue(line)))
  const lines = [...foot, ...labels.after(to), ...notes, ...buttonLines(showing)]
  return card(
    [
      textDisplay(...headLines(showing.line, showing), ...doubts),
      ...(first && opening.length > 0
        ? [textDisplay(...opening), ...(passages.length > 0 ? [separator] : [])]
        : []),
      ...onPage.passages.flatMap((passage, at) =>
        passageComponents(passage, over.get(onPage.from + at) ?? [], tongue, shown.isVoiced),
      ),
      atEnd.length > 0 ? textDisplay(...atEnd) : null,
      lines.length > 0 ? textDisplay(...lines) : null,
      readingMenu(
        onPage.passages.map(({ article }) => readable(article)),
        tongue,
      ),
      buttonsOf(showing, { page, pages: pages.count }, true),
    ],
    page,
    pages.count,
  )
}

/** Which passages these are: `Passages 1–5 of 12`. */
function countOf(shown: readonly CitedPassage[], all: number): Phrase {
  const [first, last] = [shown[0]?.citation ?? 0, shown.at(-1)?.citation ?? 0]
  return countOfAll(first, last, all)
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
