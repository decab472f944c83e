import type { Guide } from '../../desk/reply.ts'
import { buttonsOf } from './buttons.ts'
import type { Card, Showing } from './card.ts'
import { card, textDisplay, textDisplays } from './components.ts'
import { noteLines } from './foot-lines.ts'
import { headLines, sizeOfHead } from './head-lines.ts'
import { MOST_TEXT } from './limits.ts'
import { sizeOfLines } from './lines-within.ts'
import { bold, subtext } from './markdown.ts'
import { shownIn } from './shown.ts'

type Explained = Guide['commands'][number]

/** Lines that belong together. */
type Group = readonly string[]

/** How much of one piece of text is shown, in bytes. */
const PIECE = 300
/** How many options of a command are explained: it can have no more. */
const MOST_OPTIONS = 25

/** What "Page 2 of 3" takes at most, in bytes. */
const COUNT = 30

/** The commands, with their options where one is explained alone, and how an answer is made. */
export function guideCard({ commands, notes }: Guide, showing: Showing): Card {
  const foot = noteLines(notes, showing.tongue)
  const room = MOST_TEXT - sizeOfHead(showing.line) - sizeOfLines(foot) - COUNT
  const pages = pagesOf(commands.map(commandLines), room)
  const page = Math.max(0, Math.min(showing.page, pages.length - 1))
  const count = pages.length > 1 ? [subtext(`Page ${page + 1} of ${pages.length}`)] : []
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

function commandLines({ usage, description, example, options }: Explained): Group {
  return [
    bold(shownIn(usage, PIECE)),
    shownIn(description, PIECE),
    ...(example === usage ? [] : [subtext(`For example: ${shownIn(example, PIECE)}`)]),
    ...options.slice(0, MOST_OPTIONS).map(optionLine),
  ]
}

function optionLine({ name, description, required }: Explained['options'][number]): string {
  return `- ${bold(shownIn(name, PIECE))}: ${shownIn(description, PIECE)}${required ? ' (required)' : ''}`
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
