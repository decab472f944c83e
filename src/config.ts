import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from './news/zod.ts'

/** What the environment says. Empty variables count as not set. */
export interface Config {
  /** Folder of the articles. */
  readonly corpus: string
  /** Folder in which the user stands: relative paths start here. */
  readonly startedIn: string
  /** Token of the Discord bot, or null: then the console opens. */
  readonly discordToken: string | null
  /** Whether colours are unwanted even on a terminal (no-color.org), or it has none. */
  readonly plain: boolean
}

/** The environment cannot be used as it is. The message says which variable, why, and what to write. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const root = join(import.meta.dirname, '..')

const optional = z.string().trim().optional()

const environment = z.object({
  CORPUS_DIR: optional.refine(
    folder => !folder?.includes('\0'),
    'holds a NUL character; write a folder’s path',
  ),
  DISCORD_TOKEN: optional,
  INIT_CWD: z.string().optional(),
  NO_COLOR: z.string().optional(),
  TERM: z.string().optional(),
})

/**
 * Reads the environment, and `.env` beside `package.json` for what it does not set. The only place that
 * reads `process.env`. Throws a ConfigError that names the variable and the remedy.
 */
export async function readConfig(
  env: NodeJS.ProcessEnv = process.env,
  file: string = join(root, '.env'),
): Promise<Config> {
  const read = environment.safeParse({ ...(await readEnvFile(file)), ...env })
  if (!read.success) {
    const [issue] = read.error.issues
    throw new ConfigError(`${String(issue?.path[0])} ${issue?.message}; see .env.example`)
  }
  const { CORPUS_DIR, DISCORD_TOKEN, INIT_CWD, NO_COLOR, TERM } = read.data
  // npm starts a script in the project's folder and says in INIT_CWD where it was called.
  const movedByNpm = INIT_CWD && process.cwd() === root && existsSync(INIT_CWD)
  return Object.freeze({
    corpus: CORPUS_DIR || join(root, 'corpus'),
    startedIn: movedByNpm ? INIT_CWD : process.cwd(),
    discordToken: DISCORD_TOKEN || null,
    plain: Boolean(NO_COLOR) || TERM === 'dumb',
  })
}

async function readEnvFile(path: string): Promise<Readonly<Record<string, string>>> {
  if (!existsSync(path)) return {}
  const { config } = await import('dotenv')
  return config({ path, quiet: true, processEnv: {} }).parsed ?? {}
}
