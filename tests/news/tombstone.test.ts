import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tombstoneOf } from '../../src/news/tombstone.ts'

/** What the hash is of, written plainly. */
function plainly(paragraphs: readonly string[]): string {
  const letters = [...paragraphs.join('').normalize('NFKC').toLowerCase()].filter(sign =>
    /[\p{L}\p{N}]/u.test(sign),
  )
  return createHash('sha256').update(letters.join('')).digest('hex')
}

describe('tombstoneOf', () => {
  test('is the same for other spacing, signs and case, and another for other letters', () => {
    const of = (...paragraphs: string[]) => tombstoneOf({ paragraphs })
    expect(of('“We will not pay,” he said.', 'Ships wait.')).toBe(
      of('"We  will not PAY", he said — ships wait'),
    )
    expect(of('14 ships wait.')).not.toBe(of('15 ships wait.'))
  })

  test('is of letters and digits alone, in texts of any length and script', () => {
    const sign = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 4 }), fc.integer({ min: 1, max: 9_000 }), (signs, times) => {
        const paragraphs = [signs.join('').repeat(times), 'x𐐷é', signs.join(' ')]
        expect(tombstoneOf({ paragraphs })).toBe(plainly(paragraphs))
      }),
      { numRuns: 40 },
    )
  })

  test('takes no letter apart, wherever in a long text it stands', () => {
    for (let before = 65_530; before < 65_540; before++) {
      const paragraphs = [`${'a'.repeat(before)}${'𐐷'.repeat(5)}${'b'.repeat(10)}`]
      expect(tombstoneOf({ paragraphs })).toBe(plainly(paragraphs))
    }
  })
})
