import type { Collection } from '../retrieval/collection.ts'
import { DECLINE_STANCE_BELOW } from '../retrieval/confidence.ts'
import { readQuery } from '../retrieval/query.ts'
import { IN_ARTICLE } from '../retrieval/stances.ts'
import { weigh } from '../retrieval/weigh.ts'
import { PASSAGES } from './answer.ts'
import { decline, notInCoverage, rounded } from './decline.ts'
import type { StanceFilters } from './desk.ts'
import { type Inquiry, inquire, nearestTo } from './inquiry.ts'
import { narrow } from './narrowing.ts'
import { citeInGroups } from './passages-in-groups.ts'
import type { Answer } from './reply.ts'
import { gatherByRole } from './stance-groups.ts'
import { type Ambiguous, sharedBy, whichActor } from './which-actor.ts'
import { type Phrase, say } from './words/phrase.ts'

/** How many sentences of what the actor says sum it up. */
const SUMMARISED = 3

/**
 * What an actor says and does about a topic. The passages that are most on the topic are chosen, as many as are to be
 * shown; on each page of five they stand in groups: what it says, what others from there say, what it does, what is said
 * of it, where it is named. In each group the best stands first. By date, all that is shown stands in these groups, the
 * earliest first: a chronology of what it said, and one of what it did, as a study group tells words from deeds.
 */
export async function stance(
  collection: Collection,
  name: string,
  topic: string,
  filters: StanceFilters,
): Promise<Answer> {
  const meant = whichActor(collection, name)
  const called = meant.status === 'one' ? meant.actor.name : name
  const opening = { kind: 'stance', heading: say`${called} on ${topic}` } as const
  const { accepts, notes, nothingLeft, nearest: instead } = narrow(collection.articles, filters)
  if (nothingLeft !== null) return decline(opening, [nothingLeft], instead, { notes })
  if (meant.status === 'several') return askWhich(opening, meant, topic)
  const about = await weigh(collection.index, readQuery(topic, collection.actors))
  if (about.length === 0) return decline(opening, [topic], [], { notes: [NAME_A_TOPIC] })
  const { limit = PASSAGES, only = 'all', order } = filters
  const asked = { ...meant, name, about, accepts, limit }
  const inquiry = await inquire(collection, { ...asked, only })
  const { found, missing } = inquiry
  const shared = sharedBy(
    name,
    meant.known,
    found.map(({ statement }) => statement),
  )
  if (shared) return askWhich(opening, shared, topic)
  const confidence = found.length > 0 ? inquiry.confidence : 0
  if (confidence < DECLINE_STANCE_BELOW) {
    const unfound = missing.length > 0 ? missing : [opening.heading]
    const wider = only === 'all' ? null : await inquire(collection, { ...asked, only: 'all' })
    const more = wider !== null && wider.found.length > 0 && wider.confidence >= DECLINE_STANCE_BELOW
    const told = more ? [...notes, withoutOnly(only)] : notes
    return decline(opening, unfound, await nearestTo(collection, inquiry), { confidence, notes: told })
  }
  const subject = { collection, concepts: inquiry.concepts, wants: null, for: 'voices' } as const
  return {
    ...opening,
    status: 'answered',
    ...citeInGroups({ ...subject, alsoMark: inquiry.self }, gatherByRole(collection, inquiry, order), {
      order,
      // Where the actor itself speaks, nobody else's words sum up what it says.
      sumUp: 'first',
      sentences: SUMMARISED,
    }),
    declined: null,
    confidence: rounded(confidence),
    notes: [
      ...meant.notes,
      ...notes,
      ...aboutItself(inquiry),
      // Of a part of the passages it would not be true.
      ...(only === 'all' ? notNear(inquiry, topic) : []),
      ...notInCoverage(missing),
    ],
  }
}

/** Of several that share a name, who is meant? */
function askWhich(
  opening: Pick<Answer, 'kind' | 'heading'>,
  { bearers, question }: Ambiguous,
  topic: string,
): Answer {
  const nearest = bearers.map(bearer => say`${bearer} on ${topic}`)
  return decline(opening, [], nearest, { notes: [question] })
}

/** What is said where a topic is made of words that are no topic. */
export const NAME_A_TOPIC = say`Name a topic: a thing, a place, a plan.`

function withoutOnly(only: string): Phrase {
  return say`Without only:${only} there are passages.`
}

/** That the topic is the actor, where it is nothing else. */
function aboutItself({ self, about }: Inquiry): readonly Phrase[] {
  return about.every(({ term }) => self.some(concept => concept.term === term))
    ? [say`The topic is the actor itself; name another to narrow this down.`]
    : []
}

/** That an actor never comes near a topic, where that is so. */
function notNear({ actor: { name }, found }: Inquiry, topic: string): readonly Phrase[] {
  return found.every(({ relevance }) => relevance <= IN_ARTICLE)
    ? [say`${name} is not found near “${topic}”; shown is what articles on it have ${name} say.`]
    : []
}
