import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isKin } from '../../src/retrieval/kin.ts'

describe('isKin', () => {
  test.each([
    ['explode', 'explosion'],
    ['probable', 'probability'],
    ['minister', 'ministry'],
    ['ship', 'shipped'],
  ])('takes %s and %s for one family', (one, other) => {
    expect(isKin(one, other)).toBe(true)
  })

  test.each([
    ['party', 'particular'],
    ['state', 'station'],
    ['war', 'warm'],
    ['commission', 'committee'],
    ['rose', 'raise'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(isKin(one, other)).toBe(false)
  })

  test('is the same either way round', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(isKin(one, other)).toBe(isKin(other, one))
      }),
    )
  })
})
