import type { APITextDisplayComponent } from 'discord.js'
import type { CitedPassage } from '../../desk/reply.ts'
import { textDisplay } from './components.ts'
import { bold } from './markdown.ts'

/** Where the actor asked for speaks itself, and where others speak of it. */
const LABELS = { said: 'Statements', mentioned: 'Mentions' } as const

/** How many labels a page has at most: with eight passages there are no more components left. */
const MOST = 3

/** What all labels of a page take at most, in bytes. */
export const VOICES = MOST * 14

/** The label before the passage at some place of a page, where its role is another than that of the one before. */
export function voiceBefore(
  passages: readonly CitedPassage[],
  place: number,
): APITextDisplayComponent | null {
  const changes = passages.filter(
    ({ role }, at) => at <= place && role !== null && role !== passages[at - 1]?.role,
  )
  const role = passages[place]?.role ?? null
  if (role === null || role === passages[place - 1]?.role || changes.length > MOST) return null
  return textDisplay(bold(LABELS[role]))
}
