import { describe, expect, test } from 'vitest'
import { givesKind, kindAskedFor } from '../../src/retrieval/answer-kind.ts'

describe('kindAskedFor', () => {
  test.each([
    ['Who is Lavrov?', 'definition'],
    ['who is mira haug', 'definition'],
    ['What is the Bulk Carriers Union?', 'definition'],
    ['Who is the minister?', 'person'],
    ['Who is to pay?', 'person'],
    ['Who is blocking Norland?', 'person'],
    ['What is the price of passing?', null],
    ['How long ago did it sink?', 'time'],
    ['For what reason did it sink?', 'reason'],
    ['Is it true that it sank?', null],
  ])('%s asks for: %s', (question, kind) => {
    expect(kindAskedFor(question)).toBe(kind)
  })
})

describe('givesKind', () => {
  test.each([
    ['time', 'It sank on Tuesday.', true],
    ['time', 'It sank two years ago.', true],
    ['time', 'It sank off the cape.', false],
    ['person', 'The boat was steered by Mira Haug.', true],
    ['place', 'It sank near Sundhavn.', true],
    ['place', 'It sank in March.', false],
    ['number', 'It carried thirty crates.', true],
    ['reason', 'It sank due to a leak.', true],
  ] as const)('%s in “%s”: %s', (kind, sentence, gives) => {
    expect(givesKind(kind, sentence)).toBe(gives)
  })

  test('does not take for an answer what the question names itself', () => {
    expect(givesKind('time', 'It sank in 2014.', new Set(['2014']))).toBe(false)
    expect(givesKind('time', 'It sank in May 2014.', new Set(['2014']))).toBe(true)
    expect(givesKind('person', 'They met Mira Haug.', new Set(['mira', 'haug']))).toBe(false)
    expect(givesKind('place', 'It sank near Sundhavn.', new Set(['sundhavn']))).toBe(false)
  })

  test.each([
    ['Foreign Minister Sergei Lavrov rejected it.', true],
    ['They met Sergei Lavrov, the Russian foreign minister.', true],
    ['They met Lavrov, Russia’s foreign minister, in May.', true],
    ['Lavrov was a diplomat for decades.', true],
    ['Lavrov said nobody may sell the sea.', false],
    ['Haug and Lavrov, too, were there.', false],
  ])('says who Lavrov is: “%s” %s', (sentence, gives) => {
    expect(givesKind('definition', sentence, new Set(['lavrov']))).toBe(gives)
  })
})
