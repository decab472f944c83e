import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Measures how long a one-shot question takes as a whole process, as `npm run console` starts it, as a ratio to an
 * empty TypeScript file under tsx. The two take turns, so a machine that slows down slows both.
 */
const ROUNDS = 15
const MUST_REACH = 3

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'on-record-'))
const empty = join(folder, 'empty.ts')
writeFileSync(empty, 'export {}\n')

const seconds = (args: readonly string[]): number => {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`it ended with ${status}: ${stderr}`)
  return (performance.now() - started) / 1000
}
const question = [join(root, 'src/start.mjs'), 'console', '/stance Russia coalition']
const nothing = ['--import', 'tsx', empty]

try {
  // The first run of each puts into its cache what the others find there.
  for (const args of [question, nothing]) seconds(args)
  const rounds = Array.from({ length: ROUNDS }, () => ({
    question: seconds(question),
    empty: seconds(nothing),
  }))
  const ratios = rounds.map(round => round.question / round.empty)
  const middle = (numbers: readonly number[]) =>
    numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
  const row = (name: string, numbers: readonly number[]) =>
    `${name.padEnd(34)} ${[Math.min(...numbers), middle(numbers), Math.max(...numbers)].map(n => n.toFixed(2)).join('  ')}`
  process.stdout.write(
    [
      `${ROUNDS} rounds, Node ${process.versions.node}              least  middle  most`,
      row(
        'one-shot /stance, seconds',
        rounds.map(round => round.question),
      ),
      row(
        'empty TypeScript file, seconds',
        rounds.map(round => round.empty),
      ),
      `${row('ratio', ratios)}  (must reach ${MUST_REACH})`,
      '',
    ].join('\n'),
  )
} finally {
  rmSync(folder, { recursive: true })
}
