import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQuery } from '../../src/retrieval/query.ts'
import { rank } from '../../src/retrieval/rank.ts'
import { bestInTurn, spread } from '../../src/retrieval/spread.ts'
import { article, collectionOf } from '../desk/small-corpus.ts'

async function order(paragraphs: readonly string[], question: string) {
  const collection = await collectionOf([article('one', paragraphs)])
  const { ranked } = await rank(collection, readQuery(question, collection.actors))
  return ranked.map(({ parsed }) => parsed.paragraph)
}

describe('rank', () => {
  test('puts words that stand in one sentence before words scattered over a paragraph', async () => {
    const scattered =
      'The ferry was late. Nobody minded the weather. A strike came and went. Harbour dues rose.'
    const together = 'Nobody minded the weather. The ferry strike closed the harbour. Dues rose. It was late.'
    expect((await order([scattered, together], 'ferry strike harbour'))[0]).toBe(2)
  })

  test('puts the word asked for before one that means much the same', async () => {
    const near = 'The two ministers talked about grain.'
    const exact = 'The two ministers discussed grain.'
    expect(await order([near, exact], 'Who discussed grain?')).toEqual([2, 1])
  })

  test('joins two sentences that stand side by side, also across paragraphs', async () => {
    const collection = await collectionOf([
      article('one', [
        'Aid for the valley had been promised.',
        'Lorries brought it on Tuesday.',
        'Snow fell.',
      ]),
    ])
    const { ranked } = await rank(collection, readQuery('When did lorries bring aid?', collection.actors))
    expect(ranked.find(({ parsed }) => parsed.paragraph === 2)?.evidence.pair).toBe(1)
  })

  test('counts a word of the same family for less than the word itself', async () => {
    const other = 'Grain was cheap that day.'
    const family = 'The explosion burnt the grain.'
    const exact = 'The grain store exploded.'
    expect(await order([other, family, exact], 'Did the grain explode?')).toEqual([3, 2, 1])
  })

  test('puts the words in the order asked for first, small words too', async () => {
    const turned = 'The police of the harbour have a head.'
    const asked = 'The head of the harbour police is new.'
    expect(await order([turned, asked], 'Who is the head of the harbour police?')).toEqual([2, 1])
  })

  test('needs no word for a time that the article is of', async () => {
    const of = (id: string, published: string) => ({ ...article(id, ['The grain ferry sank.']), published })
    const collection = await collectionOf([of('late', '2015-06-01'), of('early', '2014-10-14')])
    const { ranked } = await rank(
      collection,
      readQuery('Which ferry sank in October 2014?', collection.actors),
    )
    expect(ranked.map(({ parsed }) => parsed.article.id)).toEqual(['early', 'late'])
    expect(ranked[0]?.evidence).toMatchObject({ sentence: 1, dated: 1 })
  })

  test('begins with the articles of a time where nothing else is asked about', async () => {
    const of = (id: string, published: string) => ({
      ...article(id, ['A ferry sank.', 'It rained.']),
      published,
    })
    const collection = await collectionOf([of('late', '2015-06-01'), of('early', '2014-10-14')])
    const { ranked } = await rank(
      collection,
      readQuery('What was in the news in October 2014?', collection.actors),
    )
    expect(ranked.map(({ parsed }) => [parsed.article.id, parsed.paragraph])).toEqual([['early', 1]])
  })

  test('leaves out what is not accepted', async () => {
    const collection = await collectionOf([article('one', ['Grain rose.']), article('two', ['Grain fell.'])])
    const { ranked } = await rank(
      collection,
      readQuery('grain', collection.actors),
      id => collection.articleOf(id).id === 'two',
    )
    expect(ranked.map(({ parsed }) => parsed.article.id)).toEqual(['two'])
  })

  test('weighs a word that stands nowhere most, and counts it as found nowhere', async () => {
    const collection = await collectionOf([article('one', ['Grain rose.', 'Grain fell.'])])
    const { concepts } = await rank(collection, readQuery('grain zebra', collection.actors))
    expect(concepts.map(({ label, frequency }) => [label, frequency])).toEqual([
      ['grain', 2],
      ['zebra', 0],
    ])
    expect(concepts[1]?.weight).toBeGreaterThan(concepts[0]?.weight ?? 0)
  })
})

describe('spread', () => {
  test('prefers another article where two paragraphs are as good', async () => {
    const same = 'The grain price rose.'
    const collection = await collectionOf([article('one', [same, same]), article('two', [same])])
    const { ranked } = await rank(collection, readQuery('grain price', collection.actors))
    const ids = spread(ranked, 2).map(({ parsed }) => parsed.article.id)
    expect(new Set(ids)).toEqual(new Set(['one', 'two']))
  })

  test('takes no more than there are', async () => {
    expect(spread([], 5)).toEqual([])
  })
})

describe('bestInTurn', () => {
  const items = fc.array(
    fc.record({ score: fc.integer({ min: 0, max: 9 }), from: fc.constantFrom('a', 'b') }),
  )
  const choose = (all: readonly { readonly score: number; readonly from: string }[], limit: number) =>
    bestInTurn(
      all,
      limit,
      ({ from }) => [from],
      ({ score }, [same = 0]) => score - 2 * same,
    )

  test('takes the best first, and counts what is repeated for less', () => {
    const [one, two, three] = [
      { score: 9, from: 'a' },
      { score: 8, from: 'a' },
      { score: 7, from: 'b' },
    ]
    expect(choose([two, three, one], 3)).toEqual([one, three, two])
  })

  test('takes each once, as many as there are or may be, and the same first ones for any limit', () => {
    fc.assert(
      fc.property(items, fc.nat(12), (all, limit) => {
        const chosen = choose(all, limit)
        expect(chosen).toHaveLength(Math.min(limit, all.length))
        expect(new Set(chosen).size).toBe(chosen.length)
        expect(choose(all, all.length).slice(0, limit)).toEqual(chosen)
        expect(chosen[0]?.score ?? 0).toBe(limit === 0 ? 0 : Math.max(0, ...all.map(({ score }) => score)))
      }),
    )
  })
})
