import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LEARNT } from '../../bench/quality/learning/ranking.ts'
import { confidenceIn } from '../../src/retrieval/confidence.ts'
import { answerSigns } from '../../src/retrieval/declining/signs.ts'
import { readQuery } from '../../src/retrieval/query.ts'
import { rank, signsOf } from '../../src/retrieval/rank.ts'
import confidence from '../../src/retrieval/weights/confidence.json' with { type: 'json' }
import ranking from '../../src/retrieval/weights/ranking.json' with { type: 'json' }
import { collectionOf, dispute } from '../desk/small-corpus.ts'
import { newsInScripts } from './news-in-scripts.ts'

const QUESTION = 'When did Norland end the toll dispute?'

/** Some articles, and a question in words of theirs. */
const asked = fc.tuple(
  newsInScripts.filter(({ length }) => length > 0),
  fc.nat(),
)

/** What is ranked for a paragraph of some articles as a question. */
async function rankedFor(articles: Parameters<typeof collectionOf>[0], place: number) {
  const texts = articles.flatMap(({ paragraphs }) => paragraphs)
  const question = texts[place % texts.length] ?? ''
  const collection = await collectionOf(articles)
  const query = readQuery(question, collection.actors)
  return { question, ...(await rank(collection, query)) }
}

describe('the weights of a ranking', () => {
  test('are of the signs that decide a place, each used, none else', async () => {
    const collection = await collectionOf(dispute)
    const { ranked } = await rank(collection, readQuery(QUESTION, collection.actors))
    const [best] = ranked
    const names = best ? signsOf(best).map(({ name }) => name) : []
    expect([...names].sort()).toEqual(
      [...Object.keys(ranking.learnt), ...Object.keys(ranking.set)].toSorted(),
    )
    expect(Object.keys(best?.evidence ?? {})).toEqual(expect.arrayContaining(names))
  })

  test('are learnt or set by hand, none both', () => {
    expect(Object.keys(ranking.learnt)).toEqual([...LEARNT])
    for (const name of Object.keys(ranking.set)) expect(LEARNT).not.toContain(name)
  })

  test('never speak against a paragraph', () => {
    for (const weight of Object.values({ ...ranking.learnt, ...ranking.set }))
      expect(weight).toBeGreaterThanOrEqual(0)
  })

  test('make the score of any paragraph, the highest first', () =>
    fc.assert(
      fc.asyncProperty(asked, async ([articles, place]) => {
        const { ranked } = await rankedFor(articles, place)
        for (const paragraph of ranked) {
          const signs = signsOf(paragraph)
          for (const { value } of signs) expect(Number.isFinite(value)).toBe(true)
          const sum = signs.reduce((total, { value, weight }) => total + value * weight, 0)
          expect(paragraph.score).toBeCloseTo(sum, 9)
        }
        const scores = ranked.map(({ score }) => score)
        expect(scores).toEqual(scores.toSorted((one, other) => other - one))
      }),
      { numRuns: 40 },
    ))
})

describe('the weights of a confidence', () => {
  test('are of the signs for and against an answer, each used, none else', async () => {
    const collection = await collectionOf(dispute)
    const signs = answerSigns(QUESTION, await rank(collection, readQuery(QUESTION, collection.actors)))
    expect(Object.keys(confidence.found)).toEqual(['intercept', ...Object.keys(signs?.found ?? {})])
    expect(Object.keys(confidence.said)).toEqual(['intercept', ...Object.keys(signs?.said ?? {})])
  })

  test('make one from 0 to 1 for any ranking, the same for the same question and articles', () =>
    fc.assert(
      fc.asyncProperty(asked, async ([articles, place]) => {
        const [first, again] = [await rankedFor(articles, place), await rankedFor(articles, place)]
        const sure = confidenceIn(first.question, first)
        expect(sure).toBeGreaterThanOrEqual(0)
        expect(sure).toBeLessThanOrEqual(1)
        expect(confidenceIn(again.question, again)).toBe(sure)
      }),
      { numRuns: 40 },
    ))
})
