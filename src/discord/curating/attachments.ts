import { type Phrase, say } from '../../desk/words/phrase.ts'

/** An attached file as Discord tells of it. */
export interface Attached {
  readonly name: string
  readonly url: string
  /** In bytes. */
  readonly size: number
}

/** A file that was fetched, or why it cannot be had and what to do about it, as clauses. */
export type Fetched = { readonly file: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly what: Phrase; readonly remedy: Phrase }
)

/** Where Discord keeps what is attached. docs.discord.com/developers/reference#signed-attachment-cdn-urls */
const HOSTS: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net'])
const DISCORD = /^https:\/\/(?:[a-z]+\.)?discord(?:app)?\.com(?:\/|$)/

/** As much as is fetched of a file, in bytes, and for how long, in milliseconds. */
export const LARGEST = 10 * 1024 * 1024
const WITHIN = 20_000

/** What a file has to be called. */
const NAMED = /\.(?:txt|md)$/i

/**
 * Fetches an attached file, or says why it cannot be had. From Discord's own hosts alone, over https; from that of its
 * API where that is another one.
 *
 * @param api Address of the REST API.
 * @param following.signal Stops it: what is fetched then is as good as what could not be.
 */
export async function fetchAttached(
  { name, url, size }: Attached,
  api: string,
  { within = WITHIN, signal }: { readonly within?: number; readonly signal?: AbortSignal } = {},
): Promise<Fetched> {
  const refuse = (what: Phrase, remedy: Phrase): Fetched => ({ file: name, what, remedy })
  if (!NAMED.test(name))
    return refuse(say`it is neither .txt nor .md`, say`save the article as plain text and attach that`)
  if (size > LARGEST) return refuse(...TOO_LARGE)
  if (size === 0) return refuse(say`it is empty`, say`attach the file that holds the article`)
  if (!isDiscords(url, api))
    return refuse(say`it does not lie with Discord`, say`attach the file to the command itself`)
  let bytes: Uint8Array | null
  try {
    const ends = [AbortSignal.timeout(within), ...(signal === undefined ? [] : [signal])]
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.any(ends) })
    if (!response.ok || response.body === null) {
      await response.body?.cancel()
      return refuse(say`Discord no longer has it (${response.status})`, say`attach it again`)
    }
    bytes = await read(response.body)
  } catch {
    return refuse(say`it could not be fetched from Discord`, say`attach it again`)
  }
  if (bytes === null) return refuse(...TOO_LARGE)
  if (bytes.length < size) return refuse(say`only a part of it came`, say`attach it again`)
  return { file: name, bytes }
}

const TOO_LARGE = [say`it is larger than 10 MB`, say`attach the text of the article alone`] as const

function isDiscords(address: string, api: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password } = new URL(address)
  if (username !== '' || password !== '') return false
  if (protocol === 'https:' && HOSTS.has(host)) return true
  return (
    !DISCORD.test(`${api}/`) &&
    URL.canParse(api) &&
    new URL(api).host === host &&
    new URL(api).protocol === protocol
  )
}

/** All bytes of a stream, or null where they are too many: the rest is left. */
async function read(body: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let length = 0
  // Leaving the loop early cancels the stream.
  for await (const part of body) {
    length += part.length
    if (length > LARGEST) return null
    parts.push(part)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
