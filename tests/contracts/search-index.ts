import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Engine, IndexedParagraph } from '../../src/retrieval/search-index.ts'
import { referenceBm25 } from './reference-bm25.ts'

const term = fc.constantFrom(
  'moscow',
  'strike',
  'coalit',
  '@Russia',
  'россия',
  '北京',
  'constructor',
  '__proto__',
)
const corpus = fc
  .array(fc.array(term, { maxLength: 12 }), { maxLength: 25 })
  .map(all => all.map((terms, id): IndexedParagraph => ({ id, terms })))
const query = fc.uniqueArray(fc.record({ term, weight: fc.constantFrom(0.5, 1, 2) }), {
  minLength: 1,
  maxLength: 5,
  selector: ({ term }) => term,
})

/** What every search engine must keep to, whatever it is built on. */
export function searchIndexContract(name: string, engine: Engine): void {
  describe(`${name} as a SearchIndex`, () => {
    const paragraphs: readonly IndexedParagraph[] = [
      { id: 0, terms: ['moscow', 'reject', 'air', 'strike'] },
      { id: 1, terms: ['coalit', 'strike', 'strike', 'camp'] },
      { id: 2, terms: ['tehran', 'nuclear', 'talk'] },
    ]

    test('search finds every paragraph that holds a term, and no other', async () => {
      const index = await engine(paragraphs)
      const found = await index.search([{ term: 'strike', weight: 1 }], 10)
      expect(found.map(({ id }) => id).sort()).toEqual([0, 1])
    })

    test('search puts the paragraph with the rarer term first', async () => {
      const index = await engine(paragraphs)
      const found = await index.search(
        [
          { term: 'strike', weight: 1 },
          { term: 'coalit', weight: 1 },
        ],
        10,
      )
      expect(found.map(({ id }) => id)).toEqual([1, 0])
    })

    test('search of no terms, of unknown terms and of an empty index finds nothing', async () => {
      const index = await engine(paragraphs)
      expect(await index.search([], 10)).toEqual([])
      expect(await index.search([{ term: 'paris', weight: 1 }], 10)).toEqual([])
      expect(await (await engine([])).search([{ term: 'paris', weight: 1 }], 10)).toEqual([])
    })

    test('search leaves out what is not accepted before it counts to the limit', async () => {
      const index = await engine(paragraphs)
      const found = await index.search([{ term: 'strike', weight: 1 }], 1, id => id !== 1)
      expect(found.map(({ id }) => id)).toEqual([0])
    })

    test('frequencies count paragraphs, not occurrences', async () => {
      const index = await engine(paragraphs)
      expect(await index.frequencies(['strike', 'tehran', 'paris'])).toEqual([2, 1, 0])
      expect(index.size).toBe(3)
    })

    test('search gives the scores of the BM25 formula, in its order', async () => {
      await fc.assert(
        fc.asyncProperty(corpus, query, fc.integer({ min: 1, max: 30 }), async (held, terms, limit) => {
          const found = await (await engine(held)).search(terms, limit)
          const expected = await (await referenceBm25(held)).search(terms, limit)
          expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
          found.forEach(({ score }, place) => {
            expect(score).toBeCloseTo(expected[place]?.score ?? Number.NaN, 6)
          })
        }),
      )
    })
  })
}
