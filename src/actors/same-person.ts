import { fold } from '../text/fold.ts'
import type { Actor } from './actor.ts'
import { isChamber } from './chamber.ts'
import { isNickname } from './nicknames.ts'
import type { Place, Sighting } from './sighting.ts'
import type { Term } from './term.ts'
import { Ties } from './ties.ts'
import { consonants, spellingKey } from './transliteration.ts'

/** What a corpus taught about people. */
export interface Learnt {
  /** Known people with what was added to them, by name. */
  readonly updated: ReadonlyMap<string, Actor>
  readonly added: readonly Actor[]
  /** How often each person was seen with an office, by name. */
  readonly counts: ReadonlyMap<string, number>
  /** What the articles tell of each person's affiliations, by name. */
  readonly ties: ReadonlyMap<string, Ties>
}

/** A sighting and where it was made. */
export type Placed = readonly [Sighting, Place]

const familyFirst = new Set(['China', 'North Korea', 'South Korea', 'Vietnam', 'Taiwan'])
const HYPHENATED_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u
const PARTICLE = /^(?:al|el)[-\s]+/i

/** The surnames a full name can be shortened to: `Lavrov`; `al-Assad` and `Assad`; the first word for Chinese and Koreans. */
export function surnameOf(name: string, affiliation: string | null): readonly string[] {
  const words = withoutSuffix(name).split(/\s+/)
  if (words.length < 2) return []
  if (isFamilyFirst(words, affiliation)) return [words[0] ?? '']
  const last = words.at(-1) ?? ''
  const before = words.at(-2) ?? ''
  const lone = last.replace(PARTICLE, '')
  if (/^(?:al|el|bin|ibn|van|von|de|der|del|di|da)$/i.test(before)) return [`${before} ${last}`, last]
  return lone === last ? [last] : [last, lone]
}

/** "Kang Kyung-wha" tells by its spelling that the family's name comes first, "Wang Yi" only by the country. */
function isFamilyFirst(words: readonly string[], affiliation: string | null): boolean {
  if (words.length > 3) return false
  return (affiliation !== null && familyFirst.has(affiliation)) || HYPHENATED_GIVEN.test(words.at(-1) ?? '')
}

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
): Learnt {
  const bySurname = new Map<string, Person[]>()
  const all: Person[] = []
  const personOf = (name: string, affiliation: string | null, fixed: Actor | null): Person => {
    const surname = spellingKey((surnameOf(name, affiliation).at(-1) ?? name).replace(PARTICLE, ''))
    const namesakes = bySurname.get(surname) ?? []
    const same = namesakes.find(person => [...person.spellings.keys()].some(other => isSameName(other, name)))
    if (same) return same
    const person: Person = { fixed, spellings: new Map([[name, 0]]), ties: new Ties(), former: 0 }
    bySurname.set(surname, [...namesakes, person])
    all.push(person)
    return person
  }
  for (const actor of given) {
    if (actor.kind !== 'person') continue
    const person = personOf(actor.name, actor.affiliation, actor)
    for (const alias of actor.aliases) person.spellings.set(alias, 0)
  }
  for (const [sighting, place] of seen) {
    const person = personOf(sighting.name, sighting.actor, null)
    person.spellings.set(sighting.name, (person.spellings.get(sighting.name) ?? 0) + 1)
    if (sighting.former) person.former += 1
    person.ties.add(sighting, place)
  }
  const updated = new Map<string, Actor>()
  const added: Actor[] = []
  const counts = new Map<string, number>()
  const ties = new Map<string, Ties>()
  for (const person of all) {
    const spellings = [...person.spellings].sort(([, one], [, two]) => two - one)
    const name = person.fixed?.name ?? spellings[0]?.[0] ?? ''
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
  return { updated, added, counts, ties }
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
    tie => !tie.former && !(outright && tie.told === 0) && (tie.bond === 'speaks' || isParty(tie)),
  )
  const past = (actor: string) => ties.all.find(tie => tie.former && tie.actor === actor)?.told ?? 0
  const still = held.filter(tie => tie.told + tie.inferred >= past(tie.actor))
  return (still.find(({ bond }) => bond === 'speaks') ?? still[0])?.actor ?? null
}

/** Whoever belongs to a party speaks for it; a member of a parliament does not speak for the parliament. */
function isParty({ actor, bond }: { readonly actor: string; readonly bond: string }): boolean {
  return bond === 'member' && !isChamber(actor)
}

/** Whether two full names with the same surname are spellings or shorter forms of one name. */
function isSameName(one: string, other: string): boolean {
  const [shorter, longer] = [givenNames(one), givenNames(other)].sort(
    (left, right) => left.length - right.length,
  )
  if (isJunior(one) !== isJunior(other) && shorter?.join() === longer?.join()) return false
  if (!shorter || !longer || shorter.length === 0) return false
  return shorter.every(part =>
    longer.some(
      same =>
        same === part ||
        (part.length === 1 && same.startsWith(part)) ||
        consonants(same) === consonants(part) ||
        isNickname(part, same),
    ),
  )
}

function givenNames(name: string): readonly string[] {
  return fold(withoutSuffix(name))
    .split(/[\s.]+/)
    .filter(part => part !== '')
    .slice(0, -1)
}

const SUFFIX = /,?\s(?:Jr|Sr|I{2,3}|IV)\.?$/

function withoutSuffix(name: string): string {
  return name.replace(SUFFIX, '')
}

/** A father and his son are told apart by that alone. */
function isJunior(name: string): boolean {
  return /,?\sJr\.?$/.test(name)
}
