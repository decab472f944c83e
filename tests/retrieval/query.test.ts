import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { readQuery } from '../../src/retrieval/query.ts'

const table = buildActorTable([], [])
const labels = (text: string) => readQuery(text, table).concepts.map(({ label }) => label)
const terms = (text: string) => readQuery(text, table).concepts.map(({ term }) => term)

describe('readQuery', () => {
  test.each([
    ['Who is anti-ISIS?', ['ISIS']],
    ['the anti-war vote', ['anti-war', 'vote']],
    ['pro and contra', ['pro', 'contra']],
  ])('takes a prefix for no word of its own in “%s”', (question, expected) => {
    expect(labels(question)).toEqual(expected)
  })

  test('takes a word with a prefix for the two written as one, too', () => {
    expect(readQuery('the mid-term vote', table).concepts[0]?.same).toEqual(['midterm'])
  })

  test.each([
    ['on the 4th of November', '4', 'nov'],
    ['on November 4th', '4', 'nov'],
    ['on the fourth of November', '4', 'nov'],
    ['on 4 Nov.', '4th', 'novemb'],
    ['on 29/11', '29th', 'nov'],
  ])('finds day and month of “%s” in any form', (question, day, month) => {
    const all = readQuery(question, table).concepts.flatMap(({ same }) => same)
    expect(all).toContain(day)
    expect(all).toContain(month)
  })

  test('reads numbers as articles write them', () => {
    expect(readQuery('a thousand crates in nineteen eighty-four', table).text).toBe(
      'one thousand crates in 1984',
    )
    expect(terms('a thousand crates')).toEqual(terms('1,000 crates'))
    expect(terms('twenty sixteen-year-olds')).toEqual(['20', '16', 'year', 'old'])
  })

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

  test('knows names of countries and organisations in small letters, and in shouting', () => {
    expect(terms('what did russia say about isis')).toEqual(terms('What did Russia say about ISIS'))
    expect(terms('WHAT DID RUSSIA SAY ABOUT ISIS')).toEqual(terms('what did russia say about isis'))
    expect(labels('may the fishermen march')).toEqual(['fishermen', 'march'])
  })

  test.each([
    ['5,000,000 people', '5 million people'],
    ['five million people', '5 million people'],
    ['5m people', '5 million people'],
    ['twenty per cent', '20%'],
    ['the first ship', 'the 1st ship'],
    ['the harbour organisation', 'the harbor organization'],
    ['on 2014-10-14', 'on 14 October 2014'],
  ])('takes “%s” for “%s”', (one, other) => {
    expect(terms(one)).toEqual(terms(other))
  })

  test('knows other ways to write a number, a month and a decade', () => {
    const forms = (text: string) => readQuery(text, table).concepts.flatMap(({ same }) => same)
    expect(forms('five million')).toEqual(expect.arrayContaining(['m', 'mn', '5000000']))
    expect(forms('in October 2014')).toContain('oct')
    expect(forms('in the 1990s')).toContain('90s')
  })

  test('tells which of its things are part of a date', () => {
    const { concepts, dates } = readQuery('What did Lavrov say in October 2014?', table)
    expect(dates).toEqual([{ from: '2014-10-01', to: '2014-10-31' }])
    expect(concepts.map(({ label, date }) => [label, date?.from ?? null])).toEqual([
      ['Lavrov', null],
      ['October', '2014-10-01'],
      ['2014', '2014-10-01'],
    ])
  })

  test('knows where in its text each thing stands', () => {
    const { text, concepts } = readQuery('did lavrov see russia on 2014-10-14?', table)
    for (const { label, span } of concepts) expect(text.slice(span.start, span.end)).toBe(label)
  })

  test('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        const { concepts } = readQuery(text, table)
        expect(new Set(concepts.map(({ term }) => term)).size).toBe(concepts.length)
      }),
    )
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
