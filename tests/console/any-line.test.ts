import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { readLine } from '../../src/console/command-line.ts'
import { replyJson } from '../../src/console/json.ts'
import { Session } from '../../src/console/session.ts'
import { replyText } from '../../src/console/text.ts'
import { openShippedDesk } from '../golden/shipped-desk.ts'

const WORDS =
  `/ask /stance /compare /quotes /who /search /timeline /related /article /sources /help Russia Lavrov “coalition” air strikes US-led IS Who why the
  limit:2 limit:0 --limit 3 from:2014 to:1999-02-30 outlet:brief topic:Assad only:people order:date actor:"United States" "air strikes" " “ : --
  https://quay.example 10:30 constructor __proto__ ¶ 東京 é \u202e \u001b[31m 0 -1 ’s`.split(/\s+/)

describe('any line at the shipped desk', async () => {
  const desk = await openShippedDesk()
  const session = new Session(desk, commands, ({ error }) => {
    throw error
  })

  test('is answered, declined or not understood, in text and JSON that keep their promises', async () => {
    const line = fc
      .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ unit: 'binary' })), {
        minLength: 1,
        maxLength: 12,
      })
      .map(words => words.join(' '))
    await fc.assert(
      fc.asyncProperty(line, fc.integer({ min: 40, max: 100 }), async (line, width) => {
        const reply = await session.answer(readLine(line, session.vocabulary()))
        for (const row of replyText(reply, { width, colour: false }).split('\n')) {
          expect(stringWidth(row)).toBeLessThanOrEqual(width)
          expect(row).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        }
        const { command, status, passages, error } = JSON.parse(replyJson(line, reply))
        expect([command, status, error === null]).toEqual([line, reply.status, status !== 'error'])
        for (const { article, paragraph, start, end, text } of passages) {
          const held = await desk.article(article, paragraph)
          expect(
            held.status === 'answered' && held.article.paragraphs[paragraph - 1]?.slice(start, end),
          ).toBe(text)
        }
      }),
      { numRuns: 150 },
    )
  })
})
