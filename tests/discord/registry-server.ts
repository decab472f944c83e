import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brokenLimits } from './limits.ts'

/** Something that was sent and changes what is registered. */
export interface Change {
  readonly method: string
  /** Behind `/applications/ID`. */
  readonly path: string
  readonly body: unknown
}

/** An answer in place of the usual one. */
export interface Failure {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

type Fields = Readonly<Record<string, unknown>>

export const TOKEN = 'a-token-that-nobody-shows'
export const APPLICATION = '1100000000000000001'
export const SERVER = '1200000000000000002'

/** Discord's part of registering commands on a port of this machine: keeps them, and fills in what Discord does. */
export class RegistryServer {
  /** The base of the API, once it listens. */
  api = ''
  readonly changes: Change[] = []
  /**
   * Answers to give instead, one after the other and the last for good, by method and path: `GET /commands`. null is
   * the usual answer.
   */
  readonly failures = new Map<string, readonly (Failure | null)[]>()
  readonly #commands = new Map<string, Fields[]>()
  readonly #server = createServer((request, response) => {
    void this.#answer(request).then(({ status, body, headers }) => {
      const type = typeof body === 'string' ? 'text/html' : 'application/json'
      response.writeHead(status, { ...(body !== null && { 'content-type': type }), ...headers })
      response.end(body === null ? undefined : typeof body === 'string' ? body : JSON.stringify(body))
    })
  })
  #serial = 1_300_000_000_000_000_000n

  async listen(): Promise<void> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    const { port } = this.#server.address() as AddressInfo
    this.api = `http://127.0.0.1:${port}/api`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }

  /** The commands that are registered in the server, or everywhere. */
  commands(place: 'server' | 'everywhere'): readonly Fields[] {
    return this.#commands.get(place === 'server' ? `/guilds/${SERVER}/commands` : '/commands') ?? []
  }

  /** Registers commands that some other version or application left behind. */
  leave(place: 'server' | 'everywhere', ...commands: readonly Fields[]): void {
    for (const command of commands)
      this.#put(place === 'server' ? `/guilds/${SERVER}/commands` : '/commands', command)
  }

  async #answer(request: IncomingMessage): Promise<Failure> {
    const { pathname, searchParams } = new URL(request.url ?? '', this.api)
    const method = request.method ?? ''
    const path = pathname.replace('/api/v10', '').replace(/^\/applications\/\d+/, '')
    const text = await textOf(request)
    const [failure, ...later] = this.failures.get(`${method} ${path}`) ?? []
    if (later.length > 0) this.failures.set(`${method} ${path}`, later)
    if (failure) return failure
    if (request.headers.authorization !== `Bot ${TOKEN}`) return refused(401, 0, '401: Unauthorized')
    if (path === '/applications/@me') return { status: 200, body: { id: APPLICATION } }
    const list = /^(?:\/guilds\/\d+)?\/commands/.exec(path)?.[0]
    if (list === undefined) return refused(404, 0, '404: Not Found')
    if (!pathname.includes(APPLICATION)) return refused(404, 10_002, 'Unknown Application')
    if (list.startsWith('/guilds') && !list.includes(SERVER)) return refused(403, 50_001, 'Missing Access')
    if (method === 'GET')
      return {
        status: 200,
        body: (this.#commands.get(list) ?? []).map(command =>
          searchParams.get('with_localizations') === 'true' ? command : inOneLanguage(command),
        ),
      }
    const body: unknown = text === '' ? null : JSON.parse(text)
    this.changes.push({ method, path, body })
    if (method === 'DELETE') {
      const kept = this.commands(list === '/commands' ? 'everywhere' : 'server')
      this.#commands.set(
        list,
        kept.filter(({ id }) => !path.endsWith(`/${id}`)),
      )
      return { status: 204, body: null }
    }
    const broken = brokenLimits('command', body)
    if (broken.length > 0) return refused(400, 50_035, broken.join('\n'))
    return { status: 201, body: this.#put(list, body as Fields) }
  }

  #put(list: string, command: Fields): Fields {
    const others = (this.#commands.get(list) ?? []).filter(
      ({ name, type }) => name !== command.name || type !== (command.type ?? 1),
    )
    const everywhere = list === '/commands'
    const full = {
      id: `${this.#serial++}`,
      application_id: APPLICATION,
      version: `${this.#serial++}`,
      default_member_permissions: null,
      type: 1,
      nsfw: false,
      dm_permission: true,
      name_localizations: null,
      description_localizations: null,
      ...(everywhere ? {} : { guild_id: SERVER }),
      ...reversed(withoutDefaults(command)),
      contexts: everywhere ? (command.contexts ?? null) : null,
      integration_types: everywhere ? (command.integration_types ?? [0]) : [0],
    }
    this.#commands.set(list, [...others, full])
    return full
  }
}

/** Discord leaves out of options what is as it is without being said. */
function withoutDefaults(value: unknown): Fields {
  const entries = Object.entries(value as Fields).filter(([, said]) => said !== false)
  return Object.fromEntries(
    entries.map(([key, said]) => [
      key,
      key === 'options' || key === 'choices' ? (said as Fields[]).map(withoutDefaults).map(reversed) : said,
    ]),
  )
}

/** The order of keys says nothing. */
function reversed(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).toReversed())
}

function inOneLanguage({
  name_localizations,
  description_localizations,
  options,
  ...command
}: Fields): Fields {
  return {
    ...command,
    name_localized: command.name,
    ...(Array.isArray(options) && { options: options.map(inOneLanguage) }),
  }
}

function refused(status: number, code: number, message: string): Failure {
  return { status, body: { code, message } }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
