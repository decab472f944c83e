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
