import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from './news/zod.ts'

/** How much is logged, from nothing to everything: the names that pino gives the levels. */
export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** What the environment says. Empty variables count as not set. */
export interface Config {
  /** Folder of the articles. */
  readonly corpus: string
  /** Folder of what the bot remembers. */
  readonly data: string
  /** Folder in which the user stands: relative paths start here. */
  readonly startedIn: string
  /** Token of the Discord bot, without `Bot ` before it, or null: then the console opens. */
  readonly discordToken: string | null
  /** Id of the Discord application, or null where Discord is to be asked for it. */
  readonly discordAppId: string | null
  /** Id of the one server that commands are registered in, or null for everywhere. */
  readonly discordGuildId: string | null
  /** Ids of the servers whose moderators keep the corpus; none: those of every server that has the bot. */
  readonly corpusGuildIds: readonly string[]
  /** Address of Discord's REST API, without a version and without a slash at its end. */
  readonly discordApi: string
  readonly logLevel: LogLevel
  /** Whether colours are unwanted even on a terminal (no-color.org), or it has none. */
  readonly plain: boolean
}

/** The environment cannot be used as it is. The message says which variable, why, and what to write. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const root = join(import.meta.dirname, '..')

const DISCORD_API = 'https://discord.com/api'

const optional = z.string().trim().optional()

const folder = optional.refine(path => !path?.includes('\0'), 'holds a NUL character; write a folder’s path')

/** An id as Discord makes them: milliseconds since 2015 and a serial number, in decimal. */
const DISCORD_ID = /^\d{17,20}$/

const WHERE_SERVER_IDS_ARE =
  'in Discord, turn on Settings > Advanced > Developer Mode, right-click the server and choose Copy Server ID'

function discordId(whereToFind: string) {
  return optional.refine(
    id => !id || DISCORD_ID.test(id),
    `is not an id, which has 17 to 20 digits; ${whereToFind}`,
  )
}

// The messages never repeat a value: it may be a secret that was put into the wrong variable.
const environment = z.object({
  CORPUS_DIR: folder,
  CORPUS_GUILD_IDS: optional
    .transform(list => (list ?? '').split(/[\s,]+/).filter(id => id !== ''))
    .refine(
      ids => ids.every(id => DISCORD_ID.test(id)),
      `is not a list of ids with commas between them, of 17 to 20 digits each; ${WHERE_SERVER_IDS_ARE}`,
    ),
  DATA_DIR: folder,
  DISCORD_API: optional
    .transform(address => (address || DISCORD_API).replace(/\/+$/, ''))
    .refine(
      isPlainHttp,
      `is not the address of an API; write http:// or https://, a host and a path, like ${DISCORD_API}`,
    )
    .refine(
      address => !/\/v\d+$/.test(address),
      `ends in a version, which the bot adds by itself; leave it out, as in ${DISCORD_API}`,
    ),
  DISCORD_APP_ID: discordId(
    'copy the Application ID from your application’s General Information on discord.com/developers/applications',
  ),
  DISCORD_GUILD_ID: discordId(WHERE_SERVER_IDS_ARE),
  DISCORD_TOKEN: optional
    // The REST API has this word before the token, and so have many examples.
    .transform(token => token?.replace(/^Bot(?:\s+|$)/i, ''))
    .refine(
      token => !token || /^[\x21-\x7e]+$/.test(token),
      'has a space or another character that no token has; copy it again from your application’s Bot page on discord.com/developers/applications',
    ),
  INIT_CWD: z.string().optional(),
  LOG_LEVEL: optional
    .transform(level => level?.toLowerCase() || 'info')
    .refine(isLogLevel, `is none of the levels ${LOG_LEVELS.join(', ')}; write one of them`),
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
  const { INIT_CWD, NO_COLOR, TERM, ...set } = read.data
  // npm starts a script in the project's folder and says in INIT_CWD where it was called.
  const movedByNpm = INIT_CWD && process.cwd() === root && existsSync(INIT_CWD)
  return Object.freeze({
    corpus: set.CORPUS_DIR || join(root, 'corpus'),
    data: set.DATA_DIR || join(root, 'data'),
    startedIn: movedByNpm ? INIT_CWD : process.cwd(),
    discordToken: set.DISCORD_TOKEN || null,
    discordAppId: set.DISCORD_APP_ID || null,
    discordGuildId: set.DISCORD_GUILD_ID || null,
    corpusGuildIds: set.CORPUS_GUILD_IDS,
    discordApi: set.DISCORD_API,
    logLevel: set.LOG_LEVEL,
    plain: Boolean(NO_COLOR) || TERM === 'dumb',
  })
}

function isLogLevel(level: string): level is LogLevel {
  return LOG_LEVELS.some(known => known === level)
}

/** Whether paths can be added to an address as it is, and whether it is free of a name and a password. */
function isPlainHttp(address: string): boolean {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false
  const { username, password, search, hash } = new URL(address)
  return !username && !password && !search && !hash && !/[?#\s\\]/.test(address)
}

async function readEnvFile(path: string): Promise<Readonly<Record<string, string>>> {
  if (!existsSync(path)) return {}
  const { config } = await import('dotenv')
  return config({ path, quiet: true, processEnv: {} }).parsed ?? {}
}
