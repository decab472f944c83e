import type { Guide } from '../../desk/reply.ts'
import { say, type Tongue, type Words } from '../../desk/words/phrase.ts'
import { buttonsOf } from './buttons.ts'
import type { Card, Showing } from './card.ts'
import { card, textDisplay, textDisplays } from './components.ts'
import { noteLines } from './foot-lines.ts'
import { headLines, sizeOfHead } from './head-lines.ts'
import { MOST_TEXT } from './limits.ts'
import { sizeOfLines, sizeWithAny } from './lines-within.ts'
import { bold, subtext } from './markdown.ts'
import { shownIn } from './shown.ts'

type Explained = Guide['commands'][number]

/** Lines that belong together. */
type Group = readonly string[]

/** How much of one piece of text is shown, in bytes. */
const PIECE = 300
/** How many options of a command are explained: it can have no more. */
const MOST_OPTIONS = 25

/** What "Page 2 of 3" takes in English at most, in bytes. */
const COUNT = 30

/** The commands, with their options where one is explained alone, and how an answer is made. */
export function guideCard({ commands, notes }: Guide, showing: Showing): Card {
  const { tongue } = showing
  const foot = noteLines(notes, tongue)
  const countLine = (page: number, pages: number) => subtext(tongue(say`Page ${page} of ${pages}`))
  const counts = Math.max(
    COUNT,
    sizeWithAny(number => [countLine(number, number)]),
  )
  const room = MOST_TEXT - sizeOfHead(showing.line, tongue) - sizeOfLines(foot) - counts
  const pages = pagesOf(
    commands.map(command => commandLines(command, tongue)),
    room,
  )
  const page = Math.max(0, Math.min(showing.page, pages.length - 1))
  const count = pages.length > 1 ? [countLine(page + 1, pages.length)] : []
  const last = [...count, ...foot]
  return card(
    [
      textDisplay(...headLines(showing.line, showing)),
      ...textDisplays(pages[page] ?? []),
      last.length > 0 ? textDisplay(...last) : null,
      buttonsOf(showing, { page, pages: pages.length }, false),
    ],
    page,
    pages.length,
  )
}

function commandLines({ usage, description, example, options }: Explained, tongue: Tongue): Group {
  const brief = (words: Words) => shownIn(tongue(words), PIECE)
  return [
    bold(brief(usage)),
    brief(description),
    ...(tongue(example) === tongue(usage) ? [] : [subtext(tongue(say`For example: ${brief(example)}`))]),
    ...options.slice(0, MOST_OPTIONS).map(option => optionLine(option, tongue)),
  ]
}

function optionLine({ name, description, required }: Explained['options'][number], tongue: Tongue): string {
  const called = bold(shownIn(tongue(name), PIECE))
  const described = shownIn(tongue(description), PIECE)
  return `- ${tongue(required ? say`${called}: ${described} (required)` : say`${called}: ${described}`)}`
}

/** Groups of lines on pages; one that is longer than a page is taken apart. */
function pagesOf(groups: readonly Group[], room: number): readonly (readonly Group[])[] {
  const pages: Group[][] = []
  let left = 0
  for (const group of groups.flatMap(lines =>
    sizeOfLines(lines) <= room ? [lines] : lines.map(line => [line]),
  )) {
    const size = sizeOfLines(group)
    if (size > left) pages.push([])
    left = (size > left ? room : left) - size
    pages.at(-1)?.push(group)
  }
  return pages
}
