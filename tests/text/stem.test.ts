import { describe, expect, test } from 'vitest'
import { stem } from '../../src/text/stem.ts'

// Pairs from the sample vocabulary that accompanies the definition of Snowball's English stemmer.
describe('stem', () => {
  test.each([
    ['consign', 'consign'],
    ['consigned', 'consign'],
    ['consignment', 'consign'],
    ['consistency', 'consist'],
    ['consolation', 'consol'],
    ['knightly', 'knight'],
    ['generously', 'generous'],
    ['skies', 'sky'],
    ['dying', 'die'],
  ])('takes %s to %s', (word, expected) => {
    expect(stem(word)).toBe(expected)
  })

  test('leaves words alone that are not plain English letters', () => {
    expect(stem('россия')).toBe('россия')
    expect(stem('u.s')).toBe('u.s')
  })
})
