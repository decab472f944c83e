import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { dataFolder, openRunningBot, type RunningBotOptions, SHIPPED_CORPUS } from './running-bot.ts'
import { PATIENCE } from './stand-in/changes.ts'
import { startStandIn } from './stand-in.ts'

/** A bot for one test alone, on a corpus of its own, and the stand-in it is on. */
export async function ownBot(options: Partial<RunningBotOptions> = {}) {
  const standIn = await startStandIn({ acknowledgeWithin: PATIENCE })
  const data = await dataFolder()
  const corpus = join(data.path, 'corpus')
  await cp(SHIPPED_CORPUS, corpus, { recursive: true, filter: path => !path.includes('.record') })
  const bot = await openRunningBot(standIn, { data: data.path, corpus, ...options })
  onTestFinished(async () => {
    await bot.stop()
    await standIn.stop()
    await data.remove()
  })
  return { standIn, bot }
}
