import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQuery } from '../../src/retrieval/query.ts'
import { weigh } from '../../src/retrieval/weigh.ts'
import { signReader } from '../../src/summary/sentence-signs.ts'
import learnt from '../../src/summary/weights/sentences.json' with { type: 'json' }
import { article, collectionOf } from '../desk/small-corpus.ts'
import { newsInScripts } from '../retrieval/news-in-scripts.ts'

/** The signs of every sentence of a text, as the only paragraph of a collection. */
async function signsIn(text: string, question: string) {
  const collection = await collectionOf([article('one', [text])])
  const query = readQuery(question, collection.actors)
  const concepts = await weigh(collection.index, query)
  return signReader(concepts, query.wants)(collection.paragraph(0), collection.matcher(concepts).in(0))
}

describe('signReader', () => {
  test('tells what a sentence holds, and what those beside it do', async () => {
    const [first, second, third] = await signsIn('The ferry sank. It rained. The crew swam.', 'ferry crew')
    expect(first).toMatchObject({ own: 0.5, before: 0, after: 0, exact: 0.5, place: 0, asks: 0 })
    expect(second).toMatchObject({ own: 0, before: 0.5, after: 0.5, exact: 0 })
    expect(third).toMatchObject({ own: 0.5, before: 0, place: 2 / 3 })
  })

  test('counts for less what several sentences hold', async () => {
    const [alone] = await signsIn('The ferry sank. It rained.', 'ferry')
    const [shared] = await signsIn('The ferry sank. The ferry burnt.', 'ferry')
    expect([alone?.only, shared?.only]).toEqual([1, 0.5])
  })

  test('tells words that stand near each other from others', async () => {
    const [near] = await signsIn('The ferry crew swam.', 'ferry crew')
    const [far] = await signsIn('The ferry sank on a day on which nobody at all saw the crew.', 'ferry crew')
    expect([near?.near, far?.near]).toEqual([1, 0])
  })

  test('tells what gives the kind of answer that is asked for, and what asks itself', async () => {
    const [told, asked] = await signsIn(
      'The ferry sank on Monday. Why did the ferry sink?',
      'When did the ferry sink?',
    )
    expect(told).toMatchObject({ kind: 1, asks: 0 })
    expect(asked).toMatchObject({ kind: 0, asks: 1 })
  })

  test('has exactly the signs that are weighed', async () => {
    const [signs] = await signsIn('The ferry sank.', 'ferry')
    expect(Object.keys(signs ?? {})).toEqual(Object.keys(learnt.signs))
    for (const weight of Object.values(learnt.signs)) expect(weight).not.toBe(0)
    expect(learnt.passage).toBeGreaterThan(0)
  })

  test('gives shares from 0 to 1 for any text', () =>
    fc.assert(
      fc.asyncProperty(newsInScripts, fc.nat(), async (articles, place) => {
        const texts = articles.flatMap(({ paragraphs }) => paragraphs)
        const question = texts[place % texts.length] ?? 'Moscow'
        for (const text of texts)
          for (const { length, ...shares } of await signsIn(text, question)) {
            expect(length).toBeGreaterThan(0)
            for (const [name, value] of Object.entries(shares)) {
              expect(value, name).toBeGreaterThanOrEqual(0)
              expect(value, name).toBeLessThanOrEqual(1 + 1e-9)
            }
          }
      }),
      { numRuns: 25 },
    ))
})
