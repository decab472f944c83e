import {
  Client,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  Options,
  type REST,
  type RESTOptions,
} from 'discord.js'
import type { FrontDesk } from './front-desk.ts'
import { Interactions } from './interactions.ts'
import type { Log } from './log.ts'

/** What the bot is opened with. */
export interface BotOptions extends FrontDesk {
  readonly token: string
  /** Address of Discord's REST API, without a version. */
  readonly api: string
  /** Hears that Discord will have no more of this bot until it is set up anew. */
  readonly onInvalid: () => void
}

/** The bot, as long as it is connected. */
export interface Bot {
  /** Id of its application. */
  readonly application: string
  /** Its way to Discord's REST API. */
  readonly rest: REST
  /** Finishes the running answers, tells new ones, and leaves. */
  stop(): Promise<void>
}

/** Discord cannot be reached, or does not take the token. The message says how to mend it. */
export class BotError extends Error {
  override readonly name = 'BotError'
}

/**
 * How long running answers get to finish when the bot stops, and how long those get to be told that do not, in
 * milliseconds. Together they stay below the ten seconds after which a service manager ends a process by force.
 */
const GRACE = { finishing: 7_000, telling: 1_500 }

/** A request that takes longer than this, in milliseconds, is given up and made again. */
const REQUEST_TIMEOUT = 5_000

const REST_OPTIONS: Partial<RESTOptions> = {
  timeout: REQUEST_TIMEOUT,
  // Every interaction has a queue of its own, of no use once it is answered: they are cleared away every minute.
  handlerSweepInterval: 60_000,
  // Discord's limit for all requests together leaves out what answers interactions: here, all but a few.
  globalRequestsPerSecond: 10_000,
}

/** Nobody is remembered: not who asks, nor what is written. */
const KEEP_NOTHING = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: { maxSize: 0, keepOverLimit: member => member.id === member.client.user.id },
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  UserManager: { maxSize: 0, keepOverLimit: user => user.id === user.client.user.id },
  VoiceStateManager: 0,
})

/** Connects to Discord and answers from then on. Throws a BotError where that is not possible. */
export async function openBot(options: BotOptions): Promise<Bot> {
  const { token, api, log, onInvalid } = options
  const interactions = new Interactions(options)
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    makeCache: KEEP_NOTHING,
    rest: { ...REST_OPTIONS, api },
  })
  client.on(Events.InteractionCreate, interaction => void interactions.take(interaction))
  logConnection(client, log)
  if (options.corpusServers.length === 0) warnOfMany(client, log)
  // discord.js tells so only of what it does not try again: every other loss is followed by a new connection.
  client.on(Events.ShardDisconnect, ({ code }) => {
    log.error('Discord has closed the connection for good', { code, remedy: remedyFor(code) })
    onInvalid()
  })
  client.on(Events.ShardError, error => log.warn('the connection broke', { error }))
  client.on(Events.Warn, message => log.warn(message))
  client.on(Events.Error, error => log.error('discord.js met an error', { error }))
  try {
    await client.login(token)
  } catch (error) {
    await client.destroy()
    throw unconnected(error, api)
  }
  return {
    application: client.application?.id ?? '',
    rest: client.rest,
    async stop() {
      await interactions.stop(GRACE)
      client.removeAllListeners(Events.ShardReconnecting)
      await client.destroy()
    },
  }
}

/** Logs when the connection is there and when it is lost: once each, however often it is tried meanwhile. */
function logConnection(client: Client, log: Log): void {
  let lost = false
  client.on(Events.ShardReady, () => {
    lost = false
    log.info('ready', { servers: client.guilds.cache.size })
  })
  client.on(Events.ShardResume, (_, replayed) => {
    lost = false
    log.info('connected again', { replayed })
  })
  client.on(Events.ShardReconnecting, () => {
    if (!lost) log.warn('the connection is lost; connecting again')
    lost = true
  })
}

/** Warns once where the bot is in several servers and none is named that keeps the corpus: then all of them do. */
function warnOfMany(client: Client, log: Log): void {
  client.once(Events.ShardReady, () => {
    const servers = client.guilds.cache.size
    if (servers < 2) return
    log.warn('the moderators of every server keep one and the same corpus', {
      servers,
      remedy: 'name the servers that keep it in CORPUS_GUILD_IDS',
    })
  })
}

/** What to do about a connection that Discord will not have again, by the code it gave. */
function remedyFor(code: number): string {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return 'the token is no longer valid; write the one of your application’s Bot page to DISCORD_TOKEN and start again'
    case GatewayCloseCodes.DisallowedIntents:
      return 'the application may not ask for what it asks for; look at the Bot page, then start again'
    default:
      return 'start again; if it stays, look for a newer version of On Record'
  }
}

function unconnected(error: unknown, api: string): BotError {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'TokenInvalid' || (error instanceof Error && 'status' in error && error.status === 401))
    return new BotError(
      'Discord does not know this token; write the one of your application’s Bot page to DISCORD_TOKEN',
    )
  return new BotError(
    `Discord cannot be reached at ${api}; look at the network and at DISCORD_API, then start again`,
    { cause: error },
  )
}
