import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { statementsOf } from '../../src/attribution/statements.ts'
import { articleOf } from './said.ts'

/** `cue: standing` of each statement of a sentence, with `nested` and `attitude` where they hold. */
function standings(text: string): readonly string[] {
  const article = articleOf(text)
  return statementsOf(article, buildActorTable([], [article])).map(
    ({ cue, standing, nested, attitude }) =>
      `${cue ? text.slice(cue.start, cue.end) : '–'}: ${standing}${attitude ? ', attitude' : ''}${nested ? ', nested' : ''}`,
  )
}

describe('statementsOf, the standing of a statement', () => {
  test.each([
    ['Lavrov has not said that the road is open.', 'has not said: negated'],
    ['Lavrov did not say whether the road is open.', 'did not say: negated'],
    ['Lavrov declined to say whether the road is open.', 'declined to say: negated'],
    ['Lavrov never claimed that the road is open.', 'never claimed: negated'],
    ['Lavrov denied saying that the road is open.', 'saying: negated, nested'],
    ['No Iranian official has said that the road is open.', 'has said: negated'],
  ])('is negated where nobody said it: %s', (text, expected) => {
    expect(standings(text)).toContain(expected)
  })

  test.each([
    ['Lavrov said the road was not open.', 'said: asserted'],
    ['Lavrov denied that the road was open.', 'denied: asserted'],
    ['Lavrov does not believe that the road is open.', 'does not believe: asserted'],
    ['Russia does not want a new road.', 'does not want: asserted, attitude'],
    ['Lavrov will say that the road is open.', 'will say: asserted'],
  ])('is asserted where what is said or wanted is a denial: %s', (text, expected) => {
    expect(standings(text)).toEqual([expected])
  })

  test.each([
    ['If Lavrov says that the road is closed, trade will stop.', 'says: hypothetical'],
    ['Had Lavrov said that the road was closed, trade would have stopped.', 'said: hypothetical'],
    ['It is unclear whether Lavrov will say that the road is closed.', 'will say: hypothetical'],
    ['Lavrov could argue that the road is closed.', 'could argue: hypothetical'],
    ['Lavrov may say that the road is closed.', 'may say: hypothetical'],
    ['Lavrov would have said that the road is closed.', 'would have said: hypothetical'],
  ])('is hypothetical where it may yet be said: %s', (text, expected) => {
    expect(standings(text)).toEqual([expected])
  })

  test('ends what would be said with its clause', () => {
    const text = 'If Lavrov says that the road is closed, trade will stop.'
    const article = articleOf(text)
    const [statement] = statementsOf(article, buildActorTable([], [article]))
    expect(text.slice(statement?.content.start, statement?.content.end)).toBe('that the road is closed')
  })
})

describe('statementsOf, “stopped short of”', () => {
  test('is negated', () => {
    expect(standings('Lavrov stopped short of demanding money.')).toEqual(['demanding: negated, attitude'])
  })
})

describe('statementsOf, a position inside a statement', () => {
  test('is nested, and an attitude', () => {
    expect(standings('Kerry said Lavrov opposes the new road.')).toEqual([
      'said: asserted',
      'opposes: asserted, attitude, nested',
    ])
  })

  test('is left out where it is a mood or a deed', () => {
    expect(standings('Kerry said Lavrov enjoyed the new road.')).toEqual(['said: asserted'])
  })
})
