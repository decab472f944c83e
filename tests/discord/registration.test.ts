import { REST } from 'discord.js'
import { expect, test } from 'vitest'
import { allCommands } from '../../commands/index.ts'
import { languages } from '../../commands/languages.ts'
import { openRegistry } from '../../src/discord/command-registry.ts'
import { definitionsOf } from '../../src/discord/definitions.ts'
import { register } from '../../src/discord/registration.ts'
import { GUILD } from '../e2e/stand-in/places.ts'
import { startStandIn } from '../e2e/stand-in.ts'

const all = definitionsOf(allCommands, languages)
const names = all.map(({ name }) => name)

test.each([
  ['everywhere', null],
  ['in one server', GUILD],
])('register sends what Discord takes, once, and takes it back: %s', async (_, guild) => {
  const discord = await startStandIn()
  try {
    const rest = new REST({ api: discord.api }).setToken(discord.token)
    const registry = await openRegistry(rest, { application: null, guild })
    const said: string[] = []
    const run = async (definitions: typeof all) => {
      const { added, changed, removed, unchanged } = await register({
        registry,
        definitions,
        dryRun: false,
        say: text => said.push(text),
      })
      const writes = discord.requests.splice(0).filter(({ method }) => method !== 'GET').length
      return { added, changed, removed, unchanged, writes }
    }

    expect(await run(all)).toMatchObject({ added: { length: names.length }, writes: names.length })
    expect(discord.commands.registered(guild).map(({ name }) => name)).toEqual(names)
    expect(await run(all)).toMatchObject({ unchanged: { length: names.length }, writes: 0 })

    const renamed = all.map(one => (one.name === 'sources' ? { ...one, name: 'collection' } : one))
    expect(await run(renamed)).toMatchObject({ added: { length: 1 }, removed: { length: 1 }, writes: 2 })
    expect(await run([])).toMatchObject({ removed: { length: names.length }, writes: names.length })
    expect(discord.commands.registered(guild)).toEqual([])
    expect(said.at(-1)).toBe(`Done: ${names.length} removed.`)
    expect(discord.offences).toEqual([])
  } finally {
    await discord.stop()
  }
})
