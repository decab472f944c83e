import { describe, expect, test } from 'vitest'
import { nearWords } from '../../src/retrieval/near-words.ts'
import { stem } from '../../src/text/stem.ts'

describe('nearWords', () => {
  test('knows words that mean much the same, by their stems', () => {
    expect(nearWords(stem('discussed'))).toContain(stem('talking'))
    expect(nearWords(stem('halted'))).toContain(stem('suspends'))
  })

  test('holds both ways, and no word is near itself', () => {
    for (const word of ['weapon', 'coalition', 'reject', 'plane']) {
      const term = stem(word)
      expect(nearWords(term)).not.toContain(term)
      for (const near of nearWords(term)) expect(nearWords(near)).toContain(term)
    }
  })

  test('knows nothing near a word that it does not have', () => {
    expect(nearWords('zebra')).toEqual([])
  })
})
