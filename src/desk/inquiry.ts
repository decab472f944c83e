import type { Actor } from '../actors/actor.ts'
import type { Article } from '../news/article.ts'
import type { Collection } from '../retrieval/collection.ts'
import { readQuery } from '../retrieval/query.ts'
import { type StanceSearch, type Stances, stances } from '../retrieval/stances.ts'
import { searchTerms, type WeighedConcept, weigh } from '../retrieval/weigh.ts'
import { actorsNamed, mostAlike, nearestWords, orElseTitles } from './nearest.ts'
import { say, type Words } from './words/phrase.ts'

/** As many passages as anybody asks for: what is told of all of them must not depend on how many are shown. */
const MOST = 25

/** What is looked for of an actor on a topic. */
export interface Asked {
  readonly actor: Actor
  /** Whether the collection knows the actor, or it is only a name that was typed. */
  readonly known: boolean
  /** What was typed for it. */
  readonly name: string
  /** The topic, weighed; at least one concept. */
  readonly about: readonly WeighedConcept[]
  /** Which articles count. */
  readonly accepts: (article: Article) => boolean
  readonly only?: StanceSearch['only']
  /** How many passages are to be shown. */
  readonly limit: number
}

/** What the coverage has of an actor on a topic. */
export interface Inquiry extends Asked, Stances {
  /** The topic without the actor itself, unless nothing else is left. */
  readonly concepts: readonly WeighedConcept[]
  /** The actor, as words to mark. */
  readonly self: readonly WeighedConcept[]
  /** Words asked for that stand nowhere in the coverage. */
  readonly missing: readonly string[]
}

/** Looks for what an actor says and does about a topic. */
export async function inquire(collection: Collection, asked: Asked): Promise<Inquiry> {
  const { actor, name, about, accepts, only, limit } = asked
  const self = await weigh(collection.index, readQuery(name, collection.actors))
  const others = about.filter(({ term }) => !self.some(concept => concept.term === term))
  const concepts = others.length > 0 ? others : about
  const found = await stances(collection, actor, concepts, {
    most: Math.max(MOST, limit),
    typed: name,
    only,
    accepts: id => accepts(collection.articleOf(id)),
  })
  const missing = [...self, ...about].filter(({ frequency }) => frequency === 0).map(({ label }) => label)
  return { ...asked, ...found, self, concepts, missing: [...new Set(missing)] }
}

/** Where an inquiry finds nothing, what comes nearest: a name written alike, who does speak on the topic, words written alike. */
export async function nearestTo(
  collection: Collection,
  { actor, known, name, concepts, missing, accepts }: Inquiry,
): Promise<readonly Words[]> {
  const named = actorsNamed(collection).map(each => each.name)
  const alike = known ? null : mostAlike(name, named)
  const candidates = await collection.index.search(searchTerms(concepts), 20, id =>
    accepts(collection.articleOf(id)),
  )
  const speakers = candidates.flatMap(({ id }) =>
    collection
      .statements(collection.paragraph(id))
      .flatMap(statement => collection.actors.find(statement.actor ?? statement.speaker ?? '')?.name ?? []),
  )
  const others = [...new Set(speakers)].filter(speaker => speaker !== actor.name).slice(0, 3)
  const label = concepts.map(concept => concept.label).join(' ')
  const found: readonly Words[] = [
    ...(alike === null ? [] : [alike]),
    ...others.map(speaker => say`${speaker} on ${label}`),
    ...nearestWords(collection, missing).filter(word => word !== alike),
  ]
  return orElseTitles(found, collection.articles.filter(accepts))
}
