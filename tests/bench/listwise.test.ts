import { describe, expect, test } from 'vitest'
import { fitListwise } from '../../bench/quality/learning/listwise.ts'
import { random } from '../../bench/quality/resampling.ts'

/** Lists of items with three signs, of which the right item was drawn by a softmax with some weights. */
function drawn(weights: readonly number[], count: number) {
  const next = random(7)
  return Array.from({ length: count }, () => {
    const items = Array.from({ length: 6 }, () => weights.map(() => next()))
    const parts = items.map(item =>
      Math.exp(item.reduce((sum, value, sign) => sum + value * (weights[sign] ?? 0), 0)),
    )
    let left = next() * parts.reduce((sum, part) => sum + part, 0)
    const right = parts.findIndex(part => {
      left -= part
      return left <= 0
    })
    return { items, right }
  })
}

describe('fitListwise', () => {
  test('finds the weights by which the right items were drawn', () => {
    const [first = 0, second = 0, third = 0] = fitListwise(drawn([4, 2, 0.5], 4000), 3, 1e-6)
    expect(first).toBeCloseTo(4, 0)
    expect(second).toBeCloseTo(2, 0)
    expect(third).toBeCloseTo(0.5, 0)
  })

  test('gives nothing to a sign that speaks against the right item, nor to one that never differs', () => {
    const lists = drawn([3, -2], 1000).map(({ items, right }) => ({
      items: items.map(item => [...item, 1]),
      right,
    }))
    const [first = 0, ...others] = fitListwise(lists, 3, 1e-6)
    expect(first).toBeGreaterThan(2)
    expect(others).toEqual([0, 0])
  })
})
