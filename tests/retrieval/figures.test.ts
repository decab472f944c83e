import { describe, expect, test } from 'vitest'
import { differInFigures, figuresIn } from '../../src/retrieval/figures.ts'
import { tokens } from '../../src/text/tokens.ts'

const valuesIn = (text: string) => figuresIn(tokens(text)).map(({ value }) => value)
const differ = (one: string, other: string) =>
  differInFigures(figuresIn(tokens(one)), figuresIn(tokens(other)))

describe('figuresIn', () => {
  test('reads a number alike in digits and in words', () => {
    for (const written of ['4,000', '4000', 'four thousand', '4 thousand'])
      expect(valuesIn(`some ${written} travellers`)).toEqual(['4000'])
    expect(valuesIn('twenty-five boats, a dozen crews, two hundred ropes')).toEqual(['25', '12', '200'])
    expect(valuesIn('five ships left for one harbour on the 3rd')).toEqual(['5', '1', '3rd'])
  })

  test('keeps what each number counts', () => {
    expect(figuresIn(tokens('Of the 12 men 3 were hurt on 2 June, 5%'))).toEqual([
      { value: '12', counted: 'man' },
      { value: '3', counted: 'hurt' },
      { value: '2', counted: 'june' },
      { value: '5', counted: 'percent' },
    ])
  })
})

describe('differInFigures', () => {
  test('hears a different number, also where the two are swapped', () => {
    expect(differ('12 dead', '15 dead')).toBe(true)
    expect(differ('twelve dead', '15 dead')).toBe(true)
    expect(differ('12 dead and 15 hurt', '15 dead and 12 hurt')).toBe(true)
    expect(differ('1.2 million euros', '1.5 million euros')).toBe(true)
  })

  test('lets a number be left out, or be written otherwise', () => {
    expect(differ('12 dead', 'several dead')).toBe(false)
    expect(differ('12 dead and 15 hurt', '15 hurt')).toBe(false)
    expect(differ('12 dead and 2 million euros lost', '2,000,000 euros lost, twelve dead')).toBe(false)
  })
})
