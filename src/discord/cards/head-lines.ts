import { say, type Tongue } from '../../desk/words/phrase.ts'
import type { Showing } from './card.ts'
import { bytesOf } from './limits.ts'
import { heading, subtext } from './markdown.ts'
import { shownIn } from './shown.ts'

/** How much of a heading is shown, in bytes. */
const HEADING = 240

/** What the line that says whose question it is takes in English at most, in bytes. */
const ASKED = 45
/** A mention of the longest user id. */
const LONGEST_MENTION = `<@${'9'.repeat(20)}>`

/** What the head of a card takes at most, in bytes, whoever sees the card. */
export function sizeOfHead(title: string, tongue: Tongue): number {
  const asked = bytesOf(askedLine(LONGEST_MENTION, tongue)) + 1
  return bytesOf(heading(shownIn(title, HEADING))) + Math.max(ASKED, asked)
}

/** A heading, and below it whose question it is where everybody sees the card. */
export function headLines(title: string, { audience, askedBy, tongue }: Showing): readonly string[] {
  const head = heading(shownIn(title, HEADING))
  // A mention shows the name, and pings nobody: the sender allows no mentions.
  return audience === 'shared' && askedBy !== null && /^\d{1,20}$/.test(askedBy)
    ? [head, askedLine(`<@${askedBy}>`, tongue)]
    : [head]
}

function askedLine(mention: string, tongue: Tongue): string {
  return subtext(tongue(say`Asked by ${mention}`))
}
