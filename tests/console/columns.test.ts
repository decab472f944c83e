import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { columnsOf } from '../../src/console/columns.ts'

describe('columnsOf', () => {
  test('counts wide characters as two columns and combining ones as none', () => {
    expect(['Zoe\u0308', '東京', '👩‍👩‍👧', '“…” – €', '1\ufe0f\u20e3'].map(columnsOf)).toEqual([
      3, 4, 2, 7, 2,
    ])
  })

  test('agrees with the tables of all scripts on every character below U+3000', () => {
    for (let code = 0x20; code < 0x3000; code++) {
      const character = String.fromCharCode(code)
      if (!/\p{Cc}/u.test(character))
        expect([code, columnsOf(character)]).toEqual([code, stringWidth(character)])
    }
  })

  test('agrees with them on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(columnsOf(text)).toBe(stringWidth(text))
      }),
    )
  })
})
