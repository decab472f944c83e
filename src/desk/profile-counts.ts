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
/** A name or two words tell more of what statements are about than a plain noun does. */
const TELLING = 2
/** Nouns for what people do to each other, or for how a thing is, whatever it is about. */
const SAYS_LITTLE =
  /^(?:fights?|fighting|battles?|attacks?|scorn|disappointments?|distractions?|arrangements?|relationships?|involvement|attempts?|offers?|requests?|decisions?|records?|states?|obvious|wanting|willing|turning|information|office|enem(?:y|ies)|opponents?|rivals?|allies|ally|friends?|backing|backers?|supporters?|critics?|predecessors?|successors?|initiatives?|proposals?|evidence|laws?|communit(?:y|ies)|discussions?|talks?|meetings?|speech|speeches|consent|ability|abilities|behaviou?r|mistakes?|failures?|losses|loss|wins?|pressure|warnings?|threats?|promises?|deals?|plans?|moves?|bids?|goals?|tasks?|tools?|job|jobs|team|teams|work|works|standing|importance|truth|lies?|answers?|claims?|charges?|administrations?|governments?|officials?|leaders?|leadership|departments?|committees?|campaigns?|parties|party|regimes?|sides?|questioning|witness(?:es)?)$/i

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
    // A page's soft hyphens are no letters: "La­Pierre".
    const plain = speaker.replaceAll('\u00AD', '')
    const known = actors.find(plain)?.name ?? plain
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
    const words = parsed.words
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end, term }) => ({ term, written: parsed.text.slice(start, end) }))
    for (const topic of topicsAmong(words, topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  }
  const common = [...counts].filter(([, times]) => times >= FEWEST)
  const named = common.flatMap(([topic, times]) => {
    const [concept] = readQuery(topic, collection.actors).concepts
    return concept ? [{ topic, times, concept }] : []
  })
  const concepts = named.map(({ concept }) => concept)
  const weighed = await weigh(collection.index, { text: '', concepts, wants: null, dates: [] })
  return named
    .filter(({ topic }) => !SAYS_LITTLE.test(topic))
    .map(({ topic, times }, place) => {
      const says = /\p{Lu}| /u.test(topic) ? TELLING : 1
      return { topic, worth: says * times * Math.sqrt(weighed[place]?.weight ?? 0) }
    })
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST)
    .map(({ topic }) => topic)
}

/** A topic as it is called, and as the coverage has it. */
interface Topic {
  readonly name: string
  readonly written: string
}

/** A word of a statement. */
interface Told {
  readonly term: string
  readonly written: string
}

/** The topics of a coverage by the stems they are made of; those that are an actor by its name. */
function topicsByTerms(collection: Collection, actor: Actor): ReadonlyMap<string, Topic> {
  const topics = new Map<string, Topic>()
  for (const written of collection.topics()) {
    const named = collection.actors.find(written)
    const own = named && (named.name === actor.name || named.affiliation === actor.name)
    if (own || (named && named.name === actor.affiliation)) continue
    const key = keyOf(tokens(written).map(({ term }) => term))
    if (!topics.has(key)) topics.set(key, { name: named?.name ?? written, written })
  }
  return topics
}

/** The topics that some words are about, each once; of two that overlap, the longer. */
function topicsAmong(words: readonly Told[], topics: ReadonlyMap<string, Topic>): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = 0; at < words.length; ) {
    let taken = 1
    for (let length = LONGEST_TOPIC; length > 0; length--) {
      const topic = topics.get(keyOf(words.slice(at, at + length).map(({ term }) => term)))
      if (topic === undefined || (length === 1 && !isSame(words[at], topic))) continue
      found.add(topic.name)
      taken = length
      break
    }
    at += taken
  }
  return found
}

/** Whether a word is the topic of one word itself: a name is written so, and "said" is no Sayed. */
function isSame(word: Told | undefined, { written }: Topic): boolean {
  if (!/^\p{Lu}/u.test(written)) return true
  return word !== undefined && word.written.replace(/['’]s?$/u, '') === written
}

const keyOf = (terms: readonly string[]) => terms.join(' ')

/** How often each value occurs, most first; of equals, the one that came first. */
function counted<Value>(values: readonly Value[]): readonly (readonly [Value, number])[] {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST)
}
