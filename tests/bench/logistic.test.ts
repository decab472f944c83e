import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Example, fitLogistic, probability } from '../../bench/quality/learning/logistic.ts'

const example = (values: readonly number[], holds: boolean, weight = 1): Example => ({
  values,
  holds,
  weight,
})

/** Of a hundred with each value of one sign, this many hold. */
const shares = (held: Readonly<Record<number, number>>): readonly Example[] =>
  Object.entries(held).flatMap(([value, count]) => [
    example([Number(value)], true, count),
    example([Number(value)], false, 100 - count),
  ])

describe('fitLogistic', () => {
  test('gives back the shares of two groups', () => {
    const model = fitLogistic(shares({ 0: 20, 1: 90 }), [1], 0)
    expect(probability(model, [0])).toBeCloseTo(0.2, 4)
    expect(probability(model, [1])).toBeCloseTo(0.9, 4)
  })

  test('stays nearer to the middle with a penalty', () => {
    const free = fitLogistic(shares({ 0: 20, 1: 90 }), [1], 0)
    const held = fitLogistic(shares({ 0: 20, 1: 90 }), [1], 0.1)
    expect(held.weights[0]).toBeGreaterThan(0)
    expect(held.weights[0]).toBeLessThan(free.weights[0] ?? 0)
  })

  test('leaves a sign out that comes out against its sense, and one that never differs', () => {
    const model = fitLogistic(
      shares({ 0: 20, 1: 90 }).map(each => ({ ...each, values: [...each.values, 7] })),
      [-1, 1],
      0,
    )
    expect(model.weights).toEqual([0, 0])
    expect(probability(model, [1, 7])).toBeCloseTo(0.55, 4)
  })

  test('counts an example of weight two like two examples', () => {
    const once = [...shares({ 0: 30, 2: 60 }), example([1], true, 50)]
    const twice = [...shares({ 0: 30, 2: 60 }), example([1], true, 25), example([1], true, 25)]
    expect(fitLogistic(once, [0], 0).weights[0]).toBeCloseTo(fitLogistic(twice, [0], 0).weights[0] ?? 0, 6)
  })

  test('is finite and of the right sense for any examples', () => {
    const values = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 2 })
    const examples = fc.array(fc.tuple(values, fc.boolean()), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(examples, rows => {
        const model = fitLogistic(
          rows.map(([signs, holds]) => example(signs, holds)),
          [1, -1],
          0.05,
        )
        expect(model.weights.every(Number.isFinite)).toBe(true)
        expect(model.weights[0]).toBeGreaterThanOrEqual(0)
        expect(model.weights[1]).toBeLessThanOrEqual(0)
        const chance = probability(model, [1, 0])
        expect(chance).toBeGreaterThanOrEqual(0)
        expect(chance).toBeLessThanOrEqual(1)
      }),
    )
  })
})
