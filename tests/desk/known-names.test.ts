import { describe, expect, test } from 'vitest'
import { knownNames } from '../../src/desk/known-names.ts'

const names = knownNames(['Sel', 'Sel Harbour Board', 'The Hague', 'Zoë Málik'])

describe('knownNames', () => {
  test('counts the words of the longest name that stands first', () => {
    expect(names.longest(['Sel', 'Harbour', 'Board', 'tolls'])).toBe(3)
    expect(names.longest(['Sel', 'Harbour', 'tolls'])).toBe(1)
    expect(names.longest(['tolls', 'Sel'])).toBe(0)
    expect(names.longest([])).toBe(0)
  })

  test('makes no difference of case, accents or a leading "the"', () => {
    expect(names.longest(['zoe', 'malik', 'reads'])).toBe(2)
    expect(names.longest(['the', 'SEL', 'harbour', 'board', 'tolls'])).toBe(4)
    expect(names.longest(['hague', 'court'])).toBe(1)
  })

  test('finds the names that begin with what was typed, with or without their "the"', () => {
    expect(names.startingWith('sel')).toEqual(['Sel', 'Sel Harbour Board'])
    expect(names.startingWith('the h')).toEqual(['The Hague'])
    expect(names.startingWith('hag')).toEqual(['The Hague'])
    expect(names.startingWith('')).toHaveLength(4)
  })

  test('knows nothing of an empty list', () => {
    expect(knownNames([]).longest(['Sel'])).toBe(0)
  })
})
