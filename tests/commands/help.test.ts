import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { scriptedDesk } from '../console/small-coverage.ts'
import { inEnglish } from '../desk/words/in-english.ts'

const context = { desk: scriptedDesk(), commands }

async function help(options: Readonly<Record<string, string>> = {}) {
  const reply = await commands.find(({ name }) => name === 'help')?.run(context, options)
  if (reply?.kind !== 'help') throw new Error(`no guide but ${JSON.stringify(reply)}`)
  return inEnglish(reply)
}

describe('/help', () => {
  test('lists every command in short', async () => {
    const guide = await help()
    expect(guide.commands.map(({ usage }) => usage.split(' ')[0])).toEqual(
      commands.map(({ name }) => `/${name}`),
    )
    expect(guide.commands.flatMap(({ options }) => options)).toEqual([])
  })

  test('explains one command with its options', async () => {
    expect(await help({ command: 'article' })).toEqual({
      kind: 'help',
      status: 'answered',
      commands: [
        {
          usage: '/article id [paragraph]',
          description: 'Read an article, or one paragraph of it',
          example: '/article us-officials-see-no-role-for-moscow 6',
          options: [
            { name: 'id', description: 'Its title or its id, as /sources lists them', required: true },
            { name: 'paragraph', description: 'Which paragraph, from 1', required: false },
          ],
        },
      ],
      notes: [],
    })
  })

  test('says how options are named where a command has such options', async () => {
    expect((await help({ command: 'ask' })).notes).toHaveLength(1)
    expect((await help({ command: 'sources' })).notes).toEqual([])
  })

  test.for(commands.map(({ name }) => name))('takes %s as one of its choices', async name => {
    const [only, ...others] = (await help({ command: name })).commands
    expect(only?.usage).toMatch(new RegExp(`^/${name}\\b`))
    expect(others).toEqual([])
  })

  test('takes a command as people write it', async () => {
    expect(await help({ command: '/Stance' })).toEqual(await help({ command: 'stance' }))
  })

  test('says which commands there are where one is not', async () => {
    const reply = await commands.find(({ name }) => name === 'help')?.run(context, { command: 'weather' })
    expect(reply && inEnglish(reply)).toEqual({
      kind: 'error',
      status: 'error',
      message:
        'command "weather" is none of ask, stance, compare, quotes, who, search, timeline, related, check, article, sources, about, help',
    })
  })
})
