import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectionOf } from '../desk/small-corpus.ts'
import { newsInScripts } from './news-in-scripts.ts'

test('ArticleStatements gives the same of a paragraph in whatever order paragraphs are asked for', () =>
  fc.assert(
    fc.asyncProperty(newsInScripts, fc.infiniteStream(fc.nat(1_000)), async (articles, numbers) => {
      const [inOrder, anyhow] = [await collectionOf(articles), await collectionOf(articles)]
      const places = articles.flatMap(article =>
        article.paragraphs.map((_, index) => ({ article, paragraph: index + 1 })),
      )
      const shuffled = places
        .map(place => ({ place, by: numbers.next().value }))
        .sort((one, other) => one.by - other.by)
      const told = new Map(shuffled.map(({ place }) => [place, anyhow.statements(place)]))
      for (const place of places) expect(told.get(place)).toEqual(inOrder.statements(place))
    }),
    { numRuns: 20 },
  ))
