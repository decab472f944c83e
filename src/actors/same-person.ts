import { fold } from '../text/fold.ts'
import type { Actor } from './actor.ts'
import type { Sighting } from './people.ts'
import { consonants, spellingKey } from './transliteration.ts'

/** What a corpus taught about people. */
export interface Learnt {
  /** Known people with what was added to them, by name. */
  readonly updated: ReadonlyMap<string, Actor>
  readonly added: readonly Actor[]
  /** How often each person was seen with an office, by name. */
  readonly counts: ReadonlyMap<string, number>
}

const familyFirst = new Set(['China', 'North Korea', 'South Korea', 'Vietnam', 'Taiwan'])
const HYPHENATED_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u
const PARTICLE = /^(?:al|el)[-\s]+/i

/** The surnames a full name can be shortened to: `Lavrov`; `al-Assad` and `Assad`; the first word for Chinese and Koreans. */
export function surnameOf(name: string, affiliation: string | null): readonly string[] {
  const words = name.split(/\s+/)
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
  readonly affiliations: Map<string, number>
  /** What the paragraphs around the bare office were about; counts where nothing says it outright. */
  readonly inferred: Map<string, number>
  /** How often the office was a former one. */
  former: number
}

/**
 * Joins sightings to people: spellings of one name, shorter and longer forms, the affiliation most often given. What is
 * given holds for the names in `firm`, whatever the articles say of their office.
 */
export function mergePeople(
  given: readonly Actor[],
  seen: readonly Sighting[],
  firm: ReadonlySet<string>,
): Learnt {
  const bySurname = new Map<string, Person[]>()
  const all: Person[] = []
  const personOf = (name: string, affiliation: string | null, fixed: Actor | null): Person => {
    const surname = spellingKey((surnameOf(name, affiliation).at(-1) ?? name).replace(PARTICLE, ''))
    const namesakes = bySurname.get(surname) ?? []
    const same = namesakes.find(person => [...person.spellings.keys()].some(other => isSameName(other, name)))
    if (same) return same
    const person: Person = {
      fixed,
      spellings: new Map([[name, 0]]),
      affiliations: new Map(),
      inferred: new Map(),
      former: 0,
    }
    bySurname.set(surname, [...namesakes, person])
    all.push(person)
    return person
  }
  for (const actor of given) {
    if (actor.kind !== 'person') continue
    const person = personOf(actor.name, actor.affiliation, actor)
    for (const alias of actor.aliases) person.spellings.set(alias, 0)
  }
  for (const { name, affiliation, inferred, former } of seen) {
    const person = personOf(name, affiliation, null)
    add(person.spellings, name)
    if (former) person.former += 1
    if (affiliation !== null) add(inferred ? person.inferred : person.affiliations, affiliation)
  }
  const updated = new Map<string, Actor>()
  const added: Actor[] = []
  const counts = new Map<string, number>()
  for (const person of all) {
    const spellings = [...person.spellings].sort(([, one], [, two]) => two - one)
    const name = person.fixed?.name ?? spellings[0]?.[0] ?? ''
    counts.set(
      name,
      spellings.reduce((sum, [, times]) => sum + times, 0),
    )
    const aliases = spellings.map(([spelling]) => spelling).filter(spelling => fold(spelling) !== fold(name))
    if (person.fixed)
      updated.set(name, {
        ...person.fixed,
        aliases,
        affiliation: firm.has(name) ? person.fixed.affiliation : stillHeld(person, counts.get(name) ?? 0),
      })
    else
      added.push({
        name,
        kind: 'person',
        aliases,
        metonyms: [],
        affiliation: mostFrequent(person.affiliations) ?? mostFrequent(person.inferred),
      })
  }
  return { updated, added, counts }
}

/**
 * Whom a person of the built-in world speaks for: nobody where the articles mostly call the office a former one, and
 * somebody else where they give another one and never that.
 */
function stillHeld({ fixed, former, affiliations }: Person, seen: number): string | null {
  const given = fixed?.affiliation ?? null
  if (former > seen - former) return null
  return given !== null && affiliations.has(given) ? given : (mostFrequent(affiliations) ?? given)
}

/** Whether two full names with the same surname are spellings or shorter forms of one name. */
function isSameName(one: string, other: string): boolean {
  const [shorter, longer] = [givenNames(one), givenNames(other)].sort(
    (left, right) => left.length - right.length,
  )
  if (!shorter || !longer || shorter.length === 0) return false
  return shorter.every(part =>
    longer.some(
      same =>
        same === part ||
        (part.length === 1 && same.startsWith(part)) ||
        consonants(same) === consonants(part),
    ),
  )
}

function givenNames(name: string): readonly string[] {
  return fold(name)
    .split(/[\s.]+/)
    .filter(part => part !== '')
    .slice(0, -1)
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function mostFrequent(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null
  for (const [key, times] of counts) if (best === null || times > (counts.get(best) ?? 0)) best = key
  return best
}
