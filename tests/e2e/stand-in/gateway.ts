import type { IncomingMessage, Server } from 'node:http'
import { GatewayCloseCodes, GatewayDispatchEvents, GatewayIntentBits, GatewayOpcodes } from 'discord.js'
import { type WebSocket, WebSocketServer } from 'ws'
import { type Fields, isFields } from '../../discord/limit.ts'
import { Changes } from './changes.ts'
import { guildDispatch, otherGuildDispatch } from './guild-dispatch.ts'
import { APPLICATION, GUILD, userOf } from './places.ts'
import { newId } from './snowflake.ts'

/** What a gateway is opened with. */
export interface GatewayOptions {
  readonly token: string
  /** Milliseconds between two heartbeats of the bot. */
  readonly heartbeatInterval: number
  /** Ids of servers that the bot is in beside the usual one. */
  readonly otherServers: readonly string[]
  /** Hears of what a real gateway would not take, or what this project does not want. */
  readonly onOffence: (offence: string) => void
}

/** How a connection ends. */
export interface Drop {
  /** Whether the session can be taken up again, with what was missed. */
  readonly resumable: boolean
  /** A close code of Discord's, or null: the line is cut without a word. */
  readonly code?: GatewayCloseCodes | 1000 | 1001 | null
}

interface Event {
  readonly op: GatewayOpcodes.Dispatch
  readonly t: string
  readonly s: number
  readonly d: unknown
}

/** A session: what was sent in it, as far as the bot has not said that it came. */
interface Session {
  readonly id: string
  socket: WebSocket | null
  sequence: number
  sent: Event[]
}

/**
 * Discord's gateway over a WebSocket, version 10, JSON, without compression.
 * Source: docs.discord.com/developers/events/gateway.
 */
export class Gateway {
  /** How often a bot has identified, resumed, and sent a heartbeat. */
  identified = 0
  resumed = 0
  heartbeats = 0
  /** Whether heartbeats are answered: a bot that gets no answer takes the line for dead. */
  answersHeartbeats = true
  readonly #options: GatewayOptions
  readonly #changes = new Changes()
  readonly #server: WebSocketServer
  #address: () => string
  #session: Session | null = null

  constructor(server: Server, address: () => string, options: GatewayOptions) {
    this.#options = options
    this.#address = address
    this.#server = new WebSocketServer({ server, perMessageDeflate: false })
    this.#server.on('connection', (socket, request) => this.#welcome(socket, request))
  }

  /** Whether a bot is connected and has identified or resumed. */
  get connected(): boolean {
    return this.#session !== null && this.#session.socket !== null
  }

  /** Resolves when a condition on this gateway holds. */
  until(condition: (gateway: this) => boolean, what: string): Promise<void> {
    return this.#changes.until(() => condition(this), what)
  }

  /** Sends an event; one that is sent while nobody is connected is kept for the session to come back. */
  dispatch(t: string, d: unknown): void {
    const session = this.#session
    if (!session) return
    const event: Event = { op: GatewayOpcodes.Dispatch, t, s: ++session.sequence, d }
    session.sent.push(event)
    if (session.socket) send(session.socket, event)
  }

  /** Ends the connection. */
  drop({ resumable, code = null }: Drop): void {
    const session = this.#session
    const socket = session?.socket
    if (!resumable) this.#session = null
    if (!socket) return
    if (session) session.socket = null
    if (code === null) socket.terminate()
    else socket.close(code)
    this.#changes.notify()
  }

  /** Asks the bot to connect anew and to resume, as Discord does when a server of its own goes down. */
  askToReconnect(): void {
    if (this.#session?.socket) send(this.#session.socket, { op: GatewayOpcodes.Reconnect, d: null })
  }

  /** Tells the bot that its session is no good any more, and whether it may be resumed all the same. */
  invalidateSession(resumable: boolean): void {
    const socket = this.#session?.socket
    if (!resumable) this.#session = null
    if (socket) send(socket, { op: GatewayOpcodes.InvalidSession, d: resumable })
  }

  /** Asks for a heartbeat at once. */
  askForHeartbeat(): void {
    if (this.#session?.socket) send(this.#session.socket, { op: GatewayOpcodes.Heartbeat, d: null })
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate()
    this.#server.close()
  }

  #welcome(socket: WebSocket, { url = '' }: IncomingMessage): void {
    const query = new URL(url, 'ws://127.0.0.1').searchParams
    const asked = [...query].map(([key, value]) => `${key}=${value}`).join('&')
    if (asked !== 'v=10&encoding=json') this.#options.onOffence(`gateway: connected with ${asked}`)
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      if (this.#session?.socket === socket) this.#session.socket = null
      this.#changes.notify()
    })
    socket.on('message', data => this.#hear(socket, `${data}`))
    const { heartbeatInterval } = this.#options
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatInterval } })
  }

  #hear(socket: WebSocket, text: string): void {
    const fault = this.#take(socket, readPayload(text))
    if (fault !== null) socket.close(fault)
    this.#changes.notify()
  }

  /** Takes what a bot says. Gives the code to close with where it is not right. */
  #take(socket: WebSocket, payload: Fields | null): GatewayCloseCodes | null {
    if (!payload) return GatewayCloseCodes.DecodeError
    const { op, d } = payload
    if (op === GatewayOpcodes.Identify && isFields(d)) return this.#identify(socket, d)
    if (op === GatewayOpcodes.Resume && isFields(d)) return this.#resume(socket, d)
    if (op === GatewayOpcodes.Heartbeat) this.#hearHeartbeat(socket, d)
    else if (this.#session?.socket !== socket) return GatewayCloseCodes.NotAuthenticated
    // Setting a presence is the only other thing that an app of this kind may say.
    else if (op !== GatewayOpcodes.PresenceUpdate) return GatewayCloseCodes.UnknownOpcode
    return null
  }

  #hearHeartbeat(socket: WebSocket, sequence: unknown): void {
    this.heartbeats++
    const session = this.#session
    if (session?.socket === socket && typeof sequence === 'number')
      session.sent = session.sent.filter(({ s }) => s > sequence)
    if (this.answersHeartbeats) send(socket, { op: GatewayOpcodes.HeartbeatAck })
  }

  #identify(
    socket: WebSocket,
    { token, intents, properties, compress, shard }: Fields,
  ): GatewayCloseCodes | null {
    const { onOffence, otherServers } = this.#options
    if (this.#session?.socket === socket) return GatewayCloseCodes.AlreadyAuthenticated
    if (token !== this.#options.token) return GatewayCloseCodes.AuthenticationFailed
    if (intents !== GatewayIntentBits.Guilds)
      onOffence(`gateway: identified with intents ${intents}, not Guilds alone`)
    if (compress === true) onOffence('gateway: asked for compressed payloads')
    if (!isFields(properties) || !properties.os || !properties.browser || !properties.device)
      onOffence('gateway: identified without its properties')
    this.identified++
    const session: Session = { id: newId(), socket, sequence: 0, sent: [] }
    this.#session = session
    this.dispatch(GatewayDispatchEvents.Ready, {
      v: 10,
      user: { ...userOf(APPLICATION), verified: true, mfa_enabled: true, email: null, flags: 0 },
      guilds: [GUILD, ...otherServers].map(id => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.#address(),
      session_type: 'normal',
      private_channels: [],
      relationships: [],
      presences: [],
      application: { id: APPLICATION, flags: 0 },
      shard,
    })
    this.dispatch(GatewayDispatchEvents.GuildCreate, guildDispatch())
    for (const id of otherServers) this.dispatch(GatewayDispatchEvents.GuildCreate, otherGuildDispatch(id))
    return null
  }

  #resume(socket: WebSocket, { token, session_id, seq }: Fields): GatewayCloseCodes | null {
    if (token !== this.#options.token) return GatewayCloseCodes.AuthenticationFailed
    const session = this.#session
    if (!session || session.id !== session_id || typeof seq !== 'number') {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false })
      return null
    }
    if (seq > session.sequence) return GatewayCloseCodes.InvalidSeq
    this.resumed++
    session.socket = socket
    for (const event of session.sent) if (event.s > seq) send(socket, event)
    // It is not kept: what is replayed after a further break are events alone.
    send(socket, {
      op: GatewayOpcodes.Dispatch,
      t: GatewayDispatchEvents.Resumed,
      s: ++session.sequence,
      d: { _trace: [] },
    })
    return null
  }
}

function send(socket: WebSocket, payload: object): void {
  socket.send(JSON.stringify(payload))
}

function readPayload(text: string): Fields | null {
  try {
    const payload: unknown = JSON.parse(text)
    return isFields(payload) ? payload : null
  } catch {
    return null
  }
}
