import { describe, expect, test } from 'vitest'
import { meantBy, mostAlike } from '../../src/desk/nearest.ts'

describe('mostAlike', () => {
  test('finds the name that differs in the fewest letters, more of them in a longer name', () => {
    expect(mostAlike('Brand', ['Brandt', 'Finch'])).toBe('Brandt')
    expect(mostAlike('norlnad', ['Norland'], 2)).toBe('Norland')
    expect(mostAlike('norlnad', ['Norland'])).toBeNull()
    expect(mostAlike('Sle', ['Sel'])).toBeNull()
  })

  test('takes no notice of case and accents, and never names the word itself', () => {
    expect(mostAlike('MALIK', ['Málik', 'Malika'])).toBe('Malika')
  })
})

describe('meantBy', () => {
  const commands = ['ask', 'stance', 'search', 'sources']

  test('finds the word of a list that was mistyped or only begun', () => {
    expect(meantBy('stnce', commands)).toBe('stance')
    expect(meantBy('SEARHC', commands)).toBe('search')
    expect(meantBy('sour', commands)).toBe('sources')
    expect(meantBy('aks', ['as'])).toBe('as')
  })

  test('names none where none is near', () => {
    for (const word of ['', 'x', 'foo', 'constructor', '__proto__', 'x'.repeat(100_000)])
      expect(meantBy(word, commands)).toBeNull()
  })
})
