import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { ConfigError, LOG_LEVELS, readConfig } from '../src/config.ts'

const folder = mkdtempSync(join(tmpdir(), 'on-record-config-'))
afterAll(() => rmSync(folder, { recursive: true }))

const nowhere = join(folder, 'no-such-file')
const read = (env: NodeJS.ProcessEnv) => readConfig(env, nowhere)

const unset = {
  corpus: join(import.meta.dirname, '../corpus'),
  data: join(import.meta.dirname, '../data'),
  startedIn: process.cwd(),
  discordToken: null,
  discordAppId: null,
  discordGuildId: null,
  corpusGuildIds: [],
  discordApi: 'https://discord.com/api',
  logLevel: 'info',
  plain: false,
}

describe('readConfig', () => {
  test('uses the shipped corpus where nothing is set', async () => {
    expect(await read({})).toEqual(unset)
  })

  test('takes what the environment sets; an empty variable counts as not set', async () => {
    expect(await read({ CORPUS_DIR: ' news ', DATA_DIR: 'kept', NO_COLOR: '' })).toEqual({
      ...unset,
      corpus: 'news',
      data: 'kept',
    })
    expect((await read({ NO_COLOR: '1' })).plain).toBe(true)
    expect((await read({ TERM: 'dumb' })).plain).toBe(true)
    expect((await read({ TERM: 'xterm' })).plain).toBe(false)
  })

  test('counts every variable of .env.example as not set where it is copied as it is', async () => {
    const example = readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8')
    const file = join(folder, 'copied')
    writeFileSync(file, example)
    expect(await readConfig({}, file)).toEqual(unset)
    expect(example.match(/^[A-Z_]+(?==)/gm)).toEqual([
      'CORPUS_DIR',
      'DATA_DIR',
      'DISCORD_TOKEN',
      'DISCORD_APP_ID',
      'DISCORD_GUILD_ID',
      'CORPUS_GUILD_IDS',
      'DISCORD_API',
      'LOG_LEVEL',
      'NO_COLOR',
    ])
  })

  test('reads .env for what the environment does not set', async () => {
    const file = join(folder, 'env')
    writeFileSync(file, 'CORPUS_DIR=from-file\nNO_COLOR=1\n')
    expect(await readConfig({ CORPUS_DIR: 'from-environment' }, file)).toMatchObject({
      corpus: 'from-environment',
      plain: true,
    })
  })

  test('starts where npm was called, as npm moves to the project', async () => {
    expect((await read({ INIT_CWD: folder })).startedIn).toBe(folder)
    expect((await read({ INIT_CWD: nowhere })).startedIn).toBe(process.cwd())
  })

  test('says which variable is wrong and where to read about it', async () => {
    for (const variable of ['CORPUS_DIR', 'DATA_DIR'])
      await expect(read({ [variable]: 'a\0b' })).rejects.toThrow(
        new ConfigError(`${variable} holds a NUL character; write a folder’s path; see .env.example`),
      )
  })

  test('takes the token as it is copied: with spaces around it, with “Bot” before it', async () => {
    for (const written of ['abc.def', '  abc.def\n', 'Bot abc.def', ' bot  abc.def '])
      expect((await read({ DISCORD_TOKEN: written })).discordToken).toBe('abc.def')
    for (const written of ['', '  ', 'Bot', 'Bot '])
      expect((await read({ DISCORD_TOKEN: written })).discordToken).toBeNull()
    expect((await read({ DISCORD_TOKEN: 'Botany' })).discordToken).toBe('Botany')
  })

  test('says of a token with other characters where to copy it', async () => {
    for (const broken of ['abc def', 'abc\u200bdef', 'токен'])
      await expect(read({ DISCORD_TOKEN: broken })).rejects.toThrow(
        /^DISCORD_TOKEN has a space .*copy it again from your application’s Bot page/,
      )
  })

  test('takes the ids of an application and a server, and says where they are found', async () => {
    expect(
      await read({ DISCORD_APP_ID: ' 12345678901234567 ', DISCORD_GUILD_ID: '12345678901234567890' }),
    ).toMatchObject({ discordAppId: '12345678901234567', discordGuildId: '12345678901234567890' })
    for (const wrong of ['1234567890123456', '123456789012345678901', 'my server', '١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧']) {
      await expect(read({ DISCORD_APP_ID: wrong })).rejects.toThrow(
        /^DISCORD_APP_ID is not an id, which has 17 to 20 digits; copy the Application ID/,
      )
      await expect(read({ DISCORD_GUILD_ID: wrong })).rejects.toThrow(
        /^DISCORD_GUILD_ID is not an id, which has 17 to 20 digits; .*Copy Server ID/,
      )
    }
  })

  test('takes the ids of several servers with commas or spaces between them, and says what is no list of ids', async () => {
    const [one, other] = ['12345678901234567', '12345678901234567890']
    for (const written of [`${one},${other}`, ` ${one}, ${other} `, `${one} ${other},`])
      expect((await read({ CORPUS_GUILD_IDS: written })).corpusGuildIds).toEqual([one, other])
    for (const nothing of ['', ' ', ','])
      expect((await read({ CORPUS_GUILD_IDS: nothing })).corpusGuildIds).toEqual([])
    for (const wrong of ['my server', `${one};${other}`, `${one},1`])
      await expect(read({ CORPUS_GUILD_IDS: wrong })).rejects.toThrow(
        /^CORPUS_GUILD_IDS is not a list of ids with commas between them, .*Copy Server ID/,
      )
  })

  test('takes another address of the API, with a slash at its end or without', async () => {
    for (const [written, meant] of [
      ['http://localhost:8080/api', 'http://localhost:8080/api'],
      ['https://proxy.example/discord/api/', 'https://proxy.example/discord/api'],
      ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
      ['', 'https://discord.com/api'],
    ])
      expect((await read({ DISCORD_API: written })).discordApi).toBe(meant)
  })

  test('refuses an address to which no path can be added', async () => {
    const wrong = ['discord.com/api', 'ftp://host/api', 'http://', 'http://a b/', 'http://me:secret@host/api']
    for (const address of [...wrong, 'http://host/api?x=1', 'http://host/api#x', 'file:///etc', 'http:host'])
      await expect(read({ DISCORD_API: address })).rejects.toThrow(
        /^DISCORD_API is not the address of an API;/,
      )
    await expect(read({ DISCORD_API: 'https://discord.com/api/v10/' })).rejects.toThrow(
      /^DISCORD_API ends in a version, which the bot adds by itself; leave it out/,
    )
  })

  test('takes a level of the log in capitals too, and names the levels where it is none of them', async () => {
    for (const level of LOG_LEVELS)
      expect((await read({ LOG_LEVEL: level.toUpperCase() })).logLevel).toBe(level)
    await expect(read({ LOG_LEVEL: 'verbose' })).rejects.toThrow(
      new ConfigError(
        'LOG_LEVEL is none of the levels silent, fatal, error, warn, info, debug, trace; write one of them; see .env.example',
      ),
    )
  })

  test('repeats no value in an error, whichever variable a secret was put into', async () => {
    const variables = [
      'CORPUS_DIR',
      'DATA_DIR',
      'DISCORD_TOKEN',
      'DISCORD_APP_ID',
      'DISCORD_GUILD_ID',
      'CORPUS_GUILD_IDS',
      'DISCORD_API',
      'LOG_LEVEL',
    ]
    const secret = fc.stringMatching(/^[MNO][\w-]{23}\.[\w-]{6}\.[\w-]{27}$/)
    await fc.assert(
      fc.asyncProperty(secret, fc.constantFrom(...variables), async (token, variable) => {
        for (const written of [token, `${token}\0`, `Bot ${token} ${token}`, `https://me:${token}@host/`]) {
          const error = await read({ [variable]: written }).catch((error: unknown) => error)
          if (error instanceof Error) expect(error.message).not.toContain(token)
        }
      }),
    )
  })

  test('cannot be changed', async () => {
    expect(Object.isFrozen(await read({}))).toBe(true)
  })
})
