import { describe, expect, test } from 'vitest'
import { leans } from '../../src/summary/leaning.ts'

describe('leans', () => {
  test.each([
    'He left at noon.',
    'But the talks went on.',
    'This was new.',
    'Nor has Norland offered it.',
    '“We shall see,” he said on Monday.',
    'Despite that, ships sailed.',
    'A role for Norland was therefore unlikely.',
  ])('on the sentence before: %s', sentence => expect(leans(sentence)).toBe(true))

  test.each([
    'There is no doubt that ships will sail.',
    'It is likely that ships will sail.',
    'Moreno left at noon.',
    '“This is piracy,” Moreno said.',
    'Thistles grew on the quay.',
  ])('on nothing: %s', sentence => expect(leans(sentence)).toBe(false))
})
