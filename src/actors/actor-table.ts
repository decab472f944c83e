import type { Article } from '../news/article.ts'
import { fold } from '../text/fold.ts'
import { isStopWord } from '../text/stop-words.ts'
import { acronyms, otherNames, parties, type SecondName } from './acronyms.ts'
import type { Actor, ActorTable, Affiliation } from './actor.ts'
import { NameIndex } from './name-index.ts'
import { nameWords } from './name-words.ts'
import { isOfficeModifier, isRank } from './offices.ts'
import { type Sighting, sightings } from './people.ts'
import { isPlace } from './place.ts'
import { mergePeople, surnameOf } from './same-person.ts'
import { worldActors } from './world.ts'

/** A surname leads to one of several people only where the others are named this much more seldom. */
const DOMINANCE = 5

/**
 * Builds the table of a collection's actors: the built-in world, overridden by the curated ones, joined by the
 * people whose office the articles name and the organisations whose acronym they introduce.
 */
export function buildActorTable(curated: readonly Actor[], articles: readonly Article[]): ActorTable {
  const given = overridden(worldActors, curated)
  const known = new NameIndex()
  for (const actor of given) for (const name of namesOf(actor)) known.add(name, actor)

  const seen: Sighting[] = []
  const second: SecondName[] = []
  const named = new Set<string>()
  for (const article of articles)
    for (const text of article.paragraphs) {
      const words = nameWords(text)
      const namings = known.namings(text, words)
      seen.push(...sightings(text, words, namings))
      second.push(...acronyms(text), ...otherNames(text, namings))
      for (const party of parties(text)) named.add(party)
    }

  const people = mergePeople(given, seen, new Set(curated.map(({ name }) => name)))
  const actors = withSecondNames(
    given.map(actor => people.updated.get(actor.name) ?? actor).concat(people.added),
    second,
    named,
    known,
  )
  return new Table(actors, people.counts)
}

function namesOf({ name, aliases, metonyms }: Actor): readonly string[] {
  return [name, ...aliases, ...metonyms]
}

/** Curated actors take the place of built-in ones of their name; names that they claim are theirs alone. */
function overridden(builtIn: readonly Actor[], curated: readonly Actor[]): readonly Actor[] {
  const claimed = new Map<string, string>()
  for (const actor of curated) for (const name of namesOf(actor)) claimed.set(fold(name), actor.name)
  const joined = curated.map(actor => {
    const before = builtIn.find(other => fold(other.name) === fold(actor.name))
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

class Table implements ActorTable {
  readonly actors: readonly Actor[]
  readonly #index = new NameIndex()

  constructor(actors: readonly Actor[], counts: ReadonlyMap<string, number>) {
    this.actors = actors
    for (const actor of actors) for (const name of namesOf(actor)) this.#index.add(name, actor)
    for (const [surname, owner] of surnames(actors, counts)) this.#index.add(surname, owner, true)
  }

  find(name: string): Actor | null {
    return this.#index.find(name)
  }

  bearers(name: string): readonly Actor[] {
    const found = this.find(name)
    return found ? [found] : []
  }

  affiliations({ affiliation }: Actor): readonly Affiliation[] {
    return affiliation === null
      ? []
      : [{ actor: affiliation, bond: 'speaks', former: false, office: null, evidence: null, dates: null }]
  }

  spokeFor({ affiliation }: Actor): string | null {
    return affiliation
  }

  mentions(text: string) {
    return this.#index
      .namings(text)
      .filter(({ start, end, actor, name }) => !actor.metonyms.includes(name) || !isPlace(text, start, end))
      .map(({ start, end, actor }) => ({ start, end, actor }))
  }
}

/** Surnames that lead to one person: `Lavrov`, `al-Assad` and `Assad`. */
function surnames(actors: readonly Actor[], counts: ReadonlyMap<string, number>): ReadonlyMap<string, Actor> {
  const bearers = new Map<string, Actor[]>()
  for (const actor of actors) {
    if (actor.kind !== 'person') continue
    for (const surname of new Set(
      [actor.name, ...actor.aliases].flatMap(name => surnameOf(name, actor.affiliation)),
    ))
      bearers.set(surname, [...(bearers.get(surname) ?? []), actor])
  }
  const found = new Map<string, Actor>()
  const countOf = (actor: Actor) => (counts.get(actor.name) ?? 0) + 1
  for (const [surname, people] of bearers) {
    const [first, other] = [...people].sort((one, two) => countOf(two) - countOf(one))
    const key = fold(surname)
    if (!first || key.length < 2 || isStopWord(key) || notSurnames.has(key)) continue
    if (isOfficeModifier(key) || isRank(key)) continue
    if (!other || countOf(first) >= DOMINANCE * countOf(other)) found.set(surname, first)
  }
  return found
}

/** Surnames that are everyday words where they open a sentence, or months. */
const notSurnames = new Set(
  'may march april june august will young long day law case best good hope love price west east north south house state'.split(
    ' ',
  ),
)
