import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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

describe('repeatedRuns', () => {
  test('marks one at least of two paragraphs that share half of the shorter one’s different runs', () =>
    fc.assert(
      fc.asyncProperty(words, words, words, async (one, other, further) => {
        const articles = [one, other, further].map((text, place) => article(`held-${place}`, [text]))
        const collection = await collectionOf(articles)
        const [mine = [], theirs = []] = [one, other].map(runsOf)
        const shared = new Set(mine.filter(run => theirs.includes(run))).size
        const marked = articles
          .slice(0, 2)
          .map(each => collection.isRepeated({ article: each, paragraph: 1 }))
        // Of a text that is mostly the same over and over, nothing is promised.
        const different = [mine, theirs].map(runs => new Set(runs).size)
        const varied = [mine, theirs].every((runs, nth) => 2 * (different[nth] ?? 0) >= runs.length)
        if (varied && 2 * shared > Math.min(...different)) expect(marked).toContain(true)
      }),
      { numRuns: 100 },
    ))

  test('marks none for what its own article repeats, and none of what stands once', async () => {
    const same = article('one', [
      'The ferry sailed from Sel at night.',
      'The ferry sailed from Sel at night.',
    ])
    const other = article('two', ['Apple growers in the valley expect a good year, they said on Monday.'])
    const collection = await collectionOf([same, other])
    expect([1, 2].map(paragraph => collection.isRepeated({ article: same, paragraph }))).toEqual([
      false,
      false,
    ])
    expect(collection.isRepeated({ article: other, paragraph: 1 })).toBe(false)
  })
})
