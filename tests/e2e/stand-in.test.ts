import {
  Client,
  ComponentType,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  type RESTOptions,
  Routes,
} from 'discord.js'
import { describe, expect, onTestFinished, test } from 'vitest'
import { choose, press, slash, typing } from './stand-in/interactions.ts'
import {
  ALICE,
  APPLICATION,
  BOB,
  broughtAlong,
  GUILD,
  inDirectMessages,
  inGroupMessages,
  inServer,
  readingOnly,
} from './stand-in/places.ts'
import { buttonsOf, customIdOf, menusOf, textOf } from './stand-in/reading.ts'
import { type StandIn, type StandInOptions, startStandIn } from './stand-in.ts'

type Handler = (interaction: Interaction) => Promise<unknown>

/** A line as Components V2, with a button beside it and a menu below. */
const CARD = {
  flags: MessageFlags.IsComponentsV2,
  components: [
    {
      type: ComponentType.Section,
      components: [{ type: ComponentType.TextDisplay, content: 'A line.' }],
      accessory: { type: ComponentType.Button, style: 2, label: 'More', customId: 'more' },
    },
    {
      type: ComponentType.ActionRow,
      components: [
        { type: ComponentType.StringSelect, customId: 'read', options: [{ label: 'One', value: '1' }] },
      ],
    },
  ],
} as const

async function started(options: StandInOptions = {}): Promise<StandIn> {
  const standIn = await startStandIn(options)
  onTestFinished(() => standIn.stop())
  return standIn
}

/** A client of discord.js with one handler, connected to a stand-in. */
async function connected(
  standIn: StandIn,
  handler: Handler = async () => {},
  rest: Partial<RESTOptions> = {},
) {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { ...rest, api: standIn.api },
  })
  onTestFinished(() => client.destroy())
  const failures: unknown[] = []
  client.on(Events.InteractionCreate, interaction => {
    handler(interaction).catch(error => failures.push(error))
  })
  await client.login(standIn.token)
  if (!client.isReady()) await new Promise(resolve => client.once(Events.ClientReady, resolve))
  return { client, failures }
}

/** Answers every command with the card, first deferred and then edited. */
const deferring: Handler = async interaction => {
  if (!interaction.isChatInputCommand()) return
  await interaction.deferReply({ flags: MessageFlags.Ephemeral })
  await interaction.editReply(CARD as never)
}

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

describe('the stand-in refuses', () => {
  /** What Discord says to a request: its code, or null where it takes it. */
  async function codeOf(request: Promise<unknown>): Promise<number | string | null> {
    return request.then(
      () => null,
      error => (error instanceof DiscordAPIError ? error.code : `${error}`),
    )
  }

  const callback = (data: object = { content: 'A line.', allowed_mentions: { parse: [] } }, type = 4) => ({
    body: { type, data },
    auth: false,
  })
  const message = (content = 'A line.') => ({
    body: { content, allowed_mentions: { parse: [] } },
    auth: false,
  })

  test('interactions that it does not know, or that waited too long', async () => {
    const standIn = await started({ acknowledgeWithin: 0 })
    const { client } = await connected(standIn)
    const { id, token } = standIn.send(slash('ask'))
    const { rest } = client
    expect(await codeOf(rest.post(Routes.interactionCallback(id, token), callback()))).toBe(10_062)
    expect(await codeOf(rest.post(Routes.interactionCallback('123', token), callback()))).toBe(10_062)
    expect(await codeOf(rest.post(Routes.interactionCallback(id, 'token'), callback()))).toBe(10_062)
  })

  test('a second acknowledgement, and what comes before the first or after the end', async () => {
    const standIn = await started()
    const { client } = await connected(standIn)
    const { rest } = client
    const sent = standIn.send(slash('ask'))
    const respond = Routes.interactionCallback(sent.id, sent.token)
    const beside = Routes.webhook(APPLICATION, sent.token)
    const original = Routes.webhookMessage(APPLICATION, sent.token)
    expect(await codeOf(rest.post(beside, message()))).toBe(10_015)
    expect(await codeOf(rest.patch(original, message()))).toBe(10_008)
    expect(await codeOf(rest.post(respond, callback()))).toBe(null)
    expect(await codeOf(rest.post(respond, callback()))).toBe(40_060)
    expect(await codeOf(rest.patch(original, message()))).toBe(null)
    expect(await codeOf(rest.patch(original, message('')))).toBe(50_006)
    sent.expire()
    expect(await codeOf(rest.patch(original, message()))).toBe(50_027)
    expect(await codeOf(rest.post(beside, message()))).toBe(50_027)
    sent.forget()
    expect(await codeOf(rest.post(beside, message()))).toBe(10_015)
    expect(sent.refusals).toEqual([10_015, 10_008, 40_060, 50_006, 50_027, 50_027, 10_015])
    expect(standIn.offences).toEqual([])
  })

  test('a response that the kind of interaction does not take', async () => {
    const standIn = await started()
    const { client } = await connected(standIn)
    const { id, token } = standIn.send(slash('ask'))
    const respond = Routes.interactionCallback(id, token)
    expect(await codeOf(client.rest.post(respond, callback(undefined, 7)))).toBe(50_035)
    expect(await codeOf(client.rest.post(respond, callback({ choices: [] }, 8)))).toBe(50_035)
    expect(await codeOf(client.rest.post(respond, callback({ flags: 1 << 15 }, 5)))).toBe(50_035)
  })

  test('bodies that break a limit, and keeps what was wrong with them', async () => {
    const standIn = await started()
    const { client } = await connected(standIn)
    const { id, token } = standIn.send(slash('ask'))
    const long = callback({ content: 'a'.repeat(2001), allowed_mentions: { parse: [] } })
    expect(await codeOf(client.rest.post(Routes.interactionCallback(id, token), long))).toBe(50_035)
    expect(standIn.offences).toContain('callback: content: content has 2001 characters, not 0 to 2000')
  })

  test('nothing that this project alone does not want, but keeps that too', async () => {
    const standIn = await started()
    const { client } = await connected(standIn)
    const sent = standIn.send(slash('ask'))
    const pinging = callback({ content: '@everyone' })
    expect(await codeOf(client.rest.post(Routes.interactionCallback(sent.id, sent.token), pinging))).toBe(
      null,
    )
    expect(standIn.offences).toEqual([
      'callback: nobody is pinged: allowed_mentions is undefined, not {"parse":[]}',
    ])
    expect(sent.messages[0]?.content).toBe('@everyone')
  })

  test('to turn a message of Components V2 into one of the old kind', async () => {
    const standIn = await started()
    const { client } = await connected(standIn, deferring)
    const sent = await standIn.send(slash('ask')).answered
    const original = Routes.webhookMessage(APPLICATION, sent.token)
    expect(await codeOf(client.rest.patch(original, message()))).toBe(50_035)
    expect(standIn.offences).toEqual([
      'edit: nothing beside Components V2: content cannot stand beside Components V2',
    ])
  })

  test('a wrong token, and notes intents that are not wanted', async () => {
    const standIn = await started()
    const client = new Client({
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
      rest: { api: standIn.api },
    })
    onTestFinished(() => client.destroy())
    await expect(client.login('MTEw.wrong.token')).rejects.toThrow('invalid token')
    await client.login(standIn.token)
    expect(standIn.offences).toEqual(['gateway: identified with intents 513, not Guilds alone'])
  })

  test('routes that the bot has no need of, and notes them', async () => {
    const standIn = await started()
    const { client } = await connected(standIn)
    expect(await codeOf(client.rest.get(Routes.user('@me')))).toBe(0)
    expect(standIn.offences).toEqual(['GET /users/@me: a route that this bot has no need of'])
  })
})

describe('the gateway of the stand-in', () => {
  test('sends again what a client missed while the line was broken', async () => {
    const standIn = await started()
    const { client } = await connected(standIn, deferring)
    standIn.gateway.drop({ resumable: true })
    const missed = standIn.send(slash('ask'))
    await missed.answered
    expect([standIn.gateway.resumed, standIn.gateway.identified]).toEqual([1, 1])
    await standIn.send(slash('ask')).answered
    expect(client.isReady()).toBe(true)
    expect(standIn.offences).toEqual([])
  })

  // Some five seconds: discord.js leaves so long between two identifications.
  test('takes a client in anew whose session is gone', async () => {
    const standIn = await started()
    await connected(standIn, deferring)
    standIn.gateway.drop({ resumable: false })
    const lost = standIn.send(slash('ask'))
    await standIn.gateway.until(({ identified }) => identified === 2, 'identified again')
    await standIn.send(slash('ask')).answered
    expect(lost.response).toBe(null)
    expect(standIn.offences).toEqual([])
  })

  test('asks a client to reconnect, and to resume on the same line', async () => {
    const standIn = await started()
    await connected(standIn, deferring)
    standIn.gateway.askToReconnect()
    await standIn.gateway.until(({ resumed }) => resumed === 1, 'resumed')
    await standIn.send(slash('ask')).answered
    standIn.gateway.invalidateSession(true)
    await standIn.gateway.until(({ resumed }) => resumed === 2, 'resumed again')
    await standIn.send(slash('ask')).answered
    expect(standIn.gateway.identified).toBe(1)
    expect(standIn.offences).toEqual([])
  })

  test('beats with a client, and seems dead when it does not', async () => {
    const standIn = await started({ heartbeatInterval: 100 })
    await connected(standIn, deferring)
    await standIn.gateway.until(({ heartbeats }) => heartbeats >= 3, 'three heartbeats')
    expect(standIn.gateway.identified).toBe(1)
    standIn.gateway.answersHeartbeats = false
    await standIn.gateway.until(({ connected }) => !connected, 'the client leaves')
    standIn.gateway.answersHeartbeats = true
    await standIn.gateway.until(({ resumed }) => resumed >= 1, 'resumed')
    await standIn.send(slash('ask')).answered
  })
})

describe('the faults of the stand-in', () => {
  test('a limit on requests passes when it was waited for', async () => {
    const standIn = await started()
    const { failures } = await connected(standIn, deferring)
    standIn.faults.plan('callback', { kind: 'limited', retryAfter: 0.1 })
    standIn.faults.plan('edit', { kind: 'limited', retryAfter: 0.1, global: true })
    await standIn.send(slash('ask')).answered
    expect(standIn.requests.filter(({ status }) => status === 429)).toHaveLength(2)
    expect([failures, standIn.faults.left, standIn.offences]).toEqual([[], 0, []])
  })

  test('errors of the server and cut lines are met as often as planned', async () => {
    const standIn = await started()
    const { failures } = await connected(standIn, deferring)
    standIn.faults.plan('callback', { kind: 'status', status: 500 })
    standIn.faults.plan('edit', { kind: 'status', status: 503 }, 2)
    await standIn.send(slash('ask')).answered
    const made = standIn.requests.map(({ purpose, status }) => `${purpose} ${status}`)
    expect(made.filter(one => /callback|edit/.test(one))).toEqual([
      'callback 500',
      'callback 204',
      'edit 503',
      'edit 503',
      'edit 200',
    ])
    expect([failures, standIn.faults.left]).toEqual([[], 0])
  })

  test('a line that is cut after the work is done leaves the work done', async () => {
    const standIn = await started()
    const { failures } = await connected(standIn, deferring, { retries: 0 })
    standIn.faults.plan('callback', { kind: 'hang-up', done: true })
    const sent = await standIn.send(slash('ask')).acknowledged
    expect(sent.original?.loading).toBe(true)
    standIn.faults.plan('callback', { kind: 'hang-up', done: false })
    const other = standIn.send(slash('ask'))
    await expect.poll(() => failures.length).toBe(2)
    expect(other.response).toBe(null)
  })

  test('an answer that is slow comes late', async () => {
    const standIn = await started()
    await connected(standIn, deferring)
    standIn.faults.plan('edit', { kind: 'slow', milliseconds: 100 })
    const sent = await standIn.send(slash('ask')).answered
    expect(sent.isAnswered).toBe(true)
    expect(standIn.faults.left).toBe(0)
  })
})

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
