import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { dataFolder, SHIPPED_CORPUS } from './running-bot.ts'
import { Changes, PATIENCE } from './stand-in/changes.ts'
import { type StandIn, type StandInOptions, startStandIn } from './stand-in.ts'

const ROOT = join(import.meta.dirname, '../..')

/** A stand-in that ends with the test. */
export async function started(options: StandInOptions = {}): Promise<StandIn> {
  const standIn = await startStandIn({ acknowledgeWithin: PATIENCE, ...options })
  onTestFinished(() => standIn.stop())
  return standIn
}

/** A folder that goes with the test. */
export async function folder(): Promise<string> {
  const { path, remove } = await dataFolder()
  onTestFinished(remove)
  return path
}

/** A copy of the corpus that ships: a bot keeps its record beside the articles. */
async function copyOfShipped(): Promise<string> {
  const copy = await folder()
  await cp(SHIPPED_CORPUS, copy, { recursive: true, filter: path => !path.includes('.record') })
  return copy
}

/** `npm start` as a process of its own, with some variables set, over a copy of the corpus that ships unless said otherwise. */
export async function spawnedBot(variables: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      LOG_LEVEL: 'debug',
      DISCORD_APP_ID: '',
      DISCORD_GUILD_ID: '',
      CORPUS_DIR: variables.CORPUS_DIR ?? (await copyOfShipped()),
      CORPUS_GUILD_IDS: '',
      DATA_DIR: await folder(),
      ...variables,
    },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const changes = new Changes()
  let output = ''
  let errors = ''
  child.stdout.on('data', chunk => {
    output += chunk
    changes.notify()
  })
  child.stderr.on('data', chunk => {
    errors += chunk
  })
  const exit = once(child, 'exit').then(([code, signal]) => code ?? signal)
  return {
    child,
    exit,
    output: () => output,
    errors: () => errors,
    /** Resolves when the log has so many lines that begin with these words. */
    logged: (words: string, times = 1) =>
      changes.until(
        () => output.split(`"msg":"${words}`).length > times,
        `the log says "${words}"`,
        () => `: ${output}${errors}`,
      ),
  }
}
