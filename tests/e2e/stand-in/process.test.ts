import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { LoadReport } from './load.ts'

interface Line {
  readonly api: string
  readonly token: string
  readonly report: LoadReport
  readonly error?: string
}

/** The stand-in in a process of its own. `order` sends a command and gives its answer. */
async function spawned() {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', `${import.meta.dirname}/../stand-in-process.ts`],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  onTestFinished(() => void child.kill())
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answer = async (): Promise<Line> => JSON.parse((await lines.next()).value ?? '{}')
  const order = (line: object) => {
    child.stdin.write(`${JSON.stringify(line)}\n`)
    return answer()
  }
  const ended = new Promise(resolve => child.once('exit', resolve))
  return { ...(await answer()), order, ended }
}

describe('the stand-in in a process of its own', () => {
  test('reports how a load was met, and ends when it is told', async () => {
    const { api, token, order, ended } = await spawned()
    const client = new Client({
      intents: [GatewayIntentBits.Guilds],
      rest: { api, globalRequestsPerSecond: 500 },
    })
    onTestFinished(() => client.destroy())
    client.on(Events.InteractionCreate, async interaction => {
      if (interaction.isAutocomplete()) return interaction.respond([{ name: 'Russia', value: 'Russia' }])
      if (!interaction.isChatInputCommand() || interaction.commandName === 'silent') return
      await interaction.deferReply({ flags: MessageFlags.Ephemeral })
      await interaction.editReply({ content: 'Done.', allowedMentions: { parse: [] } })
    })
    await client.login(token)
    expect(await order({ do: 'ready', id: 1 })).toEqual({ did: 'ready', id: 1 })
    const { report } = await order({
      do: 'load',
      count: 100,
      atOnce: 20,
      wishes: [
        { kind: 'slash', command: 'ask', typed: { question: 'Who?' } },
        { kind: 'typing', command: 'stance', focused: 'actor', typed: { actor: 'R' } },
        { kind: 'slash', command: 'ask', where: 'direct' },
        { kind: 'press', label: 'More' },
      ],
    })
    expect(report).toMatchObject({
      sent: 100,
      acknowledged: { count: 75 },
      suggested: { count: 25 },
      answered: { count: 75 },
      unacknowledged: 0,
      unanswered: 0,
      refusals: {},
      offences: [],
      offended: 0,
    })
    expect(report.acknowledged.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(75)
    expect(await order({ do: 'nothing' })).toMatchObject({ error: 'no order {"do":"nothing"}' })
    await order({ do: 'stop' })
    expect(await ended).toBe(0)
  })
})
