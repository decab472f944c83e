import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { dataFolder } from './running-bot.ts'
import { Changes } from './stand-in/changes.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

const ROOT = join(import.meta.dirname, '../..')

/** A stand-in that ends with the test. */
export async function started(): Promise<StandIn> {
  const standIn = await startStandIn()
  onTestFinished(() => standIn.stop())
  return standIn
}

/** A folder that goes with the test. */
export async function folder(): Promise<string> {
  const { path, remove } = await dataFolder()
  onTestFinished(remove)
  return path
}

/** `npm start` as a process of its own, with some variables set. */
export async function spawnedBot(variables: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      LOG_LEVEL: 'debug',
      DISCORD_APP_ID: '',
      DISCORD_GUILD_ID: '',
      CORPUS_DIR: '',
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
