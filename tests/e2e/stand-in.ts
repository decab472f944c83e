import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { GatewayDispatchEvents } from 'discord.js'
import { isFields } from '../discord/limit.ts'
import { applicationInformation } from './stand-in/application.ts'
import { Attachments } from './stand-in/attachments.ts'
import { CommandRoutes, type KeptCommand } from './stand-in/command-routes.ts'
import { Faults, meet, meetAfterwards, type Purpose } from './stand-in/faults.ts'
import { Gateway } from './stand-in/gateway.ts'
import { type Deadlines, InteractionRoutes, type RestAnswer } from './stand-in/interaction-routes.ts'
import type { Interaction } from './stand-in/interactions.ts'
import { PayloadCheck } from './stand-in/payload-check.ts'
import { APPLICATION, GUILD } from './stand-in/places.ts'
import { methodNotAllowed, notFound, Refusal, unauthorized } from './stand-in/refusal.ts'
import { type RestRequest, readRequest } from './stand-in/rest-request.ts'
import { openSchemaCheck } from './stand-in/schema-check.ts'
import { SentInteraction } from './stand-in/sent-interaction.ts'
import { newId } from './stand-in/snowflake.ts'

/** What a stand-in is started with. */
export interface StandInOptions extends Partial<Deadlines> {
  /** Milliseconds between two heartbeats of the bot. */
  readonly heartbeatInterval?: number
  /** Ids of servers that the bot is in beside the usual one. */
  readonly otherServers?: readonly string[]
  /** Whether requests and interactions are kept to look at. A bench with thousands of them does without. */
  readonly keeps?: boolean
}

/** A request that the bot made, and how it was answered. */
export interface RecordedRequest {
  readonly method: string
  readonly path: string
  readonly purpose: Purpose | null
  readonly body: unknown
  /** Status of the answer, or null where the connection was cut. */
  readonly status: number | null
}

/** The token that the bot has to come with. */
const TOKEN = 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.standin.not-a-secret'

/**
 * A stand-in for Discord on this machine: its REST API and its gateway, as discord.js speaks them. It behaves as
 * Discord does, checks all that the bot sends, and shows what a user would see.
 */
export class StandIn {
  readonly token = TOKEN
  readonly applicationId = APPLICATION
  readonly faults = new Faults()
  readonly requests: RecordedRequest[] = []
  readonly gateway: Gateway
  readonly commands: CommandRoutes
  /** Where users' files lie: `attachments.add` makes one that can be attached. */
  readonly attachments: Attachments
  readonly #server: Server
  readonly #check: PayloadCheck
  readonly #interactions: InteractionRoutes
  readonly #keeps: boolean

  constructor(server: Server, options: StandInOptions) {
    const {
      acknowledgeWithin = 3000,
      tokenLives = 900_000,
      heartbeatInterval = 41_250,
      keeps = true,
      otherServers = [],
    } = options
    this.#server = server
    this.#keeps = keeps
    const schema = openSchemaCheck()
    // Thousands of interactions are sent to measure the bot: what the stand-in does meanwhile has to be quick.
    if (!keeps) schema?.prepare()
    this.#check = new PayloadCheck(schema)
    this.#interactions = new InteractionRoutes(this.#check, { acknowledgeWithin, tokenLives })
    this.commands = new CommandRoutes(this.#check)
    this.attachments = new Attachments(
      () => `http://127.0.0.1:${this.#port}`,
      offence => this.offences.push(offence),
    )
    this.gateway = new Gateway(server, () => `ws://127.0.0.1:${this.#port}`, {
      token: TOKEN,
      heartbeatInterval,
      otherServers,
      onOffence: offence => this.offences.push(offence),
    })
    server.on('request', (request, response) => void this.#serve(request, response))
  }

  /** Address of the REST API, as `DISCORD_API` takes it. */
  get api(): string {
    return `http://127.0.0.1:${this.#port}/api`
  }

  /** All that the bot sent and Discord, or this project, would not have. */
  get offences(): string[] {
    return this.#check.offences
  }

  /** How many bodies were checked. */
  get checked(): number {
    return this.#check.checked
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  /** Resolves when a bot is connected. */
  ready(): Promise<void> {
    return this.gateway.until(({ connected }) => connected, 'a bot is connected')
  }

  /** Sends an interaction to the bot. Where none is connected it comes with the session's return, or never. */
  send(interaction: Interaction): SentInteraction {
    const sent = new SentInteraction(interaction)
    this.#interactions.add(sent)
    this.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, {
      ...interaction.payload,
      ...this.#withCommandId(interaction),
      id: sent.id,
      token: sent.token,
      application_id: APPLICATION,
      type: interaction.type,
      version: 1,
    })
    return sent
  }

  /** Lets go of an interaction, so that thousands can be sent. The bot cannot answer it any more. */
  release(sent: SentInteraction): void {
    this.#interactions.remove(sent)
  }

  async stop(): Promise<void> {
    this.gateway.close()
    const closed = new Promise(resolve => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
  }

  /** The data of a command names the id it was registered under. */
  #withCommandId({ command, payload }: Interaction): object {
    if (command === null) return {}
    const data = isFields(payload.data) ? payload.data : {}
    const isMeant = (kept: KeptCommand) => kept.name === data.name && (kept.type ?? 1) === data.type
    const inServer = this.commands.registered(GUILD).find(isMeant)
    const kept = inServer ?? this.commands.registered(null).find(isMeant)
    const id = kept?.id ?? newId()
    return { data: { id, ...(inServer ? { guild_id: GUILD } : {}), ...data } }
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.attachments.serve(incoming, response)) return
    let purpose: Purpose | null = null
    let request: RestRequest | null = null
    let answer: RestAnswer
    try {
      request = await readRequest(incoming)
      purpose = purposeOf(request)
      const fault = this.faults.next(purpose)
      if (meet(fault, response)) return this.#record(request, purpose, response)
      answer = this.#answer(request, purpose)
      if (await meetAfterwards(fault, response)) return this.#record(request, purpose, response)
    } catch (error) {
      answer = this.#refusal(error, request)
    }
    if (answer.body === undefined) response.writeHead(answer.status).end()
    else
      response
        .writeHead(answer.status, { 'content-type': 'application/json' })
        .end(JSON.stringify(answer.body))
    if (request) this.#record(request, purpose, response)
  }

  #answer(request: RestRequest, purpose: Purpose | null): RestAnswer {
    const { method, authorization } = request
    const path = request.path.split('/').slice(1)
    const needsToken = purpose === 'gateway' || purpose === 'application' || purpose === 'commands'
    if (needsToken && authorization !== `Bot ${TOKEN}`) throw unauthorized()
    switch (purpose) {
      case 'gateway':
        return { status: 200, body: this.#gatewayInformation() }
      case 'application':
        return { status: 200, body: applicationInformation() }
      case 'commands':
        return this.commands.serve(path, request)
      case 'callback':
        return this.#interactions.respond(path, request)
      case 'follow-up':
        return this.#interactions.followUp(path, request)
      case 'edit':
        return this.#interactions.edit(path, request)
      case 'message':
        if (method === 'GET') return this.#interactions.read(path)
        if (method === 'DELETE') return this.#interactions.removeMessage(path)
        throw methodNotAllowed()
      case null:
        this.offences.push(`${method} ${request.path}: a route that this bot has no need of`)
        throw notFound()
    }
  }

  #refusal(error: unknown, request: RestRequest | null): RestAnswer {
    if (!(error instanceof Refusal)) {
      this.offences.push(`the stand-in broke: ${error instanceof Error ? error.stack : error}`)
      return { status: 500, body: { message: 'Internal Server Error', code: 0 } }
    }
    const { status, code, message, details } = error
    if (request) this.#interactions.spokenOf(request.path.split('/').slice(1))?.noteRefusal(code)
    return { status, body: { message, code, ...details } }
  }

  #gatewayInformation(): object {
    return {
      url: `ws://127.0.0.1:${this.#port}`,
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 },
    }
  }

  #record({ method, path, body }: RestRequest, purpose: Purpose | null, response: ServerResponse): void {
    const status = response.headersSent ? response.statusCode : null
    if (this.#keeps) this.requests.push({ method, path, purpose, body, status })
  }
}

/** Starts a stand-in on a free port of this machine. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const server = createServer({ keepAliveTimeout: 60_000 })
  const standIn = new StandIn(server, options)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return standIn
}

function purposeOf({ method, path }: RestRequest): Purpose | null {
  if (method === 'GET' && path === '/gateway/bot') return 'gateway'
  if (method === 'GET' && (path === '/applications/@me' || path === '/oauth2/applications/@me'))
    return 'application'
  if (/^\/applications\/\d+(?:\/guilds\/\d+)?\/commands(?:\/\d+)?$/.test(path)) return 'commands'
  if (method === 'POST' && /^\/interactions\/\d+\/[^/]+\/callback$/.test(path)) return 'callback'
  if (method === 'POST' && /^\/webhooks\/\d+\/[^/]+$/.test(path)) return 'follow-up'
  if (/^\/webhooks\/\d+\/[^/]+\/messages\/(?:@original|\d+)$/.test(path))
    return method === 'PATCH' ? 'edit' : 'message'
  return null
}
