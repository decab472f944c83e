import type { Actor, ActorTable } from '../actors/actor.ts'
import type { SearchIndex } from './search-index.ts'

/**
 * An index that shows nothing of some of its paragraphs.
 *
 * @param termsOf The terms that a paragraph is indexed under.
 */
export function indexWithout(
  index: SearchIndex,
  ids: readonly number[],
  termsOf: (id: number) => readonly string[],
): SearchIndex {
  const hidden = new Set(ids)
  const counts = new Map<string, number>()
  for (const id of hidden)
    for (const term of new Set(termsOf(id))) counts.set(term, (counts.get(term) ?? 0) + 1)
  return {
    size: index.size - hidden.size,
    search: (terms, limit, accepts) =>
      index.search(terms, limit, id => !hidden.has(id) && (accepts === undefined || accepts(id))),
    frequencies: async terms => {
      const all = await index.frequencies(terms)
      return all.map((count, place) => count - (counts.get(terms[place] ?? '') ?? 0))
    },
  }
}

/** A table that does not know some of its actors, and shows nothing of articles that are gone as evidence. */
export function actorsWithout(
  table: ActorTable,
  actors: ReadonlySet<Actor>,
  gone: ReadonlySet<string>,
): ActorTable {
  return {
    actors: table.actors.filter(actor => !actors.has(actor)),
    find: name => {
      const found = table.find(name)
      return found === null || actors.has(found) ? null : found
    },
    bearers: name => table.bearers(name).filter(actor => !actors.has(actor)),
    affiliations: actor =>
      table
        .affiliations(actor)
        .map(one => (one.evidence && gone.has(one.evidence.article.id) ? { ...one, evidence: null } : one)),
    spokeFor: (actor, published) => table.spokeFor(actor, published),
    mentions: text => table.mentions(text).filter(({ actor }) => !actors.has(actor)),
  }
}
