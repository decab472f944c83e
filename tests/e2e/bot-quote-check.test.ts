import { describe, expect, test } from 'vitest'
import { stageForFile } from './stage.ts'
import { press, slash, useOn } from './stand-in/interactions.ts'
import {
  ALICE,
  broughtAlong,
  inDirectMessages,
  inGroupMessages,
  inServer,
  type Place,
} from './stand-in/places.ts'
import { buttonsOf, textOf } from './stand-in/reading.ts'

const stage = stageForFile()
const MENU = 'Check this quote'

/** What the user sees of a check, all its cards together. */
async function checked(content: string, place: Place = inServer(), more: object = {}) {
  const sent = stage.standIn.send(useOn(MENU, { content, ...more }, place))
  await sent.answer
  return sent
}

describe('the entry “Check this quote” in the menu of a message', () => {
  const PLACES: readonly (readonly [string, Place])[] = [
    ['a server', inServer()],
    ['direct messages', inDirectMessages()],
    ['a group of people', inGroupMessages()],
    ['a server that it was brought along to', broughtAlong()],
  ]

  test.each(PLACES)('answers in %s, to the asker', async (_, place) => {
    const sent = await checked('Lavrov: “It is regrettable since terrorists threaten all”', place)
    const card = await sent.answer
    expect(textOf(card)).toContain('On record')
    expect(textOf(card)).toContain('Lavrov regrets that the U.S. did not join forces')
    expect(card.ephemeral).toBe(place.kind !== 'direct')
    expect(sent.refusals).toEqual([])
  })

  test.each([
    ['“It is regrettable since pirates threaten all”', 'Differs', '~~**pirates**~~'],
    ['Kerry: “It is regrettable since terrorists threaten all”', 'Someone else said it', 'not to ⁨?Kerry'],
    [
      '“It is regrettable since terrorists had already brought relations to their lowest point”',
      'Stitched together',
      'not together like this',
    ],
    [
      '“Penguins will police the strait by Christmas, whatever the owls think of it”',
      'Not in the coverage',
      '',
    ],
    ['ok 👍', 'There is no quotation in it', ''],
  ])('says of %s: %s', async (content, verdict, words) => {
    const text = textOf(await (await checked(content)).answer)
    expect(text).toContain(verdict)
    expect(text).toMatch(new RegExp(words.replace(/[~*]/g, '\\$&')))
  })

  test('sets a whole sentence that begins with a quotation in its own marks alone', async () => {
    const sentence =
      '“It is regrettable since terrorists threaten all members of the international community,” Lavrov said.'
    const text = textOf(await (await checked(sentence)).answer)
    expect(text).toContain('On record')
    expect(text).toContain('“It is regrettable')
    expect(text).not.toMatch(/“[\u2066-\u2069]?“/)
  })

  test('leads from each passage to what stands around it', async () => {
    const found = await (await checked('> It is regrettable since terrorists threaten all')).answer
    const [context] = buttonsOf(found)
    expect(context?.label).toBe('Context')
    const around = await stage.standIn.send(press(found, context?.customId ?? '')).answer
    expect(textOf(around)).toContain('safe harbour')
  })

  test('reads what a message shows where nothing was typed: the preview of a link, another bot’s card', async () => {
    const embeds = [{ type: 'rich', description: '“It is regrettable since terrorists threaten all”' }]
    expect(textOf(await (await checked('', inServer(), { embeds })).answer)).toContain('On record')
    const components = [{ type: 10, id: 1, content: '“It is regrettable since terrorists threaten all”' }]
    expect(textOf(await (await checked('', inServer(), { components })).answer)).toContain('On record')
  })

  test('checks a card of the bot itself', async () => {
    const card = await stage.standIn.send(slash('search', { words: 'air campaign', limit: 1 })).answer
    const check = await stage.standIn.send(useOn(MENU, card)).answer
    expect(textOf(check)).toContain('On record')
  })

  test('goes on beside the card where a message quotes much, and says what was left out', async () => {
    const quotes = Array.from(
      { length: 13 },
      (_, at) => `“It is regrettable since terrorists threaten all ${at} members”`,
    )
    const sent = await checked(quotes.join('\n\n'))
    await sent.until(({ messages }) => messages.map(textOf).join().includes('Page 3 of 3'), 'all is shown')
    const all = sent.messages.map(textOf).join('\n')
    expect(all.match(/Differs/g)).toHaveLength(10)
    expect(all).toContain('3 further quotations were not checked')
    expect(sent.messages.every(({ ephemeral }) => ephemeral)).toBe(true)
  })

  test('leaves nothing of the message in the log, nor of who asked', async () => {
    await checked('“A sentence about marzipan that nobody has ever said in public”')
    const log = stage.bot.log.join('\n')
    expect(log).not.toContain('marzipan')
    expect(log).not.toContain(ALICE)
    expect(log).toContain('the menu of a message')
  })

  test('tells whoever uses an entry that this version does not have', async () => {
    const sent = stage.standIn.send(useOn('Translate this', { content: 'x' }))
    expect(textOf(await sent.answer)).toContain('does not know this entry')
  })
})
