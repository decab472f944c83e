import type { Actor } from './actor.ts'
import { countries } from './world/countries.ts'
import { leaders } from './world/leaders.ts'
import { organisations } from './world/organisations.ts'

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
  ...rows(organisations).map(
    ([name, aliases, affiliation, metonyms]): Actor => ({
      name,
      kind: 'organisation',
      aliases: listOf(aliases),
      metonyms: listOf(metonyms),
      affiliation: affiliation || null,
    }),
  ),
  ...rows(leaders).map(
    ([name, aliases, affiliation]): Actor => ({
      name,
      kind: 'person',
      aliases: listOf(aliases),
      metonyms: [],
      affiliation: affiliation || null,
    }),
  ),
]

function rows(table: string): [string, string, string, string][] {
  return table
    .trim()
    .split('\n')
    .map(line => {
      const [name = '', second = '', third = '', fourth = ''] = line.split('|').map(cell => cell.trim())
      return [name, second, third, fourth]
    })
}

function listOf(cell: string): string[] {
  return cell
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '')
}
