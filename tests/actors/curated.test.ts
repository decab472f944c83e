import { describe, expect, test } from 'vitest'
import { parseActors } from '../../src/actors/curated.ts'

describe('parseActors', () => {
  test('reads a name, whom it speaks for, and its other names', () => {
    expect(
      parseActors('Kari Solberg (Norway): Solberg, Iron Kari\n- Baltic Fishing Union: BFU\nThe Lighthouse'),
    ).toEqual({
      actors: [
        {
          name: 'Kari Solberg',
          kind: 'person',
          aliases: ['Solberg', 'Iron Kari'],
          metonyms: [],
          affiliation: 'Norway',
        },
        {
          name: 'Baltic Fishing Union',
          kind: 'organisation',
          aliases: ['BFU'],
          metonyms: [],
          affiliation: null,
        },
        { name: 'The Lighthouse', kind: 'organisation', aliases: [], metonyms: [], affiliation: null },
      ],
      problems: [],
    })
  })

  test('gives a name of the built-in world the kind it has there', () => {
    expect(parseActors('Norway: Norge').actors[0]?.kind).toBe('country')
  })

  test('reads where somebody comes from, what he or she belongs to, and for how long', () => {
    const { actors, problems } = parseActors(
      'Kari Solberg (from Norway)\nOla Berg (Norway 2010-05..2012; member of Fjord Party)\nNorwegian opposition (from Norway)',
    )
    expect(problems).toEqual([])
    expect(actors).toMatchObject([
      {
        kind: 'person',
        affiliation: null,
        terms: [{ actor: 'Norway', bond: 'comes', from: null, to: null }],
      },
      {
        affiliation: 'Norway',
        terms: [
          { actor: 'Norway', bond: 'speaks', from: '2010-05', to: '2012' },
          { actor: 'Fjord Party', bond: 'member', from: null, to: null },
        ],
      },
      { kind: 'organisation', affiliation: null },
    ])
  })

  test.each([
    ['Kari Solberg (Norway 2014..2012)', 'Kari Solberg ends with Norway before it begins'],
    ['Kari Solberg (Norway 20x4..)', 'the days in the brackets of Kari Solberg cannot be read'],
    ['Kari Solberg (from )', 'the affiliation of Kari Solberg names nobody'],
  ])('says what is wrong with %s', (line, what) => {
    expect(parseActors(line).problems.map(problem => problem.what)).toEqual([what])
  })

  test('passes over front matter, headings, explanations and blank lines', () => {
    expect(
      parseActors('---\ntitle: "Actors"\n---\n\n# People\n> One a line.\r\nKari Solberg (Norway)').actors,
    ).toHaveLength(1)
  })

  test('names every line it cannot read, and how to mend it', () => {
    expect(parseActors('Kari Solberg (Norway\nKari Solberg\nKari Solberg\nOslo ():').problems).toEqual([
      { line: 1, what: 'this line is no actor', remedy: 'write Name (Affiliation): alias, alias' },
      { line: 3, what: 'Kari Solberg stands in line 2 already', remedy: 'join the two lines' },
      { line: 4, what: 'the affiliation of Oslo is empty', remedy: 'write Name (Affiliation): alias, alias' },
      { line: 4, what: 'no alias follows the colon after Oslo', remedy: 'add one, or leave the colon off' },
    ])
  })
})
