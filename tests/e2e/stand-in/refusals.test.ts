import { Client, DiscordAPIError, GatewayIntentBits, Routes } from 'discord.js'
import { describe, expect, onTestFinished, test } from 'vitest'
import { connected, deferring, started } from './bare-client.ts'
import { slash } from './interactions.ts'
import { APPLICATION } from './places.ts'

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
