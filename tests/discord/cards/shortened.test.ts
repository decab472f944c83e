import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shortened } from '../../../src/discord/cards/shortened.ts'
import { bytesAtMost, reach, reachBack, shown, shownIn } from '../../../src/discord/cards/shown.ts'
import { anyText } from './any-text.ts'

const characters = (text: string) => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)

describe('shortened', () => {
  test('leaves a text that is short enough', () => {
    expect(shortened('Tolls wait', 10)).toBe('Tolls wait')
  })

  test('cuts behind a word that ends near, else between characters', () => {
    expect(shortened('Tolls wait until autumn', 13)).toBe('Tolls wait…')
    expect(shortened('Tolls wait until autumn', 12)).toBe('Tolls wait…')
    expect(shortened('Transportministerium', 10)).toBe('Transport…')
    expect(shortened('A Transportministerium', 10)).toBe('A Transpo…')
  })

  test('never splits what a reader sees as a character', () => {
    expect(shortened('👩‍👩‍👧👩‍👩‍👧', 12)).toBe('👩‍👩‍👧…')
    expect(shortened('👩‍👩‍👧👩‍👩‍👧', 8)).toBe('…')
    expect(shortened('🇩🇪🇫🇷🇮🇹', 8)).toBe('🇩🇪…')
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, most) => {
        const cut = shortened(text, most)
        expect(cut.length).toBeLessThanOrEqual(most)
        if (cut === text) return
        const kept = characters(cut.slice(0, -1))
        expect(characters(text).slice(0, kept.length)).toEqual(kept)
      }),
    )
  })
})

describe('shownIn', () => {
  test('takes no more bytes than it may, and no fewer than it can', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 5, max: 200 }), (text, most) => {
        expect(Buffer.byteLength(shownIn(text, most))).toBeLessThanOrEqual(most)
        if (bytesAtMost(text) < most) expect(shownIn(text, most)).toBe(shown(text))
      }),
    )
  })
})

describe('reach', () => {
  test('is how far a text can be shown in some bytes, forwards and back', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 8, max: 120 }), (text, most) => {
        const end = reach(text, 0, most)
        const start = reachBack(text, text.length, most)
        expect(Buffer.byteLength(shown(text.slice(0, end)))).toBeLessThanOrEqual(most)
        expect(Buffer.byteLength(shown(text.slice(start)))).toBeLessThanOrEqual(most)
        expect(end === text.length || bytesAtMost(text.slice(0, end + 1)) > most - 2).toBe(true)
        expect(start === 0 || bytesAtMost(text.slice(start - 1)) > most - 2).toBe(true)
      }),
    )
  })
})
