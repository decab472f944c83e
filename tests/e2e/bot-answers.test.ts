import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { dataFolder, openRunningBot, SHIPPED_CORPUS } from './running-bot.ts'
import { stageForFile } from './stage.ts'
import { PATIENCE } from './stand-in/changes.ts'
import { slash, type Typed, typing } from './stand-in/interactions.ts'
import {
  ALICE,
  broughtAlong,
  inDirectMessages,
  inGroupMessages,
  inServer,
  type Place,
} from './stand-in/places.ts'
import { buttonsOf, textOf } from './stand-in/reading.ts'
import { startStandIn } from './stand-in.ts'

const stage = stageForFile()

/** What is typed into each command, and words that its answer holds. */
const ASKED: Readonly<Record<string, readonly [Typed, RegExp]>> = {
  ask: [{ question: 'Who proposed an alliance under UN auspices?' }, /Putin \**proposed/],
  stance: [{ actor: 'Russia', topic: 'coalition' }, /source: .*\(Russia\)/],
  compare: [
    { actor_a: 'Russia', actor_b: 'United States', topic: 'coalition' },
    /What Russia says · \d.*What the United States says · \d/s,
  ],
  quotes: [{ source: 'Lavrov', topic: 'Islamic State' }, /\*\*Lavrov \(Russia\)\*\*/],
  who: [{ name: 'Lavrov' }, /\*\*Affiliations:\*\* speaks for Russia · “.*\*\*\[1\]\*\*/],
  search: [{ words: 'air campaign', limit: 2 }, /air campaign/],
  timeline: [{ topic: 'air strikes', limit: 3 }, /\*\*23 November 2026 · 3 of \d+\*\*/],
  related: [{ passage: 'us-officials-see-no-role-for-moscow 6' }, /Other coverage|\*\*\[1\]\*\*/],
  check: [{ text: 'Kerry: “That is not going to happen.”' }, /Someone else said it/],
  article: [{ id: 'us-officials-see-no-role-for-moscow', paragraph: 6 }, /US officials see no role/],
  about: [{}, /Nothing is kept of who asks/],
  sources: [{}, /Kerry raises Islamic State/],
  help: [{}, /\/stance actor topic/],
}

const PLACES: readonly (readonly [string, Place])[] = [
  ['a server', inServer()],
  ['direct messages', inDirectMessages()],
  ['a group of people', inGroupMessages()],
  ['a server that it was brought along to', broughtAlong()],
]

test('every command is tried', () => {
  expect(Object.keys(ASKED).toSorted()).toEqual(commands.map(({ name }) => name).toSorted())
})

describe.each(PLACES)('the bot in %s', (_, place) => {
  test.each(Object.entries(ASKED))(
    'answers /%s with one card, to the asker',
    async (name, [typed, words]) => {
      const sent = stage.standIn.send(slash(name, typed, place))
      const card = await sent.answer
      expect(textOf(card)).toMatch(words)
      expect(sent.messages).toEqual([card])
      // In direct messages nobody else reads along, and what is private there would vanish.
      expect(card.ephemeral).toBe(place.kind !== 'direct')
      expect(sent.refusals).toEqual([])
    },
  )
})

describe('what the bot shows', () => {
  const corpus = (article: string) => readFileSync(join(SHIPPED_CORPUS, `${article}.md`), 'utf8')

  /** The quotations of a card as plain text, each in the pieces that stand between marks of a cut. */
  const quotations = (text: string) =>
    text
      .split('\n')
      .filter(line => line.startsWith('> '))
      .map(line => line.slice(2).replaceAll('**', '').replaceAll(/\\(.)/g, '$1'))
      .flatMap(line => line.split('…'))
      .map(piece => piece.trim())

  test('is verbatim: every quotation stands in the article that it cites', async () => {
    const articles = stage.bot.desk.names().articles.map(({ id }) => corpus(id))
    for (const interaction of [
      slash('stance', { actor: 'Russia', topic: 'coalition' }),
      slash('compare', { actor_a: 'Russia', actor_b: 'United States', topic: 'coalition' }),
      slash('quotes', { source: 'Lavrov' }),
      slash('who', { name: 'Lavrov' }),
      slash('search', { words: 'coalition' }),
      slash('timeline', { topic: 'coalition' }),
      slash('related', { passage: 'us-officials-see-no-role-for-moscow' }),
      slash('ask', { question: 'Who supports the Kurdish fighters?' }),
    ]) {
      const found = quotations(textOf(await stage.standIn.send(interaction).answer))
      expect(found.length).toBeGreaterThan(0)
      expect(found.filter(quoted => !articles.some(article => article.includes(quoted)))).toEqual([])
    }
  })

  test('has the buttons that its place has a use for', async () => {
    const labels = async (place: Place) => {
      const card = await stage.standIn.send(
        slash('stance', { actor: 'Russia', topic: 'coalition', limit: 1 }, place),
      ).answer
      return buttonsOf(card).map(({ label }) => label)
    }
    expect(await labels(inServer())).toEqual(['Context', 'More', 'Share', 'Helpful', 'Not helpful'])
    expect(await labels(inDirectMessages())).toEqual(['Context', 'More', 'Helpful', 'Not helpful'])
  })

  test('says so where the coverage does not say', async () => {
    const card = await stage.standIn.send(slash('ask', { question: 'Who won the cricket match?' })).answer
    expect(textOf(card)).toMatch(/The coverage does not say/)
    expect(textOf(card)).toMatch(/cricket/)
  })

  test('reaches nobody’s log: neither what was asked, nor by whom, nor a token', async () => {
    const sent = stage.standIn.send(slash('ask', { question: 'Who remembers quinquireme?' }))
    await sent.answered
    const log = stage.bot.log.join('')
    expect(log).toContain('/ask')
    for (const secret of ['quinquireme', ALICE, sent.token, stage.standIn.token])
      expect(log).not.toContain(secret)
  })
})

describe('what the bot offers while somebody types', () => {
  const offered = async (command: string, option: string, typed: string) => {
    const sent = await stage.standIn.send(typing(command, option, { [option]: typed })).answered
    return sent.autocompleteChoices ?? []
  }

  test.each([
    ['stance', 'actor', 'rus', 'Russia'],
    ['stance', 'topic', 'coal', 'coalition'],
    ['compare', 'actor_b', 'rus', 'Russia'],
    ['quotes', 'source', 'lavr', 'Sergei Lavrov'],
    ['who', 'name', 'unit', 'United States'],
    ['search', 'outlet', 'on re', 'On Record brief'],
    ['related', 'passage', 'Lavrov re', 'lavrov-regrets-ideal-solution-in-syria'],
    ['article', 'id', 'Lavrov re', 'lavrov-regrets-ideal-solution-in-syria'],
  ])('/%s: names for %s', async (command, option, typed, value) => {
    expect((await offered(command, option, typed)).map(choice => choice.value)).toContain(value)
  })

  test('a value that was chosen is understood', async () => {
    const [choice] = await offered('article', 'id', 'Lavrov re')
    const card = await stage.standIn.send(slash('article', { id: `${choice?.value}` })).answer
    expect(textOf(card)).toContain(choice?.name)
  })

  test('nothing where there is nothing to offer, and any text is taken all the same', async () => {
    expect(await offered('stance', 'actor', 'zzzz')).toEqual([])
    expect(await offered('nothing', 'such', 'a')).toEqual([])
    const card = await stage.standIn.send(slash('stance', { actor: 'Zzzz', topic: 'anything at all' })).answer
    expect(textOf(card)).toMatch(/Zzzz/)
  })
})

describe('the bot while its coverage is still being read', () => {
  test('acknowledges at once and answers when it is read', async () => {
    const early = await startStandIn({ acknowledgeWithin: PATIENCE })
    onTestFinished(() => early.stop())
    const folder = await dataFolder()
    onTestFinished(folder.remove)
    const opening = openRunningBot(early, { data: folder.path })
    await early.ready()
    const asked = early.send(slash('search', { words: 'coalition' }))
    const typed = early.send(typing('stance', 'actor', { actor: 'rus' }))
    const opened = await opening
    onTestFinished(() => opened.stop())
    expect(textOf(await asked.answer)).toMatch(/coalition/)
    expect((await typed.answered).autocompleteChoices).not.toBe(null)
    expect(early.offences).toEqual([])
  })
})
