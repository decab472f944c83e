import type { Collection } from '../retrieval/collection.ts'
import { decline } from './decline.ts'
import type { StanceFilters } from './desk.ts'
import type { Answer } from './reply.ts'
import { say } from './words/phrase.ts'

/** What somebody is quoted with, word for word, on a topic or on anything. */
export async function quotes(
  _collection: Collection,
  source: string,
  topic: string | undefined,
  _filters: StanceFilters,
): Promise<Answer> {
  const heading = topic === undefined ? source : say`${source} on ${topic}`
  return decline({ kind: 'quotes', heading }, [source], [])
}
