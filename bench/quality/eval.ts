/**
 * `npm run eval`: measures On Record on the sets of `../shared/eval`, beside this folder's project, and prints one table.
 *
 *     npm run -s eval -- [--json] [--shared DIR] [SET...]
 *
 * With `--json`, a line is one object, a set each: `set`, `date`, `commit`, `seconds` and `figures` (see `figure.ts` for
 * their fields; all numbers are numbers, what is not known is null), or `set` and `skipped`, the reason why.
 * The data lie in `../shared`, or in another folder that has `eval` and `seeds`. Sets whose data are absent are named and
 * skipped. Exit code 2 for a set or an option that there is none of, else 0: a figure that misses what it must reach is
 * shown as `MISS`, and is no error.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { ProgressBar } from '../../src/console/progress-bar.ts'
import { type MeasuredSet, setsIn, UNMEASURED } from './sets.ts'
import { tableHead, tableOf } from './table.ts'

const root = join(import.meta.dirname, '../..')

async function main(): Promise<number> {
  const read = readFlags()
  if (typeof read === 'string') {
    process.stderr.write(`${read}\n`)
    return 2
  }
  const { positionals, values } = read
  const sets = setsIn(values.shared)
  const names = [...sets.map(({ name }) => name), ...Object.keys(UNMEASURED)]
  const unknown = positionals.find(name => !names.includes(name))
  if (unknown !== undefined) {
    process.stderr.write(`There is no set "${unknown}"; the sets are ${names.join(', ')}.\n`)
    return 2
  }
  const asked = positionals.length > 0 ? [...new Set(positionals)] : names
  const when = { date: new Date().toISOString().slice(0, 10), commit: commit() }
  if (!values.json)
    process.stdout.write(`${when.date}, ${when.commit}, Node ${process.versions.node}\n\n${tableHead()}\n`)
  for (const name of asked) {
    const set = sets.find(each => each.name === name)
    const why = set ? lacking(set) : UNMEASURED[name]
    if (!set || why !== null) {
      process.stdout.write(
        values.json ? `${JSON.stringify({ set: name, skipped: why })}\n` : `${name}: ${why}\n`,
      )
      continue
    }
    const { figures, seconds } = await measured(set)
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ set: name, ...when, seconds, figures })}\n`
        : `${tableOf(name, figures, seconds)}\n`,
    )
  }
  return 0
}

/** What was asked for on the command line, or what is wrong with it. */
function readFlags() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        shared: { type: 'string', default: join(root, '../shared') },
      },
    })
  } catch (error) {
    if (error instanceof TypeError) return error.message
    throw error
  }
}

/** Why a set cannot be measured, or null. */
function lacking({ needs }: MeasuredSet): string | null {
  const absent = needs.find(path => !existsSync(path))
  return absent === undefined ? null : `skipped: there is no ${relative(root, absent)}`
}

async function measured(set: MeasuredSet) {
  const bar = new ProgressBar(process.stderr)
  const started = performance.now()
  try {
    const figures = await set.measure((done, of) => bar.at(done, of))
    return { figures, seconds: (performance.now() - started) / 1000 }
  } finally {
    bar.end()
  }
}

/** The commit that is measured, with a word on files that differ from it. */
function commit(): string {
  try {
    const git = (...words: string[]) =>
      execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    const changed = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' with changes'
    return `${git('rev-parse', '--short', 'HEAD')}${changed}`
  } catch {
    return 'commit unknown'
  }
}

process.exitCode = await main()
