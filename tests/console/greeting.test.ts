import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { greetingLines } from '../../src/console/greeting.ts'
import { Session } from '../../src/console/session.ts'
import { paint } from '../../src/console/styled-text.ts'
import type { Desk } from '../../src/desk/desk.ts'
import { declinedAnswer, scriptedDesk } from './small-coverage.ts'

const declined = async () => declinedAnswer()

/** A desk that has nothing to say about the actors of the examples. */
const silent = {
  ask: declined,
  stance: declined,
  compare: declined,
  quotes: declined,
  related: declined,
  timeline: declined,
}

async function greeting(desk: Partial<Desk>): Promise<string> {
  const session = new Session(scriptedDesk(desk), commands, () => {})
  return paint(await greetingLines(session, 80), false)
}

describe('greetingLines', () => {
  test('offers what the collection answers, and makes it of the collection where no example is answered', async () => {
    expect(await greeting(silent)).toMatchInlineSnapshot(`
      "On Record holds 2 articles from 1 outlet, 7 March 2019.

      Try
        /search air strikes
        /article ferry-strike
        /sources

      /help lists the commands, Tab completes, /quit leaves."
    `)
    expect(await greeting({ ...silent, search: declined })).toMatchInlineSnapshot(`
      "On Record holds 2 articles from 1 outlet, 7 March 2019.

      Try
        /article ferry-strike
        /sources
        /help

      /help lists the commands, Tab completes, /quit leaves."
    `)
  })

  test('searches for an actor whom a title names', async () => {
    const { articles, ...held } = await scriptedDesk().sources()
    const reversed = async () => ({ ...held, articles: articles.toReversed() })
    expect(await greeting({ ...silent, sources: reversed })).toContain(
      '/search air strikes\n  /search Norland\n',
    )
  })

  test('says how to begin where the collection is empty', async () => {
    const empty = await greeting({
      ...silent,
      search: declined,
      sources: async () => ({
        kind: 'sources',
        status: 'answered',
        articles: [],
        paragraphs: 0,
        outlets: [],
        dates: null,
      }),
    })
    expect(empty).toMatchInlineSnapshot(`
      "On Record holds no articles yet. Add some with: npm run corpus -- add PATH

      Try
        /sources
        /help

      /help lists the commands, Tab completes, /quit leaves."
    `)
  })
})
