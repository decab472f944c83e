// Loaded into the bot's process by the bench beside it: tells the bench over IPC how long the event loop stood still,
// and what the process holds. It is no TypeScript because it is loaded before tsx is.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

const RESOLUTION = 5

if (isMainThread && process.send) {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION })
  delays.enable()
  process.channel?.unref()
  process.on('message', message => {
    if (message === 'reset') delays.reset()
    if (message === 'stalls')
      process.send({
        longest: stall(delays.max),
        p99: stall(delays.percentile(99)),
        p999: stall(delays.percentile(99.9)),
      })
    if (message === 'memory') {
      globalThis.gc()
      globalThis.gc()
      const { heapUsed, external, rss } = process.memoryUsage()
      process.send({ heapUsed, external, rss })
      delays.reset()
    }
  })
  process.channel?.unref()
}

/** A delay of the watching timer, in nanoseconds, as milliseconds that the loop stood still. */
function stall(nanoseconds) {
  return Math.max(0, nanoseconds / 1e6 - RESOLUTION)
}
