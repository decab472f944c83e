import { ComponentType, MessageFlags } from 'discord.js'
import { describe, expect, test } from 'vitest'
import { connected, deferring, started } from './bare-client.ts'
import { choose, press, slash, typing } from './interactions.ts'
import {
  ALICE,
  APPLICATION,
  BOB,
  broughtAlong,
  GUILD,
  inDirectMessages,
  inGroupMessages,
  inServer,
} from './places.ts'
import { buttonsOf, customIdOf, menusOf, textOf } from './reading.ts'

describe('the stand-in, to discord.js', () => {
  test('lets a client in and tells it of its server', async () => {
    const standIn = await started()
    const { client } = await connected(standIn)
    expect(client.guilds.cache.map(({ id }) => id)).toEqual([GUILD])
    expect(client.user?.id).toBe(APPLICATION)
    expect(standIn.gateway.identified).toBe(1)
    expect(standIn.offences).toEqual([])
  })

  test('shows what a deferred and edited answer looks like', async () => {
    const standIn = await started()
    await connected(standIn, deferring)
    const sent = standIn.send(slash('ask', { question: 'Who?' }))
    await sent.acknowledged
    expect(sent.acknowledgedAfter).toBeGreaterThan(0)
    await sent.answered
    const [message] = sent.messages
    expect(sent.messages).toHaveLength(1)
    expect(message).toMatchObject({ ephemeral: true, loading: false, edits: 0 })
    expect(message && textOf(message)).toBe('A line.')
    expect(message && buttonsOf(message)).toEqual([
      { label: 'More', disabled: false, customId: 'more', url: null },
    ])
    expect(message && menusOf(message)[0]?.options).toEqual([{ label: 'One', value: '1' }])
    expect(standIn.offences).toEqual([])
    expect(standIn.checked).toBe(2)
  })

  test.each([
    ['a server', inServer(BOB), { guildId: GUILD, context: 0, inGuild: true, member: true }],
    ['direct messages', inDirectMessages(), { guildId: null, context: 1, inGuild: false, member: false }],
    ['a group', inGroupMessages(), { guildId: null, context: 2, inGuild: false, member: false }],
  ])('sends commands from %s as Discord does', async (_, place, expected) => {
    const standIn = await started()
    const seen: unknown[] = []
    await connected(standIn, async interaction => {
      if (!interaction.isChatInputCommand()) return
      const { guildId, context, memberPermissions, user, options } = interaction
      seen.push({ guildId, context, inGuild: interaction.inGuild(), member: memberPermissions !== null })
      seen.push([user.id, options.getString('words'), options.getInteger('limit')])
      await interaction.reply('Done.')
    })
    await standIn.send(slash('search', { words: 'air strikes', limit: 3 }, place)).answered
    expect(seen).toEqual([expected, [place.user, 'air strikes', 3]])
    expect(standIn.offences).toEqual([])
  })

  test('offers what a client suggests while somebody types', async () => {
    const standIn = await started()
    await connected(standIn, async interaction => {
      if (!interaction.isAutocomplete()) return
      const { name, value } = interaction.options.getFocused(true)
      await interaction.respond([{ name: `${name} ${value}`, value: 'Russia' }])
    })
    const sent = await standIn.send(typing('stance', 'actor', { actor: 'Rus' })).answered
    expect(sent.autocompleteChoices).toEqual([{ name: 'actor Rus', value: 'Russia' }])
    expect(standIn.offences).toEqual([])
  })

  test('changes a message when its button is pressed, and shows a message beside it', async () => {
    const standIn = await started()
    await connected(standIn, async interaction => {
      await deferring(interaction)
      if (!interaction.isButton()) return
      await interaction.deferUpdate()
      await interaction.followUp({ content: 'Beside it.', flags: MessageFlags.Ephemeral })
      await interaction.editReply({
        components: [{ type: ComponentType.TextDisplay, content: interaction.message.id }],
      })
    })
    const asked = await standIn.send(slash('ask')).answered
    const [card] = asked.messages
    if (!card) throw new Error('no card')
    const pressed = standIn.send(press(card, customIdOf(card, 'More')))
    await pressed.until(() => card.edits === 1, 'the card changes')
    expect(textOf(card)).toBe(card.id)
    expect(card).toMatchObject({ ephemeral: true })
    expect(card.flags & MessageFlags.IsComponentsV2).not.toBe(0)
    expect(pressed.messages.map(message => [message.content, message.ephemeral])).toEqual([
      ['Beside it.', true],
    ])
    expect(standIn.offences).toEqual([])
  })

  test('says which value of a menu was chosen', async () => {
    const standIn = await started()
    await connected(standIn, async interaction => {
      await deferring(interaction)
      if (!interaction.isStringSelectMenu()) return
      const { values, component } = interaction
      await interaction.update({
        components: [{ type: ComponentType.TextDisplay, content: `${values} ${component.type}` }],
      })
    })
    const [card] = (await standIn.send(slash('ask')).answered).messages
    if (!card) throw new Error('no card')
    const chosen = await standIn.send(choose(card, menusOf(card)[0]?.customId ?? '', ['1'])).answered
    expect(textOf(card)).toBe('1 3')
    expect(chosen.messages).toEqual([])
    expect(standIn.offences).toEqual([])
  })

  test('takes files, gives answers back, and removes them', async () => {
    const standIn = await started()
    const read: string[] = []
    await connected(standIn, async interaction => {
      if (!interaction.isChatInputCommand()) return
      const { resource } = await interaction.reply({
        content: 'A file.',
        files: [{ name: 'a.txt', attachment: Buffer.from('a') }],
        withResponse: true,
      })
      read.push(resource?.message?.content ?? '', (await interaction.fetchReply()).content)
      await interaction.deleteReply()
    })
    const sent = await standIn
      .send(slash('ask'))
      .until(({ original }) => original?.deleted === true, 'removed')
    expect(read).toEqual(['A file.', 'A file.'])
    expect(sent.messages).toEqual([])
    expect(standIn.offences).toEqual([])
  })

  test('makes answers private for those who may not use apps that they bring along', async () => {
    const standIn = await started()
    await connected(standIn, async interaction => {
      if (!interaction.isChatInputCommand()) return
      await interaction.reply('Done.')
      for (let count = 0; count < 6; count++) await interaction.followUp('More.')
    })
    const free = standIn.send(slash('ask', {}, broughtAlong()))
    const bound = standIn.send(slash('ask', {}, broughtAlong(ALICE, 0n)))
    await free.until(({ refusals }) => refusals.length === 1, 'refused')
    await bound.answered
    expect(free.messages[0]).toMatchObject({ ephemeral: false })
    expect(bound.messages[0]).toMatchObject({ ephemeral: true })
    expect([free.messages.length, free.refusals]).toEqual([6, [40_094]])
  })
})
