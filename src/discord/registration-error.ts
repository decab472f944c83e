import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js'
import { counted } from '../desk/words/counting.ts'

/** The commands could not be registered. The message says what is wrong and how to mend it, and holds no secret. */
export class RegistrationError extends Error {
  override readonly name = 'RegistrationError'
  readonly remedy: string

  constructor(problem: string, remedy: string, cause?: unknown) {
    super(`${problem}; ${remedy}`, { cause })
    this.remedy = remedy
  }
}

/** What answers does not speak as Discord's API does. */
export function notDiscord(api: string, cause?: unknown): RegistrationError {
  return new RegistrationError(
    `there is no Discord at ${api}`,
    'correct DISCORD_API, or leave it empty for Discord itself',
    cause,
  )
}

/** What was asked of Discord when it failed. */
export interface Attempt {
  /** Base of the API. */
  readonly api: string
  /** Id of the application, or null where Discord was asked for it. */
  readonly application: string | null
  /** Id of the server, or null for everywhere. */
  readonly guild: string | null
  /** What people call the command that was sent, or null. */
  readonly command: string | null
}

/** Why Discord could not be asked, as a RegistrationError; an error of our own as it is. */
export function registrationError(error: unknown, attempt: Attempt): unknown {
  if (error instanceof DiscordAPIError) return refusal(error, attempt)
  if (error instanceof RateLimitError) {
    const wait = Math.max(error.retryAfter, error.timeToReset, error.sublimitTimeout)
    const minutes = Math.max(1, Math.round(wait / 60_000))
    return new RegistrationError(
      'Discord takes no more changes for now',
      `run npm run register again in about ${counted(minutes, 'minute')}; it goes on where it stopped`,
      error,
    )
  }
  if (error instanceof HTTPError)
    return new RegistrationError(
      `Discord has trouble of its own (${error.status})`,
      'run npm run register again in a few minutes; it goes on where it stopped',
      error,
    )
  // What should be JSON is none.
  if (error instanceof SyntaxError) return notDiscord(attempt.api, error)
  const fault = networkFault(error)
  if (fault === null) return error
  return new RegistrationError(
    `Discord cannot be reached at ${attempt.api} (${fault})`,
    'look after the connection, and DISCORD_API where it is set',
    error,
  )
}

function refusal(error: DiscordAPIError, { api, application, guild, command }: Attempt): RegistrationError {
  const because = (problem: string, remedy: string) => new RegistrationError(problem, remedy, error)
  const { status, code, message } = error
  if (status === 401)
    return because(
      'Discord does not accept DISCORD_TOKEN',
      'copy the token again from your application’s Bot page on discord.com/developers/applications',
    )
  if (
    code === RESTJSONErrorCodes.UnknownApplication ||
    code === RESTJSONErrorCodes.NotAuthorizedToPerformThisActionOnThisApplication
  )
    return because(
      'DISCORD_APP_ID is not the application that DISCORD_TOKEN belongs to',
      'correct it, or leave it empty: Discord is then asked for it',
    )
  if (guild !== null && (code === RESTJSONErrorCodes.UnknownGuild || status === 403))
    return because(
      `the application may put no commands into the server DISCORD_GUILD_ID, ${guild}`,
      `correct it, or add the application there: ${inviteTo(application)}`,
    )
  if (status === 404) return notDiscord(api, error)
  if (code === RESTJSONErrorCodes.MaximumDailyApplicationCommandCreatesReached)
    return because('Discord takes no more new commands today', 'run npm run register again tomorrow')
  const what = command === null ? 'Discord refuses' : `Discord refuses ${command}`
  if (/integration_types/.test(message))
    return because(
      `${what} for users who install the app`,
      'turn on User Install on your application’s Installation page on discord.com/developers/applications',
    )
  return because(
    `${what}: ${message.replace(/\s+/g, ' ').replace(/\.$/, '')}`,
    'mend what it names, and run npm run register again',
  )
}

function inviteTo(application: string | null): string {
  return `https://discord.com/oauth2/authorize?client_id=${application ?? 'APPLICATION_ID'}&scope=bot+applications.commands`
}

/** The codes of errors of the network: of the system, of undici, and of certificates. Not Node's for wrong arguments. */
const NETWORK = /^(?:E(?!RR_)[A-Z_]+|UND_ERR_[A-Z_]+|ERR_(?:TLS|SSL)_\w+|[A-Z_]*(?:CERT|SIGNATURE)[A-Z_]*)$/

/** What went wrong on the way, or null where it was something else. */
function networkFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if (error.name === 'AbortError') return 'no answer in time'
  if ('code' in error && typeof error.code === 'string' && NETWORK.test(error.code)) return error.code
  const within: readonly unknown[] = error instanceof AggregateError ? error.errors : [error.cause]
  return within.map(networkFault).find(fault => fault !== null) ?? null
}
