import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { statementsOf } from '../../src/attribution/statements.ts'
import { articleOf } from './said.ts'

/** Who speaks, for whom and from where, in each statement: `speaker: actor, from origin`. */
function sides(...paragraphs: string[]): readonly string[] {
  const article = articleOf(...paragraphs)
  return statementsOf(article, buildActorTable([], [article])).map(
    ({ speaker, actor, origin }) => `${speaker ?? '–'}: ${actor ?? '–'}, from ${origin ?? '–'}`,
  )
}

describe('statementsOf, a description with the name between commas behind it', () => {
  test.each([
    ['Haug’s predecessor, former governor Nils Berg, said the rate was low.', 'Nils Berg: '],
    ['The mission’s doctor, Canadian former diplomat Paul Roy, said the ice was thin.', 'Paul Roy: '],
    ['Its head, Carla Roy of Uruguay, said the ice was thin.', 'Carla Roy: '],
  ])('is that of the person named: %s', (text, expected) => {
    expect(sides(text)[0]).toContain(expected)
  })

  test('is not that of somebody whom it only has to do with', () => {
    expect(sides('The envoy, speaking to Nils Berg, said the ice was thin.')[0]).not.toContain('Nils Berg')
  })
})

describe('statementsOf, “its” behind a body that no list knows', () => {
  test.each([
    ['Norvik said it was sad. Its chief, Nils Berg, said the ice was thin.', 'Norvik'],
    ['The Harbour Party said it was sad. Its leader, Nils Berg, said the ice was thin.', 'Harbour Party'],
  ])('is no country’s named before: %s', text => {
    expect(sides('Japan said the sea was calm.', text).at(-1)).toBe('Nils Berg: –, from –')
  })
})

describe('statementsOf, a person whom the article ties to nobody', () => {
  test('speaks for the body in the title', () => {
    expect(sides('African Union commission chairwoman Amina Roy said the ice was thin.')).toEqual([
      'Amina Roy: African Union, from –',
    ])
  })

  test('speaks for the country that the paragraph opens with, where a bare title stands before the name', () => {
    expect(
      sides('China closed the strait. The ice was thin, foreign ministry spokesman Wen Roy said.').at(-1),
    ).toBe('Wen Roy: China, from –')
  })

  test('comes from the country of a former office', () => {
    expect(sides('Former Ethiopian water minister Seleshi Roy said the ice was thin.')).toEqual([
      'Seleshi Roy: –, from Ethiopia',
    ])
  })
})

describe('statementsOf, sources that are bodies', () => {
  test('are the body whose name they are, though it has an “of” in it', () => {
    expect(sides('The Organization of American States said the ice was thin.')).toEqual([
      'Organization of American States: Organization of American States, from –',
    ])
  })

  test('are the Union’s where an article has named its commission', () => {
    expect(
      sides(
        'The European Commission stopped the sale.',
        'Competition Commissioner Lena Roy said the price was high.',
        'A commission spokesman said the offer was late.',
        'The police commissioner of the town said he was ill.',
      ).map(line => line.split(': ')[1]),
    ).toEqual(['European Union, from –', 'European Union, from –', '–, from –'])
  })

  test('are no persons called Office, and no party is “the company”', () => {
    expect(sides('The United Nations Office for Outer Space Affairs said the ice was thin.')[0]).not.toMatch(
      /^Office/,
    )
    expect(
      sides('The Harbour Party said the ice was thin.', 'The company said the ice was thick.').at(-1),
    ).not.toContain('Harbour Party')
  })

  test('do not come from whoever is named in a clause about them', () => {
    expect(
      sides('The rebel group, which Washington put on a list, demanded that it be lifted.')[0],
    ).toContain('from –')
  })
})

describe('statementsOf, names that are other words', () => {
  test('has Jan for a given name, and There for none', () => {
    expect(sides('Former envoy Jan Roy said the ice was thin.')).toEqual(['Jan Roy: Jan Roy, from –'])
    expect(sides('Roy was ill. There is no ice. “I told them so in April,” he said.')[0]).not.toContain(
      'There',
    )
  })

  test.each(['Critics said the ice was thin.', 'Analysts at the Berg bank said the ice was thin.'])(
    'has people for no person: %s',
    text => {
      const article = articleOf(text)
      const found = statementsOf(article, buildActorTable([], [article]))
      expect(found.map(({ anonymous }) => anonymous)).toEqual([true])
    },
  )
})
