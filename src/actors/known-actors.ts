import { fold } from '../text/fold.ts'
import { isStopWord } from '../text/stop-words.ts'
import { type Actor, type ActorTable, type Affiliation, namesOf } from './actor.ts'
import { NameIndex } from './names/name-index.ts'
import { surnameOf } from './names/surname.ts'
import { isOfficeModifier, isRank } from './offices.ts'
import { isPlace } from './place.ts'
import { spokeForOn } from './spoke-for.ts'
import type { Term } from './term.ts'
import { type Ties, withoutEvidence } from './ties.ts'
import { isLesserKnown, regionActors } from './world.ts'

/** A surname leads to one of several people only where the others are named this much more seldom. */
const DOMINANCE = 5

/** The table of some actors, with what is known of them. */
export class KnownActors implements ActorTable {
  readonly actors: readonly Actor[]
  readonly #index = new NameIndex()
  /** Names that are found where they are asked for, and that mostly mean a place in a text. */
  readonly #regions = new NameIndex()
  readonly #bearers: ReadonlyMap<string, readonly Actor[]>
  readonly #ties: ReadonlyMap<string, Ties>
  readonly #firm: ReadonlyMap<string, readonly Term[]>
  readonly #termsOf: (name: string) => readonly Term[]
  /** Those that were asked for: each statement of a person asks. */
  readonly #affiliations = new WeakMap<Actor, readonly Affiliation[]>()
  /** By actor and day, for the same reason. */
  readonly #spokeFor = new WeakMap<Actor, Map<string, string | null>>()

  constructor(
    actors: readonly Actor[],
    times: (actor: Actor) => number,
    ties: ReadonlyMap<string, Ties>,
    firm: ReadonlyMap<string, readonly Term[]>,
    termsOf: (name: string) => readonly Term[],
  ) {
    this.#ties = ties
    this.#firm = firm
    this.#termsOf = termsOf
    for (const actor of actors) for (const name of namesOf(actor)) this.#index.add(name, actor)
    this.#bearers = bearersOf(actors, times)
    for (const [surname, owner] of surnames(this.#bearers, times)) this.#index.add(surname, owner, true)
    const spokenFor = new Set(
      actors.flatMap(({ name }) => [
        ...(ties.get(name)?.all ?? []).map(tie => tie.actor),
        ...termsOf(name).map(term => term.actor),
      ]),
    )
    const regions = regionActors.filter(({ name }) => spokenFor.has(name) && this.#index.find(name) === null)
    for (const region of regions) for (const name of namesOf(region)) this.#regions.add(name, region)
    this.actors = [...actors, ...regions]
  }

  find(name: string): Actor | null {
    return this.#index.find(name) ?? this.#regions.find(name)
  }

  bearers(name: string): readonly Actor[] {
    const found = this.find(name)
    const sharing = this.#bearers.get(fold(name.trim())) ?? []
    return found ? [found, ...sharing.filter(actor => actor !== found)] : sharing
  }

  affiliations(actor: Actor): readonly Affiliation[] {
    const known = this.#affiliations.get(actor)
    if (known) return known
    const found = this.#affiliationsOf(actor)
    this.#affiliations.set(actor, found)
    return found
  }

  #affiliationsOf({ name, affiliation }: Actor): readonly Affiliation[] {
    const ties = this.#ties.get(name)
    const terms = this.#termsOf(name)
    const learnt = ties?.affiliations(terms) ?? []
    const firm = this.#firm.get(name)
    if (firm && firm.length > 0)
      // What the articles tell of a curated affiliation is its evidence; what they tell beside it does not count.
      return firm.map(
        term =>
          learnt.find(one => one.actor === term.actor && one.bond === term.bond && !one.former) ??
          withoutEvidence(term),
      )
    if (learnt.length > 0) return learnt
    if (terms.length > 0) return terms.map(withoutEvidence)
    return affiliation === null ? [] : [withoutEvidence({ actor: affiliation, bond: 'speaks' })]
  }

  spokeFor(actor: Actor, published: string | null): string | null {
    if (published === null) return actor.affiliation
    const days = this.#spokeFor.get(actor) ?? new Map<string, string | null>()
    const known = days.get(published)
    if (known !== undefined) return known
    const spoken = this.#spokeForOn(actor, published)
    this.#spokeFor.set(actor, days.set(published, spoken))
    return spoken
  }

  #spokeForOn({ name, affiliation }: Actor, day: string): string | null {
    const firm = this.#firm.get(name)
    const terms = this.#termsOf(name)
    if (firm && !terms.some(({ from, to }) => from !== null || to !== null)) return affiliation
    const ties = firm ? [] : (this.#ties.get(name)?.all ?? [])
    return spokeForOn({ affiliation, terms, ties }, day)
  }

  mentions(text: string) {
    return this.#index
      .namings(text)
      .filter(({ start, end, actor, name }) => !actor.metonyms.includes(name) || !isPlace(text, start, end))
      .map(({ start, end, actor }) => ({ start, end, actor }))
  }
}

/** Everybody a surname may stand for, folded, the most often named first: `lavrov`, `al-assad` and `assad`. */
function bearersOf(
  actors: readonly Actor[],
  times: (actor: Actor) => number,
): ReadonlyMap<string, readonly Actor[]> {
  const found = new Map<string, Actor[]>()
  for (const actor of actors) {
    // Of those who are only known to be known, nobody else can be meant where the coverage names somebody.
    if (actor.kind !== 'person' || (isLesserKnown(actor.name) && times(actor) === 0)) continue
    for (const surname of new Set(
      [actor.name, ...actor.aliases].flatMap(name => surnameOf(name, actor.affiliation)).map(fold),
    ))
      found.set(surname, [...(found.get(surname) ?? []), actor])
  }
  for (const people of found.values()) people.sort((one, two) => times(two) - times(one))
  return found
}

/** Surnames that lead to one person, as the others of that name are named much more seldom. */
function surnames(
  bearers: ReadonlyMap<string, readonly Actor[]>,
  times: (actor: Actor) => number,
): ReadonlyMap<string, Actor> {
  const found = new Map<string, Actor>()
  for (const [surname, [first, other]] of bearers) {
    if (!first || surname.length < 2 || isStopWord(surname) || notSurnames.has(surname)) continue
    if (isOfficeModifier(surname) || isRank(surname)) continue
    if (!other || times(first) + 1 >= DOMINANCE * (times(other) + 1)) found.set(surname, first)
  }
  return found
}

/** Surnames that are everyday words where they open a sentence, or months. */
const notSurnames = new Set(
  'may march april june august will young long day law case best good hope love price west east north south house state'.split(
    ' ',
  ),
)
