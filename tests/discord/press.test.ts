import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customId, idBehind, type Press, readPress, referenceTo } from '../../src/discord/press.ts'
import { slugify } from '../../src/news/slug.ts'

/** How long a custom id may be. */
const LONGEST = 100

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length })
const answer = fc.string({ unit: fc.constantFrom(...'aZ09kQ'), minLength: 16, maxLength: 16 })
const page = fc.oneof(fc.nat(20), fc.constant(9_999_999))
const id = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 120, size: 'max' }), fc.lorem({ maxCount: 30 }))
  .map(slugify)
  .filter(slug => slug !== '')
const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ kind: fc.constantFrom('page' as const, 'share' as const), answer, page }),
  fc.record({ kind: fc.constant('rate' as const), answer, page, helpful: fc.boolean() }),
  fc.constant({ kind: 'read' as const }),
  fc.record({
    kind: fc.constant('related' as const),
    article: id.map(referenceTo),
    paragraph: fc.integer({ min: 1, max: 9_999_999 }),
  }),
  fc.record({
    kind: fc.constant('context' as const),
    citation: fc.integer({ min: 1, max: 25 }),
    article: id.map(referenceTo),
    paragraph: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.constant(9_999_999)),
    revision: hex(12),
  }),
)

describe('customId', () => {
  test('carries a press in at most 100 characters, and is read back as the same', () => {
    fc.assert(
      fc.property(press, pressed => {
        expect(customId(pressed).length).toBeLessThanOrEqual(LONGEST)
        expect(readPress(customId(pressed))).toEqual(pressed)
      }),
      { numRuns: 500 },
    )
  })

  test('differs for presses that differ', () => {
    fc.assert(
      fc.property(press, press, (one, other) => {
        expect(customId(one) === customId(other)).toBe(JSON.stringify(one) === JSON.stringify(other))
      }),
    )
  })
})

describe('readPress', () => {
  test.each([
    '',
    '1',
    'read',
    '1:related:1',
    '1:related:0:whales',
    '1:related:1:whales:more',
    '1:related:1:',
    '0:read',
    '2:read',
    '1:read:',
    '1:read:more',
    '1:page:abcdefgh12345678',
    '1:page:abcdefgh12345678:-1',
    '1:page:abcdefgh12345678:01',
    '1:page:abcdefgh12345678:1e3',
    '1:page:abcdefgh12345678:99999999',
    '1:page:abcdefgh1234567:0',
    "1:page:abcdefgh'; DROP--:0",
    '1:share:abcdefgh12345678:0:0',
    '1:rate:abcdefgh12345678:0',
    '1:constructor:abcdefgh12345678:0',
    '1:context:1:1:abcdef012345',
    '1:context:0:1:abcdef012345:tolls',
    '1:context:1:0:abcdef012345:tolls',
    '1:context:1:1:ABCDEF012345:tolls',
    '1:context:1:1:abcdef012345:../secrets',
    '1:context:1:1:abcdef012345:~abc',
    `1:context:1:1:abcdef012345:${'a'.repeat(61)}`,
    '1:context:1:1:abcdef012345:tolls:more',
  ])('does not take the forged or outdated id "%s"', forged => {
    expect(readPress(forged)).toBeNull()
  })

  test('takes no id that it would not have made itself', () => {
    const part = fc.oneof(
      fc.constantFrom('1', '0', 'page', 'share', 'helpful', 'unhelpful', 'context', 'read', '00', '~'),
      answer,
      hex(12),
      fc.string(),
      fc.nat().map(String),
    )
    const forged = fc.oneof(
      fc.array(part, { maxLength: 7 }).map(parts => parts.join(':')),
      fc.tuple(press, fc.nat(99), fc.string({ minLength: 1, maxLength: 1 })).map(([made, at, sign]) => {
        const id = customId(made)
        return id.slice(0, at % id.length) + sign + id.slice((at % id.length) + 1)
      }),
    )
    fc.assert(
      fc.property(forged, id => {
        const read = readPress(id)
        if (read !== null) expect(customId(read)).toBe(id)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('referenceTo', () => {
  test('is a short id itself, and the digits of a long one', () => {
    expect(referenceTo('tolls-announced')).toBe('tolls-announced')
    expect(referenceTo('a'.repeat(60))).toBe('a'.repeat(60))
    expect(referenceTo('a'.repeat(61))).toMatch(/^~[0-9a-f]{16}$/)
  })

  test('leads back to the article, and to none where it is gone', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 5 }), ids => {
        for (const held of ids) {
          expect(idBehind(referenceTo(held), ids)).toBe(held)
          expect(
            idBehind(
              referenceTo(held),
              ids.filter(other => other !== held),
            ),
          ).toBeNull()
        }
      }),
    )
  })
})
