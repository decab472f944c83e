import type { Collection } from '../retrieval/collection.ts'
import { DECLINE_STANCE_BELOW } from '../retrieval/confidence.ts'
import { readQuery } from '../retrieval/query.ts'
import type { Stance } from '../retrieval/stances.ts'
import { weigh } from '../retrieval/weigh.ts'
import { decline, notInCoverage, rounded } from './decline.ts'
import type { StanceFilters } from './desk.ts'
import { type Inquiry, inquire, nearestTo } from './inquiry.ts'
import { narrow } from './narrowing.ts'
import { citeInGroups, type Gathered } from './passages-in-groups.ts'
import type { Answer } from './reply.ts'
import { NAME_A_TOPIC } from './stance.ts'
import { chosenFrom, labelOf } from './stance-groups.ts'
import { type Ambiguous, sharedBy, whichActor } from './which-actor.ts'
import { inRunningWords } from './words/named.ts'
import { english, say } from './words/phrase.ts'

/** How many passages a side shows unless asked. */
const A_SIDE = 3
/** How many sentences of the summary a side has. */
const SUMMARISED = 2

/**
 * What two actors say about one topic, as many passages each as half the limit, one at least. What a side says comes
 * before what it does: that is shown only of one of which nothing is quoted. A side of which there is nothing is told.
 */
export async function compare(
  collection: Collection,
  first: string,
  second: string,
  topic: string,
  filters: StanceFilters,
): Promise<Answer> {
  const meant = [first, second].map(name => ({ name, ...whichActor(collection, name) }))
  const [one, other] = meant.map(each => (each.status === 'one' ? each.actor.name : each.name))
  const opening = {
    kind: 'compare',
    heading: say`${one ?? first} and ${other ?? second} on ${topic}`,
  } as const
  const { accepts, notes, nothingLeft, nearest: instead } = narrow(collection.articles, filters)
  if (nothingLeft !== null) return decline(opening, [nothingLeft], instead, { notes })
  const unclear = meant.flatMap(each => (each.status === 'several' ? [each] : []))
  if (unclear.length > 0) return askWhich(opening, unclear)
  if (one !== undefined && one.toLowerCase() === other?.toLowerCase())
    return decline(opening, [], [say`${one} on ${topic}`], {
      notes: [say`Both names stand for ${inRunningWords(one)}; name two that differ.`],
    })
  const about = await weigh(collection.index, readQuery(topic, collection.actors))
  if (about.length === 0) return decline(opening, [topic], [], { notes: [NAME_A_TOPIC] })
  const limit = filters.limit === undefined ? A_SIDE : Math.max(1, Math.floor(filters.limit / 2))
  const sides: Inquiry[] = []
  for (const each of meant)
    if (each.status === 'one') sides.push(await inquire(collection, { ...each, about, accepts, limit }))
  const shared = sides.flatMap(
    ({ name, known, found }) =>
      sharedBy(
        name,
        known,
        found.map(({ statement }) => statement),
      ) ?? [],
  )
  if (shared.length > 0) return askWhich(opening, shared)
  const shown = sides.map(side => ({ side, gathered: gatherSide(collection, side) }))
  const silent = shown.filter(({ gathered }) => gathered.chosen.length === 0).map(({ side }) => side)
  const missing = [...new Set(sides.flatMap(side => side.missing))]
  const confidence = Math.max(0, ...sides.filter(side => !silent.includes(side)).map(side => side.confidence))
  const [nearer] = sides
  if (silent.length === sides.length && nearer)
    return decline(
      opening,
      missing.length > 0 ? missing : [opening.heading],
      await nearestTo(collection, { ...nearer, missing }),
      { notes },
    )
  const concepts = sides[0]?.concepts ?? about
  return {
    ...opening,
    status: 'answered',
    ...citeInGroups(
      { collection, concepts, wants: null, for: 'voices', alsoMark: sides.flatMap(({ self }) => self) },
      shown.map(({ gathered }) => gathered),
      { order: filters.order, sumUp: 'each', sentences: SUMMARISED },
    ),
    declined: null,
    confidence: rounded(confidence),
    notes: [
      ...meant.flatMap(each => (each.status === 'one' ? each.notes : [])),
      ...notes,
      ...silent
        .filter(isNamed)
        .map(
          ({ actor }) =>
            say`Nothing is found that shows ${inRunningWords(actor.name)} on “${topic}” in word or deed.`,
        ),
      ...notInCoverage(missing),
    ],
  }
}

/** Of several that share a name, who is meant? Both sides may have been given the same one. */
function askWhich(opening: Pick<Answer, 'kind' | 'heading'>, names: readonly Ambiguous[]): Answer {
  const nearest = [...new Set(names.flatMap(({ bearers }) => bearers))]
  const questions = new Map(names.map(({ question }) => [english(question), question]))
  return decline(opening, [], nearest, { notes: [...questions.values()] })
}

/** Whether the coverage has an actor at all. Of one that it does not have, another note tells. */
function isNamed({ self }: Inquiry): boolean {
  return self.some(({ frequency }) => frequency > 0)
}

/** What one side says, or else does; empty where there is neither. */
function gatherSide(collection: Collection, side: Inquiry): Gathered {
  const { actor, found, totals, confidence, concepts, self, limit } = side
  const sure = confidence >= DECLINE_STANCE_BELOW ? found : []
  const of = (role: Stance['role']) => sure.filter(stance => stance.role === role)
  const role = of('said').length > 0 || of('did').length === 0 ? 'said' : 'did'
  const chosen = of(role)
    .slice(0, limit)
    .map(chosenFrom(collection, [...concepts, ...self]))
  return {
    role,
    actor: actor.name,
    label: labelOf(role, side),
    chosen,
    total: chosen.length === 0 ? 0 : totals[role],
  }
}
