import { describe, expect, test } from 'vitest'
import { Recent } from '../../src/retrieval/recent.ts'

describe('Recent', () => {
  test('works a thing out once while it is asked for', () => {
    const recent = new Recent<number, string>(4)
    let worked = 0
    const get = (key: number) =>
      recent.get(key, () => {
        worked++
        return `of ${key}`
      })
    for (let round = 0; round < 50; round++) {
      expect(get(1)).toBe('of 1')
      get(100 + round)
    }
    expect(worked).toBe(51)
  })

  test('lets go of what was not asked for since more than it may keep', () => {
    const recent = new Recent<number, number>(4)
    for (const key of [1, 2, 3, 4, 5]) recent.get(key, () => key)
    expect(recent.get(1, () => -1)).toBe(-1)
    expect(recent.get(5, () => -1)).toBe(5)
  })
})
