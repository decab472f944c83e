import { existsSync, readFileSync } from 'node:fs'

/** How often the heart beats, in milliseconds. */
const BEAT = 5
/** Where Linux counts how long this thread ran and how long it waited for a processor, in nanoseconds. */
const SCHEDULED = `/proc/self/task/${process.pid}/schedstat`

/** A time for which the event loop of this thread stood still, in milliseconds. */
export interface Stall {
  readonly pause: number
  /** How much of it this thread was at work, … */
  readonly worked: number
  /** … and how much it waited for a processor that others had. The rest it waited for something else. */
  readonly queued: number
}

export const NO_STALL: Stall = { pause: 0, worked: 0, queued: 0 }

/** Watches how long the event loop of this thread stands still. Held state: the longest time so far, by what was its own. */
export class Heartbeat {
  #longest: Stall = NO_STALL
  #timer: NodeJS.Timeout | undefined

  start(): void {
    let before = performance.now()
    let scheduledBefore = scheduled()
    const beat = () => {
      const pause = Math.max(0, performance.now() - before - BEAT)
      const now = scheduled()
      const [worked, queued] = [now.worked - scheduledBefore.worked, now.queued - scheduledBefore.queued]
      const stall = { pause, worked, queued }
      if (own(stall) > own(this.#longest)) this.#longest = stall
      before = performance.now()
      scheduledBefore = scheduled()
      this.#timer = setTimeout(beat, BEAT)
    }
    this.#timer = setTimeout(beat, BEAT)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  get longest(): Stall {
    return this.#longest
  }
}

/** What of a stall was not waiting for a processor. */
export function own({ pause, queued }: Stall): number {
  return Math.max(0, pause - queued)
}

/** A stall in words. */
export function told(stall: Stall): string {
  const [left, pause, worked] = [own(stall), stall.pause, stall.worked].map(time => time.toFixed(0))
  return `${left} ms besides waiting for a processor (${worked} ms at work) in a pause of ${pause} ms`
}

/** How long this thread has been at work and has waited for a processor so far, in milliseconds; 0 where that is not counted. */
function scheduled(): { readonly worked: number; readonly queued: number } {
  if (!existsSync(SCHEDULED)) return { worked: 0, queued: 0 }
  const [worked = 0, queued = 0] = readFileSync(SCHEDULED, 'utf8')
    .split(' ')
    .map(nanoseconds => Number(nanoseconds) / 1e6)
  return { worked, queued }
}
