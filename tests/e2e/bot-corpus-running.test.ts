import { rename } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { Brake } from './brake.ts'
import { corpusStageForFile } from './corpus-stage.ts'
import { slash } from './stand-in/interactions.ts'
import { asModerator, BOB, inServer } from './stand-in/places.ts'
import { buttonsOf, textOf } from './stand-in/reading.ts'
import type { ShownMessage } from './stand-in/shown-message.ts'

/** Enough files that they are read in several goes. */
const MANY = 1200

const HARBOURS = ['Ost', 'Sel', 'Haugen', 'Mirne', 'Tolde', 'Vark', 'Ulm', 'Brae', 'Quay', 'Lund']
const GOODS = ['timber', 'salt', 'coal', 'herring', 'wool', 'iron', 'wheat', 'glass', 'tar', 'rope']

/** Reports of a trade in many harbours, no two alike. */
const reports = Object.fromEntries(
  Array.from({ length: MANY }, (_, at) => {
    const [harbour, goods] = [HARBOURS[at % 10], GOODS[Math.floor(at / 10) % 10]]
    const words = Array.from({ length: 24 }, (_, place) => `w${(at * 31 + place * 17) % 9973}x${at}`).join(
      ' ',
    )
    return [
      `report-${at}.md`,
      `---\ntitle: Report ${at}\n---\n\nThe harbour of ${harbour} took in ${at} tons of ${goods}, ${words}.\n`,
    ]
  }),
)

/** Whatever is to be seen while a work goes on is looked at while it is held up. */
const brake = new Brake()
const stage = corpusStageForFile(reports, brake)

const changes = async () => (await stage.bot.keeping.curation.history(0, 1)).all
const idOf = (card: ShownMessage, label: string) =>
  buttonsOf(card).find(button => button.label === label)?.customId ?? ''

describe('a refresh while it reads', () => {
  test('says how far it is, goes on answering, tells a second one who runs it, and can be cancelled', async () => {
    const before = await changes()
    brake.pull()
    const sent = stage.command('corpus refresh')
    const card = await sent.answer
    expect(textOf(card)).toMatch(/Reading the folder/)
    expect(card.ephemeral).toBe(true)

    const second = await stage.command('corpus refresh', {}, asModerator(BOB)).answer
    expect(textOf(second)).toMatch(/alice is refreshing the coverage/)
    expect(textOf(second)).toMatch(/Reading the folder/)
    expect([second.ephemeral, buttonsOf(second)]).toEqual([true, []])

    const forbidden = await stage.press(card, 'Cancel', inServer()).answer
    expect(textOf(forbidden)).toMatch(/moderators/)
    const cancel = idOf(card, 'Cancel')
    await stage.pressId(card, cancel).acknowledged
    await stage.says(card, /Cancelled\. Nothing was changed/)
    expect(await changes()).toBe(before)
    expect(stage.bot.keeping.running()).toBeNull()
    expect(textOf(await stage.pressId(card, cancel).answer)).toMatch(/over already/)
  })

  test('that is told of in the status, and is answered beside', async () => {
    const begun = performance.now()
    brake.pull()
    const card = await stage.command('corpus refresh').answer
    const [status, found] = await Promise.all([
      stage.command('corpus status', {}, asModerator(BOB)).answer,
      stage.standIn.send(slash('search', { words: 'tons of herring' })).answer,
    ])
    await stage.says(status, /1,200 articles/)
    expect(textOf(status)).toMatch(/alice is refreshing the coverage\.\**\nReading the folder: 120 of 3,000/)
    expect(textOf(found)).toMatch(/herring/)
    brake.release()
    await stage.says(card, /Nothing would change/)
    // At once, every second and a half at most, and at the end.
    expect(card.edits).toBeLessThanOrEqual(2 + (performance.now() - begun) / 1_500)
  })
})

describe('a change while the coverage is made ready', () => {
  const planned = async () => {
    const name = `new-${Math.floor(performance.now())}.md`
    await stage.write({ [name]: `A new report of ${name} tells of a whale in the harbour of Ost.\n` })
    const card = await stage.command('corpus refresh').answer
    await stage.says(card, /1 new article/)
    return { card, name }
  }

  test('says how far it is, refuses another, and can be cancelled', async () => {
    const { card, name } = await planned()
    const before = await changes()
    const other = await stage.command(
      'corpus edit',
      { article: 'report-1', title: 'Report one' },
      asModerator(BOB),
    ).answer
    brake.pull()
    await stage.press(card, 'Confirm').acknowledged
    await stage.says(card, /Making the coverage ready/)
    const busy = await stage.press(other, 'Confirm', asModerator(BOB)).answered
    expect(
      busy.messages.map(message => [message.ephemeral, /alice is refreshing/.test(textOf(message))]),
    ).toEqual([[true, true]])
    expect(buttonsOf(other).some(({ label }) => label === 'Confirm')).toBe(true)
    await stage.press(card, 'Cancel').acknowledged
    await stage.says(card, /Cancelled\. Nothing was changed/)
    expect(await changes()).toBe(before)
    expect(stage.bot.desk.names().articles).toHaveLength(MANY)
    await stage.write({ [name]: null })
  })

  test('whose folder is gone says that nothing was changed', async () => {
    const { card, name } = await planned()
    const away = `${stage.folder}-away`
    await rename(stage.folder, away)
    await stage.press(card, 'Confirm').acknowledged
    await stage.says(card, /Nothing was changed\. .*there is no such folder/)
    const history = await stage.command('corpus history').answer
    expect(textOf(history)).toMatch(/there is no such folder/)
    const refresh = await stage.command('corpus refresh').answer
    await stage.says(refresh, /no such folder/)
    await rename(away, stage.folder)
    expect(textOf(refresh)).toMatch(/Nothing was changed\.\n.*incident [0-9a-f]{8}/)
    expect(stage.bot.desk.names().articles).toHaveLength(MANY)
    await stage.write({ [name]: null })
  })
})

test('the bot’s stop ends what is read, and tells who waits for it', async () => {
  brake.pull()
  const card = await stage.command('corpus refresh').answer
  const stopping = stage.bot.stop()
  await stage.says(card, /On Record is stopping\. Nothing was changed/)
  await stopping
})
