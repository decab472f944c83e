import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { makeArticle, unknownMetadata } from '../../src/news/article.ts'

const tableOf = (...paragraphs: string[]) =>
  buildActorTable([], [makeArticle('test', { ...unknownMetadata, extra: {}, paragraphs })])

/** The affiliations of Kari Solberg, each as `bond actor`, and whom she speaks for behind an arrow. */
function told(...paragraphs: string[]): string | null {
  const table = tableOf(...paragraphs)
  const actor = table.find('Kari Solberg')
  if (!actor) return null
  const bonds = table
    .affiliations(actor)
    .map(({ bond, former, actor: whom }) => `${former ? 'former ' : ''}${bond} ${whom}`)
  return `${bonds.join(', ')} → ${actor.affiliation ?? 'nobody'}`
}

describe('outsiders come from a country and speak for nobody', () => {
  test.each([
    ['Venezuelan opposition leader Kari Solberg slept.', 'Venezuela'],
    ['Kari Solberg, a Venezuelan opposition leader, slept.', 'Venezuela'],
    ["Kari Solberg, leader of Venezuela's opposition, slept.", 'Venezuela'],
    ['Kari Solberg, the leader of the Venezuelan opposition, slept.', 'Venezuela'],
    ['Syrian rebel commander Kari Solberg slept.', 'Syria'],
    ['Kari Solberg, a rebel commander in Syria, slept.', 'Syria'],
    ['Libyan militia leader Kari Solberg slept.', 'Libya'],
    ['Iraqi Shiite cleric Kari Solberg slept.', 'Iraq'],
    ['Kari Solberg, a prominent Shiite cleric in Iraq, slept.', 'Iraq'],
    ['Norwegian lawmaker Kari Solberg slept.', 'Norway'],
    ['Kari Solberg, a Norwegian MP, slept.', 'Norway'],
    ['Kari Solberg, a German member of the European Parliament, slept.', 'Germany'],
    ['Kari Solberg, who is a Russian dissident, slept.', 'Russia'],
    ['French far-right leader Kari Solberg slept.', 'France'],
  ])('%s', (sentence, country) => {
    expect(told(sentence)).toBe(`comes ${country} → nobody`)
  })

  test.each([
    ['Labour MP Kari Solberg slept.', 'member Labour Party → Labour Party'],
    [
      'Kari Solberg, a Conservative member of Parliament, slept.',
      'member Conservative Party → Conservative Party',
    ],
    ['Fidesz lawmaker Kari Solberg slept.', 'member Fidesz → Fidesz'],
  ])('a member of a parliament is of the party that is named: %s', (sentence, expected) => {
    expect(told(sentence)).toBe(expected)
  })

  test.each([
    ['Norwegian leader Kari Solberg slept.', 'speaks Norway → Norway'],
    ['Kari Solberg, the Norwegian army commander, slept.', 'speaks Norway → Norway'],
    ['Israeli far-right minister Kari Solberg slept.', ' → nobody'],
    ['Taliban commander Kari Solberg slept.', 'speaks Taliban → Taliban'],
    ['Hezbollah leader Kari Solberg slept.', 'speaks Hezbollah → Hezbollah'],
    ['A pro-Russian lawmaker, Kari Solberg, slept.', null],
  ])('who holds an office is none: %s', (sentence, expected) => {
    expect(told(sentence)).toBe(expected)
  })
})

describe('who works somewhere', () => {
  test.each([
    [
      'Kari Solberg, who works on fisheries for the Baltic Fishing Union, slept.',
      'comes Baltic Fishing Union',
    ],
    ['Kari Solberg, who teaches law at Bergen University, slept.', 'comes Bergen University'],
    ['Kari Solberg, who worked for the Baltic Fishing Union, slept.', 'former comes Baltic Fishing Union'],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toBe(`${expected} → nobody`)
  })

  test.each([
    'Kari Solberg, who works for change in Norway, slept.',
    'Kari Solberg, who works and lives for the Baltic Fishing Union, slept.',
    'Kari Solberg, who studies for Bergen University, slept.',
  ])('is not told by %s', sentence => {
    expect(told(sentence)).toBeNull()
  })
})

describe('houses of American states are not those of the nation', () => {
  const congress = 'Republicans and Democrats in Congress had lunch.'

  test.each([
    'Texas House Majority Leader Kari Solberg slept.',
    'New York Senate Majority Leader Kari Solberg slept.',
    'Kari Solberg, the majority leader of the Ohio House, slept.',
    'State Senate President Kari Solberg slept.',
  ])('%s', sentence => {
    expect(told(sentence, congress)).toBe(' → nobody')
  })

  test('where no state is named, the leader is of the nation’s', () => {
    expect(told('House Majority Leader Kari Solberg slept.', congress)).toBe(
      'member House of Representatives → nobody',
    )
  })
})

describe('find knows whoever somebody is affiliated to', () => {
  test.each([
    ['Utah Gov. Kari Solberg slept.', 'Utah'],
    ['Utah Attorney General Kari Solberg slept.', 'Utah'],
    ['Kari Solberg, president of George Washington University, slept.', 'George Washington University'],
    [
      'Kari Solberg, director of the Ted Stevens Fjord Airport Authority, slept.',
      'Ted Stevens Fjord Airport Authority',
    ],
  ])('%s', (sentence, name) => {
    const table = tableOf(sentence)
    for (const actor of table.actors)
      for (const one of table.affiliations(actor)) expect(table.find(one.actor)?.name).toBe(one.actor)
    expect(table.find(name)).toMatchObject({ name, kind: 'organisation' })
  })

  test('and takes a state in a text for the place', () => {
    expect(tableOf('Utah Gov. Kari Solberg slept.').mentions('It rained in Utah, and Utah slept.')).toEqual(
      [],
    )
  })
})
