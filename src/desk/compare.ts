import type { Collection } from '../retrieval/collection.ts'
import { decline } from './decline.ts'
import type { StanceFilters } from './desk.ts'
import type { Answer } from './reply.ts'
import { say } from './words/phrase.ts'

/** What two actors say about one topic. */
export async function compare(
  _collection: Collection,
  first: string,
  second: string,
  topic: string,
  _filters: StanceFilters,
): Promise<Answer> {
  return decline({ kind: 'compare', heading: say`${first} on ${topic}` }, [first, second], [])
}
