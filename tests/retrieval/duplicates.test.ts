import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oncePerStory, storiesAmong } from '../../src/retrieval/duplicates.ts'
import { article, collectionOf } from '../desk/small-corpus.ts'

const WIRE =
  'Ferry crews in the port of Sel walked out on Monday after talks on night pay broke down, leaving some 4,000 travellers on the quays, the harbour office said.'

/** One paragraph an article, ranked in the order given, with scores. */
async function told(
  held: readonly (readonly [
    id: string,
    text: string,
    outlet?: string,
    published?: string | null,
    score?: number,
  ])[],
) {
  const articles = held.map(([id, text, outlet = null, published = null]) =>
    article(id, [text], { outlet, published }),
  )
  const collection = await collectionOf(articles)
  const ranked = articles.map((each, place) => ({
    parsed: collection.paragraph(collection.idsIn(each)[0] ?? 0),
    score: held[place]?.[4] ?? 10 - place,
  }))
  return oncePerStory(collection, ranked).map(({ parsed, alsoIn }) => [
    parsed.article.id,
    ...alsoIn.map(place => place.article.id),
  ])
}

describe('oncePerStory', () => {
  test('shows a passage that three articles carry once, the best, and says where else it stands', async () => {
    expect(
      await told([
        ['one', WIRE],
        ['other', 'Rain is expected in the valley for the rest of the week.'],
        ['two', WIRE],
        ['three', WIRE],
      ]),
    ).toEqual([['one', 'two', 'three'], ['other']])
  })

  test('knows a copy again that was cut, or in which an editor changed words', async () => {
    const cut = 'Ferry crews in the port of Sel walked out on Monday after talks on night pay broke down.'
    const changed = WIRE.replace('some 4,000 travellers', 'thousands of people').replace(
      'Ferry',
      'SEL: Ferry',
    )
    expect(
      await told([
        ['whole', WIRE],
        ['cut', cut],
        ['changed', changed],
      ]),
    ).toEqual([['whole', 'cut', 'changed']])
  })

  test('shows two that are the same but for a figure, and says so of neither', async () => {
    const dead = (many: string) =>
      `The fire in the rope works of Sel, which burnt through the night, left ${many} workers dead and the slipway in ruins, the fire brigade said on Monday.`
    expect(
      await told([
        ['twelve', dead('12')],
        ['fifteen', dead('15')],
        ['in words', dead('twelve')],
        ['many', dead('many')],
      ]),
    ).toEqual([['twelve', 'in words', 'many'], ['fifteen']])
  })

  test('keeps two figures apart that one passage without any is like', async () => {
    expect(
      await told([
        ['thousands', WIRE.replace('some 4,000', 'thousands of')],
        ['four', WIRE],
        ['five', WIRE.replace('4,000', '5,000')],
      ]),
    ).toEqual([['thousands', 'four'], ['five']])
  })

  test('takes two reports with the same quotation for two', async () => {
    const said = '“We will not sail at night for a day’s pay,”'
    expect(
      await told([
        ['one', `${said} Mira Haug told strikers who had gathered at the lighthouse before dawn.`],
        ['two', `Asked about the new offer in parliament, the union’s leader shrugged: ${said} she said.`],
      ]),
    ).toEqual([['one'], ['two']])
  })

  test('takes short paragraphs for the same only where all of their words are', async () => {
    expect(
      await told([
        ['one', 'The ministry declined to comment on Monday.'],
        ['two', 'The ministry declined to comment on Tuesday.'],
        ['three', 'The ministry declined to comment on Monday.'],
      ]),
    ).toEqual([['one', 'three'], ['two']])
  })

  test('lets the earliest stand for equally good ones, then an agency', async () => {
    expect(
      await told([
        ['late', WIRE, 'Harbour Times', '2019-04-03', 5],
        ['early', WIRE, 'The Quay Courier', '2019-04-02', 5],
        ['undated', WIRE, 'Reuters', null, 5],
        ['agency', WIRE, 'Reuters', '2019-04-02', 5],
        ['worse', WIRE, 'AFP', '2019-04-01', 4],
      ]),
    ).toEqual([['agency', 'late', 'early', 'undated', 'worse']])
  })

  test('reads the same words with other apostrophes and capitals as the same', async () => {
    const straight =
      "“Don't sail,” the crews of Sel's ferries wrote on the quay wall before the talks began again."
    expect(
      await told([
        ['one', straight],
        ['two', straight.replaceAll("'", '’').replace('the crews', 'The Crews')],
      ]),
    ).toEqual([['one', 'two']])
  })

  const words = fc
    .array(fc.constantFrom('the', 'ferry', 'sailed', 'from', 'Sel', 'at', 'night', 'Haug'), {
      minLength: 1,
      maxLength: 14,
    })
    .map(all => all.join(' '))
  const corpus = fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })

  test('keeps every passage, as one shown or as one told of an article that it is not of, and invents none', () =>
    fc.assert(
      fc.asyncProperty(corpus, async held => {
        const articles = held.map((paragraphs, place) => article(`held-${place}`, paragraphs))
        const collection = await collectionOf(articles)
        const ids = articles.flatMap(each => collection.idsIn(each))
        const ranked = ids.map(id => ({ parsed: collection.paragraph(id), score: 0 }))
        const shown = oncePerStory(collection, ranked)
        const nameOf = ({ article, paragraph }: (typeof ranked)[number]['parsed']) =>
          `${article.id} ${paragraph}`
        const all = new Set(ranked.map(({ parsed }) => nameOf(parsed)))
        const seen = shown.flatMap(({ parsed, alsoIn }) =>
          [parsed, ...alsoIn].map(place => `${place.article.id} ${place.paragraph}`),
        )
        expect(new Set(seen).size).toBe(seen.length)
        for (const name of seen) expect(all).toContain(name)
        for (const { parsed, alsoIn } of shown) {
          const carrying = [parsed, ...alsoIn].map(place => place.article.id)
          expect(new Set(carrying).size).toBe(carrying.length)
        }
      }),
      { numRuns: 40 },
    ))

  test('finds the same stories in the same passages again, whatever has been compared before', () =>
    fc.assert(
      fc.asyncProperty(corpus, async held => {
        const articles = held.map((paragraphs, place) => article(`held-${place}`, paragraphs))
        const collection = await collectionOf(articles)
        const places = articles.flatMap(each =>
          each.paragraphs.map((_, at) => ({ article: each, paragraph: at + 1 })),
        )
        const stories = storiesAmong(collection, places)
        expect(stories.flat().sort((a, b) => a - b)).toEqual(places.map((_, place) => place))
        for (const [first = 0, ...others] of stories)
          for (const other of others) {
            expect(first).toBeLessThan(other)
            expect(places[other]?.article).not.toBe(places[first]?.article)
            expect(
              storiesAmong(
                collection,
                [first, other].flatMap(place => places[place] ?? []),
              ),
            ).toEqual([[0, 1]])
          }
      }),
      { numRuns: 40 },
    ))
})
