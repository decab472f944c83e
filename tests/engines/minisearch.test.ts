import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minisearch } from '../../src/engines/minisearch.ts'
import { referenceBm25 } from '../contracts/reference-bm25.ts'
import { searchIndexContract } from '../contracts/search-index.ts'

searchIndexContract('minisearch', minisearch)
searchIndexContract('the reference', referenceBm25)

describe('minisearch, looking for rare and frequent terms together', () => {
  const rare = fc.constantFrom('hajin', 'murmansk', 'osaka')
  const frequent = fc.constantFrom('syria', 'said', 'forc')
  const paragraphs = fc
    .array(
      fc.tuple(
        fc.array(frequent, { minLength: 1, maxLength: 6 }),
        fc.oneof({ weight: 7, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(rare) }),
      ),
      { minLength: 20, maxLength: 60 },
    )
    .map(all => all.map(([some, few], id) => ({ id, terms: [...some, ...few] })))
  const terms = fc.uniqueArray(
    fc.record({ term: fc.oneof(rare, frequent), weight: fc.constantFrom(0.4, 1) }),
    { minLength: 2, maxLength: 5, selector: ({ term }) => term },
  )

  test('finds what the formula finds, whichever of them decide', () =>
    fc.assert(
      fc.asyncProperty(paragraphs, terms, fc.integer({ min: 1, max: 4 }), async (held, asked, limit) => {
        const accepts = (id: number) => id % 5 !== 0
        for (const accepted of [undefined, accepts]) {
          const found = await (await minisearch(held)).search(asked, limit, accepted)
          const expected = await (await referenceBm25(held)).search(asked, limit, accepted)
          expect(found.map(({ score }) => score.toFixed(9))).toEqual(
            expected.map(({ score }) => score.toFixed(9)),
          )
          expect(found.every(({ id }) => accepted?.(id) ?? true)).toBe(true)
        }
      }),
      { numRuns: 300 },
    ))

  test('asks about few of the paragraphs that only hold a frequent one', async () => {
    const held = Array.from({ length: 500 }, (_, id) => ({
      id,
      terms: id % 50 === 0 ? ['syria', 'hajin', 'hajin'] : ['syria'],
    }))
    const asked = new Set<number>()
    const index = await minisearch(held)
    const both = [
      { term: 'syria', weight: 1 },
      { term: 'hajin', weight: 1 },
    ]
    const found = await index.search(both, 5, id => asked.add(id).size > 0)
    expect(found.map(({ id }) => id)).toEqual([0, 50, 100, 150, 200])
    expect(asked.size).toBe(10)
  })
})
