import { describe, expect, test } from 'vitest'
import { article as articleCommand } from '../../commands/article.ts'
import { related } from '../../commands/related.ts'
import { answer } from '../../src/discord/answers.ts'
import { referenceTo } from '../../src/discord/press.ts'
import { article, deskOver } from '../desk/small-corpus.ts'
import { walkout } from '../desk/walkout-corpus.ts'

const LONG = `a-court-${'in-varn-'.repeat(10)}ends-the-walkout`
const desk = await deskOver([
  ...walkout,
  article(LONG, ['A court ended the walkout of the ferry crews in Sel and sent them back to work at night.']),
])
const context = { desk, commands: [] }

describe('answer', () => {
  test.each([` 1`, '#1', ''])(
    'takes the short form of a long id for its article, with “%s” behind it',
    async rest => {
      const asked = { command: 'related', options: { passage: `${referenceTo(LONG)}${rest}` } }
      const typed = { command: 'related', options: { passage: `${LONG}${rest}` } }
      const reply = await answer(asked, related, context)
      expect(reply).toEqual(await answer(typed, related, context))
      expect(reply.status).toBe('answered')
    },
  )

  test('leaves ids, titles and words as they are', async () => {
    for (const passage of [
      'crews-walk-out 1',
      'Ferry crews walk out in Sel',
      '~ what is that',
      '~0123456789abcdef 2',
    ])
      expect(await answer({ command: 'related', options: { passage } }, related, context)).toEqual(
        await desk.related(passage, { limit: 25 }),
      )
    expect(
      await answer(
        { command: 'article', options: { id: 'Ferry crews walk out in Sel' } },
        articleCommand,
        context,
      ),
    ).toEqual(await desk.article('crews-walk-out', undefined))
  })
})
