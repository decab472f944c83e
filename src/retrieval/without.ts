import type { Actor, ActorTable, Affiliation } from '../actors/actor.ts'
import type { Article } from '../news/article.ts'
import { textOf } from '../news/passage.ts'
import { fold } from '../text/fold.ts'
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

/** A table that does not know some of its actors, and tells nothing that articles which are gone alone may tell. */
export function actorsWithout(
  table: ActorTable,
  actors: ReadonlySet<Actor>,
  gone: readonly Article[],
): ActorTable {
  return {
    actors: table.actors.filter(actor => !actors.has(actor)),
    find: name => {
      const found = table.find(name)
      return found === null || actors.has(found) ? null : found
    },
    bearers: name => table.bearers(name).filter(actor => !actors.has(actor)),
    affiliations: actor => table.affiliations(actor).flatMap(one => affiliationWithout(one, gone)),
    spokeFor: (actor, published) => table.spokeFor(actor, published),
    mentions: text => table.mentions(text).filter(({ actor }) => !actors.has(actor)),
  }
}

/**
 * An affiliation as far as the sentence that is its evidence tells it, for office and dates may be those of articles that
 * are gone; nothing where that sentence stands in one.
 */
function affiliationWithout(one: Affiliation, gone: readonly Article[]): readonly Affiliation[] {
  const { evidence } = one
  if (evidence === null) return [one]
  const { id, published } = evidence.article
  if (gone.some(article => article.id === id)) return []
  const office = one.office !== null && fold(textOf(evidence)).includes(fold(one.office)) ? one.office : null
  const isOfGone = (date: string) => gone.some(article => article.published === date)
  const keeps = one.dates === null || !(isOfGone(one.dates.from) || isOfGone(one.dates.to))
  const told = published === null ? null : { from: published, to: published }
  return [{ ...one, evidence, office, dates: keeps ? one.dates : told }]
}
