import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Desk } from '../../src/desk/desk.ts'
import type { Answer } from '../../src/desk/reply.ts'
import { newsInScripts } from '../retrieval/news-in-scripts.ts'
import { article, deskOver } from './small-corpus.ts'

/** Coverage in which every paragraph speaks to the questions below, some with a statement and some without. */
const tolls = Array.from({ length: 9 }, (_, index) =>
  article(`tolls-${index}`, [
    `Russia rejected the tolls of port ${index}. “We will not pay,” the Kremlin said. Ships wait.`,
    `The tolls of port ${index} anger Russia and ${'its many '.repeat(index)}neighbours.`,
    `Tolls rose by ${index} per cent in May, and Russian ships turned back from port ${index}.`,
  ]),
)

async function answersAt(desk: Desk, words: string, limit: number): Promise<readonly Answer[]> {
  return [await desk.ask(words, { limit }), await desk.search(words, { limit })]
}

/** Answers whose passages stand in groups. */
async function groupedAt(desk: Desk, words: string, limit: number): Promise<readonly Answer[]> {
  return [await desk.stance('Russia', words, { limit }), await desk.stance(words, 'coalition', { limit })]
}

const places = ({ passages }: Answer) =>
  passages.map(({ article, paragraph, start, role }) => `${article.id} ${paragraph} ${start} ${role}`)

/** What a limit leaves of a longer answer. */
function cut(answer: Answer, limit: number): Answer {
  return {
    ...answer,
    passages: answer.passages.slice(0, limit),
    summary: answer.summary.filter(({ citation }) => citation <= limit),
  }
}

describe('limit of grouped passages', () => {
  test('takes the best away and keeps their groups, their counts and the verdict', async () => {
    const desk = await deskOver(tolls)
    for (const words of ['tolls', 'port 3', 'ships']) {
      const longest = await groupedAt(desk, words, 25)
      for (const limit of [1, 3, 5, 8, 24])
        for (const [index, answer] of (await groupedAt(desk, words, limit)).entries()) {
          const all = longest[index]
          if (!all) continue
          const { status, confidence, notes, groups } = answer
          expect({ status, confidence, notes }).toEqual({
            status: all.status,
            confidence: all.confidence,
            notes: all.notes,
          })
          expect(answer.passages).toHaveLength(Math.min(limit, all.passages.length))
          expect(places(all)).toEqual(expect.arrayContaining(places(answer)))
          for (const { role, total } of groups)
            expect(all.groups.find(group => group.role === role)?.total).toBe(total)
          expect(groups.reduce((sum, { passages }) => sum + passages, 0)).toBe(answer.passages.length)
        }
    }
  })
})

describe('limit of grouped passages, from a page of five on', () => {
  test('cuts the end off', async () => {
    const desk = await deskOver(tolls)
    for (const words of ['tolls', 'port 3', 'ships']) {
      const longest = await groupedAt(desk, words, 25)
      for (const limit of [5, 10, 20])
        for (const [index, { passages, summary }] of (await groupedAt(desk, words, limit)).entries()) {
          expect(passages).toEqual(longest[index]?.passages.slice(0, limit))
          expect(summary).toEqual(longest[index]?.summary)
        }
    }
  })
})

describe('limit', () => {
  test('cuts passages off an answer and changes nothing else, from three on', async () => {
    const desk = await deskOver(tolls)
    for (const words of ['tolls', 'Russia tolls', 'What did the Kremlin say about port 3?', 'ships']) {
      const longest = await answersAt(desk, words, 25)
      for (const limit of [3, 4, 5, 6, 8, 10, 24])
        expect(await answersAt(desk, words, limit)).toEqual(longest.map(answer => cut(answer, limit)))
    }
  })

  test('does so in coverage of any kind', () =>
    fc.assert(
      fc.asyncProperty(
        newsInScripts,
        fc.constantFrom('air strikes', 'Lavrov rejected plan', 'Islamic State', '北京反对', 'Россия план'),
        fc.integer({ min: 3, max: 24 }),
        async (articles, words, limit) => {
          const desk = await deskOver(articles)
          const longest = await answersAt(desk, words, 25)
          expect(await answersAt(desk, words, limit)).toEqual(longest.map(answer => cut(answer, limit)))
        },
      ),
      { numRuns: 40 },
    ))

  test('of one or two draws the summary from as few, and answers or declines as any other', async () => {
    const desk = await deskOver(tolls)
    for (const limit of [1, 2]) {
      const few = await answersAt(desk, 'tolls', limit)
      const many = await answersAt(desk, 'tolls', 25)
      for (const [index, { status, confidence, notes, passages, summary }] of few.entries()) {
        expect({ status, confidence, notes }).toEqual({
          status: many[index]?.status,
          confidence: many[index]?.confidence,
          notes: many[index]?.notes,
        })
        expect(passages.length).toBe(status === 'answered' ? limit : 0)
        expect(summary.every(({ citation }) => citation <= limit)).toBe(true)
      }
    }
  })

  test('asks for as many as there are, where there are fewer', async () => {
    const desk = await deskOver(tolls.slice(0, 1))
    expect((await desk.search('tolls', { limit: 25 })).passages).toHaveLength(3)
  })
})
