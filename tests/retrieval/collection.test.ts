import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Statement } from '../../src/attribution/statement.ts'
import { statementsOf } from '../../src/attribution/statements.ts'
import { parseParagraph } from '../../src/retrieval/parsed-paragraph.ts'
import { tokens } from '../../src/text/tokens.ts'
import { article, collectionOf, dispute } from '../desk/small-corpus.ts'
import { newsInScripts } from './news-in-scripts.ts'

/** Statements as a collection keeps them: how sure they are, in thousandths. */
function inThousandths(statements: readonly Statement[]): readonly Statement[] {
  return statements.map(each => ({ ...each, confidence: Math.round(each.confidence * 1000) / 1000 }))
}

describe('a collection', () => {
  test('unpacks every paragraph as it was taken apart', () =>
    fc.assert(
      fc.asyncProperty(newsInScripts, async articles => {
        const collection = await collectionOf(articles)
        const read = articles.flatMap(held =>
          held.paragraphs.map((_, index) => parseParagraph(held, index + 1, collection.actors)),
        )
        expect(collection.size).toBe(read.length)
        expect(read.map((_, id) => collection.paragraph(id))).toEqual(read)
        expect(read.map((_, id) => collection.articleOf(id))).toEqual(read.map(parsed => parsed.article))
      }),
      { numRuns: 60 },
    ))

  test('keeps what people say as the articles report it', () =>
    fc.assert(
      fc.asyncProperty(newsInScripts, async articles => {
        const collection = await collectionOf(articles)
        for (const held of articles) {
          const kept = held.paragraphs.flatMap((_, index) =>
            collection.statements({ article: held, paragraph: index + 1 }),
          )
          expect(kept).toEqual(inThousandths(statementsOf(held, collection.actors)))
        }
      }),
      { numRuns: 60 },
    ))

  test('keeps the statements of real coverage, with every span and name', async () => {
    const collection = await collectionOf(dispute)
    const reported = inThousandths(dispute.flatMap(held => statementsOf(held, collection.actors)))
    const kept = dispute.flatMap(held =>
      held.paragraphs.flatMap((_, index) => collection.statements({ article: held, paragraph: index + 1 })),
    )
    expect(reported.length).toBeGreaterThan(5)
    expect(kept).toEqual(reported)
  })

  test('tells which paragraphs have words side by side, in that order and in any case', async () => {
    const collection = await collectionOf([
      article('one', ['Grain Prices rose.', 'Prices of grain rose.', 'The grain prices’ rise.', '']),
      article('two', ['prices']),
    ])
    const all = Array.from({ length: collection.size }, (_, id) => id)
    const holding = (words: string) => all.filter(collection.holding(tokens(words).map(({ word }) => word)))
    expect(holding('grain prices')).toEqual([0, 2])
    expect(holding('prices')).toEqual([0, 1, 2, 4])
    expect(holding('prices of grain rose')).toEqual([1])
    expect(holding('grain rose prices')).toEqual([])
    expect(holding('zebra')).toEqual([])
  })

  test('tells which paragraphs name one of some actors, under any name', async () => {
    const collection = await collectionOf([
      article('one', ['Moscow objected.', 'Nobody else did.', 'The Russian and the French ministers met.']),
    ])
    const named = (...names: readonly string[]) =>
      [0, 1, 2].filter(collection.naming(names.flatMap(name => collection.actors.find(name) ?? [])))
    expect(named('Russia')).toEqual([0, 2])
    expect(named('France')).toEqual([2])
    expect(named('France', 'Russia')).toEqual([0, 2])
    expect(named('China')).toEqual([])
  })

  test('counts how often actors are named, the most frequent first', async () => {
    const collection = await collectionOf([
      article('one', ['France objected.', 'Moscow objected, and the Russian minister left.']),
    ])
    const counts = [...collection.mentionCounts()].map(([{ name }, times]) => [name, times])
    expect(counts).toEqual([
      ['Russia', 2],
      ['France', 1],
    ])
  })

  test('throws where there is no such paragraph', async () => {
    const collection = await collectionOf([article('one', ['A.'])])
    expect(() => collection.paragraph(1)).toThrow(new RangeError('no paragraph 1 among 1'))
    expect(() => collection.articleOf(-1)).toThrow(RangeError)
  })
})
