import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  areaUnder,
  averaged,
  bootstrap,
  bootstrapArea,
  mean,
  random,
  separated,
} from '../../bench/quality/resampling.ts'

/** Few values, so that many are equal. */
const anyScores = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 30 })

describe('areaUnder', () => {
  test('is the share of pairs in the right order, equal ones counting half', () => {
    fc.assert(
      fc.property(anyScores, anyScores, (higher, lower) => {
        const pairs = higher.flatMap(one =>
          lower.map(other => (one > other ? 1 : one === other ? 0.5 : 0) as number),
        )
        expect(areaUnder(higher, lower)).toBeCloseTo(mean(pairs), 10)
      }),
    )
  })

  test('is 1, 0 and a half where all, none and nothing can be told apart', () => {
    expect(areaUnder([0.7, 0.9], [0.1, 0.6])).toBe(1)
    expect(areaUnder([0.1, 0.6], [0.7, 0.9])).toBe(0)
    expect(areaUnder([0.5, 0.5], [0.5])).toBe(0.5)
  })
})

describe('bootstrapArea', () => {
  test('holds the area, between 0 and 1', () => {
    fc.assert(
      fc.property(anyScores, anyScores, (higher, lower) => {
        const [low, high] = bootstrapArea(higher, lower)
        const area = areaUnder(higher, lower)
        expect(low).toBeLessThanOrEqual(area)
        expect(high).toBeGreaterThanOrEqual(area)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
      }),
      { numRuns: 20, seed: 1 },
    )
  })

  test('is as wide as resampling the scores themselves makes it', () => {
    const next = random(1)
    const higher = Array.from({ length: 60 }, () => Math.round(10 * (next() + 0.2)))
    const lower = Array.from({ length: 60 }, () => Math.round(10 * next()))
    const drawn = (scores: readonly number[]) => scores.map(() => scores[Math.floor(next() * 60)] ?? 0)
    const areas = Array.from({ length: 2000 }, () => areaUnder(drawn(higher), drawn(lower))).sort()
    const [low, high] = bootstrapArea(higher, lower)
    expect(low).toBeCloseTo(areas[50] ?? 0, 1)
    expect(high).toBeCloseTo(areas[1950] ?? 0, 1)
  })
})

describe('bootstrap', () => {
  test('is about two standard errors to either side of a mean', () => {
    const values = Array.from({ length: 400 }, (_, at) => Number(at % 2 === 0))
    const [low, high] = bootstrap(values, mean)
    expect(low).toBeCloseTo(0.5 - 1.96 * 0.025, 1)
    expect(high).toBeCloseTo(0.5 + 1.96 * 0.025, 1)
  })

  test('is the same each time', () => {
    const values = [1, 2, 3, 5, 8, 13]
    expect(bootstrap(values, mean)).toEqual(bootstrap(values, mean))
  })
})

describe('averaged', () => {
  const units = [
    { fold: 0, hit: true },
    { fold: 0, hit: false },
    { fold: 1, hit: true },
    { fold: null, hit: null },
  ]

  test('gives the mean of all and of either half, without those that have no value', () => {
    expect(averaged('hits', units, ({ hit }) => hit)).toMatchObject({ value: 2 / 3, folds: [0.5, 1] })
  })

  test('gives no halves where one has nothing', () => {
    const first = units.slice(0, 2)
    expect(averaged('hits', first, ({ hit }) => hit).folds).toBeNull()
  })
})

describe('separated', () => {
  const scored = (fold: number | null, ...scores: readonly number[]) => scores.map(score => ({ fold, score }))

  test('gives the area over all and in either half', () => {
    const higher = [...scored(0, 0.9, 0.8), ...scored(1, 0.4)]
    const lower = [...scored(0, 0.1), ...scored(1, 0.6)]
    expect(separated('kept apart', higher, lower, ({ score }) => score)).toMatchObject({
      value: 5 / 6,
      folds: [1, 0],
    })
  })

  test('gives no halves where a side has none', () => {
    const figure = separated('kept apart', scored(0, 0.9), scored(null, 0.1), ({ score }) => score)
    expect(figure).toMatchObject({ value: 1, folds: null })
  })
})
