import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokens } from '../../src/text/tokens.ts'

const terms = (text: string) =>
  tokens(text)
    .filter(({ stop }) => !stop)
    .map(({ term }) => term)

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A number as a British or an American writer spells it out. */
function inWords(number: number, and: boolean): string {
  const scale = number >= 1000 ? 1000 : 100
  if (number < 20) return NUMBERS[number] ?? ''
  if (number < 100)
    return `${TENS[Math.floor(number / 10) - 2]}${number % 10 > 0 ? `-${NUMBERS[number % 10]}` : ''}`
  const rest = number % scale
  const joined = and && rest < 100 ? ' and ' : ' '
  const many = inWords(Math.floor(number / scale), and)
  return `${many} ${scale === 1000 ? 'thousand' : 'hundred'}${rest > 0 ? joined + inWords(rest, and) : ''}`
}

describe('tokens', () => {
  test('gives forms of a word one term', () => {
    expect(terms('insist insists insisted')).toEqual(['insist', 'insist', 'insist'])
  })

  test('takes possessives off, with straight and typographic apostrophes', () => {
    expect(terms("Lavrov's Lavrov’s Lavrov")).toEqual(['lavrov', 'lavrov', 'lavrov'])
    expect(terms("the fighters' camp")).toEqual(['fighter', 'camp'])
  })

  test('folds case and accents', () => {
    expect(terms('El País PAIS')).toEqual(terms('el pais pais'))
  })

  test('tells US from us and IS from is', () => {
    expect(terms('The US and the U.S. are one')).toEqual(['u.s', 'u.s'])
    expect(terms('they told us that it is so')).toEqual(['tell'])
    expect(terms('IS fighters')).toEqual(['i.s', 'fighter'])
  })

  test('takes hyphenated words apart', () => {
    expect(terms('US-led anti-Assad')).toEqual(['u.s', 'lead', 'anti', 'assad'])
  })

  test('reads a number with or without separators as one word', () => {
    expect(terms('1,200 1200 3.5')).toEqual(['1200', '1200', '3.5'])
  })

  test('gives a number one term in words and in figures, and a rank another', () => {
    expect(terms('seven 7 seventh 7th')).toEqual(['7', '7', '7th', '7th'])
    expect(terms('the first, the 1st')).toEqual(['1st', '1st'])
  })

  test.each([
    ['two thousand and forty crates', '2,040 crates'],
    ['nine hundred seventy dollars', '970 dollars'],
    ['Twenty-one or thirty two pilots', '21 or 32 pilots'],
    ['one hundred and fifty thousand', '150,000'],
    ['fifteen hundred', '1500'],
    ['the twenty-first quay', 'the 21st quay'],
    ['one hundred and two million', '102 million'],
    ['between one hundred and two hundred', 'between 100 and 200'],
    ['two thousand and three thousand', '2000 and 3000'],
  ])('reads the number in several words of “%s” as in “%s”', (words, figures) => {
    expect(terms(words)).toEqual(terms(figures))
  })

  test('leaves numbers apart that make no one number', () => {
    expect(terms('one two three, twenty first graders')).toEqual(['2', '3', '20', '1st', 'grader'])
  })

  test('gives any number below a million one term in words and in figures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 21, max: 999_999 }), fc.boolean(), (number, and) => {
        expect(terms(`They counted ${inWords(number, and)} of them.`)).toEqual(
          terms(`They counted ${number} of them.`),
        )
      }),
    )
  })

  test('keeps a decade apart from its first year', () => {
    expect(terms('1990s 1990’s 1990')).toEqual(['1990s', '1990s', '1990'])
    expect(terms('2014’s')).toEqual(['2014'])
  })

  test('reads the sign for a share and both ways to write it as one word', () => {
    expect(terms('20% or 20 percent or 20 per cent')).toEqual([
      '20',
      'percent',
      '20',
      'percent',
      '20',
      'percent',
    ])
  })

  test('finds words in scripts written without spaces', () => {
    expect(terms('北京是中国的首都')).toContain('北京')
  })

  test('gives spans that are ordered, separate and not empty in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
        let last = 0
        for (const { start, end } of tokens(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
