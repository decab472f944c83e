import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokens } from '../../src/text/tokens.ts'
import { article, collectionOf } from '../desk/small-corpus.ts'

const termsOf = (text: string) => tokens(text).map(({ term }) => term)

/** The longest run by trying every stretch of the question at every place. */
function naively(question: readonly string[], text: readonly string[]): number {
  let longest = 0
  for (let from = 0; from < question.length; from++)
    for (let to = from + 1; to <= question.length; to++) {
      const run = question.slice(from, to).join(' ')
      if (to - from > longest && ` ${text.join(' ')} `.includes(` ${run} `)) longest = to - from
    }
  return question.length === 0 ? 0 : longest / question.length
}

describe('Runs', () => {
  test('counts small words too, and forms of a word as the word', async () => {
    const collection = await collectionOf([article('one', ['The head of the harbour police resigned.'])])
    const runs = collection.runs(termsOf('Who was head of the harbour police?'))
    expect(runs.longestIn(0)).toBe(5 / 7)
  })

  test('finds what trying every stretch finds', async () => {
    const words = fc.array(fc.constantFrom('the', 'of', 'grain', 'ferry', 'harbour', 'rose'), {
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(words, words, async (question, text) => {
        const collection = await collectionOf([article('one', [`${text.join(' ')} once`])])
        const terms = termsOf(question.join(' '))
        expect(collection.runs(terms).longestIn(0)).toBeCloseTo(
          naively(terms, termsOf(`${text.join(' ')} once`)),
        )
      }),
      { numRuns: 60 },
    )
  })
})
