import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/news/passage.ts'
import type { Collection } from '../../src/retrieval/collection.ts'
import { type ParsedParagraph, parseParagraph } from '../../src/retrieval/parsed-paragraph.ts'
import { readQuery } from '../../src/retrieval/query.ts'
import { type WeighedConcept, weigh } from '../../src/retrieval/weigh.ts'
import { summarise } from '../../src/summary/summarise.ts'
import { article, collectionOf } from '../desk/small-corpus.ts'

function matchesIn(collection: Collection, concepts: readonly WeighedConcept[]) {
  const matcher = collection.matcher(concepts)
  return ({ paragraph }: ParsedParagraph) => matcher.in(paragraph - 1)
}

async function summaryOf(
  question: string,
  paragraphs: readonly string[],
  likelihoods: readonly number[] = [],
) {
  const held = article('one', paragraphs)
  const collection = await collectionOf([held])
  const query = readQuery(question, collection.actors)
  const concepts = await weigh(collection.index, query)
  const sources = paragraphs.map((text, index) => ({
    parsed: parseParagraph(held, index + 1, collection.actors),
    shown: { start: 0, end: text.length },
    likelihood: likelihoods[index] ?? 1,
  }))
  return summarise(
    { concepts, wants: query.wants, for: 'answer' },
    sources,
    matchesIn(collection, concepts),
  ).map(textOf)
}

describe('summarise', () => {
  test('takes the sentence that holds most of the question', async () => {
    expect(
      await summaryOf('Who paid for the bridge?', [
        'The town has a bridge. A brewer paid for the bridge with beer money. It rains often.',
      ]),
    ).toEqual(['A brewer paid for the bridge with beer money.'])
  })

  test('takes a sentence of the likelier paragraph where both hold as much', async () => {
    const [first] = await summaryOf(
      'bridge toll',
      ['One bridge has a toll.', 'The bridge toll is high.'],
      [0.1, 1],
    )
    expect(first).toBe('The bridge toll is high.')
  })

  test('adds a sentence that holds what the first does not', async () => {
    expect(
      await summaryOf('Which ferry and which bridge closed?', [
        'The northern ferry closed in May. Rain fell. The old bridge closed in June.',
      ]),
    ).toHaveLength(2)
  })

  test('does not say the same twice', async () => {
    const summary = await summaryOf('bridge toll', ['The bridge toll rose.', 'The bridge toll rose again.'])
    expect(summary).toHaveLength(1)
  })

  test('brings along the sentence that says who "she" is', async () => {
    expect(await summaryOf('Who owns the bridge?', ['Ada Moreno is a brewer. She owns the bridge.'])).toEqual(
      ['Ada Moreno is a brewer.', 'She owns the bridge.'],
    )
  })

  test('brings along who spoke where a quotation is signed "he said"', async () => {
    expect(
      await summaryOf('bridge for sale', ['Holm is the mayor. “The bridge is for sale,” he said on Monday.']),
    ).toEqual(['Holm is the mayor.', '“The bridge is for sale,” he said on Monday.'])
  })

  test('is never longer than three sentences', async () => {
    const sentences = ['north', 'south', 'east', 'west', 'upper'].map(
      side => `The ${side} gate opened at dawn.`,
    )
    const summary = await summaryOf('north south east west upper gate', [sentences.join(' ')])
    expect(summary.length).toBeLessThanOrEqual(3)
  })

  test('gives nothing where there is nothing to draw from', async () => {
    expect(
      summarise({ concepts: [], wants: null, for: 'answer' }, [], matchesIn(await collectionOf([]), [])),
    ).toEqual([])
  })
})

describe('summarise, of voices', () => {
  const bridge = [
    { text: 'The mayor rejected the bridge over the gorge.', date: '2001', position: 'against' },
    { text: 'Her deputy refused the bridge beside the mill.', date: '2001', position: 'against' },
    { text: 'The council backed the bridge with a narrow vote.', date: '2001', position: 'for' },
    { text: 'Years later the town opposed the bridge once more.', date: '2009', position: 'against' },
  ] as const

  async function voicesOf(most: number) {
    const held = article(
      'one',
      bridge.map(({ text }) => text),
    )
    const collection = await collectionOf([held])
    const concepts = await weigh(collection.index, readQuery('bridge', collection.actors))
    const sources = bridge.map(({ text, date, position }, index) => ({
      parsed: parseParagraph(held, index + 1, collection.actors),
      shown: { start: 0, end: text.length },
      likelihood: 2 - index / 10,
      voice: { date, position },
    }))
    return summarise(
      { concepts, wants: null, for: 'voices', most },
      sources,
      matchesIn(collection, concepts),
    ).map(textOf)
  }

  test('takes one of another date or position before one that repeats both', async () => {
    expect(await voicesOf(3)).toEqual([bridge[0].text, bridge[2].text, bridge[3].text])
  })

  test('is no longer than is asked for', async () => {
    expect(await voicesOf(2)).toEqual([bridge[0].text, bridge[2].text])
  })
})
