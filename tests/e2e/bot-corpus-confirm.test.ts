import { describe, expect, onTestFinished, test } from 'vitest'
import type { Confirmed } from '../../src/desk/curation/keeping.ts'
import { say } from '../../src/desk/words/phrase.ts'
import { corpusStageForFile } from './corpus-stage.ts'
import { dataFolder, openRunningBot } from './running-bot.ts'
import { PATIENCE } from './stand-in/changes.ts'
import { press, slash } from './stand-in/interactions.ts'
import { asModerator, BOB, inServer } from './stand-in/places.ts'
import { buttonsOf, customIdOf, textOf } from './stand-in/reading.ts'
import type { ShownMessage } from './stand-in/shown-message.ts'
import { startStandIn } from './stand-in.ts'

const stage = corpusStageForFile()

const plain = (card: ShownMessage) => textOf(card).replaceAll(/\*\*|^-# |\\/gm, '')
const changes = async () => (await stage.bot.keeping.curation.history(0, 1)).all

describe('Confirm', () => {
  const planned = async (place = asModerator()) =>
    stage.command(
      'corpus edit',
      { article: 'whales', title: `Whales, ${Math.floor(performance.now())}` },
      place,
    ).answer

  test('pressed twice changes once', async () => {
    const card = await planned()
    const before = await changes()
    const id = buttonsOf(card).find(({ label }) => label === 'Confirm')?.customId ?? ''
    const [one, other] = [stage.pressId(card, id), stage.pressId(card, id)]
    const back = stage.pressId(card, id.replace('confirm', 'drop'))
    await Promise.all([one.acknowledged, other.acknowledged])
    expect(plain(await back.answer)).toMatch(/is being carried out already|confirmed already/)
    await stage.says(card, /Done/)
    const late = await stage.pressId(card, id).answer
    expect(plain(late)).toMatch(/confirmed already: it is change/)
    expect((await changes()) - before).toBe(1)
    expect([one, other].flatMap(({ messages }) => messages).every(({ ephemeral }) => ephemeral)).toBe(true)
  })

  test('after another change is refused, and names that change', async () => {
    const [mine, theirs] = [await planned(), await planned(asModerator(BOB))]
    await stage.press(theirs, 'Confirm', asModerator(BOB)).acknowledged
    await stage.says(theirs, /Done/)
    const before = await stage.files()
    await stage.press(mine, 'Confirm').acknowledged
    await stage.says(mine, /changed since this was planned: change \d+ \(Correction\) by bob/)
    expect(await stage.files()).toEqual(before)
  })

  test('of somebody who is no moderator any more is refused', async () => {
    const card = await planned()
    const before = await stage.files()
    for (const label of ['Confirm', 'Cancel']) {
      const told = await stage.press(card, label, inServer()).answer
      expect([told.ephemeral, /moderators/.test(textOf(told))]).toEqual([true, true])
    }
    const told = await stage.choose(card, 'Look at', ['0'], inServer()).answer
    expect(textOf(told)).toMatch(/moderators/)
    expect(await stage.files()).toEqual(before)
    await stage.press(card, 'Cancel').answered
  })

  test('after a cancelled plan, and of a forged one, changes nothing', async () => {
    const card = await planned()
    const id = buttonsOf(card).find(({ label }) => label === 'Confirm')?.customId ?? ''
    await stage.press(card, 'Cancel').answered
    expect(plain(await stage.pressId(card, id).answer)).toMatch(/was cancelled/)
    for (const forged of [
      '1:confirm:abcdefgh12345678',
      '1:plan:abcdefgh12345678:0',
      '1:keep:abcdefgh12345678:0:0:a',
      '1:drop:abcdefgh12345678',
      '1:describe:abcdefgh12345678:0',
      '1:admit:abcdefgh12345678:0',
    ])
      expect(plain(await stage.pressId(card, forged).answer)).toMatch(/no longer there/)
    expect(plain(await stage.pressId(card, '1:halt:abcdefgh12345678').answer)).toMatch(/over already/)
    expect(plain(await stage.pressId(card, '1:confirm:../..').answer)).toMatch(/not one of this version/)
  })

  test('is still there after an item was chosen that the plan does not have', async () => {
    const card = await planned()
    const told = await stage.choose(card, 'Look at', ['99']).answer
    expect([told.ephemeral, /not one of this version/.test(plain(told))]).toEqual([true, true])
    await stage.press(card, 'Confirm').acknowledged
    await stage.says(card, /Done/)
  })

  test('after the bot was started again is told so, and changes nothing', async () => {
    const card = await planned()
    const before = await stage.files()
    await stage.restart()
    const told = await stage.press(card, 'Confirm').answer
    expect([told.ephemeral, /no longer there/.test(plain(told))]).toEqual([true, true])
    expect(await stage.files()).toEqual(before)
  })
})

describe('Confirm of what cannot be carried out', () => {
  const running = { what: 'add', by: 'bob', step: 'indexing', done: 340, total: 3000 } as const
  const error = new Error('the disk of alice is full')

  test.each<[string, Confirmed, RegExp]>([
    [
      'as something else is running',
      { status: 'busy', running },
      /bob is adding articles\.\nMaking the coverage ready: 340 of 3,000/,
    ],
    ['as the plan is gone', { status: 'gone' }, /no longer there/],
    ['as the coverage was changed', { status: 'moved', by: null }, /changed since this was planned/],
    ['as it was stopped', { status: 'cancelled' }, /Cancelled\. Nothing was changed/],
    [
      'as the disk is full',
      {
        status: 'failed',
        why: say`Nothing was changed. ${'corpus: the disk is full; free some space'}`,
        made: false,
        error,
      },
      /Nothing was changed\. corpus: the disk is full; free some space\n.*incident [0-9a-f]{8}/,
    ],
    [
      'as what answers could not be read anew',
      {
        status: 'failed',
        why: say`The change was made, but what answers could not be read anew.`,
        made: true,
        error,
      },
      /The change was made, but .*\n.*incident [0-9a-f]{8}/,
    ],
  ])('%s: a private card says so', async (_, confirmed, words) => {
    const standIn = await startStandIn({ acknowledgeWithin: PATIENCE })
    onTestFinished(() => standIn.stop())
    const data = await dataFolder()
    onTestFinished(data.remove)
    const bot = await openRunningBot(standIn, {
      data: data.path,
      keptBy: keeping => ({
        ...keeping,
        curation: keeping.curation,
        running: () => null,
        planRefresh: keeping.planRefresh.bind(keeping),
        confirm: async () => confirmed,
      }),
    })
    onTestFinished(() => bot.stop())
    const article = bot.desk.names().articles[0]?.id ?? ''
    const card = await standIn.send(slash('corpus edit', { article, author: 'Ida Brandt' }, asModerator()))
      .answer
    const pressed = await standIn.send(press(card, customIdOf(card, 'Confirm'), asModerator())).answered
    const told = pressed.messages[0] ?? card
    expect(told.ephemeral).toBe(true)
    expect(plain(told)).toMatch(words)
    expect(bot.log.join('')).not.toContain('alice')
    expect(standIn.offences).toEqual([])
  })
})
