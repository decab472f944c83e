import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { parseActors } from '../../src/actors/curated.ts'
import { makeArticle, unknownMetadata } from '../../src/news/article.ts'
import { textOf } from '../../src/news/passage.ts'

function article(published: string | null, ...paragraphs: string[]) {
  return makeArticle(`on-${published ?? 'no-day'}`, { ...unknownMetadata, published, extra: {}, paragraphs })
}

const tableOf = (articles: readonly ReturnType<typeof article>[], curated = '') =>
  buildActorTable(parseActors(curated).actors, articles)

/** The affiliations of one person, each as `bond actor`, with "former" before those that are past. */
function told(paragraph: string, name: string): readonly string[] {
  // A second paragraph makes it an article on American politics.
  const table = tableOf([
    article('2014-05-06', paragraph, 'Republicans and Democrats in Congress had lunch.'),
  ])
  const actor = table.find(name)
  if (!actor) return []
  return table
    .affiliations(actor)
    .filter(({ evidence }) => evidence !== null)
    .map(({ bond, former, actor: whom }) => `${former ? 'former ' : ''}${bond} ${whom}`)
    .sort()
}

describe('affiliations, American politics', () => {
  test.each([
    ['Sen. Kari Solberg (R-Utah) slept.', ['member Republican Party', 'member United States Senate']],
    ['Rep. Kari Solberg, D-N.Y., slept.', ['member Democratic Party', 'member House of Representatives']],
    [
      'Senator Kari Solberg, Republican of Ohio, slept.',
      ['member Republican Party', 'member United States Senate'],
    ],
    [
      'Sen. Kari Solberg, Utah Republican, slept.',
      ['member Republican Party', 'member United States Senate'],
    ],
    [
      'Former Democratic Rep. Kari Solberg slept.',
      ['former member House of Representatives', 'member Democratic Party'],
    ],
    [
      'GOP Sens. Ola Berg of Ohio and Kari Solberg of Utah slept.',
      ['member Republican Party', 'member United States Senate'],
    ],
    ['Kari Solberg, the top Democrat on the panel, slept.', ['member Democratic Party']],
    ['Utah Gov. Kari Solberg, a Republican, slept.', ['member Republican Party', 'speaks Utah']],
    ['Utah Attorney General Kari Solberg slept.', ['speaks Utah']],
    ['Attorney General Kari Solberg slept.', []],
    ['Treasury Secretary Kari Solberg slept.', ['speaks United States']],
    ['White House press secretary Kari Solberg slept.', ['speaks United States']],
    ['F.B.I. Director Kari Solberg slept.', ['speaks United States']],
    ['White House counsel Kari Solberg slept.', ['speaks United States']],
    ['House Fisheries Committee Chairman Kari Solberg slept.', ['speaks House Fisheries Committee']],
    ['Republican presidential candidate Kari Solberg slept.', ['member Republican Party']],
    ['Kari Solberg, a Democratic strategist, slept.', ['comes Democratic Party']],
    ['Justice Kari Solberg slept.', ['member Supreme Court of the United States']],
  ])('%s', (sentence, expected) => {
    expect(told(sentence, 'Kari Solberg')).toEqual(expected)
  })
})

describe('affiliations, bodies and people', () => {
  test.each([
    ['Kari Solberg, president of the Baltic Fishing Union, slept.', ['speaks Baltic Fishing Union']],
    ['Baltic Fishing Union president Kari Solberg slept.', ['speaks Baltic Fishing Union']],
    ['Kari Solberg, chairwoman and chief executive of Fjordkraft, slept.', ['speaks Fjordkraft']],
    ['Kari Solberg, who leads the Baltic Fishing Union, slept.', ['speaks Baltic Fishing Union']],
    [
      'Kari Solberg, a former director of the Baltic Fishing Union, slept.',
      ['former speaks Baltic Fishing Union'],
    ],
    [
      'Kari Solberg, director of the Fjord Center for Law and Peace, slept.',
      ['speaks Fjord Center for Law and Peace'],
    ],
    ['Kari Solberg, a law professor at Bergen University, slept.', ['comes Bergen University']],
    ['Kari Solberg, a professor of law at the University of Bergen, slept.', ['comes University of Bergen']],
    ['Kari Solberg of the Fjord Center for Peace slept.', ['comes Fjord Center for Peace']],
    ['Kari Solberg, an editor at Fjord News, slept.', ['comes Fjord News']],
    ['Sen. Ola Berg slept. Kari Solberg, a spokeswoman for Mr. Berg, did not.', ['speaks Ola Berg']],
    ['Kari Solberg, a spokeswoman for House Speaker Ola Berg, slept.', ['speaks Ola Berg']],
    ['Rep. Ola Berg slept. Berg spokeswoman Kari Solberg did not.', ['speaks Ola Berg']],
    ['Kari Solberg, a French economist, slept.', ['comes France']],
    ['Kari Solberg, a Norway expert, slept.', []],
    ['Kari Solberg, a Bergen lawyer, slept.', []],
  ])('%s', (sentence, expected) => {
    expect(told(sentence, 'Kari Solberg')).toEqual(expected)
  })

  test('a body that somebody leads becomes an actor', () => {
    const table = tableOf([article(null, 'Kari Solberg, president of the Baltic Fishing Union, slept.')])
    expect(table.find('Baltic Fishing Union')?.kind).toBe('organisation')
  })

  test('an initial, a nickname or "Jr." makes no other person, a son alone does', () => {
    const table = tableOf([
      article(
        null,
        'Sen. Robert P. Solberg (R-Utah) slept. Sen. Bob Solberg (R-Utah) left.',
        'Donald Trump Jr., an executive at Fjordkraft, left.',
      ),
    ])
    expect(table.find('Bob Solberg')).toBe(table.find('Robert P. Solberg'))
    expect(table.find('Donald Trump Jr')).not.toBe(table.find('Donald Trump'))
  })
})

describe('affiliations, evidence', () => {
  const early = article('2012-03-04', 'It rained. Norwegian Foreign Minister Kari Solberg slept. It snowed.')
  const late = article(
    '2013-05-06',
    'Foreign Minister Kari Solberg of Norway left.',
    'Kari Solberg, Norway’s foreign minister, came back. It rained.',
  )

  test('is the sentence of the latest article, with the office and the days', () => {
    const table = tableOf([late, early])
    const actor = table.find('Kari Solberg')
    const [first] = actor ? table.affiliations(actor) : []
    expect(first).toMatchObject({
      actor: 'Norway',
      bond: 'speaks',
      former: false,
      office: 'foreign minister',
    })
    expect(first?.evidence && textOf(first.evidence)).toBe(
      'Kari Solberg, Norway’s foreign minister, came back.',
    )
    expect(first?.dates).toEqual({ from: '2012-03-04', to: '2013-05-06' })
  })

  test('lies within its paragraph and names the person, whatever the sentences around it', () => {
    const sentence = fc.constantFrom(
      'It rained.',
      'Sen. Ola Berg (R-Utah) slept.',
      'Kari Solberg, a Fjordkraft director, left.',
      '“No,” she said.',
    )
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), parts => {
        const table = tableOf([article(null, parts.join(' '))])
        for (const actor of table.actors)
          for (const { evidence } of table.affiliations(actor))
            if (evidence) expect(textOf(evidence)).toContain(actor.name.split(' ').at(-1))
      }),
    )
  })
})

describe('spokeFor', () => {
  const minister = (day: string) => article(day, 'Norwegian Foreign Minister Kari Solberg slept.')
  const envoy = (day: string) => article(day, 'UN envoy Kari Solberg slept.')
  const past = (day: string) => article(day, 'Kari Solberg, the former Norwegian foreign minister, slept.')
  const on = (day: string | null, ...articles: ReturnType<typeof article>[]) => {
    const table = tableOf(articles)
    const actor = table.find('Kari Solberg')
    return actor && table.spokeFor(actor, day)
  }

  test('takes the affiliation that is told nearest to the day', () => {
    const articles = [minister('2012-01-01'), envoy('2016-01-01')]
    expect(on('2012-06', ...articles)).toBe('Norway')
    expect(on('2015-11-30', ...articles)).toBe('United Nations')
  })

  test('gives an office with what it is of', () => {
    const table = tableOf([article('2014-05-06', 'US Secretary of State Kari Solberg slept.')])
    const solberg = table.find('Kari Solberg')
    expect(solberg && table.affiliations(solberg)).toMatchObject([{ office: 'Secretary of State' }])
  })

  test('ends with the day on which the office is told to be a former one', () => {
    const articles = [minister('2012-01-01'), minister('2012-02-01'), past('2015-01-01')]
    expect(on('2013', ...articles)).toBe('Norway')
    expect(on('2015-02', ...articles)).toBeNull()
    expect(on('2018', ...articles)).toBeNull()
  })

  test.each([
    ['John Kerry', '2014-10-14', 'United States'],
    ['John Kerry', '2018-04-01', 'Democratic Party'],
    ['Donald Trump', '2015-12-01', 'Republican Party'],
    ['Donald Trump', '2018-04-01', 'United States'],
    ['David Cameron', '2014', 'United Kingdom'],
    ['Ban Ki-moon', '2018-01', null],
    ['Mitch McConnell', '2014-10-14', 'Republican Party'],
  ])('%s on %s is of %s', (name, day, expected) => {
    const table = tableOf([])
    const actor = table.find(name)
    expect(actor && table.spokeFor(actor, day)).toBe(expected)
  })

  test('gives the affiliation where no day is known', () => {
    expect(on(null, minister('2012-01-01'))).toBe('Norway')
  })

  test('of somebody who only comes from a country is nobody', () => {
    expect(on('2014', article('2014', 'Kari Solberg, a Norwegian economist, slept.'))).toBeNull()
  })

  test('a curated affiliation holds whatever the articles say', () => {
    const table = tableOf(
      [envoy('2016-01-01')],
      'Kari Solberg (from Norway)\nOla Berg (Norway 2010..2012; NATO 2014..)',
    )
    const [solberg, berg] = [table.find('Kari Solberg'), table.find('Ola Berg')]
    expect(solberg && table.spokeFor(solberg, '2016-01-01')).toBeNull()
    expect(solberg && table.affiliations(solberg)).toMatchObject([{ actor: 'Norway', bond: 'comes' }])
    expect(berg && ['2011', '2013', '2015'].map(day => table.spokeFor(berg, day))).toEqual([
      'Norway',
      null,
      'NATO',
    ])
  })
})

describe('bearers', () => {
  const both = [
    article(null, 'Serbian President Ana Dragov spoke. Serbian President Ana Dragov left.'),
    article(null, 'Croatian President Ivo Dragov spoke.'),
  ]

  test('are everybody of a surname, the most often named first', () => {
    const table = tableOf(both)
    expect(table.bearers('Dragov').map(({ name }) => name)).toEqual(['Ana Dragov', 'Ivo Dragov'])
    expect(table.find('Dragov')).toBeNull()
  })

  test('are one for a full name, and none for a name that nobody has', () => {
    const table = tableOf(both)
    expect(table.bearers('ana dragov').map(({ name }) => name)).toEqual(['Ana Dragov'])
    expect(table.bearers('Atlantis')).toEqual([])
  })

  test('do not count those who are built in and whom the coverage does not name', () => {
    expect(
      tableOf([])
        .bearers('Johnson')
        .map(({ name }) => name),
    ).toEqual(['Boris Johnson'])
  })
})
