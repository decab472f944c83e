import { describe, expect, test } from 'vitest'
import { hostileQuestions } from '../../bench/speed/hostile-questions.ts'
import { deskOver, dispute } from './small-corpus.ts'

const desk = await deskOver(dispute)

describe('a question that nobody means well', () => {
  test.each(hostileQuestions)('is answered with what stands there, or declined: $kind', async asked => {
    const answer = await desk.ask(asked.question, {})
    if (answer.status === 'answered') expect(answer.passages.length).toBeGreaterThan(0)
    else
      expect([
        ...answer.notes,
        ...(answer.declined?.missing ?? []),
        ...(answer.declined?.nearest ?? []),
      ]).not.toEqual([])
  })

  test.each(hostileQuestions)('is no trouble as words to search for: $kind', async ({ question }) => {
    expect(['answered', 'declined']).toContain((await desk.search(question, {})).status)
  })

  test('is answered for what it asks among query syntax and markup', async () => {
    for (const question of ['title:tolls AND (strait^2)', '<b>tolls</b> for the **strait**?']) {
      const { status, passages } = await desk.ask(question, {})
      expect(status).toBe('answered')
      expect(passages[0]?.article.id).toMatch(/^tolls-/)
    }
  })

  const growing = {
    'one word': 'tolls ',
    'many words': 'Norland charges ships for the Sel strait from May and Lavrov rejects it. ',
    names: 'Russia Lavrov Washington Moscow ',
    'no words': '([{"',
    emoji: '👩‍👩‍👧‍👦',
    Chinese: '俄罗斯对联盟有什么看法',
    'one long word': 'a',
    figures: '1,000,000.5 ',
  }

  test.each(Object.entries(growing))('takes longer by no more than its length: %s', async (_, text) => {
    const cost = async (length: number) => {
      const question = text.repeat(length).slice(0, length)
      const tries = []
      for (let turn = 0; turn < 5; turn++) {
        const before = process.cpuUsage()
        await desk.ask(question, {})
        tries.push(process.cpuUsage(before).user / 1000)
      }
      return Math.min(...tries)
    }
    const [short, long] = [await cost(2_000), await cost(16_000)]
    // Eight times the length: what grows by the square would take sixty-four times as long.
    expect(long).toBeLessThan(30 * Math.max(short, 1))
  })
})
