import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'

const named = (text: string) =>
  buildActorTable([], [])
    .mentions(text)
    .map(({ actor }) => actor.name)

describe('mentions of a capital', () => {
  test.each(['Moscow rejected it.', 'They asked Moscow for help.', 'Talks with Moscow failed.'])(
    'mean the government: %s',
    text => expect(named(text)).toEqual(['Russia']),
  )

  test.each([
    'They met in Moscow.',
    'A flat near central Moscow burnt.',
    'The Moscow-based firm closed.',
    'The Minsk Agreement held.',
    'The Paris talks ended.',
  ])('mean the city: %s', text => expect(named(text)).toEqual([]))

  test('mean the seat of government with "the" before it', () => {
    expect(named('They dined at the Kremlin.')).toEqual(['Russia'])
  })
})
