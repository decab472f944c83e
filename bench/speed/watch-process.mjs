// Loaded into the bot's process by the bench beside it: tells the bench over IPC how long the event loop stood still,
// and what the process holds. It is no TypeScript because it is loaded before tsx is.
import { existsSync, readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

const RESOLUTION = 5
/** Where Linux counts how long this thread ran and how long it waited for a processor, in nanoseconds. */
const SCHEDULED = `/proc/self/task/${process.pid}/schedstat`

if (isMainThread && process.send) {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION })
  delays.enable()
  const pauses = watchPauses()
  const beginAnew = () => {
    delays.reset()
    pauses.reset()
  }
  process.on('message', message => {
    if (message === 'reset') beginAnew()
    if (message === 'stalls')
      process.send({
        longest: stall(delays.max),
        p99: stall(delays.percentile(99)),
        p999: stall(delays.percentile(99.9)),
        ...pauses.longest(),
      })
    if (message === 'memory') {
      globalThis.gc()
      globalThis.gc()
      const { heapUsed, external, rss } = process.memoryUsage()
      process.send({ heapUsed, external, rss })
      // The collection itself holds the loop up, which is noticed only at its next turn.
      setTimeout(beginAnew, 10 * RESOLUTION)
    }
  })
  process.channel?.unref()
}

/** Watches for the longest pause between two turns of the loop, and how much of it was waiting for a processor. */
function watchPauses() {
  let longest = { pause: 0, queued: 0 }
  let before = performance.now()
  let queuedBefore = queued()
  setInterval(() => {
    const pause = performance.now() - before - RESOLUTION
    const queuedNow = queued()
    if (pause > longest.pause) longest = { pause, queued: queuedNow - queuedBefore }
    before = performance.now()
    queuedBefore = queuedNow
  }, RESOLUTION).unref()
  return {
    longest: () => longest,
    reset() {
      longest = { pause: 0, queued: 0 }
    },
  }
}

/** How long this thread has waited for a processor so far, in milliseconds; 0 where that is not counted. */
function queued() {
  return existsSync(SCHEDULED) ? Number(readFileSync(SCHEDULED, 'utf8').split(' ')[1]) / 1e6 : 0
}

/** A delay of the watching timer, in nanoseconds, as milliseconds that the loop stood still. */
function stall(nanoseconds) {
  return Math.max(0, nanoseconds / 1e6 - RESOLUTION)
}
