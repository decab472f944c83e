import type { Showing } from './card.ts'
import { bytesOf } from './limits.ts'
import { heading, subtext } from './markdown.ts'
import { shownIn } from './shown.ts'

/** How much of a heading is shown, in bytes. */
const HEADING = 240

/** What the line that says whose question it is takes at most, in bytes. */
const ASKED = 45

/** What the head of a card takes at most, in bytes, whoever sees the card. */
export function sizeOfHead(title: string): number {
  return bytesOf(heading(shownIn(title, HEADING))) + ASKED
}

/** A heading, and below it whose question it is where everybody sees the card. */
export function headLines(title: string, { audience, askedBy }: Showing): readonly string[] {
  const head = heading(shownIn(title, HEADING))
  // A mention shows the name, and pings nobody: the sender allows no mentions.
  return audience === 'shared' && askedBy !== null && /^\d{1,20}$/.test(askedBy)
    ? [head, subtext(`Asked by <@${askedBy}>`)]
    : [head]
}
