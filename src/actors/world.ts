import type { Actor } from './actor.ts'
import { readTerm, type Term } from './term.ts'
import { americanPoliticians } from './world/american-politicians.ts'
import { stateActor, stateNames } from './world/american-states.ts'
import { countries } from './world/countries.ts'
import { leaders } from './world/leaders.ts'
import { lesserLeaders } from './world/lesser-leaders.ts'
import { organisations } from './world/organisations.ts'
import { regions } from './world/regions.ts'

const terms = new Map<string, readonly Term[]>()

/** The actors that every collection knows from the start: countries, well-known organisations and their leaders. */
export const worldActors: readonly Actor[] = [
  ...rows(countries).map(
    ([name, aliases, demonyms, metonyms]): Actor => ({
      name,
      kind: 'country',
      aliases: [...listOf(aliases), ...listOf(demonyms)],
      metonyms: listOf(metonyms),
      affiliation: null,
    }),
  ),
  ...rows(organisations).map(([name, aliases, affiliations, metonyms]) =>
    affiliated(name, 'organisation', listOf(aliases), affiliations, listOf(metonyms)),
  ),
  ...rows(leaders + lesserLeaders).map(([name, aliases, affiliations]) =>
    affiliated(name, 'person', listOf(aliases), affiliations),
  ),
  ...politicians().map(([name, aliases, party]) => affiliated(name, 'person', aliases, `member of ${party}`)),
]

/**
 * Parts of countries that have a government: Texas, Scotland. A text that names one mostly means the place, so that they
 * are actors only where somebody is known to speak for them, and only by their name.
 */
export const regionActors: readonly Actor[] = [
  ...stateNames.flatMap(state => stateActor(state) ?? []).map(name => [name, `State of ${name}`] as const),
  ...rows(regions).map(([name, aliases]) => [name, ...listOf(aliases)] as const),
].map(([name, ...aliases]) => ({ name, kind: 'organisation', aliases, metonyms: [], affiliation: null }))

/** For whom and when the people and bodies of the built-in world speak, by name: no name without one is here. */
export const worldTerms: ReadonlyMap<string, readonly Term[]> = terms

/** Whom a list of terms makes somebody speak for where no date tells: of several the first that is no origin. */
export function firstSpokenFor(known: readonly Term[]): string | null {
  return known.find(({ bond }) => bond !== 'comes')?.actor ?? null
}

const LESSER: ReadonlySet<string> = new Set([...politicians(), ...rows(lesserLeaders)].map(([name]) => name))

/** Whether a surname alone does not lead to somebody of the built-in world unless the coverage names the person in full. */
export function isLesserKnown(name: string): boolean {
  return LESSER.has(name)
}

function affiliated(
  name: string,
  kind: Actor['kind'],
  aliases: readonly string[],
  affiliations: string,
  metonyms: readonly string[] = [],
): Actor {
  const known = affiliations.split(';').flatMap(part => readTerm(part) ?? [])
  if (known.length > 0) terms.set(name, known)
  return { name, kind, aliases, metonyms, affiliation: firstSpokenFor(known) }
}

function politicians(): readonly (readonly [name: string, aliases: readonly string[], party: string])[] {
  const famous = new Set(rows(leaders).map(([name]) => name))
  return americanPoliticians.flatMap(([party, people]) =>
    listOf(people).flatMap(person => {
      const [name = '', ...aliases] = person.split('/').map(one => one.trim())
      return famous.has(name) ? [] : [[name, aliases, party] as const]
    }),
  )
}

function rows(table: string): [string, string, string, string][] {
  return table
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const [name = '', second = '', third = '', fourth = ''] = line.split('|').map(cell => cell.trim())
      return [name, second, third, fourth]
    })
}

function listOf(cell: string): string[] {
  return cell
    .split(',')
    .map(item => item.replace(/\s+/g, ' ').trim())
    .filter(item => item !== '')
}
