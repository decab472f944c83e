import type { Answer, Miss, Profile } from './reply.ts'
import { type Phrase, say } from './words/phrase.ts'

/** What a reply says that is declined, and what it says beside. */
export interface Verdict {
  readonly verdict: Phrase
  readonly notes: readonly Phrase[]
}

const NOT_SAID = say`The coverage does not say.`

/**
 * What a declined reply says first. Where an actor was asked for and nothing is missing, it is not for the coverage to
 * say: the first note asks which one is meant.
 */
export function verdictOf(
  { kind, notes }: Pick<Answer | Profile, 'kind' | 'notes'>,
  { missing }: Miss,
): Verdict {
  const [first, ...others] = notes
  const asksBack = missing.length === 0 && kind !== 'ask' && kind !== 'search'
  return asksBack && first ? { verdict: first, notes: others } : { verdict: NOT_SAID, notes }
}
