import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { makeArticle, unknownMetadata } from '../../src/news/article.ts'

const article = (published: string | null, ...paragraphs: string[]) =>
  makeArticle(`on-${published ?? 'no-day'}`, { ...unknownMetadata, published, extra: {}, paragraphs })

const world = buildActorTable([], [])
const tableOf = (...paragraphs: string[]) => buildActorTable([], [article(null, ...paragraphs)])

describe('find, spellings of one name', () => {
  test.each([
    ['Sergey Lavrov', 'Sergei Lavrov'],
    ['Zelenskyy', 'Volodymyr Zelensky'],
    ['Zelenskiy', 'Volodymyr Zelensky'],
    ['Qaddafi', 'Muammar Gaddafi'],
    ['Gadhafi', 'Muammar Gaddafi'],
    ['el-Sisi', 'Abdel Fattah al-Sisi'],
    ['Sisi', 'Abdel Fattah al-Sisi'],
    ['Erdoğan', 'Recep Tayyip Erdogan'],
    ['Xi', 'Xi Jinping'],
    ['Ban', 'Ban Ki-moon'],
  ])('%s is %s', (spelling, name) => {
    expect(tableOf().find(spelling)?.name).toBe(name)
  })

  test.each([
    ['Russian envoy Sergei Dragov', 'Russian envoy Sergey Dragov'],
    ['Ukrainian Minister Viktor Yushenkov', 'Ukrainian Minister Victor Yushenkov'],
    ['Syrian envoy Kari al-Solberg', 'Syrian envoy Kari el-Solberg'],
    ['Syrian envoy Kari al-Solberg', 'Syrian envoy Kari Solberg'],
    ['Libyan envoy Mohammad Qasim', 'Libyan envoy Muhammed Kasim'],
    ['South Korean envoy Han Mi-rae', 'South Korean envoy Han Mi Rae'],
    ['Chinese envoy Wen Qiang', 'Wen Qiang, a Chinese envoy,'],
    ['Rep. Robert P. Dragov', 'Rep. Bob Dragov'],
  ])('%s and %s are one person', (one, other) => {
    const table = tableOf(`${one} spoke.`, `${other} spoke.`, 'Democrats and Republicans did not.')
    const nameOf = (text: string) =>
      /(?:[Ee]nvoy|Minister|Rep\.) (.+)$|^(.+?),/.exec(text)?.slice(1).find(Boolean) ?? ''
    expect(table.find(nameOf(one))?.name).toBeDefined()
    expect(table.find(nameOf(other))).toBe(table.find(nameOf(one)))
  })
})

describe('find, names that two people share in part', () => {
  test.each([
    ['Kim Jong Il', 'Kim Jong Un'],
    ['Kim Yo Jong', 'Kim Jong Un'],
    ['George H.W. Bush', 'George W. Bush'],
    ['Hafez al-Assad', 'Bashar al-Assad'],
    ['Raul Castro', 'Fidel Castro'],
    ['Rahul Gandhi', 'Sonia Gandhi'],
  ])('%s is not %s', (one, other) => {
    expect(tableOf().find(one)?.name).toBe(one)
    expect(tableOf().find(other)?.name).toBe(other)
  })

  test.each([
    ['South Korean envoy Han Mi-rae', 'South Korean envoy Han Soo-ah'],
    ['Chinese envoy Wen Qiang', 'Chinese envoy Wen Lijun'],
    ['Rep. John A. Dragov', 'Rep. John B. Dragov'],
  ])('%s is not %s', (one, other) => {
    const table = tableOf(`${one} spoke.`, `${other} spoke.`, 'Democrats and Republicans did not.')
    const people = table.actors
      .filter(({ name }) => /^(?:Han|Wen)\s|Dragov$/.test(name))
      .map(({ name }) => name)
    for (const text of [one, other]) expect(people).toContain(text.replace(/^.*(?:envoy|Rep\.) /, ''))
  })

  test('a name of the built-in world is that person, whatever is said with it', () => {
    const table = tableOf('President Xi Jinping spoke. Xi Jinping, a former governor, left.')
    expect(table.actors.filter(({ name }) => name === 'Xi Jinping')).toHaveLength(1)
  })

  test('everybody of many of one surname is found by the full name', () => {
    const given = fc
      .stringMatching(/^[BDGLMN][aeiou][bdglmnrst][aeiou]v$/)
      .filter(name => world.find(name) === null)
    fc.assert(
      fc.property(fc.uniqueArray(given, { minLength: 90, maxLength: 140 }), names => {
        const table = tableOf(names.map(name => `Norwegian envoy ${name} Dragov spoke.`).join(' '))
        for (const name of names) expect(table.find(`${name} Dragov`)?.affiliation).toBe('Norway')
      }),
      { numRuns: 10 },
    )
  })
})

describe('spokeFor, two who held one office', () => {
  const day = ['2014-03-04', '2018-05-06'] as const
  const table = buildActorTable(
    [],
    [
      article(day[0], 'Norwegian Foreign Minister Kari Solberg spoke.', 'Mayor Ola Berg did not.'),
      article(
        day[1],
        'Norwegian Foreign Minister Ola Berg spoke.',
        'Kari Solberg, the former Norwegian foreign minister, left.',
      ),
    ],
  )
  const spoke = (name: string, on: string | null) => {
    const actor = table.find(name)
    return actor && table.spokeFor(actor, on)
  }

  test('each speaks for the country in the days of the office', () => {
    expect(spoke('Kari Solberg', day[0])).toBe('Norway')
    expect(spoke('Kari Solberg', day[1])).toBeNull()
    expect(spoke('Ola Berg', day[1])).toBe('Norway')
  })

  test('is the same when it is asked again', () => {
    for (const { name } of table.actors)
      for (const on of [...day, null]) expect(spoke(name, on)).toBe(spoke(name, on))
  })
})

describe('affiliations of a surname behind a courtesy', () => {
  const told = (...paragraphs: string[]) => {
    const table = tableOf(...paragraphs)
    return table.actors
      .filter(({ name }) => name.endsWith(' Fjeldberg'))
      .map(actor => [
        actor.name,
        ...table.affiliations(actor).map(({ bond, actor: whom }) => `${bond} ${whom}`),
      ])
  }
  const fjordkraft = 'Kari Fjeldberg, an engineer at Fjordkraft, slept.'

  test('are those of whom the article names so in full', () => {
    expect(told(fjordkraft, 'Ms. Fjeldberg, an Ohio Republican, left.')).toEqual([
      ['Kari Fjeldberg', 'member Republican Party', 'comes Fjordkraft'],
    ])
  })

  test.each([
    ['whom the article does not name in full', 'Ola Berg, an engineer at Fjordkraft, slept.', []],
    [
      'of two who share it',
      'Kari Fjeldberg, an engineer at Fjordkraft, met Ola Fjeldberg, an editor at Fjord News.',
      [
        ['Kari Fjeldberg', 'comes Fjordkraft'],
        ['Ola Fjeldberg', 'comes Fjord News'],
      ],
    ],
  ])('are nobody’s %s', (_, paragraph, expected) => {
    expect(told(paragraph, 'Ms. Fjeldberg, an Ohio Republican, left.')).toEqual(expected)
  })

  test('are nobody’s where somebody known the world over shares it', () => {
    const table = tableOf('Chelsea Clinton, an editor at Fjord News, slept. Mrs. Clinton, a Democrat, left.')
    const chelsea = table.find('Chelsea Clinton')
    expect(chelsea && table.affiliations(chelsea).map(({ actor }) => actor)).toEqual(['Fjord News'])
  })
})
