import type { Actor } from '../actors/actor.ts'
import type { Article } from '../news/article.ts'
import type { Collection } from '../retrieval/collection.ts'
import { DECLINE_BELOW } from '../retrieval/confidence.ts'
import { readQuery } from '../retrieval/query.ts'
import { IN_ARTICLE, type Stance, stances } from '../retrieval/stances.ts'
import { searchTerms, type WeighedConcept, weigh } from '../retrieval/weigh.ts'
import { bestSentence, type Chosen, cite, PASSAGES, toChoose } from './answer.ts'
import { notInCoverage } from './ask.ts'
import { decline, rounded } from './decline.ts'
import type { Filters } from './desk.ts'
import { excerpt } from './excerpt.ts'
import { narrow } from './narrowing.ts'
import { actorsNamed, mostAlike, nearestWords, orElseTitles } from './nearest.ts'
import type { Answer } from './reply.ts'
import { say, type Words } from './words/phrase.ts'

/** As many passages as anybody asks for: what is told of all of them must not depend on how many are shown. */
const MOST = 25

/** What an actor says about a topic: its own statements first, then passages that mention it on the topic. */
export async function stance(
  collection: Collection,
  name: string,
  topic: string,
  filters: Filters,
): Promise<Answer> {
  const known = collection.actors.find(name)
  const actor = known ?? { name, kind: 'person', aliases: [], metonyms: [], affiliation: null }
  const opening = { kind: 'stance', heading: say`${actor.name} on ${topic}` } as const
  const { accepts, notes, nothingLeft, nearest: instead } = narrow(collection.articles, filters)
  if (nothingLeft !== null) return decline(opening, [nothingLeft], instead, { notes })
  const about = await weigh(collection.index, readQuery(topic, collection.actors))
  const self = await weigh(collection.index, readQuery(name, collection.actors))
  const missing = [...self, ...about].filter(({ frequency }) => frequency === 0).map(({ label }) => label)
  if (about.length === 0)
    return decline(opening, [topic], [], { notes: [say`Name a topic: a thing, a place, a plan.`] })
  const concepts = withoutSelf(about, self)
  const most = Math.max(MOST, filters.limit ?? 0)
  const { found, confidence } = await stances(collection, actor, concepts, {
    most,
    accepts: id => accepts(collection.articleOf(id)),
  })
  if (confidence < DECLINE_BELOW)
    return decline(
      opening,
      missing.length > 0 ? missing : [opening.heading],
      await nearest(collection, known, name, concepts, missing, accepts),
      { confidence, notes },
    )
  return {
    ...opening,
    status: 'answered',
    ...cite(
      { collection, concepts, wants: null, for: 'voices', alsoMark: self },
      inOrder(found.slice(0, toChoose(filters.limit, MOST))).map(chosenFrom(concepts, self)),
      filters.limit,
    ),
    groups: [],
    declined: null,
    confidence: rounded(confidence),
    notes: [
      ...(known && known.name.toLowerCase() !== name.toLowerCase()
        ? [say`${name} is taken as ${known.name}.`]
        : []),
      ...notes,
      ...(found.every(({ relevance }) => relevance <= IN_ARTICLE)
        ? [
            say`${actor.name} is not found near “${topic}”; shown is what articles on it have ${actor.name} say.`,
          ]
        : []),
      ...notInCoverage(missing),
    ],
  }
}

/** As they are shown: of the best five, of the next five and so on, those in which the actor speaks come first. */
function inOrder(found: readonly Stance[]): readonly Stance[] {
  const order = [...found.entries()].map(([place, stance]) => ({
    stance,
    page: Math.floor(place / PASSAGES),
    mentioned: stance.statement === null,
  }))
  return order
    .sort((a, b) => a.page - b.page || Number(a.mentioned) - Number(b.mentioned))
    .map(({ stance }) => stance)
}

/** The topic without the actor itself, unless nothing else is left. */
function withoutSelf(
  about: readonly WeighedConcept[],
  self: readonly WeighedConcept[],
): readonly WeighedConcept[] {
  const others = about.filter(({ term }) => !self.some(concept => concept.term === term))
  return others.length > 0 ? others : about
}

function chosenFrom(concepts: readonly WeighedConcept[], self: readonly WeighedConcept[]) {
  return ({ parsed, role, statement, relevance }: Stance): Chosen => {
    if (!statement) {
      const sentence = bestSentence(parsed, [...concepts, ...self])
      return { parsed, statement, role, likelihood: relevance, shown: excerpt(parsed, sentence) }
    }
    const spoken = new Set(
      parsed.sentences.flatMap(({ start, end }, index) =>
        start < statement.content.end && end > statement.content.start ? [index] : [],
      ),
    )
    const sentence = Math.min(...spoken)
    return {
      parsed,
      statement,
      role,
      likelihood: relevance + 1,
      only: spoken,
      shown: excerpt(parsed, sentence),
    }
  }
}

/** What comes nearest: a name written alike, who does speak on the topic, words written alike. */
async function nearest(
  collection: Collection,
  known: Actor | null,
  name: string,
  topic: readonly WeighedConcept[],
  missing: readonly string[],
  accepts: (article: Article) => boolean,
): Promise<readonly Words[]> {
  const named = actorsNamed(collection).map(actor => actor.name)
  const alike = known ? null : mostAlike(name, named)
  const candidates = await collection.index.search(searchTerms(topic), 20, id =>
    accepts(collection.articleOf(id)),
  )
  const speakers = candidates.flatMap(({ id }) =>
    collection
      .statements(collection.paragraph(id))
      .flatMap(({ actor, speaker }) => collection.actors.find(actor ?? speaker ?? '')?.name ?? []),
  )
  const others = [...new Set(speakers)].filter(speaker => speaker !== known?.name).slice(0, 3)
  const label = topic.map(concept => concept.label).join(' ')
  const found: readonly Words[] = [
    ...(alike === null ? [] : [alike]),
    ...others.map(speaker => say`${speaker} on ${label}`),
    ...nearestWords(collection, missing).filter(word => word !== alike),
  ]
  return orElseTitles(found, collection.articles.filter(accepts))
}
