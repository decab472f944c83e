import type { Actor } from '../actors/actor.ts'
import type { Article } from '../news/article.ts'
import type { Collection } from '../retrieval/collection.ts'
import { readQuery } from '../retrieval/query.ts'
import { weigh } from '../retrieval/weigh.ts'
import { fold } from '../text/fold.ts'
import { tokens } from '../text/tokens.ts'
import type { Heard } from './heard.ts'
import type { Profile } from './reply.ts'
import { stillTold } from './still-told.ts'

/** How many names, speakers, outlets and topics are told of each. */
const MOST = 10
/** Topics are of so many words at most. */
const LONGEST_TOPIC = 4
/** A topic is told that so many statements have. */
const FEWEST = 2

/** The other names of an actor that some articles have; of one that they have under none of these, all. */
export function otherNamesIn(
  collection: Collection,
  { name, aliases, metonyms }: Actor,
  articles: readonly Article[],
): readonly string[] {
  const all = [...aliases, ...metonyms].filter(other => fold(other) !== fold(name))
  const others = [...new Map(all.toReversed().map(other => [fold(other), other])).values()].toReversed()
  const ids = articles.flatMap(article => collection.idsIn(article))
  const used = others.filter(other => ids.some(collection.holding(tokens(other).map(({ word }) => word))))
  return (used.length > 0 ? used : stillTold(collection, others)).slice(0, MOST)
}

/** Who speaks for an actor in some statements, the most often quoted first. */
export function speakersIn(
  { actors }: Collection,
  { name, kind }: Actor,
  heard: readonly Heard[],
): Profile['speakers'] {
  const speakers = heard.flatMap(({ statement: { speaker, actor, anonymous } }) => {
    if (speaker === null || anonymous || actor !== name) return []
    const known = actors.find(speaker)?.name ?? speaker
    return known === name ? [] : [known]
  })
  if (kind === 'person') return []
  return counted(speakers).map(([speaker, statements]) => ({ name: speaker, statements }))
}

/** How many statements each outlet has, most first. */
export function outletsOf(heard: readonly Heard[]): Profile['quotedBy'] {
  return counted(heard.map(({ parsed }) => parsed.article.outlet)).map(([outlet, statements]) => ({
    outlet,
    statements,
  }))
}

/**
 * What statements are most about: topics of the coverage that most of them have, other than the actor itself and those
 * who speak for it or whom it speaks for. Whatever an actor is called counts as one. A topic that much of the coverage
 * has says less about these statements: it counts by the root of its inverse document frequency.
 */
export async function topicsIn(
  collection: Collection,
  actor: Actor,
  heard: readonly Heard[],
): Promise<readonly string[]> {
  const topics = topicsByTerms(collection, actor)
  const counts = new Map<string, number>()
  for (const { parsed, statement } of heard) {
    const { start: from, end: to } = statement.content
    const terms = parsed.words.filter(({ start, end }) => start >= from && end <= to).map(({ term }) => term)
    for (const topic of topicsAmong(terms, topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  }
  const common = [...counts].filter(([, times]) => times >= FEWEST)
  const named = common.flatMap(([topic, times]) => {
    const [concept] = readQuery(topic, collection.actors).concepts
    return concept ? [{ topic, times, concept }] : []
  })
  const concepts = named.map(({ concept }) => concept)
  const weighed = await weigh(collection.index, { concepts, wants: null })
  return named
    .map(({ topic, times }, place) => ({ topic, worth: times * Math.sqrt(weighed[place]?.weight ?? 0) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST)
    .map(({ topic }) => topic)
}

/** The topics of a coverage by the stems they are made of; those that are an actor by its name. */
function topicsByTerms(collection: Collection, actor: Actor): ReadonlyMap<string, string> {
  const topics = new Map<string, string>()
  for (const written of collection.topics()) {
    const named = collection.actors.find(written)
    const own = named && (named.name === actor.name || named.affiliation === actor.name)
    if (own || (named && named.name === actor.affiliation)) continue
    const key = keyOf(tokens(written).map(({ term }) => term))
    if (!topics.has(key)) topics.set(key, named?.name ?? written)
  }
  return topics
}

/** The topics that some words are about, each once; of two that overlap, the longer. */
function topicsAmong(terms: readonly string[], topics: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = 0; at < terms.length; ) {
    let taken = 1
    for (let length = LONGEST_TOPIC; length > 0; length--) {
      const topic = topics.get(keyOf(terms.slice(at, at + length)))
      if (topic === undefined) continue
      found.add(topic)
      taken = length
      break
    }
    at += taken
  }
  return found
}

const keyOf = (terms: readonly string[]) => terms.join(' ')

/** How often each value occurs, most first; of equals, the one that came first. */
function counted<Value>(values: readonly Value[]): readonly (readonly [Value, number])[] {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST)
}
