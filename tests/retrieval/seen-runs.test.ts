import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayRepeat } from '../../src/retrieval/seen-runs.ts'
import { article, collectionOf } from '../desk/small-corpus.ts'

const words = fc
  .array(fc.constantFrom(...'ferry sailed from Sel at'.split(' ')), {
    minLength: 1,
    maxLength: 20,
  })
  .map(all => all.join(' '))

/** The runs of four words; a text of fewer is one. */
function runsOf(text: string): readonly string[] {
  const all = text.split(' ')
  return Array.from({ length: Math.max(1, all.length - 3) }, (_, at) => all.slice(at, at + 4).join(' '))
}

describe('mayRepeat', () => {
  test('never misses two articles that share half of the shorter paragraph’s runs', () =>
    fc.assert(
      fc.asyncProperty(words, words, words, async (one, other, further) => {
        const articles = [one, other, further].map((text, place) => article(`held-${place}`, [text]))
        const collection = await collectionOf(articles)
        const [mine = [], theirs = []] = [one, other].map(runsOf)
        const shared = new Set(mine.filter(run => theirs.includes(run))).size
        const places = articles.map(each => ({ article: each, paragraph: 1 }))
        if (2 * shared > Math.min(mine.length, theirs.length))
          expect(mayRepeat(collection, places, 0.5)).toBe(true)
      }),
      { numRuns: 60 },
    ))

  test('sees none among paragraphs of one article, and none among different ones', async () => {
    const same = article('one', [
      'The ferry sailed from Sel at night.',
      'The ferry sailed from Sel at night.',
    ])
    const other = article('two', ['Apple growers in the valley expect a good year, they said on Monday.'])
    const collection = await collectionOf([same, other])
    const places = [
      { article: same, paragraph: 1 },
      { article: same, paragraph: 2 },
      { article: other, paragraph: 1 },
    ]
    expect(mayRepeat(collection, places, 0.5)).toBe(false)
    expect(mayRepeat(collection, [], 0.5)).toBe(false)
  })
})
