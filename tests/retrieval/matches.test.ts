import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heldBySentences, occurrences, shareHeld } from '../../src/retrieval/holdings.ts'
import { shareIn } from '../../src/retrieval/matches.ts'
import { readQuery } from '../../src/retrieval/query.ts'
import { weigh } from '../../src/retrieval/weigh.ts'
import { article, collectionOf } from '../desk/small-corpus.ts'
import { newsInScripts } from './news-in-scripts.ts'

async function matchesIn(text: string, question: string) {
  const collection = await collectionOf([article('one', [text])])
  const { concepts } = readQuery(question, collection.actors)
  return collection.matcher(concepts).in(0)
}

describe('Matcher', () => {
  test('tells at which word and in which sentence a concept stands', async () => {
    const { words, hits } = await matchesIn('The ferry was late. Nobody blamed the ferries.', 'ferry nobody')
    expect(words).toBe(8)
    expect(hits).toEqual([
      { position: 1, sentence: 0, concept: 0, strength: 1, exact: true },
      { position: 4, sentence: 1, concept: 1, strength: 1, exact: true },
      { position: 7, sentence: 1, concept: 0, strength: 1, exact: false },
    ])
  })

  test('takes a word that means much the same for less', async () => {
    const { hits, exact } = await matchesIn('The ministers talked about grain.', 'Who discussed grain?')
    expect(hits.map(({ concept, strength }) => [concept, strength])).toEqual([
      [0, 0.6],
      [1, 1],
    ])
    expect(exact).toEqual([false, true])
  })

  test('takes an actor for what is asked for under any of its names', async () => {
    const { hits, exact } = await matchesIn('Talks in the Kremlin failed. Moscow was silent.', 'Russia')
    expect(hits.map(({ sentence, strength }) => [sentence, strength])).toContainEqual([0, 1])
    expect(exact).toEqual([false])
  })

  test('puts hits in their sentences', async () => {
    const { sentences } = await matchesIn('Grain rose. It rained. Grain fell.', 'grain fell')
    expect(sentences.map(({ hits }) => hits.map(({ position }) => position))).toEqual([[0], [], [4, 5]])
    expect(sentences.map(({ held }) => [...held])).toEqual([
      [1, 0],
      [0, 0],
      [1, 1],
    ])
  })

  test('finds in packed paragraphs what stands in paragraphs that are taken apart', () =>
    fc.assert(
      fc.asyncProperty(newsInScripts, fc.nat(), async (articles, seed) => {
        const collection = await collectionOf(articles)
        const texts = articles.flatMap(({ paragraphs }) => paragraphs)
        const question = texts[seed % texts.length] ?? 'Moscow'
        const concepts = await weigh(collection.index, readQuery(question, collection.actors))
        const matcher = collection.matcher(concepts)
        for (const [id] of texts.entries()) {
          const parsed = collection.paragraph(id)
          const found = matcher.in(id)
          const letters = new Set(parsed.words.map(({ word }) => word))
          expect(found.words).toBe(parsed.words.length)
          expect(
            concepts.map((_, place) =>
              found.hits.flatMap(({ concept, position }) => (concept === place ? position : [])),
            ),
          ).toEqual(occurrences(concepts, parsed.words))
          expect(found.exact).toEqual(concepts.map(({ words }) => words.every(word => letters.has(word))))
          const held = heldBySentences(concepts, parsed)
          expect(found.sentences.map(sentence => shareIn(concepts, sentence.held))).toEqual(
            held.map(sentence => shareHeld(concepts, sentence)),
          )
          for (const [place] of concepts.entries())
            expect(found.held[place]).toBe(
              Math.max(...found.sentences.map(sentence => sentence.held[place] ?? 0)),
            )
        }
      }),
      { numRuns: 40 },
    ))
})
