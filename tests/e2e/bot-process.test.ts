import { once } from 'node:events'
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SHIPPED_CORPUS } from './running-bot.ts'
import { folder, spawnedBot, started } from './spawned-bot.ts'
import { slash, typing } from './stand-in/interactions.ts'
import { GUILD } from './stand-in/places.ts'
import { textOf } from './stand-in/reading.ts'

const ARTICLE = `---
title: "A harbour opens again"
outlet: "On Record brief"
---

The harbour master said that the first ferry had come in at dawn.
`

const ask = () => slash('ask', { question: 'Who proposed an alliance under UN auspices?' })

describe('the bot as a process', () => {
  test('that is asked to stop finishes what runs, tells what comes, and leaves with 0', async () => {
    const standIn = await started()
    const bot = await spawnedBot({ DISCORD_TOKEN: standIn.token, DISCORD_API: standIn.api })
    await bot.logged('ready')
    await bot.logged('coverage open')
    let letGo: (value?: unknown) => void = () => {}
    const until = new Promise(resolve => {
      letGo = resolve
    })
    standIn.faults.plan('callback', { kind: 'held', until })
    const running = await standIn.send(ask()).acknowledged

    bot.child.kill('SIGTERM')
    await bot.logged('stopping')
    const late = standIn.send(ask())
    const typed = standIn.send(typing('stance', 'actor', { actor: 'r' }))
    expect(textOf(await late.answer)).toMatch(/stopping/)
    expect((await late.answer).ephemeral).toBe(true)
    expect((await typed.answered).autocompleteChoices).toEqual([])
    expect(running.isAnswered).toBe(false)
    letGo()
    expect(textOf(await running.answer)).toMatch(/alliance/)
    expect(await bot.exit).toBe(0)
    expect(bot.errors()).toBe('')
    expect(bot.output()).not.toContain(standIn.token)
    expect(standIn.offences).toEqual([])
  })

  test('that gets SIGHUP reads the corpus anew, and answers meanwhile', async () => {
    const standIn = await started()
    const corpus = await folder()
    await cp(SHIPPED_CORPUS, corpus, { recursive: true })
    const bot = await spawnedBot({
      DISCORD_TOKEN: standIn.token,
      DISCORD_API: standIn.api,
      CORPUS_DIR: corpus,
    })
    await bot.logged('ready')
    await bot.logged('coverage open')
    const search = () => slash('search', { words: 'ferry' })
    expect(textOf(await standIn.send(search()).answer)).toMatch(/does not say/)
    await writeFile(join(corpus, 'a-harbour-opens-again.md'), ARTICLE)
    bot.child.kill('SIGHUP')
    expect(textOf(await standIn.send(ask()).answer)).toMatch(/alliance/)
    await bot.logged('corpus refreshed')
    expect(textOf(await standIn.send(search()).answer)).toMatch(/first \**ferry\** had come in/)
    expect(standIn.offences).toEqual([])
  })

  test('that is in several servers warns that all of them keep the corpus, unless some are named', async () => {
    for (const [CORPUS_GUILD_IDS, warned] of [
      ['', true],
      [GUILD, false],
    ] as const) {
      const standIn = await started({ otherServers: ['1100000000000000077'] })
      const bot = await spawnedBot({
        DISCORD_TOKEN: standIn.token,
        DISCORD_API: standIn.api,
        CORPUS_GUILD_IDS,
      })
      await bot.logged('ready')
      bot.child.kill('SIGTERM')
      await bot.exit
      expect(/"level":"warn".*"servers":2.*CORPUS_GUILD_IDS/.test(bot.output())).toBe(warned)
    }
  })

  test('whose log nobody reads answers on, and leaves with 0', async () => {
    const standIn = await started()
    const bot = await spawnedBot({ DISCORD_TOKEN: standIn.token, DISCORD_API: standIn.api })
    await bot.logged('ready')
    await bot.logged('coverage open')
    bot.child.stdout.pause()
    const read = bot.output().length
    // More lines of the log than the pipe holds.
    for (let round = 0; round < 40; round += 1) {
      const sent = Array.from({ length: 50 }, () => standIn.send(typing('stance', 'actor', { actor: 'r' })))
      await Promise.all(sent.map(({ answered }) => answered))
    }
    expect(textOf(await standIn.send(ask()).answer)).toMatch(/alliance/)
    expect(bot.output()).toHaveLength(read)
    bot.child.kill('SIGTERM')
    expect(await bot.exit).toBe(0)
    bot.child.stdout.resume()
    await once(bot.child, 'close')
    // The pipe was full, or this would have come through.
    expect(bot.output()).not.toContain('"msg":"stopping')
    expect(standIn.offences).toEqual([])
  })

  test('leaves with 0, too, when Discord is away', async () => {
    const standIn = await started()
    const bot = await spawnedBot({ DISCORD_TOKEN: standIn.token, DISCORD_API: standIn.api })
    await bot.logged('ready')
    await standIn.stop()
    await bot.logged('the connection is lost')
    bot.child.kill('SIGTERM')
    expect(await bot.exit).toBe(0)
  })

  test.each([
    ['a token that Discord does not know', { DISCORD_TOKEN: 'MTEw.not-the.token' }, /DISCORD_TOKEN/],
    ['an address where nobody answers', { DISCORD_API: 'http://127.0.0.1:9/api' }, /DISCORD_API/],
  ])('that is started with %s says how to mend it and leaves with 1', async (_, variables, remedy) => {
    const standIn = await started()
    const bot = await spawnedBot({ DISCORD_TOKEN: standIn.token, DISCORD_API: standIn.api, ...variables })
    expect(await bot.exit).toBe(1)
    expect(bot.errors()).toMatch(remedy)
    for (const token of [standIn.token, 'MTEw.not-the.token'])
      expect(bot.errors() + bot.output()).not.toContain(token)
  })
})
