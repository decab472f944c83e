import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CuratingPress, isCuratingPress } from '../../src/discord/curating-press.ts'
import { customId, readPress } from '../../src/discord/press.ts'

/** How long a custom id may be. */
const LONGEST = 100

const secret = fc.string({ unit: fc.constantFrom(...'aZ09kQ'), minLength: 8, maxLength: 40 })
const number = fc.oneof(fc.nat(40), fc.constant(9_999_999))
const stretch = {
  plan: secret,
  place: number,
  from: number,
  only: fc.constantFrom('all' as const, 'dropped' as const),
}

/** Any press on a moderator's card. */
const anyPress: fc.Arbitrary<CuratingPress> = fc.oneof(
  fc.record({ kind: fc.constant('plan' as const), plan: secret, page: number }),
  fc.record({ kind: fc.constantFrom('look' as const, 'confirm' as const, 'drop' as const), plan: secret }),
  fc.record({ kind: fc.constantFrom('item' as const, 'keep' as const), ...stretch }),
  fc.record({ kind: fc.constantFrom('describe' as const, 'let in' as const), plan: secret, place: number }),
  fc.record({ kind: fc.constant('halt' as const), work: secret }),
  fc.record({ kind: fc.constant('paste' as const), form: secret }),
  fc.record({ kind: fc.constant('changes' as const), page: number }),
  fc.record({
    kind: fc.constant('undo' as const),
    change: fc.option(number.map(one => one + 1 - (one > 40 ? 1 : 0))),
  }),
)

describe('customId', () => {
  test('carries a press on a moderator’s card in at most 100 characters, and is read back as the same', () => {
    fc.assert(
      fc.property(anyPress, pressed => {
        expect(customId(pressed).length).toBeLessThanOrEqual(LONGEST)
        expect(readPress(customId(pressed))).toEqual(pressed)
        expect(isCuratingPress(pressed)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('differs for presses that differ', () => {
    fc.assert(
      fc.property(anyPress, anyPress, (one, other) => {
        expect(customId(one) === customId(other)).toBe(JSON.stringify(one) === JSON.stringify(other))
      }),
    )
  })
})

describe('readPress', () => {
  test.each([
    '1:plan',
    '1:plan:abcdefgh12345678',
    '1:plan:abcdefgh12345678:-1',
    '1:plan:abcdefgh12345678:01',
    '1:plan:abcdefg:0',
    "1:plan:abcdefgh'; DROP--:0",
    `1:plan:${'a'.repeat(41)}:0`,
    '1:confirm',
    '1:confirm:',
    '1:confirm:abcdefgh12345678:0',
    '1:confirm:../../secrets',
    '1:item:abcdefgh12345678:0:0',
    '1:item:abcdefgh12345678:0:0:x',
    '1:item:abcdefgh12345678:0:0:constructor',
    '1:item:abcdefgh12345678:0:0:a:a',
    '1:keep:abcdefgh12345678:0:-1:a',
    '1:let in:abcdefgh12345678:0',
    '1:look:abcdefgh12345678:0',
    '1:undo:0',
    '1:undo:last',
    '1:changes',
    '1:changes:-1',
    '1:halt:abc',
    '1:toString:abcdefgh12345678',
    '0:confirm:abcdefgh12345678',
  ])('does not take the forged or outdated id "%s"', forged => {
    expect(readPress(forged)).toBeNull()
  })

  test('takes no id of a moderator’s card that it would not have made itself', () => {
    const forged = fc
      .tuple(anyPress, fc.nat(99), fc.string({ minLength: 1, maxLength: 1 }))
      .map(([made, at, sign]) => {
        const id = customId(made)
        return id.slice(0, at % id.length) + sign + id.slice((at % id.length) + 1)
      })
    fc.assert(
      fc.property(forged, id => {
        const read = readPress(id)
        if (read !== null) expect(customId(read)).toBe(id)
      }),
      { numRuns: 1000 },
    )
  })
})
