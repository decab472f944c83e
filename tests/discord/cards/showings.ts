import { english } from '../../../src/desk/words/phrase.ts'
import type { Showing } from '../../../src/discord/cards/card.ts'

/** How the asker sees an answer first, but for what is changed. */
export function firstSeen(changes: Partial<Showing> = {}): Showing {
  return {
    tongue: english,
    line: '/ask Who pays the tolls?',
    answer: 'abcdEFGH12345678',
    page: 0,
    perPage: 5,
    audience: 'private',
    askedBy: null,
    shared: false,
    rated: false,
    ...changes,
  }
}
