import { Buffer } from 'node:buffer'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { APPLICATION } from './places.ts'
import { newId } from './snowflake.ts'

/** How the fetching of an attached file fails. */
export type AttachmentFault =
  /** It has vanished: 404. */
  | 'gone'
  /** The request is taken and never answered. */
  | 'hangs'
  /** The answer begins, half of the file comes, and then nothing. */
  | 'stalls'
  /** More comes than was told of: the file, and as much again. */
  | 'longer'
  /** It never ends. */
  | 'endless'
  /** The connection is cut after half of it. */
  | 'cut'

export interface AttachmentOptions {
  /** As Discord tells it; by the end of the name unless given. null: Discord tells none. */
  readonly contentType?: string | null
  /** How many bytes it is said to have; as many as it has unless given. */
  readonly size?: number
  readonly fault?: AttachmentFault
}

/** A file that a user attaches, as Discord tells of it. */
export class Attached {
  readonly id = newId()
  readonly filename: string
  readonly bytes: Buffer
  /** Where it lies, from the root of the stand-in. */
  readonly path: string
  readonly options: AttachmentOptions
  readonly #origin: string

  constructor(origin: string, filename: string, bytes: Buffer, options: AttachmentOptions) {
    this.#origin = origin
    this.filename = filename
    this.bytes = bytes
    this.options = options
    this.path = `${FOLDER}${APPLICATION}/${this.id}/${encodeURIComponent(filename)}`
  }

  get contentType(): string | null {
    const { contentType } = this.options
    return contentType === undefined ? usualType(this.filename) : contentType
  }

  /** docs.discord.com/developers/resources/message#attachment-object */
  asDiscordTells(): object {
    const url = `${this.#origin}${this.path}?ex=67000000&is=66ffff00&hm=0123456789abcdef&`
    return {
      id: this.id,
      filename: this.filename,
      size: this.options.size ?? this.bytes.length,
      url,
      proxy_url: url,
      ephemeral: true,
      ...(this.contentType === null ? {} : { content_type: this.contentType }),
    }
  }
}

/** Under which the files of interactions lie. */
const FOLDER = '/ephemeral-attachments/'

/** How much comes at once of a file that never ends. */
const PIECE = Buffer.alloc(65_536, 'a file that never ends. ')

/** The files that users attach, and their fetching: what Discord's CDN does. */
export class Attachments {
  readonly #origin: () => string
  readonly #onOffence: (offence: string) => void
  readonly #byPath = new Map<string, Attached>()
  /** How often files were fetched. */
  fetched = 0

  constructor(origin: () => string, onOffence: (offence: string) => void) {
    this.#origin = origin
    this.#onOffence = onOffence
  }

  add(filename: string, content: string | Uint8Array, options: AttachmentOptions = {}): Attached {
    const attached = new Attached(this.#origin(), filename, Buffer.from(content), options)
    this.#byPath.set(attached.path, attached)
    return attached
  }

  /** Answers a request for a file. False where it is none. */
  serve({ method, url = '', headers }: IncomingMessage, response: ServerResponse): boolean {
    const [path = ''] = url.split('?')
    if (!path.startsWith(FOLDER)) return false
    this.fetched++
    if (headers.authorization !== undefined) this.#onOffence('an attachment was fetched with the bot’s token')
    if (method !== 'GET' && method !== 'HEAD') this.#onOffence(`an attachment was asked for with ${method}`)
    const attached = this.#byPath.get(path)
    if (!attached) response.writeHead(404).end('This content is no longer available.')
    else serveFile(attached, response)
    return true
  }
}

function serveFile({ bytes, contentType, options: { fault } }: Attached, response: ServerResponse): void {
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2))
  const headers = { 'content-type': contentType ?? 'application/octet-stream' }
  const sized = { ...headers, 'content-length': bytes.length }
  switch (fault) {
    case 'gone':
      response.writeHead(404, { 'content-type': 'text/plain' }).end('This content is no longer available.')
      return
    case 'hangs':
      return
    case 'stalls':
      response.writeHead(200, sized).write(half)
      return
    case 'longer':
      response.writeHead(200, headers).end(Buffer.concat([bytes, bytes]))
      return
    case 'endless':
      response.writeHead(200, headers)
      pour(response)
      return
    case 'cut':
      response.writeHead(200, sized).write(half, () => response.destroy())
      return
    default:
      response.writeHead(200, sized).end(bytes)
  }
}

/** Writes on and on, as fast as it is read, until the reader leaves. */
function pour(response: ServerResponse): void {
  while (!response.destroyed && response.write(PIECE));
  if (!response.destroyed) response.once('drain', () => pour(response))
}

function usualType(filename: string): string {
  if (/\.txt$/i.test(filename)) return 'text/plain; charset=utf-8'
  if (/\.md$/i.test(filename)) return 'text/markdown; charset=utf-8'
  return 'application/octet-stream'
}
