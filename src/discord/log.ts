import { randomBytes } from 'node:crypto'
import { type DestinationStream, type LevelWithSilent, pino } from 'pino'
import { type LogOutput, standardOutput } from './log-output.ts'
import { loggedError } from './logged-error.ts'
import { type Scrub, scrubFor } from './scrub.ts'

/** What a line of the log tells beside its words. */
export interface LogFields {
  /** What was thrown. */
  readonly error?: unknown
  /** What must not stand in the line: what was typed, who typed it, the interaction's token. Never logged itself. */
  readonly secrets?: readonly string[]
  readonly [field: string]: unknown
}

/** A failure of which the asker was told no more than its id. */
export interface Incident extends LogFields {
  /** As `newIncident` makes it. */
  readonly id: string
  readonly error: unknown
}

/** The bot's log: a line of JSON an event, without tokens, what was asked, or who asked. No method throws. */
export interface Log {
  debug(words: string, fields?: LogFields): void
  info(words: string, fields?: LogFields): void
  warn(words: string, fields?: LogFields): void
  error(words: string, fields?: LogFields): void
  /** Logs what an asker was told the id of, at the level of errors. */
  incident(incident: Incident): void
  /** Waits until the lines have been written, half a second at most: for the end of the process. It does not reject. */
  close(): Promise<void>
}

interface LogSettings {
  /** Where the lines go instead of to the standard output. */
  readonly destination?: DestinationStream & Partial<LogOutput>
  /** What must not stand in any line, like the bot's token. */
  readonly secrets?: readonly string[]
}

/** A new id for an incident: 8 hexadecimal digits, to tell the asker and to find in the log. */
export function newIncident(): string {
  return randomBytes(4).toString('hex')
}

/**
 * Opens the log. A line is written before the call returns unless its reader is slow: then it waits, and is dropped
 * where too many do. Close the log before the process ends, lest those that wait are missing.
 */
export function openLog(level: LevelWithSilent, settings: LogSettings = {}): Log {
  const output = settings.destination ?? standardOutput()
  const logger = pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: label => ({ level: label }) },
    },
    output,
  )
  const always = settings.secrets ?? []
  const write = (at: 'debug' | 'info' | 'warn' | 'error', words: string, fields: LogFields = {}): void => {
    if (!logger.isLevelEnabled(at)) return
    try {
      const { secrets = [], ...told } = fields
      const scrub = scrubFor([...always, ...secrets])
      logger[at](plainFields(told, scrub), scrub.own(words))
    } catch {
      // What cannot be read cannot be logged; that it happened can.
      logger[at]('something could not be logged')
    }
  }
  return {
    debug: (words, fields) => write('debug', words, fields),
    info: (words, fields) => write('info', words, fields),
    warn: (words, fields) => write('warn', words, fields),
    error: (words, fields) => write('error', words, fields),
    incident: ({ id, ...fields }) => write('error', 'incident', { incident: id, ...fields }),
    close: async () => output.close?.(),
  }
}

function plainFields(
  fields: Readonly<Record<string, unknown>>,
  scrub: Scrub,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      name === 'error' && value !== undefined ? loggedError(value, scrub) : plainValue(value, scrub),
    ]),
  )
}

/** A field's value as it may be logged: objects may hold anything, so they are told by their kind alone. */
function plainValue(value: unknown, scrub: Scrub): unknown {
  if (value === undefined || value === null || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (typeof value === 'string') return scrub.own(value)
  if (value instanceof Error) return loggedError(value, scrub)
  if (Array.isArray(value)) return value.map(item => plainValue(item, scrub))
  return typeof value
}
