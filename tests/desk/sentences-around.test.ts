import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isInsideSentence, sentencesAround } from '../../src/desk/sentences-around.ts'
import { sentences } from '../../src/text/sentences.ts'

const SENTENCES = [
  'Norland put its shipping tolls off until autumn after 14 ports complained.',
  'Gen. Haug of the U.S. fleet said so on Sept. 15.',
  '“Nobody may sell the sea,” Lavrov said in Murmansk.',
  'Он отверг план.',
  '谁也不能出售大海。',
  'رفضت موسكو الخطة.',
  'Why? Nobody knows.',
]

/** A paragraph longer than what is looked at around a place. */
const paragraph = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 20, maxLength: 60 })
  .map(chosen => chosen.join(' '))

describe('sentencesAround', () => {
  test('finds the sentences that the whole text has there', () => {
    fc.assert(
      fc.property(paragraph, fc.nat(), fc.nat(200), (text, from, length) => {
        const start = from % text.length
        const end = Math.min(text.length, start + length)
        const all = sentences(text).filter(span => span.start < end && span.end > start)
        expect(sentencesAround(text, { start, end })).toEqual(all)
      }),
    )
  })
})

describe('isInsideSentence', () => {
  test('is false at the edges of a sentence and between two, and true within', () => {
    fc.assert(
      fc.property(paragraph, fc.nat(), (text, from) => {
        const offset = from % (text.length + 1)
        const inside = sentences(text).some(({ start, end }) => start < offset && offset < end)
        expect(isInsideSentence(text, offset)).toBe(inside)
      }),
    )
  })
})
