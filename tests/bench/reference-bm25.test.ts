import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceBm25, termsOf } from '../../bench/quality/reference-bm25.ts'

const words = ['bridge', 'ferry', 'harbour', 'minister', 'strike', 'vote', 'the', 'who']
const anyText = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map(drawn => drawn.join(' '))

/** The formula as it is printed, one text and one word at a time. */
function naive(texts: readonly string[], query: string, place: number): number {
  const split = texts.map(text => text.split(' ').filter(word => !['', 'the', 'who'].includes(word)))
  const average = split.flat().length / split.length
  let score = 0
  for (const word of query.split(' ').filter(each => !['', 'the', 'who'].includes(each))) {
    const holding = split.filter(each => each.includes(word)).length
    const frequency = split[place]?.filter(each => each === word).length ?? 0
    if (frequency === 0) continue
    const idf = Math.log(1 + (split.length - holding + 0.5) / (holding + 0.5))
    const length = (split[place]?.length ?? 0) / average
    score += (idf * frequency) / (frequency + 1.2 * (1 - 0.75 + 0.75 * length))
  }
  return score
}

describe('referenceBm25', () => {
  test('gives each text what the formula gives it, the best first', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 8 }), anyText, (texts, query) => {
        const found = referenceBm25(texts)(query)
        const expected = texts.map((_, place) => naive(texts, query, place))
        expect(found.map(({ place }) => place).toSorted()).toEqual(
          expected.flatMap((score, place) => (score > 0 ? [place] : [])).toSorted(),
        )
        for (const { place, score } of found) expect(score).toBeCloseTo(expected[place] ?? Number.NaN, 10)
        const scores = found.map(({ score }) => score)
        expect(scores).toEqual(scores.toSorted((one, other) => other - one))
      }),
    )
  })

  test('finds a word by its stem', () => {
    const search = referenceBm25(['The harbours were closing.', 'A vote was held.'])
    expect(search('When does the harbour close?').map(({ place }) => place)).toEqual([0])
  })

  test('finds nothing for stop words alone, and nothing in no texts', () => {
    expect(referenceBm25(['Who was there?'])('who was it')).toEqual([])
    expect(referenceBm25([])('harbour')).toEqual([])
  })
})

describe('termsOf', () => {
  test('leaves out stop words, case, accents and possessives', () => {
    expect(termsOf('The Minister’s CAFÉS, and 12 ferries')).toEqual(['minist', 'cafe', '12', 'ferri'])
  })
})
