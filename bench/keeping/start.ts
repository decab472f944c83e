import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * Runs what measures the keeping of a corpus, one after the other, until one does not reach what it must: all of them,
 * or those that are named. What follows the names is for them: `npm run bench:keeping -- kill --kills 20`.
 */
const ALL = ['kill', 'disk', 'refreshes', 'attachments']

const given = process.argv.slice(2)
const options = given.slice(named(given))
const names = given.length > options.length ? given.slice(0, named(given)) : ALL
const unknown = names.filter(name => !ALL.includes(name))

if (unknown.length > 0) {
  process.stderr.write(`there is no ${unknown.join(', ')}; name some of ${ALL.join(', ')}\n`)
  process.exitCode = 2
} else {
  for (const name of names) {
    const bench = ['--import', 'tsx', join(import.meta.dirname, `${name}.ts`), ...options]
    const { status } = spawnSync(process.execPath, bench, { stdio: 'inherit' })
    process.exitCode = status ?? 1
    if (status !== 0) break
  }
}

/** How many names stand before the first option. */
function named(words: readonly string[]): number {
  const first = words.findIndex(word => word.startsWith('-'))
  return first === -1 ? words.length : first
}
