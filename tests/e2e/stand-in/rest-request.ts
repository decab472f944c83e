import type { IncomingMessage } from 'node:http'
import { invalidJson } from './refusal.ts'

/** A request to the REST API, read. */
export interface RestRequest {
  readonly method: string
  /** Without host, version and query: `/gateway/bot`. */
  readonly path: string
  readonly query: URLSearchParams
  readonly authorization: string | null
  /** The JSON of the body, also where it came as a part of a form; undefined where there is none. */
  readonly body: unknown
  /** Names of the files that came with it. */
  readonly files: readonly string[]
}

/** Reads a request whole. Throws a Refusal where its body is no JSON. */
export async function readRequest(incoming: IncomingMessage): Promise<RestRequest> {
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://127.0.0.1')
  return {
    method: incoming.method ?? 'GET',
    path: decodeURIComponent(pathname.replace(/^\/api(?:\/v10)?/, '')),
    query: searchParams,
    authorization: incoming.headers.authorization ?? null,
    ...(await readBody(incoming)),
  }
}

async function readBody(incoming: IncomingMessage): Promise<Pick<RestRequest, 'body' | 'files'>> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const type = incoming.headers['content-type'] ?? ''
  if (bytes.length === 0) return { body: undefined, files: [] }
  if (!type.startsWith('multipart/form-data')) return { body: parsed(bytes.toString()), files: [] }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const files = [...form.values()].flatMap(part => (typeof part === 'string' ? [] : [part.name]))
  const json = form.get('payload_json')
  return { body: typeof json === 'string' ? parsed(json) : undefined, files }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw invalidJson()
  }
}
