import type { ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** What a request is for, as tests name it. */
export type Purpose =
  | 'gateway'
  | 'application'
  | 'commands'
  /** The first response to an interaction. */
  | 'callback'
  /** A change to the message that answers an interaction. */
  | 'edit'
  /** A message beside that one. */
  | 'follow-up'
  /** Reading or removing a message. */
  | 'message'

/** Something that goes wrong with a request. */
export type Fault =
  | { readonly kind: 'status'; readonly status: 500 | 502 | 503 | 504 }
  /** Refused for the number of requests. The wait is in seconds. */
  | { readonly kind: 'limited'; readonly retryAfter: number; readonly global?: boolean }
  /** Carried out, and answered only after so many milliseconds. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** Carried out, and answered only when a promise resolves. */
  | { readonly kind: 'held'; readonly until: Promise<unknown> }
  /** The connection is cut: before anything is done, or after it is done and before the answer. */
  | { readonly kind: 'hang-up'; readonly done: boolean }

interface Planned {
  readonly purpose: Purpose | 'any'
  readonly fault: Fault
  left: number
}

/** The faults that the requests to come will meet. */
export class Faults {
  readonly #planned: Planned[] = []

  /** Lets the next requests of a purpose meet a fault, `times` of them. */
  plan(purpose: Purpose | 'any', fault: Fault, times = 1): void {
    this.#planned.push({ purpose, fault, left: times })
  }

  /** How many planned faults no request has met yet. */
  get left(): number {
    return this.#planned.reduce((sum, { left }) => sum + left, 0)
  }

  clear(): void {
    this.#planned.length = 0
  }

  /** The fault that a request meets, or null. It counts as met. */
  next(purpose: Purpose | null): Fault | null {
    const planned = this.#planned.find(
      fault => fault.left > 0 && (fault.purpose === 'any' || fault.purpose === purpose),
    )
    if (!planned) return null
    planned.left--
    return planned.fault
  }
}

/** Answers as a fault would have it, in place of carrying the request out. False where it is to be carried out. */
export function meet(fault: Fault | null, response: ServerResponse): boolean {
  if (fault?.kind === 'status') {
    // Discord's proxies answer in HTML.
    response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<html>upstream error</html>')
    return true
  }
  if (fault?.kind === 'limited') {
    const { retryAfter, global = false } = fault
    response
      .writeHead(429, {
        'content-type': 'application/json',
        'retry-after': `${retryAfter}`,
        'x-ratelimit-scope': global ? 'global' : 'user',
        ...(global ? { 'x-ratelimit-global': 'true' } : {}),
      })
      .end(JSON.stringify({ message: 'You are being rate limited.', retry_after: retryAfter, global }))
    return true
  }
  if (fault?.kind === 'hang-up' && !fault.done) {
    response.destroy()
    return true
  }
  return false
}

/** What a fault does after the request was carried out. False where the answer is to be sent. */
export async function meetAfterwards(fault: Fault | null, response: ServerResponse): Promise<boolean> {
  if (fault?.kind === 'slow') await pause(fault.milliseconds)
  if (fault?.kind === 'held') await fault.until
  if (fault?.kind !== 'hang-up') return false
  response.destroy()
  return true
}
