import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betweenCharacters, breakBefore } from '../../src/desk/break-before.ts'

const text = 'The strait was empty at dawn. Norland wants tolls, its minister said. Nobody else does.'

describe('breakBefore', () => {
  test('breaks behind a sentence, else behind a word, else between characters', () => {
    expect(text.slice(0, breakBefore(text, 0, 40))).toBe('The strait was empty at dawn.')
    expect(text.slice(30, breakBefore(text, 30, 50))).toBe('Norland wants tolls,')
    expect(text.slice(0, breakBefore(text, 0, 18))).toBe('The strait was')
    expect(breakBefore('x'.repeat(100), 10, 50)).toBe(50)
    expect(breakBefore(text, 0, 1000)).toBe(text.length)
  })

  test('gets on, and splits no character, whatever the text', () => {
    const any = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('. ', ' ', '🇩🇪', '👩‍👩‍👧')),
      {
        minLength: 1,
        maxLength: 30,
      },
    )
    fc.assert(
      fc.property(any, fc.nat(50), fc.integer({ min: 20, max: 60 }), (parts, from, length) => {
        const text = parts.join('')
        const start = Math.min(from, text.length)
        const at = breakBefore(text, start, start + length)
        expect(at).toBeLessThanOrEqual(Math.min(text.length, start + length))
        if (start < text.length) expect(at).toBeGreaterThan(start)
        expect(/[\uD800-\uDBFF]$/.test(text.slice(0, at)) && /^[\uDC00-\uDFFF]/.test(text.slice(at))).toBe(
          false,
        )
      }),
    )
  })
})

describe('betweenCharacters', () => {
  test('keeps together what a reader sees as one character', () => {
    expect([4, 5, 7, 8].map(most => betweenCharacters('ab🇩🇪🇫🇷', 0, most))).toEqual([2, 2, 6, 6])
    expect(betweenCharacters('नॉर', 0, 1)).toBe(0)
    expect(betweenCharacters('xe\u0301', 0, 2)).toBe(1)
  })
})
