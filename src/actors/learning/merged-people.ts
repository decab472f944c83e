import { fold } from '../../text/fold.ts'
import type { Actor } from '../actor.ts'
import { isChamber, isWholeChamber } from '../chamber.ts'
import { Bearers } from '../names/bearers.ts'
import type { NameIndex } from '../names/name-index.ts'
import { givenNames, isJunior, isSameName, surnameKey } from '../names/same-name.ts'
import { surnameOf } from '../names/surname.ts'
import type { Place, Sighting } from '../sighting.ts'
import { covers, type Term } from '../term.ts'
import { Ties } from '../ties.ts'
import { stateOf } from '../world/american-states.ts'
import { isLesserKnown } from '../world.ts'

/** What a corpus taught about people. */
export interface Learnt {
  /** Known people with what was added to them, by name. */
  readonly updated: ReadonlyMap<string, Actor>
  readonly added: readonly Actor[]
  /** How often each person was seen with an office, by name. */
  readonly counts: ReadonlyMap<string, number>
  /** What the articles tell of each person's affiliations, by name. */
  readonly ties: ReadonlyMap<string, Ties>
  /** Names of bodies that nobody knew before and that somebody holds an office of. */
  readonly bodies: ReadonlySet<string>
}

/** With so many spellings a new name is compared, and so many one person has: no corpus takes more than linear time. */
const MOST_COMPARED = 100
const MOST_SPELLINGS = 24

/** A sighting and where it was made. */
export type Placed = readonly [Sighting, Place]

const STATE_OFFICE = /(?:Secretary of State|Secretary|Attorney General)$/

interface Person {
  readonly fixed: Actor | null
  readonly spellings: Map<string, number>
  readonly ties: Ties
  /** How often the office was a former one. */
  former: number
}

/**
 * Joins sightings to people: spellings of one name, shorter and longer forms, the affiliation most often given. What is
 * given holds for the names in `firm`, whatever the articles say of their office. `termsOf` knows the terms of
 * given people.
 */
export function mergePeople(
  given: readonly Actor[],
  seen: readonly Placed[],
  firm: ReadonlyMap<string, unknown>,
  termsOf: (name: string) => readonly Term[],
  known: NameIndex,
): Learnt {
  /** A body that speaks for a country has its people speak for it, too. */
  const spokesOf = (actor: string, { office, owner }: Sighting, { article: { published } }: Place) => {
    const found = known.find(actor)
    if (found === null) return actor
    if (found.kind !== 'person') return found.affiliation ?? found.name
    if (owner?.campaign || /campaign/i.test(office ?? '') || published === null) return actor
    return termsOf(found.name).find(term => term.bond === 'speaks' && covers(term, published))?.actor ?? actor
  }
  const bySurname = new Map<string, Person[]>()
  /** Who was found for a surname and a name: most people are named over and over. */
  const byName = new Map<string, Person>()
  const all: Person[] = []
  /** Those who are given, by their names: "Xi Jinping" tells by nothing else that the family's name comes first. */
  const inFull = new Map<string, Person>()
  const personOf = (name: string, affiliation: string | null, fixed: Actor | null): Person => {
    const surname = surnameKey(surnameOf(name, affiliation).at(-1) ?? name)
    const key = `${surname}\n${name}`
    const before = byName.get(key)
    if (before) return before
    const namesakes = bySurname.get(surname) ?? []
    bySurname.set(surname, namesakes)
    const same = sameAs(name, surname, namesakes)
    const person = same ?? { fixed, spellings: new Map([[name, 0]]), ties: new Ties(), former: 0 }
    byName.set(key, person)
    if (same) return same
    namesakes.push(person)
    all.push(person)
    return person
  }
  for (const actor of given) {
    if (actor.kind !== 'person') continue
    const person = personOf(actor.name, actor.affiliation, actor)
    for (const alias of actor.aliases) person.spellings.set(alias, 0)
    for (const name of [actor.name, ...actor.aliases]) if (!inFull.has(name)) inFull.set(name, person)
  }
  const named = seen.map(([{ name, actor }]) => {
    if (!name.includes(' ')) return null
    const person = inFull.get(name) ?? personOf(name, actor, null)
    person.spellings.set(name, (person.spellings.get(name) ?? 0) + 1)
    return person
  })
  const names = new Map(all.map(person => [person, person.fixed?.name ?? bySeen(person)[0]?.[0] ?? '']))
  const nameOf = (person: Person) => names.get(person) ?? ''
  const bearers = new Bearers(known)
  for (const [at, [, place]] of seen.entries()) {
    const person = named[at]
    if (person) bearers.add(nameOf(person), [...person.spellings.keys()], place.article)
  }
  const byFullName = new Map(all.map(person => [nameOf(person), person]))
  const persons = seen.map(([{ name }, { article }], at) => {
    if (named[at] || name.includes(' ')) return named[at] ?? null
    const person = byFullName.get(bearers.surnamed(name, article) ?? '') ?? null
    // "Mrs. Clinton" need not be the Clinton whose title the article gives.
    const others = bySurname.get(surnameKey(name)) ?? []
    return others.some(other => other !== person && other.fixed && !isLesserKnown(other.fixed.name))
      ? null
      : person
  })
  const bodies = new Set<string>()
  const ofStates = new Set(
    persons.filter((_, at) => {
      const sighting = seen[at]?.[0]
      return (
        sighting !== undefined &&
        stateOf(sighting.actor ?? '') !== null &&
        STATE_OFFICE.test(sighting.office ?? '')
      )
    }),
  )
  for (const [at, [sighting, place]] of seen.entries()) {
    const person = persons[at]
    if (!person) continue
    if (sighting.former) person.former += 1
    const { owner } = sighting
    const actor = owner ? bearers.meant(owner, place.article) : sighting.actor
    if (actor === null || actor === nameOf(person) || (sighting.bond === 'speaks' && isWholeChamber(actor)))
      continue
    if (owner && !bearers.isPerson(actor) && known.find(actor) === null) bodies.add(actor)
    // "Secretary of State" alone is a state's where the same person is elsewhere said to be of one.
    if (ofStates.has(person) && actor === 'United States' && STATE_OFFICE.test(sighting.office ?? ''))
      continue
    const forClient = /(?:lawyer|attorney)$/i.test(sighting.office ?? '') && bearers.isPerson(actor)
    const spoken = spokesOf(actor, sighting, place)
    const official = isOfficial(sighting, isGoverned(known.find(actor), spoken) ? spoken : null)
    const bond = forClient || official ? 'speaks' : sighting.bond
    const whom = bond === 'comes' ? actor : spoken
    person.ties.add({ ...sighting, bond, actor: whom }, place)
  }
  const updated = new Map<string, Actor>()
  const added: Actor[] = []
  const counts = new Map<string, number>()
  const ties = new Map<string, Ties>()
  for (const person of all) {
    const spellings = bySeen(person)
    const name = nameOf(person)
    const seenTimes = spellings.reduce((sum, [, times]) => sum + times, 0)
    counts.set(name, seenTimes)
    ties.set(name, person.ties)
    const aliases = spellings.map(([spelling]) => spelling).filter(spelling => fold(spelling) !== fold(name))
    if (person.fixed)
      updated.set(name, {
        ...person.fixed,
        aliases,
        affiliation: firm.has(name) ? person.fixed.affiliation : stillHeld(person, seenTimes, termsOf(name)),
      })
    else
      added.push({
        name,
        kind: 'person',
        aliases,
        metonyms: [],
        affiliation: spokenFor(person.ties),
      })
  }
  return { updated, added, counts, ties, bodies }
}

/** Whether an actor is a country, or has one to speak for. */
function isGoverned(actor: Actor | null, spoken: string): boolean {
  return actor !== null && (actor.kind === 'country' || actor.name !== spoken)
}

/** An adviser or a counsel of a government, or of whoever leads it, is one of its officials: "White House counsel". */
function isOfficial({ bond, office, owner }: Sighting, whom: string | null): boolean {
  if (bond !== 'comes' || whom === null || owner?.campaign) return false
  return (
    /(?:advis[eo]r|counsel|aide|staffer|coordinator)$/i.test(office ?? '') && !/campaign/i.test(office ?? '')
  )
}

function bySeen({ spellings }: Person): readonly (readonly [string, number])[] {
  return [...spellings].sort(([, one], [, two]) => two - one)
}

/**
 * Whom a person of the built-in world speaks for: nobody but a party where the articles mostly call the office a former
 * one, and somebody else where they give another one and never that.
 */
function stillHeld({ fixed, former, ties }: Person, seen: number, terms: readonly Term[]): string | null {
  const given = fixed?.affiliation ?? null
  const party = terms.find(({ bond }) => bond === 'member')?.actor ?? null
  if (former > seen - former) return party
  const told = ties.all.some(tie => tie.actor === given && !tie.former && tie.told > 0)
  return given !== null && told ? given : (spokenFor(ties, true) ?? given ?? party)
}

/** Whom the articles have somebody speak for: an office comes before a party, what is told outright before the rest. */
function spokenFor(ties: Ties, outright = false): string | null {
  const held = ties.all.filter(
    tie =>
      !tie.former &&
      !(outright && tie.told === 0) &&
      (tie.bond === 'speaks' || isParty(tie)) &&
      !isChamber(tie.actor),
  )
  const past = (actor: string) => ties.all.find(tie => tie.former && tie.actor === actor)?.told ?? 0
  const still = held.filter(tie => tie.told + tie.inferred >= past(tie.actor))
  // A governor is heard as one of a party first.
  const chosen =
    still.find(tie => tie.bond === 'speaks' && stateOf(tie.actor) === null) ?? still.find(isParty) ?? still[0]
  return chosen?.actor ?? null
}

/** Whoever belongs to a party speaks for it; a member of a parliament does not speak for the parliament. */
function isParty({ actor, bond }: { readonly actor: string; readonly bond: string }): boolean {
  return bond === 'member' && !isChamber(actor)
}

/** The first of some people with the same surname who has the name in some spelling or shorter form. */
function sameAs(name: string, surname: string, namesakes: readonly Person[]): Person | null {
  let compared = 0
  for (const person of namesakes) {
    if (isOtherGeneration(person, name, surname)) continue
    for (const other of person.spellings.keys()) {
      if (isSameName(other, name, surname) && person.spellings.size < MOST_SPELLINGS) return person
      compared += 1
      if (compared === MOST_COMPARED) return null
    }
  }
  return null
}

/** A father and his son of one given name are told apart by "Jr." alone. */
function isOtherGeneration({ spellings }: Person, name: string, surname: string): boolean {
  const [given] = givenNames(name, surname)
  const junior = isJunior(name)
  let same = false
  for (const other of spellings.keys()) {
    if (isJunior(other) === junior) return false
    same ||= givenNames(other, surname)[0] === given
  }
  return same
}
