import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/news/passage.ts'
import { readQuery } from '../../src/retrieval/query.ts'
import { weigh } from '../../src/retrieval/weigh.ts'
import { leans } from '../../src/summary/leaning.ts'
import { summarise } from '../../src/summary/summarise.ts'
import { tokens } from '../../src/text/tokens.ts'
import { article, collectionOf } from '../desk/small-corpus.ts'

/** Sentences in five scripts, some of which lean on the one before. */
const SENTENCES = [
  'Ada Moreno rebuilt the old harbour crane in nine weeks.',
  'She paid for it with ferry money.',
  'But the harbour board had never asked for a crane.',
  'This surprised nobody on the quay.',
  '“The crane is ours,” he said on Tuesday.',
  'Another crane stood idle for years.',
  'There is a ferry to the harbour on Sundays.',
  'The harbour crane of Ada Moreno was rebuilt in nine weeks.',
  'Кран в порту снова поднимает грузы.',
  'Он стоит у старого причала.',
  'Ο γερανός του λιμανιού δουλεύει ξανά.',
  '港口的起重机又开始工作了。',
  'عادت رافعة الميناء إلى العمل.',
  'HARBOUR NEWS',
  'Why is the crane red?',
] as const

const paragraph = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 7 })
  .map(sentences => sentences.join(' '))
const question = fc.constantFrom(
  'Who rebuilt the harbour crane?',
  'ferry money',
  'кран в порту',
  '起重机',
  'crane',
)

async function summaryOf(asked: string, paragraphs: readonly string[], purpose: 'answer' | 'voices') {
  const held = article('one', paragraphs)
  const collection = await collectionOf([held])
  const query = readQuery(asked, collection.actors)
  const concepts = await weigh(collection.index, query)
  const sources = collection.idsIn(held).map((id, index) => ({
    parsed: collection.paragraph(id),
    shown: { start: 0, end: paragraphs[index]?.length ?? 0 },
    likelihood: 1 / (index + 1),
  }))
  const matcher = collection.matcher(concepts)
  const sentences = summarise({ concepts, wants: query.wants, for: purpose }, sources, ({ paragraph }) =>
    matcher.in(paragraph - 1),
  )
  return { sentences, sources }
}

describe('a summary of any paragraphs', () => {
  const anything = fc.asyncProperty(
    question,
    fc.array(paragraph, { minLength: 1, maxLength: 5 }),
    fc.constantFrom('answer' as const, 'voices' as const),
    async (asked, paragraphs, purpose) => {
      const { sentences, sources } = await summaryOf(asked, paragraphs, purpose)
      expect(sentences.length).toBeGreaterThan(0)
      expect(sentences.length).toBeLessThanOrEqual(3)
      for (const { paragraph, start, end } of sentences)
        expect(sources[paragraph - 1]?.parsed.sentences).toContainEqual({ start, end })
      const places = sentences.map(({ paragraph, start }) => `${paragraph}:${start}`)
      expect(new Set(places).size).toBe(places.length)
      // In the order of the passages, and in each in reading order.
      const order = sentences.map(({ paragraph, start }) => paragraph * 10_000 + start)
      expect(order).toEqual(order.toSorted((a, b) => a - b))
    },
  )

  test('is of one to three whole sentences, none twice, in reading order', () =>
    fc.assert(anything, { numRuns: 60 }))

  test('says nothing twice', () =>
    fc.assert(
      fc.asyncProperty(
        question,
        fc.array(paragraph, { minLength: 1, maxLength: 5 }),
        async (asked, paragraphs) => {
          const { sentences } = await summaryOf(asked, paragraphs, 'answer')
          const contents = sentences.map(sentence =>
            tokens(textOf(sentence))
              .flatMap(({ term, stop }) => (stop ? [] : term))
              .sort()
              .join(' '),
          )
          expect(new Set(contents).size).toBe(contents.length)
        },
      ),
      { numRuns: 40 },
    ))
})

describe('a summary where every sentence leans but one', () => {
  test.for([
    ['Who rebuilt the crane?', 'Ada Moreno is a brewer. She rebuilt the crane.'],
    ['Who owns the ferry?', 'The board sold its ferry. It went to Moreno, who owns the ferry now.'],
    ['crane dispute', 'The board wanted no crane. But the crane dispute went on.'],
  ] as const)('brings along what is leant on: %s', async ([asked, text]) => {
    const { sentences } = await summaryOf(asked, [text], 'answer')
    const texts = sentences.map(textOf)
    texts.forEach((sentence, place) => {
      if (leans(sentence)) expect(place).toBe(1)
    })
    expect(texts).toHaveLength(2)
  })

  test('takes another of nearly the same worth where there is no room for both', async () => {
    const { sentences } = await summaryOf(
      'When did the ferry sink?',
      ['It rained. It blew. It stormed. It sank in May, the ferry.', 'The ferry sank in May.'],
      'answer',
    )
    expect(sentences.map(textOf).filter(leans)).toEqual([])
  })
})
