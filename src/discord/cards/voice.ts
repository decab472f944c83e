import type { CitedPassage } from '../../desk/reply.ts'
import { bold } from './markdown.ts'

/** Where the actor asked for speaks itself, and where others speak of it. */
const LABELS = { said: bold('Statements'), mentioned: bold('Mentions') } as const

/** What a label takes at most, in bytes, with its line break. */
export const LABEL = 15

/**
 * The label over a passage that opens the statements or the mentions of an actor, or null.
 *
 * @param before The passage before it on the same page, or null.
 */
export function labelOver({ role }: CitedPassage, before: CitedPassage | null): string | null {
  return role === null || role === before?.role ? null : LABELS[role]
}
