import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { allCommands } from '../../commands/index.ts'
import { languages } from '../../commands/languages.ts'
import type { CommandList } from '../../src/desk/command.ts'
import { definitionsOf, inServer } from '../../src/discord/definitions.ts'
import { type RegisterSettings, runRegister } from '../../src/discord/register.ts'
import { APPLICATION, type Failure, RegistryServer, SERVER, TOKEN } from './registry-server.ts'

const OLD = { name: 'question', description: 'An older /ask' }

let discord: RegistryServer

beforeEach(async () => {
  discord = new RegistryServer()
  await discord.listen()
})
afterEach(() => discord.close())

/** Runs `npm run register` against the server of this machine. */
async function run(
  argv: readonly string[] = [],
  settings: Partial<RegisterSettings> = {},
  list: CommandList = allCommands,
) {
  const output = new Gathered()
  const errors = new Gathered()
  const code = await runRegister(
    argv,
    { output, errors },
    {
      settings: {
        discordToken: TOKEN,
        discordAppId: APPLICATION,
        discordGuildId: null,
        discordApi: discord.api,
        ...settings,
      },
      commands: list,
      languages,
    },
  )
  expect(output.text + errors.text).not.toContain(TOKEN)
  return { code, out: output.text, err: errors.text }
}

class Gathered extends Writable {
  text = ''

  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString('utf8')
    done()
  }
}

/** What was sent since the last time, as `POST ask`. */
function sent(): readonly string[] {
  return discord.changes.splice(0).map(({ method, path, body }) => `${method} ${nameIn(body) ?? path}`)
}

function nameIn(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'name' in body ? body.name : null
}

const definitions = definitionsOf(allCommands, languages)
const names = definitions.map(({ name }) => name)
const posts = names.map(name => `POST ${name}`)
const added = `Done: ${names.length} added.`

describe('runRegister', () => {
  test('adds all commands at first, and sends nothing the second time', async () => {
    expect(await run()).toEqual({
      code: 0,
      err: '',
      out: `Application ${APPLICATION}, everywhere
+ /ask  Ask the coverage a question
+ /stance  What a country, organisation or person says and does about a topic
+ /compare  What two countries, organisations or people say about one topic, side by side
+ /quotes  What somebody is quoted with, word for word
+ /who  Whom somebody speaks for, who quotes them, and on what
+ /search  Find the passages that hold these words
+ /timeline  What the coverage has on a topic, by date
+ /related  What other articles tell of the event that a passage tells of
+ /check  Check whether the coverage has what a text quotes, and who says it there
+ /article  Read an article, or one paragraph of it
+ /sources  What the coverage holds: articles, outlets, dates
+ /about  What On Record holds and keeps, and whether it has the permissions it needs
+ /help  The commands, and how an answer is made
+ /corpus  Look after the coverage (status, refresh, add, edit, remove, history, undo)
+ /settings  Where and how On Record answers in this server
+ "Check this quote" in the menu of a message
${added}
`,
    })
    expect(discord.changes.map(({ body }) => body)).toEqual(JSON.parse(JSON.stringify(definitions)))
    expect(sent()).toEqual(posts)
    expect((await run()).out).toMatchInlineSnapshot(`
      "Application 1100000000000000001, everywhere
      = /ask, /stance, /compare, /quotes, /who, /search, /timeline, /related, /check, /article, /sources, /about, /help, /corpus, /settings, "Check this quote" in the menu of a message
      Nothing to do.
      "
    `)
    expect(sent()).toEqual([])
  })

  test('sends what changed and nothing else', async () => {
    await run()
    sent()
    const slash = allCommands.slash.map(command =>
      command.name === 'stance' ? { ...command, description: 'Who says what' } : command,
    )
    const changed = { ...allCommands, slash }
    const { code, out } = await run([], {}, changed)
    expect(code).toBe(0)
    expect(out).toMatchInlineSnapshot(`
      "Application 1100000000000000001, everywhere
      ~ /stance  description: "What a country, organisation or person says and does about a topic" → "Who says what"
      = /ask, /compare, /quotes, /who, /search, /timeline, /related, /check, /article, /sources, /about, /help, /corpus, /settings, "Check this quote" in the menu of a message
      Done: 1 changed, 15 unchanged.
      "
    `)
    expect(sent()).toEqual(['POST stance'])
    expect((await run([], {}, changed)).out).toContain('Nothing to do.')
  })

  test('takes back what is no more, before anything else is sent', async () => {
    discord.leave('everywhere', OLD, { name: 'Look it up', type: 3 })
    const { out } = await run()
    expect(out).toContain('- /question\n- "Look it up" in the menu of a message\n+ /ask')
    expect(out).toContain(`Done: ${names.length} added, 2 removed.`)
    expect(sent().map(line => line.split(' ')[0])).toEqual(['DELETE', 'DELETE', ...posts.map(() => 'POST')])
    expect(discord.commands('everywhere').map(({ name }) => name)).toEqual(names)
  })

  test('takes all back with --remove', async () => {
    await run()
    sent()
    const { code, out } = await run(['--remove'])
    expect(code).toBe(0)
    expect(out).toContain('- /ask\n- /stance\n')
    expect(out).toContain(`Done: ${names.length} removed.`)
    expect(discord.commands('everywhere')).toEqual([])
    expect((await run(['--remove'])).out).toContain('Nothing to do.')
  })

  test('only shows with --dry-run', async () => {
    discord.leave('everywhere', OLD)
    const { code, out } = await run(['--dry-run'])
    expect(code).toBe(0)
    expect(out).toContain('- /question\n+ /ask')
    expect(out).toContain('Nothing was sent')
    expect((await run(['--dry-run', '--remove'])).out).toContain('- /question\nNothing was sent')
    expect(sent()).toEqual([])
  })

  test('registers in one server where one is set, without what only commands for everywhere have', async () => {
    const there = { discordGuildId: SERVER }
    const { code, out } = await run([], there)
    expect(code).toBe(0)
    expect(out).toContain(`Application ${APPLICATION}, in server ${SERVER}`)
    expect(discord.changes.map(({ body }) => body)).toEqual(
      JSON.parse(JSON.stringify(definitions.map(one => inServer(one)))),
    )
    expect(sent()).toEqual(posts)
    expect(discord.commands('everywhere')).toEqual([])
    expect((await run([], there)).out).toContain('Nothing to do.')
    expect((await run(['--remove'], there)).out).toContain(`Done: ${names.length} removed.`)
    expect(discord.commands('server')).toEqual([])
  })

  test('says which commands a server shows twice', async () => {
    await run([], {}, { ...allCommands, slash: allCommands.slash.slice(0, 2), menus: [] })
    const { out } = await run([], { discordGuildId: SERVER })
    expect(out).toContain(
      'the server shows them twice: /ask, /stance.\nTo take those back, empty DISCORD_GUILD_ID',
    )
  })

  test('asks Discord for the application where none is set', async () => {
    const { code, out } = await run([], { discordAppId: null })
    expect(code).toBe(0)
    expect(out).toContain(`Application ${APPLICATION}`)
  })

  test('goes on where a run was broken off', async () => {
    discord.failures.set('POST /commands', [
      { status: 400, body: { code: 50_035, message: 'Invalid Form Body' } },
    ])
    expect(await run()).toMatchObject({ code: 1, err: expect.stringContaining('Discord refuses /ask') })
    discord.failures.clear()
    expect((await run()).out).toContain(added)
  })

  test('waits a short limit out, and tries again what failed on Discord’s side', async () => {
    const limit = { message: 'You are being rate limited.', retry_after: 0.05, global: false }
    discord.failures.set('GET /commands', [
      { status: 429, body: limit, headers: { 'retry-after': '0.05' } },
      { status: 500, body: {} },
      null,
    ])
    expect((await run()).out).toContain(added)
  })

  test('explains itself', async () => {
    expect((await run(['--help'])).out).toMatchInlineSnapshot(`
      "Tells Discord of the commands: shows what differs from what it has, and sends that alone.

          npm run register -- [--dry-run] [--remove]

        --dry-run   shows what would be done, and does nothing
        --remove    takes all commands back
        --help      this text
                    (exit 0 done, 1 failed, 2 not understood)

      DISCORD_TOKEN says for which application, DISCORD_GUILD_ID in which server; without it, everywhere.
      .env.example explains them.
      "
    `)
  })

  test('sends nothing where it does not understand', async () => {
    for (const argv of [['--romove'], ['remove'], ['--remove=all'], ['-x']]) {
      const { code, err } = await run(argv)
      expect(code).toBe(2)
      expect(err).toMatch(/^Not understood: /)
    }
    expect((await run(['--romove'])).err).toBe(
      'Not understood: there is no option --romove; did you mean --remove?\n',
    )
    expect(sent()).toEqual([])
  })
})

test('npm run register is told by the environment, and leaves when it is done', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join('src', 'main.ts'), 'register', '--dry-run'],
    {
      cwd: join(import.meta.dirname, '..', '..'),
      env: {
        ...process.env,
        DISCORD_TOKEN: TOKEN,
        DISCORD_API: discord.api,
        DISCORD_GUILD_ID: SERVER,
        DISCORD_APP_ID: '',
      },
    },
  )
  expect(stdout).toContain(`Application ${APPLICATION}, in server ${SERVER}\n+ /ask`)
  expect(stdout).toContain('Nothing was sent')
})

describe('runRegister, where it fails', () => {
  const failing = (asked: string, status: number, body: Failure['body'], headers = {}) => {
    discord.failures.clear()
    discord.failures.set(asked, [{ status, body, headers }])
    return run()
  }

  test('says that there is no token', async () => {
    expect(await run([], { discordToken: null })).toMatchObject({
      code: 1,
      err: expect.stringContaining('DISCORD_TOKEN is not set; '),
    })
  })

  test('says that the token is not accepted', async () => {
    const { code, err } = await run([], { discordToken: 'another-token' })
    expect(code).toBe(1)
    expect(err).toMatchInlineSnapshot(`
      "Discord does not accept DISCORD_TOKEN; copy the token again from your application’s Bot page on discord.com/developers/applications
      "
    `)
    expect(err).not.toContain('another-token')
    expect((await run([], { discordToken: 'another-token', discordAppId: null })).err).toBe(err)
  })

  test('says that the application is another one', async () => {
    expect((await run([], { discordAppId: '999999999999999999' })).err).toMatchInlineSnapshot(`
      "DISCORD_APP_ID is not the application that DISCORD_TOKEN belongs to; correct it, or leave it empty: Discord is then asked for it
      "
    `)
    const foreign = {
      code: 20_012,
      message: 'You are not authorized to perform this action on this application',
    }
    expect((await failing('GET /commands', 403, foreign)).err).toContain(
      'DISCORD_APP_ID is not the application',
    )
  })

  test('says how the application comes into a server', async () => {
    expect((await run([], { discordGuildId: '888888888888888888' })).err).toMatchInlineSnapshot(`
      "the application may put no commands into the server DISCORD_GUILD_ID, 888888888888888888; correct it, or add the application there: https://discord.com/oauth2/authorize?client_id=1100000000000000001&scope=bot+applications.commands
      "
    `)
    discord.failures.set(`GET /guilds/${SERVER}/commands`, [
      { status: 404, body: { code: 10_004, message: 'Unknown Guild' } },
    ])
    expect((await run([], { discordGuildId: SERVER })).err).toContain('the server DISCORD_GUILD_ID')
  })

  test('says that nobody is there', async () => {
    const port = new URL(discord.api).port
    await discord.close()
    const { code, err } = await run()
    expect(code).toBe(1)
    expect(err.replace(port, 'PORT')).toMatchInlineSnapshot(`
      "Discord cannot be reached at http://127.0.0.1:PORT/api (ECONNREFUSED); look after the connection, and DISCORD_API where it is set
      "
    `)
  })

  test('says that what answers is not Discord', async () => {
    for (const [status, body] of [
      [404, '<h1>Not here</h1>'],
      [200, '<h1>Welcome</h1>'],
      [200, { hello: 1 }],
    ] as const)
      expect((await failing('GET /commands', status, body)).err).toMatch(
        /^there is no Discord at http:.*; correct DISCORD_API/,
      )
    discord.failures.set('GET /applications/@me', [{ status: 200, body: {} }])
    expect((await run([], { discordAppId: null })).err).toContain('there is no Discord at')
  })

  test('says what Discord has against a command', async () => {
    const form = (field: string) => ({
      code: 50_035,
      message: 'Invalid Form Body',
      errors: { [field]: { _errors: [{ code: 'BAD', message: 'This is not allowed.' }] } },
    })
    expect((await failing('POST /commands', 400, form('description'))).err).toMatchInlineSnapshot(`
      "Discord refuses /ask: Invalid Form Body description[BAD]: This is not allowed; mend what it names, and run npm run register again
      "
    `)
    expect((await failing('POST /commands', 400, form('integration_types'))).err).toMatchInlineSnapshot(`
      "Discord refuses /ask for users who install the app; turn on User Install on your application’s Installation page on discord.com/developers/applications
      "
    `)
  })

  test('says when to try again', async () => {
    expect((await failing('GET /commands', 503, {})).err).toMatchInlineSnapshot(`
      "Discord has trouble of its own (503); run npm run register again in a few minutes; it goes on where it stopped
      "
    `)
    const daily = {
      code: 30_034,
      message: 'Max number of daily application command creates has been reached (200)',
    }
    expect((await failing('POST /commands', 400, daily)).err).toMatchInlineSnapshot(`
      "Discord takes no more new commands today; run npm run register again tomorrow
      "
    `)
    const limit = { message: 'You are being rate limited.', retry_after: 3000, global: false }
    expect(
      (await failing('GET /commands', 429, limit, { 'retry-after': '3000' })).err,
    ).toMatchInlineSnapshot(`
      "Discord takes no more changes for now; run npm run register again in about 50 minutes; it goes on where it stopped
      "
    `)
  })
})
