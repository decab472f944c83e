import { existsSync, readFileSync } from 'node:fs'

/** How often the heart beats, in milliseconds. */
const BEAT = 5
/** Where Linux counts how long this thread ran and how long it waited for a processor, in nanoseconds. */
const SCHEDULED = `/proc/self/task/${process.pid}/schedstat`

/** A time for which the event loop of this thread stood still, in milliseconds. */
export interface Stall {
  readonly pause: number
  /** How much of it was waiting for a processor that others had. */
  readonly queued: number
}

/** Watches how long the event loop of this thread stands still. Held state: the longest time so far, by what was its own. */
export class Heartbeat {
  #longest: Stall = { pause: 0, queued: 0 }
  #timer: NodeJS.Timeout | undefined

  start(): void {
    let before = performance.now()
    let queuedBefore = queued()
    const beat = () => {
      const pause = Math.max(0, performance.now() - before - BEAT)
      const stall = { pause, queued: queued() - queuedBefore }
      if (own(stall) > own(this.#longest)) this.#longest = stall
      before = performance.now()
      queuedBefore = queued()
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

/** What of a stall was this thread's own. */
export function own({ pause, queued }: Stall): number {
  return Math.max(0, pause - queued)
}

/** How long this thread has waited for a processor so far, in milliseconds; 0 where that is not counted. */
function queued(): number {
  return existsSync(SCHEDULED) ? Number(readFileSync(SCHEDULED, 'utf8').split(' ')[1]) / 1e6 : 0
}
