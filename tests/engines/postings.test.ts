import { describe, expect, test } from 'vitest'
import { postings } from '../../src/engines/postings.ts'
import { referenceBm25 } from '../contracts/reference-bm25.ts'
import { searchIndexContract } from '../contracts/search-index.ts'

searchIndexContract('posting lists', postings)
searchIndexContract('the reference', referenceBm25)

describe('posting lists', () => {
  test('count a term right that stands in one paragraph hundreds of times', async () => {
    const held = [
      { id: 0, terms: Array.from({ length: 700 }, () => 'grain') },
      { id: 1, terms: ['grain', 'tolls'] },
    ]
    const found = await (await postings(held)).search([{ term: 'grain', weight: 1 }], 5)
    const expected = await (await referenceBm25(held)).search([{ term: 'grain', weight: 1 }], 5)
    expect(found.map(({ id, score }) => [id, score.toFixed(9)])).toEqual(
      expected.map(({ id, score }) => [id, score.toFixed(9)]),
    )
  })

  test('are asked again and again without the scores of one search getting into the next', async () => {
    const index = await postings([
      { id: 0, terms: ['grain'] },
      { id: 1, terms: ['grain', 'tolls'] },
    ])
    const both = [
      { term: 'grain', weight: 1 },
      { term: 'tolls', weight: 1 },
    ]
    const first = await index.search(both, 1)
    expect(await index.search(both, 1)).toEqual(first)
    expect(await index.search(both, 5, () => false)).toEqual([])
    expect(await index.search(both, 1)).toEqual(first)
  })

  test('ask only about paragraphs that would be among the best', async () => {
    const held = Array.from({ length: 200 }, (_, id) => ({
      id,
      terms: ['grain', ...(id < 3 ? ['tolls'] : [])],
    }))
    const asked: number[] = []
    const index = await postings(held)
    await index.search(
      [
        { term: 'tolls', weight: 1 },
        { term: 'grain', weight: 1 },
      ],
      3,
      id => asked.push(id) > 0,
    )
    expect(asked).toEqual([0, 1, 2])
  })
})
