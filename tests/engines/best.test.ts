import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Best } from '../../src/engines/best.ts'

const candidates = fc.uniqueArray(
  fc.record({ id: fc.integer({ min: 0, max: 50 }), score: fc.constantFrom(0.5, 1, 1.5, 2) }),
  { maxLength: 40, selector: ({ id }) => id },
)

describe('Best', () => {
  test('keeps what sorting all candidates would put first, equal scores by id', () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: 0, max: 45 }), (all, most) => {
        const best = new Best(most)
        for (const candidate of all) best.take(candidate)
        const sorted = all.toSorted((a, b) => b.score - a.score || a.id - b.id)
        expect(best.inOrder()).toEqual(sorted.slice(0, most))
      }),
    )
  })

  test('says beforehand whether it would take a candidate', () => {
    const best = new Best(1)
    expect(best.wouldTake({ id: 3, score: 1 })).toBe(true)
    best.take({ id: 3, score: 1 })
    expect(best.wouldTake({ id: 4, score: 1 })).toBe(false)
    expect(best.wouldTake({ id: 2, score: 1 })).toBe(true)
    expect(best.wouldTake({ id: 9, score: 1.5 })).toBe(true)
  })
})
