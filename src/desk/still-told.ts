import type { Collection } from '../retrieval/collection.ts'
import { tokens } from '../text/tokens.ts'

/**
 * Which second names of actors may be told. An article that was left out of a collection may have been the only one to
 * tell of a name: then only those are that it still has the words of.
 */
export function stillTold(collection: Collection, names: readonly string[]): readonly string[] {
  if (collection.index.size === collection.size) return names
  const words = collection.vocabulary()
  return names.filter(name => tokens(name).every(({ word, stop }) => stop || words.has(word)))
}
