import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { readQuery } from '../../src/retrieval/query.ts'

const table = buildActorTable([], [])
const labels = (text: string) => readQuery(text, table).concepts.map(({ label }) => label)
const terms = (text: string) => readQuery(text, table).concepts.map(({ term }) => term)

describe('readQuery', () => {
  test('drops stop words and words that only carry the question', () => {
    expect(labels('What does the article say about the tolls?')).toEqual(['tolls'])
  })

  test('keeps carriers where nothing else is left', () => {
    expect(labels('What did they say?')).toEqual(['say'])
  })

  test('takes every name of an actor for the same thing', () => {
    expect(terms('ISIS')).toEqual(terms('Islamic State'))
    expect(terms('ISIL')).toEqual(terms('Daesh'))
    expect(terms('the Kremlin')).toEqual(terms('Russia'))
    expect(terms('Moscow')).toEqual(terms('Russian'))
  })

  test('keeps the words of a name together and what was typed as its label', () => {
    expect(labels('Islamic State camps')).toEqual(['Islamic State', 'camps'])
  })

  test('reads "us" as the country where nobody typed capitals', () => {
    expect(terms('what do us officials want')).toEqual(terms('What do US officials want'))
    expect(labels('What did they tell us about Norland?')).toEqual(['Norland'])
  })

  test('asks for each thing once', () => {
    expect(labels('tolls, toll and tolls')).toEqual(['tolls'])
  })

  test('knows names and numbers from plain words', () => {
    const named = readQuery('Did Lavrov count 12 ships?', table).concepts.filter(({ name }) => name)
    expect(named.map(({ label }) => label)).toEqual(['Lavrov', '12'])
  })

  test.each([
    ['Who signed it?', 'person'],
    ['When did it sink?', 'time'],
    ['In which year did it sink?', 'time'],
    ['Where is it?', 'place'],
    ['How many ships came?', 'number'],
    ['Why did they leave?', 'reason'],
    ['Did they leave?', null],
  ])('%s asks for: %s', (question, kind) => {
    expect(readQuery(question, table).wants).toBe(kind)
  })
})
