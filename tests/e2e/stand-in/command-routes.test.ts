import { Routes } from 'discord.js'
import { describe, expect, test } from 'vitest'
import { connected, started } from './bare-client.ts'
import { slash } from './interactions.ts'
import { APPLICATION, GUILD, readingOnly } from './places.ts'

describe('the commands of the stand-in', () => {
  const DEFINITION = {
    name: 'stance',
    description: 'What somebody says',
    description_localizations: { de: 'Was jemand sagt' },
    options: [{ type: 3, name: 'actor', description: 'Who', required: true, autocomplete: false }],
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    default_member_permissions: '32',
  }

  test('are kept as Discord keeps them, with translations for those who ask', async () => {
    const standIn = await started()
    const { client } = await connected(standIn)
    const all = Routes.applicationCommands(APPLICATION)
    await client.rest.put(all, { body: [DEFINITION, { name: 'help', description: 'Help' }] })
    const read = async (query = '') =>
      (await client.rest.get(all, { query: new URLSearchParams(query) })) as object[]
    const [plain] = await read()
    const [stance, help] = (await read('with_localizations=true')) as Record<string, unknown>[]
    expect(plain).not.toHaveProperty('description_localizations')
    expect(stance).toMatchObject({ ...DEFINITION, options: [{ type: 3, name: 'actor', required: true }] })
    expect(help).toMatchObject({ type: 1, description_localizations: null, nsfw: false })
    expect(JSON.stringify(stance?.options)).not.toContain('autocomplete')
    expect(standIn.offences).toEqual([])
  })

  test('keep their ids, and their version where nothing changed', async () => {
    const standIn = await started()
    const { client } = await connected(standIn)
    const all = Routes.applicationGuildCommands(APPLICATION, GUILD)
    const put = async (...body: object[]) => {
      await client.rest.put(all, { body })
      return standIn.commands.registered(GUILD)
    }
    const [first] = await put(DEFINITION)
    const [same] = await put(DEFINITION)
    const [changed] = await put({ ...DEFINITION, description: 'Who says what' })
    expect(same).toEqual(first)
    expect(changed?.id).toBe(first?.id)
    expect(changed?.version).not.toBe(first?.version)
    const one = Routes.applicationGuildCommand(APPLICATION, GUILD, `${first?.id}`)
    await client.rest.patch(one, { body: { description: 'Changed' } })
    expect(await client.rest.get(one)).toMatchObject({ id: first?.id, description: 'Changed' })
    await client.rest.post(all, { body: { name: 'help', description: 'Help' } })
    await client.rest.delete(one)
    await expect(client.rest.get(one)).rejects.toMatchObject({ code: 10_063 })
    expect(standIn.commands.registered(GUILD).map(({ name }) => name)).toEqual(['help'])
    expect(standIn.commands.registered(null)).toEqual([])
  })

  test('are refused where they break a limit, and are for the bot alone', async () => {
    const standIn = await started()
    const { client } = await connected(standIn)
    const all = Routes.applicationCommands(APPLICATION)
    await expect(client.rest.put(all, { body: [{ ...DEFINITION, name: 'Stance' }] })).rejects.toMatchObject({
      code: 50_035,
    })
    expect(standIn.offences).toEqual(['commands: command name: Stance.name is "Stance", not in lower case'])
    await expect(client.rest.get(all, { auth: false })).rejects.toMatchObject({ status: 401 })
  })

  test('have names for each kind: a slash command beside an entry in a menu', async () => {
    const standIn = await started()
    const { client } = await connected(standIn)
    const all = Routes.applicationCommands(APPLICATION)
    const entry = { name: DEFINITION.name, type: 3 }
    for (const body of [DEFINITION, entry, entry]) await client.rest.post(all, { body })
    expect(standIn.commands.registered(null).map(({ type }) => type)).toEqual([1, 3])
    await expect(
      client.rest.post(all, { body: { ...entry, description: 'It has none' } }),
    ).rejects.toMatchObject({ code: 50_035 })
    expect(standIn.offences.join()).toContain('entry in a menu: stance cannot have a description')
  })

  test('are named by their id in what is sent', async () => {
    const standIn = await started()
    const ids: string[] = []
    const { client } = await connected(standIn, async interaction => {
      if (!interaction.isChatInputCommand()) return
      ids.push(interaction.commandId)
      await interaction.reply('Done.')
    })
    await client.rest.put(Routes.applicationCommands(APPLICATION), { body: [DEFINITION] })
    await standIn.send(slash('stance', { actor: 'Russia' }, readingOnly())).answered
    expect(ids).toEqual([standIn.commands.registered(null)[0]?.id])
  })
})
