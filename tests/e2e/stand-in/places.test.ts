import { Locale, PermissionFlagsBits } from 'discord.js'
import { describe, expect, test } from 'vitest'
import { connected, started } from './bare-client.ts'
import { slash, typing, useOn } from './interactions.ts'
import {
  broughtAlong,
  EDITORS,
  inDirectMessages,
  inServer,
  MEMBER_PERMISSIONS,
  OTHER_CHANNEL,
  type Place,
  speaking,
  THREAD,
  withRoles,
} from './places.ts'

/** What the bot is told of a place, by an interaction from there. */
async function toldOf(place: Place) {
  const standIn = await started()
  const { failures } = await connected(standIn, async interaction => {
    if (!interaction.isChatInputCommand()) return
    const { channel, member, locale, guildLocale, appPermissions } = interaction
    const roles =
      member === null ? [] : Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()]
    const told = {
      roles,
      named: member !== null && 'displayName' in member ? member.displayName : null,
      locale,
      guildLocale,
      thread: channel?.isThread() ? channel.parentId : null,
      channel: interaction.channelId,
      reads: appPermissions.has(PermissionFlagsBits.ViewChannel),
    }
    await interaction.reply({ content: JSON.stringify(told), allowedMentions: { parse: [] } })
  })
  const { content } = await standIn.send(slash('ask', {}, place)).answer
  expect([failures, standIn.offences]).toEqual([[], []])
  return JSON.parse(content)
}

describe('a place of the stand-in', () => {
  test('tells the roles and the name of who asks', async () => {
    const place = { ...withRoles([EDITORS]), nick: 'Alice A.' }
    const { roles, named } = await toldOf(place)
    expect(roles).toContain(EDITORS)
    expect(named).toBe('Alice A.')
    expect((await toldOf(inServer())).roles).not.toContain(EDITORS)
  })

  test('tells the language of who asks, and of the server', async () => {
    const place = { ...speaking(Locale.German, inServer()), serverLocale: Locale.Russian }
    expect(await toldOf(place)).toMatchObject({ locale: 'de', guildLocale: 'ru' })
    expect(await toldOf(speaking(Locale.French, inDirectMessages()))).toMatchObject({
      locale: 'fr',
      guildLocale: null,
    })
  })

  test('may be another channel, or a thread of the first', async () => {
    expect(await toldOf({ ...inServer(), channel: OTHER_CHANNEL })).toMatchObject({
      channel: OTHER_CHANNEL,
      thread: null,
    })
    const { channel, thread } = await toldOf({ ...inServer(), channel: THREAD })
    expect([channel, thread]).toEqual([THREAD, '1100000000000000011'])
  })

  test('tells what the bot may do there', async () => {
    const without = MEMBER_PERMISSIONS & ~PermissionFlagsBits.ViewChannel
    expect(await toldOf({ ...inServer(), botPermissions: without })).toMatchObject({ reads: false })
    expect(await toldOf(inServer())).toMatchObject({ reads: true })
  })
})

describe('a command of two words', () => {
  test('comes as a subcommand, and is completed as one', async () => {
    const standIn = await started()
    await connected(standIn, async interaction => {
      if (!interaction.isAutocomplete()) return
      const { name, value } = interaction.options.getFocused(true)
      const typed = `${interaction.commandName} ${interaction.options.getSubcommand()} ${name} ${value}`
      await interaction.respond([{ name: typed, value: typed }])
    })
    const sent = await standIn.send(typing('corpus edit', 'article', { article: 'Lav' })).answered
    expect(sent.autocompleteChoices?.map(({ value }) => value)).toEqual(['corpus edit article Lav'])
    expect(standIn.offences).toEqual([])
  })
})

describe('an entry in the menu of a message', () => {
  test.each<[string, Place]>([
    ['a server', inServer()],
    ['a server that it was brought along to', broughtAlong()],
    ['direct messages', inDirectMessages()],
  ])('comes with the message, in %s', async (_, place) => {
    const standIn = await started()
    const { failures } = await connected(standIn, async interaction => {
      if (!interaction.isMessageContextMenuCommand()) return
      const { content, author, embeds } = interaction.targetMessage
      const told = [interaction.commandName, content, author.username, embeds[0]?.title]
      await interaction.reply({ content: told.join(' | '), allowedMentions: { parse: [] } })
    })
    const written = { content: '“A quotation.”', embeds: [{ title: 'A link', type: 'rich' }] }
    const card = await standIn.send(useOn('Check this quote', written, place)).answer
    expect(card.content).toBe('Check this quote | “A quotation.” | bob | A link')
    const again = await standIn.send(useOn('Check this quote', card, place)).answer
    expect(again.content).toBe(`Check this quote | ${card.content} | on-record | `)
    expect([failures, standIn.offences]).toEqual([[], []])
  })
})
