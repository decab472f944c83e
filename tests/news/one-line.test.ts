import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oneLine } from '../../src/news/one-line.ts'

describe('oneLine', () => {
  test('makes one space of every run of white space and control characters', () => {
    expect(oneLine(' a  b\t c \n\r d\u00a0\u0007e \u2003 ')).toBe('a b c d e')
    const sign = fc.constantFrom('a', 'é', ' ', '\t', '\n', '\u00a0', '\u2028', '\0', '\ud800', '😀')
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), signs => {
        const text = signs.join('')
        expect(oneLine(text)).toBe(
          text
            .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
            .split(/\s+/u)
            .filter(word => word !== '')
            .join(' '),
        )
      }),
    )
  })
})
