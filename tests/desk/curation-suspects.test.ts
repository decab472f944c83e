import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Suspects } from '../../src/desk/curation-suspects.ts'
import { nearDuplicateOf } from '../../src/ingest/near-duplicate.ts'
import { makeArticle, unknownMetadata } from '../../src/news/article.ts'

// Few different words, so that texts share runs by chance and by far not always.
const word = fc.constantFrom(
  'Harbour',
  'the',
  'tolls',
  'Sel’s',
  'Éire',
  'rise',
  'again',
  'in',
  '1,200',
  'crowns',
)
const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map(words => words.join(' '))
const text = fc.array(paragraph, { minLength: 1, maxLength: 3 })

describe('Suspects', () => {
  test('leaves out no article that a text repeats', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 6 }), fc.boolean(), (own, others, excerpt) => {
        const all = excerpt ? [...others, own.slice(0, 1), [...own, 'Added since then.']] : others
        const articles = all.map((paragraphs, index) =>
          makeArticle(`a${index}`, { ...unknownMetadata, extra: {}, paragraphs }),
        )
        expect(nearDuplicateOf(own, new Suspects(articles).of(own))).toEqual(nearDuplicateOf(own, articles))
      }),
      { numRuns: 300 },
    )
  })

  test('lets an unrelated text pass', () => {
    const article = makeArticle('tolls', {
      ...unknownMetadata,
      extra: {},
      paragraphs: ['Norland will not pay the new harbour tolls, its transport minister said on Thursday.'],
    })
    const suspects = new Suspects([])
    suspects.add(article)
    expect(
      suspects.of(['Ferry crews stopped work for a day because their contract ran out last month.']),
    ).toEqual([])
    expect(suspects.of(article.paragraphs)).toEqual([article])
  })
})
