import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { GatewayCloseCodes } from 'discord.js'
import { describe, expect, onTestFinished, test } from 'vitest'
import { spawnedBot, started } from './spawned-bot.ts'

describe('the bot, when Discord will have no more of it,', () => {
  test.each([
    ['a token that is no longer valid', GatewayCloseCodes.AuthenticationFailed, /DISCORD_TOKEN/],
    ['an intent that it may not have', GatewayCloseCodes.DisallowedIntents, /Bot page/],
    ['a version that is gone', GatewayCloseCodes.InvalidAPIVersion, /newer version of On Record/],
  ])('for %s, says how to mend it and leaves with 1', async (_, code, remedy) => {
    const standIn = await started()
    const bot = await spawnedBot({ DISCORD_TOKEN: standIn.token, DISCORD_API: standIn.api })
    await bot.logged('ready')
    standIn.gateway.drop({ resumable: false, code })
    expect(await bot.exit).toBe(1)
    expect(bot.output()).toMatch(/"level":"error".*closed the connection for good/)
    expect(bot.output()).toMatch(remedy)
    expect(bot.output()).not.toContain(standIn.token)
  })
})

describe('the bot, when it is asked to stop', () => {
  test('before Discord has answered at all, leaves with 0', async () => {
    const asked: ServerResponse[] = []
    const silent = createServer((_, response) => void asked.push(response))
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      silent.closeAllConnections()
      silent.close()
    })
    const { port } = silent.address() as AddressInfo
    const bot = await spawnedBot({
      DISCORD_TOKEN: 'MTEw.some.token',
      DISCORD_API: `http://127.0.0.1:${port}/api`,
    })
    await expect.poll(() => asked.length).toBeGreaterThan(0)
    bot.child.kill('SIGTERM')
    expect(await bot.exit).toBe(0)
    expect(bot.output()).toContain('stopping before Discord was reached')
  })
})
