import { describe, expect, test } from 'vitest'
import { countOf, figureOf, noteOf } from '../../bench/quality/figure.ts'

describe('figureOf', () => {
  test('is met from the floor up, and where less is better from it down', () => {
    expect(figureOf('paragraph first', 0.9, { floor: 0.9 }).met).toBe(true)
    expect(figureOf('paragraph first', 0.899, { floor: 0.9 }).met).toBe(false)
    expect(figureOf('calibration error', 0.05, { floor: 0.05, better: 'less' }).met).toBe(true)
    expect(figureOf('calibration error', 0.051, { floor: 0.05, better: 'less' }).met).toBe(false)
  })

  test('can be met without reaching its aim', () => {
    expect(figureOf('paragraph first', 0.93, { floor: 0.9, aim: 0.95 })).toMatchObject({
      met: true,
      aimed: false,
    })
  })

  test('is not met by both halves together where either has to be by itself', () => {
    const error = { floor: 0.05, aim: 0.03, better: 'less', eachFold: true } as const
    expect(figureOf('calibration error', 0.02, { ...error, folds: [0.08, 0.06] })).toMatchObject({
      value: 0.02,
      met: false,
      aimed: false,
    })
    expect(figureOf('calibration error', 0.02, { ...error, folds: [0.04, 0.02] })).toMatchObject({
      met: true,
      aimed: false,
    })
  })

  test('is neither met nor missed where nothing is asked of it', () => {
    expect(figureOf('paragraph first', 0.9)).toMatchObject({ met: null, aimed: null, floor: null })
    expect(noteOf('exact', 'differs 4')).toMatchObject({ value: null, met: null, note: 'differs 4' })
  })

  test('keeps all its numbers as numbers through JSON', () => {
    const figure = figureOf('hits', 0.5, { folds: [0.25, 0.75], interval: [0.4, 0.6], baseline: 0.1 })
    expect(JSON.parse(JSON.stringify(figure))).toEqual(figure)
    expect(figure).toMatchObject({ value: 0.5, folds: [0.25, 0.75], low: 0.4, high: 0.6, baseline: 0.1 })
  })
})

describe('countOf', () => {
  test('is met by how many there are', () => {
    expect(countOf('answered', 15, 16, { floor: 15 })).toMatchObject({ value: 15, of: 16, met: true })
  })
})
