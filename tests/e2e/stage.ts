import { afterAll, afterEach, beforeAll } from 'vitest'
import type { Command } from '../../src/desk/command.ts'
import { dataFolder, openRunningBot, type RunningBot } from './running-bot.ts'
import { PATIENCE } from './stand-in/changes.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

/** A stand-in for Discord and the bot on it. */
export interface Stage {
  readonly standIn: StandIn
  readonly bot: RunningBot
  /** Stops the bot and opens it again, with the same data folder. */
  restart(): Promise<void>
}

/**
 * A stage for the tests of a file, with the coverage that ships. A test fails, too, when something was sent that
 * Discord or this project would not have. How quick the bot is, is measured elsewhere: here a slow machine may be slow.
 */
export function stageForFile(commands?: readonly Command[]): Stage {
  let standIn: StandIn | null = null
  let bot: RunningBot | null = null
  let data: Awaited<ReturnType<typeof dataFolder>> | null = null
  const open = async () => {
    if (standIn && data)
      bot = await openRunningBot(standIn, { data: data.path, ...(commands && { commands }) })
  }
  beforeAll(async () => {
    standIn = await startStandIn({ acknowledgeWithin: PATIENCE })
    data = await dataFolder()
    await open()
  })
  afterEach(() => {
    standIn?.faults.clear()
    if (standIn && standIn.offences.length > 0) throw new Error(standIn.offences.splice(0).join('\n'))
  })
  afterAll(async () => {
    await bot?.stop()
    await standIn?.stop()
    await data?.remove()
  })
  const set = <Value>(value: Value | null): Value => {
    if (value === null) throw new Error('the stage is set when the tests of the file run')
    return value
  }
  return {
    get standIn() {
      return set(standIn)
    },
    get bot() {
      return set(bot)
    },
    async restart() {
      await bot?.stop()
      await open()
    },
  }
}
