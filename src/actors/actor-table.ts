import type { Article } from '../news/article.ts'
import { fold } from '../text/fold.ts'
import { type Actor, type ActorTable, namesOf } from './actor.ts'
import { type CuratedActor, curatedTerms } from './curated.ts'
import { KnownActors } from './known-actors.ts'
import { mergePeople, type Placed } from './learning/merged-people.ts'
import { isAmerican, sightings } from './learning/people.ts'
import { acronyms, otherNames, parties, type SecondName } from './names/acronyms.ts'
import { NameIndex } from './names/name-index.ts'
import { nameWords } from './names/name-words.ts'
import { worldActors, worldTerms } from './world.ts'

/**
 * Builds the table of a collection's actors: the built-in world, overridden by the curated ones, joined by the
 * people whose office the articles name and the organisations whose acronym they introduce.
 */
export function buildActorTable(curated: readonly CuratedActor[], articles: readonly Article[]): ActorTable {
  const given = overridden(worldActors, curated)
  const known = new NameIndex()
  for (const actor of given) for (const name of namesOf(actor)) known.add(name, actor)

  const seen: Placed[] = []
  const second: SecondName[] = []
  const named = new Set<string>()
  const namedInFull = new Map<string, number>()
  for (const article of articles) {
    const american = isAmerican(article)
    for (const [index, text] of article.paragraphs.entries()) {
      const words = nameWords(text)
      const namings = known.namings(text, words)
      const place = { article, paragraph: index + 1 }
      for (const sighting of sightings(text, words, namings, american)) seen.push([sighting, place])
      for (const { actor } of namings)
        if (actor.kind === 'person') namedInFull.set(actor.name, (namedInFull.get(actor.name) ?? 0) + 1)
      second.push(...acronyms(text), ...otherNames(text, namings))
      for (const party of parties(text)) named.add(party)
    }
  }

  const firm = new Map(curated.map(actor => [actor.name, curatedTerms(actor)]))
  const termsOf = (name: string) => firm.get(name) ?? worldTerms.get(name) ?? []
  const people = mergePeople(given, seen, firm, termsOf, known)
  for (const body of people.bodies) named.add(body)
  const actors = withSecondNames(
    given.map(actor => people.updated.get(actor.name) ?? actor).concat(people.added),
    second,
    named,
    known,
  )
  const times = ({ name }: Actor) => Math.max(people.counts.get(name) ?? 0, namedInFull.get(name) ?? 0)
  return new KnownActors(actors, times, people.ties, firm, termsOf)
}

/** Curated actors take the place of built-in ones of their name; names that they claim are theirs alone. */
function overridden(builtIn: readonly Actor[], curated: readonly Actor[]): readonly Actor[] {
  const claimed = new Map<string, string>()
  for (const actor of curated) for (const name of namesOf(actor)) claimed.set(fold(name), actor.name)
  const byName = new Map(builtIn.map(actor => [fold(actor.name), actor]))
  const joined = curated.map(actor => {
    const before = byName.get(fold(actor.name))
    if (!before) return actor
    const aliases = [...new Set([...actor.aliases, ...before.aliases])]
    return {
      ...actor,
      aliases,
      metonyms: before.metonyms,
      affiliation: actor.affiliation ?? before.affiliation,
    }
  })
  const rest = builtIn
    .filter(actor => !claimed.has(fold(actor.name)))
    .map(actor => ({
      ...actor,
      aliases: actor.aliases.filter(alias => !claimed.has(fold(alias))),
      metonyms: actor.metonyms.filter(metonym => !claimed.has(fold(metonym))),
    }))
  return [...joined, ...rest]
}

function withSecondNames(
  actors: readonly Actor[],
  second: readonly SecondName[],
  named: ReadonlySet<string>,
  known: NameIndex,
): readonly Actor[] {
  const aliases = new Map<string, Set<string>>()
  const added = new Map<string, Actor>()
  for (const { name, alias } of second) {
    const owner = known.find(alias)
    if (owner) continue
    const actor = known.find(name)
    if (!actor)
      added.set(name, { name, kind: 'organisation', aliases: [alias], metonyms: [], affiliation: null })
    else aliases.set(actor.name, (aliases.get(actor.name) ?? new Set()).add(alias))
  }
  for (const name of named)
    if (!added.has(name) && !known.find(name))
      added.set(name, { name, kind: 'organisation', aliases: [], metonyms: [], affiliation: null })
  const grown = actors.map(actor => {
    const more = aliases.get(actor.name)
    return more ? { ...actor, aliases: [...new Set([...actor.aliases, ...more])] } : actor
  })
  return [...grown, ...added.values()]
}
