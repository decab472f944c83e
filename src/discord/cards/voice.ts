import type { CitedPassage } from '../../desk/reply.ts'
import { say, type Tongue } from '../../desk/words/phrase.ts'
import { sizeOfLines } from './lines-within.ts'
import { bold } from './markdown.ts'

/** Where the actor asked for speaks itself, and where others speak of it. */
const LABELS = {
  said: say`Statements`,
  comes: say`Others from there`,
  did: say`Deeds`,
  told: say`Said by others`,
  mentioned: say`Mentions`,
} as const

/** What a label takes at most, in bytes, with its line break. */
export function sizeOfLabel(tongue: Tongue): number {
  return Math.max(...Object.values(LABELS).map(label => sizeOfLines([bold(tongue(label))])))
}

/**
 * The label over a passage that opens the statements or the mentions of an actor, or null.
 *
 * @param before The passage before it on the same page, or null.
 */
export function labelOver(
  { role }: CitedPassage,
  before: CitedPassage | null,
  tongue: Tongue,
): string | null {
  return role === null || role === before?.role ? null : bold(tongue(LABELS[role]))
}
