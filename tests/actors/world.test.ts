import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { countries } from '../../src/actors/world/countries.ts'
import { worldActors, worldTerms } from '../../src/actors/world.ts'

const world = buildActorTable([], [])

/** The actor of a name, and behind an arrow whom it speaks for where that is another one. */
const found = (name: string) => {
  const actor = world.find(name)
  return actor && (actor.affiliation ? `${actor.name} → ${actor.affiliation}` : actor.name)
}

describe('find, the world of names', () => {
  test.each([
    // Governments by their seats.
    ['Obama administration', 'United States'],
    ['the White House', 'United States'],
    ['State Department', 'United States'],
    ['Downing Street', 'United Kingdom'],
    ['Number 10', 'United Kingdom'],
    ['Foreign Office', 'United Kingdom'],
    ['Home Office', 'United Kingdom'],
    ['the Élysée', 'France'],
    ['Quai d’Orsay', 'France'],
    ['Palazzo Chigi', 'Italy'],
    ['Moncloa Palace', 'Spain'],
    ['the Kremlin', 'Russia'],
    ['Duma', 'Russia'],
    ['Verkhovna Rada', 'Ukraine'],
    ['Ankara', 'Turkey'],
    ['Zhongnanhai', 'China'],
    ['Kantei', 'Japan'],
    ['Blue House', 'South Korea'],
    ['South Block', 'India'],
    ['Malacañang Palace', 'Philippines'],
    ['Nay Pyi Taw', 'Myanmar'],
    ['Aso Rock', 'Nigeria'],
    ['Union Buildings', 'South Africa'],
    ['Addis Ababa', 'Ethiopia'],
    ['Yaoundé', 'Cameroon'],
    ['Planalto', 'Brazil'],
    ['Casa Rosada', 'Argentina'],
    ['Miraflores Palace', 'Venezuela'],
    ['Bogotá', 'Colombia'],
    ['Parliament Hill', 'Canada'],
    ['the Beehive', 'New Zealand'],
    ['Canberra', 'Australia'],
    ['Brussels', 'European Union'],
    ['Congo', 'Democratic Republic of the Congo'],
    ['Republic of Congo', 'Republic of the Congo'],
    // Parliaments, parties, agencies.
    ['Congress', 'United States Congress'],
    ['Justice Department', 'Department of Justice → United States'],
    ['FBI', 'Federal Bureau of Investigation → United States'],
    ['F.B.I.', 'Federal Bureau of Investigation → United States'],
    ['GOP', 'Republican Party'],
    ['G.O.P.', 'Republican Party'],
    ['House Republicans', 'Republican Party'],
    ['Senate Democrats', 'Democratic Party'],
    ['Tories', 'Conservative Party'],
    ['AfD', 'Alternative for Germany'],
    ['BJP', 'Bharatiya Janata Party'],
    ['ANC', 'African National Congress'],
    ['European Commission', 'European Union'],
    ['I.M.F.', 'International Monetary Fund'],
    ['Bank of England', 'Bank of England'],
    // Armed groups, none of which speaks for a country.
    ['Hezbollah', 'Hezbollah'],
    ['the Taliban', 'Taliban'],
    ['al-Qaida', 'Al-Qaeda'],
    ['Al Shabab', 'Al-Shabaab'],
    ['Rapid Support Forces', 'Rapid Support Forces'],
    ['Polisario', 'Polisario Front'],
    ['TPLF', "Tigray People's Liberation Front"],
    ['Donetsk People’s Republic', "Donetsk People's Republic"],
    // People.
    ['Viktor Yuschenko', 'Viktor Yushchenko → Ukraine'],
    ['Dilma Rousseff', 'Dilma Rousseff → Brazil'],
    ['Nelson Mandela', 'Nelson Mandela → South Africa'],
    ['Jacinda Ardern', 'Jacinda Ardern → New Zealand'],
    ['Enrique Peña Nieto', 'Enrique Pena Nieto → Mexico'],
    ['Park Geun-hye', 'Park Geun-hye → South Korea'],
    ['Juan Guaidó', 'Juan Guaido'],
    ['Aleksei Navalny', 'Alexei Navalny'],
    ['Riek Machar', 'Riek Machar'],
  ])('%s is %s', (name, actor) => {
    expect(found(name)).toBe(actor)
  })

  test.each(['Texas', 'Bavaria', 'Ontario'])('%s is no actor where nobody speaks for it', name => {
    expect(world.find(name)).toBeNull()
  })
})

describe('worldActors', () => {
  const rows = countries
    .trim()
    .split('\n')
    .map(row => row.split('|').map(cell => cell.trim()))
  // A capital of the name of its country, of a bigger body's seat, or of many a town and person, says nothing.
  const without =
    `Antigua and Barbuda, Belgium, Costa Rica, Djibouti, Grenada, Jamaica, Luxembourg, Maldives, Monaco, San Marino,
    Sao Tome and Principe, Seychelles, Singapore, Vatican`.split(/,\s+/)

  test('gives every country a people, but for those that share one or have none', () => {
    expect(rows.filter(([, , people]) => !people).map(([name]) => name)).toEqual([
      'Dominica',
      'Republic of the Congo',
      'Vatican',
    ])
  })

  test('gives every country a capital or a seat, but for names that mean something else first', () => {
    const bare = rows.filter(([, , , seats]) => !seats).map(([name]) => name ?? '')
    expect(bare.filter(name => !without.includes(name))).toEqual([])
  })

  test('gives no name to two actors', () => {
    for (const { name, aliases, metonyms } of worldActors)
      for (const one of [name, ...aliases, ...metonyms])
        expect(`${one}: ${world.find(one)?.name}`).toBe(`${one}: ${name}`)
  })

  test('has every actor that a built-in person or body speaks for, belongs to or comes from', () => {
    for (const [name, terms] of worldTerms)
      for (const { actor } of terms) expect(`${name}: ${world.find(actor)?.name}`).toBe(`${name}: ${actor}`)
  })
})
