import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CitedPassage, Overview, Reading, Reply } from '../../src/desk/reply.ts'
import { textOf, wholeParagraph } from '../../src/news/passage.ts'
import { pack, unpack } from '../../src/thread/parcel.ts'
import { article, deskOver, dispute } from '../desk/small-corpus.ts'

const cited = (held: Reading['article'], paragraph: number): CitedPassage => ({
  ...wholeParagraph(held, paragraph),
  citation: paragraph,
  source: null,
  actor: null,
  cue: null,
  standing: null,
  reported: null,
  role: null,
  marks: [],
  signs: null,
  alsoIn: [],
})

function readingOf(held: Reading['article'], paragraphs: readonly number[]): Reading {
  return {
    kind: 'article',
    status: 'answered',
    article: held,
    paragraph: null,
    passages: paragraphs.map(number => cited(held, number)),
  }
}

/** Packs and unpacks with a structured clone between, as the way from thread to thread makes one. */
async function sent<Content extends object>(content: Content): Promise<Content> {
  const { others, ...rest } = pack(content)
  return (await unpack({ ...structuredClone(rest), others })) as Content
}

describe('unpack', () => {
  test('puts together what was packed, where articles are shown whole', async () => {
    const paragraph = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(paragraph, { minLength: 1, maxLength: 1500, size: 'max' }),
        async paragraphs => {
          const reading = readingOf(
            article('any', paragraphs, { title: 'Any' }),
            paragraphs.map((_, index) => index + 1),
          )
          expect(await sent(reading)).toEqual(reading)
        },
      ),
      { numRuns: 12 },
    )
  })

  test('gives of an article what is shown, at its place', async () => {
    const held = article(
      'long',
      Array.from({ length: 3000 }, (_, at) => `Paragraph ${at + 1}.`),
      { title: 'Long' },
    )
    const { article: received, passages } = await sent(readingOf(held, [7, 2900]))
    expect(received.paragraphs).toHaveLength(3000)
    expect(Object.keys(received.paragraphs)).toEqual(['6', '2899'])
    expect(passages.map(textOf)).toEqual(['Paragraph 7.', 'Paragraph 2900.'])
    for (const passage of passages) expect(passage.article).toBe(received)
  })

  test('gives the first paragraph of an article that has no title, to call it by', async () => {
    const { article: received } = await sent(
      readingOf(article('nameless', ['First.', 'Second.', 'Third.']), [3]),
    )
    expect(Object.keys(received.paragraphs)).toEqual(['0', '2'])
  })

  test('gives an article that several passages cite once', async () => {
    const desk = await deskOver(dispute)
    const answer = await desk.search('strait', { limit: 25 })
    const { passages } = await sent(answer)
    const ids = new Set(passages.map(({ article: { id } }) => id))
    expect(passages.length).toBeGreaterThan(ids.size)
    expect(new Set(passages.map(passage => passage.article)).size).toBe(ids.size)
  })

  test('keeps long lists in their order', async () => {
    const articles = Array.from({ length: 4321 }, (_, index) => article(`held-${index}`, ['Text.']))
    const sources: Overview = await (await deskOver(articles)).sources()
    expect(await sent(sources)).toEqual(sources)
  })

  test('leaves other fields as they are', async () => {
    const reply: Reply = {
      kind: 'article',
      status: 'declined',
      heading: 'article x',
      declined: { missing: ['x'], nearest: [] },
    }
    expect(await sent(reply)).toEqual(reply)
  })

  test('lets other work have its turn while much is unpacked', async () => {
    const paragraphs = Array.from(
      { length: 100_000 },
      (_, at) => `Paragraph ${at}, of a hundred characters or so.`,
    )
    const large = readingOf(
      article('large', paragraphs, { title: 'Large' }),
      paragraphs.map((_, index) => index + 1),
    )
    let turns = 0
    let done = false
    const count = () => {
      turns++
      if (!done) setImmediate(count)
    }
    const unpacking = sent(large)
    count()
    const { passages } = await unpacking
    done = true
    expect(passages).toHaveLength(100_000)
    expect(turns).toBeGreaterThan(3)
  })
})
