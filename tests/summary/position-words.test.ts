import { describe, expect, test } from 'vitest'
import { positionOf, positionWords } from '../../src/summary/position-words.ts'

const found = (text: string) => positionWords(text).map(({ start, end }) => text.slice(start, end))

describe('positionWords', () => {
  test.for([
    ['They rejected the pier and condemn its builders.', ['rejected', 'condemn']],
    ['Oslo backs the pier and welcomed its plan.', ['backs', 'welcomed']],
    ['We come only if they leave, on condition that nobody swims.', ['only if', 'on condition that']],
    ['The mayor warned that she would insist.', ['warned', 'insist']],
    ['She ruled out a pier and called for a ferry.', ['ruled out', 'called for']],
  ] as const)('finds what takes a position: %s', ([text, words]) => {
    expect(found(text)).toEqual(words)
  })

  test('takes nothing else for one', () => {
    expect(found('They went back to the opposition benches, provided with tea, and said so.')).toEqual([])
  })

  test('finds them in order and apart from each other', () => {
    const words = positionWords('Even if they agree, and only if they agree, unless they object to it.')
    words.slice(1).forEach((word, place) => {
      expect(word.start).toBeGreaterThanOrEqual(words[place]?.end ?? 0)
    })
    expect(words.map(({ position }) => position)).toEqual([
      'condition',
      'for',
      'condition',
      'for',
      'condition',
      'against',
    ])
  })

  test('finds each in a text of any length', () => {
    const text = 'if only if they object to it as long as '.repeat(5_000)
    expect(positionWords(text)).toHaveLength(20_000)
  })
})

describe('positionOf', () => {
  test('goes by the cue before the content', () => {
    expect(positionOf('rejected', 'the welcome plan')).toBe('against')
    expect(positionOf('said', 'we welcome the plan')).toBe('for')
    expect(positionOf('said', 'the plan is long')).toBeNull()
  })
})
