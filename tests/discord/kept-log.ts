import { DiscordAPIError } from 'discord.js'
import { openLog } from '../../src/discord/log.ts'

/** A log whose lines are kept, and what they say. */
export function keptLog(level: Parameters<typeof openLog>[0] = 'debug', secrets: readonly string[] = []) {
  const lines: string[] = []
  const log = openLog(level, { destination: { write: line => void lines.push(line) }, secrets })
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? 'null') }
}

/** An error as discord.js throws it: with the address and the body of the request. */
export function apiError(text: string, token: string, user: string): DiscordAPIError {
  return new DiscordAPIError(
    {
      code: 50_035,
      message: 'Invalid Form Body',
      errors: { content: { _errors: [{ code: 'TOO_LONG', message: `“${text}” by ${user} is too long` }] } },
    },
    50_035,
    400,
    'PATCH',
    `https://discord.com/api/v10/webhooks/112233445566778899/${token}/messages/@original`,
    { files: undefined, body: { content: text, user } },
  )
}
