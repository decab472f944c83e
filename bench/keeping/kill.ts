import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Entry } from '../../src/news/corpus.ts'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'
import { Dice } from '../speed/dice.ts'
import { disagreements } from './agreement.ts'
import { type Changing, startChanging } from './changing.ts'

/**
 * Ends a process with SIGKILL at a random moment of adding, taking in, removing and taking back, again and again on one
 * corpus, and looks after each whether corpus, history and index agree and nothing that was reported is lost.
 */
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
})
const KILLS = Number(values.kills)
/** The record is begun anew after so many kills: a history grows by some changes with each. */
const KILLS_A_CORPUS = 40
const MOST_CHANGES = 8
/** What a change takes from being planned to being made, and the making of it alone, in milliseconds, to begin with. */
const took = { planning: 60, committing: 20 }

const scratch = mkdtempSync(join(tmpdir(), 'on-record-'))
const dice = new Dice(Number(values.seed))
const hits = new Map<string, number>()
const wrong: string[] = []
let changes = 0
let reported: Entry[] = []
let edited = new Set<string>()
let folder = ''

try {
  for (let kill = 0; kill < KILLS; kill += 1) {
    if (kill % KILLS_A_CORPUS === 0) {
      folder = join(scratch, `${kill}`, 'corpus')
      mkdirSync(folder, { recursive: true })
      reported = []
      edited = new Set()
    }
    const changing = startChanging(folder, Number(values.seed) * 1_000_000 + kill, 'article')
    await moment(changing)
    changing.child.kill('SIGKILL')
    await changing.ended
    const last = changing.said.at(-1)?.step ?? 'planning'
    const pending = existsSync(join(folder, '.pending'))
    const before = reported.length
    for (const said of changing.said) {
      if (said.step === 'editing') edited.add(said.id)
      if (said.step !== 'made') continue
      reported.push(said.entry)
      if (said.entry.kind === 'refresh') edited.clear()
    }
    changes += reported.length - before
    const history = await openCorpusFolder(folder, () => '9999-12-31').history()
    // What was made and not reported any more: one change at most, and the opening.
    const unreported = history.filter(({ number }) => !reported.some(entry => entry.number === number))
    const extra = unreported.filter(({ kind }) => kind !== 'opening')
    if (extra.length > 1 || (extra.length === 1 && last !== 'committing'))
      wrong.push(`kill ${kill}: ${extra.length} changes were made after ${last} and nobody was told`)
    for (const entry of extra) if (entry.kind === 'refresh') edited.clear()
    reported.push(...extra)
    const where =
      last === 'committing'
        ? pending
          ? 'making it: made, not in place yet'
          : extra.length === 1
            ? 'making it: in place, not told yet'
            : 'making it: not made yet'
        : last === 'made' || last === 'refused'
          ? 'after a change'
          : last === 'staged'
            ? 'staged'
            : last === 'staging'
              ? 'staging'
              : 'before staging'
    hits.set(where, (hits.get(where) ?? 0) + 1)
    wrong.push(...(await disagreements(folder, reported, edited)).map(why => `kill ${kill}: ${why}`))
    if (process.stdout.isTTY) process.stdout.write(`\r${kill + 1} of ${KILLS}, ${wrong.length} wrong `)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

const spoilt = new Set(wrong.map(line => line.split(':')[0])).size
process.stdout.write(
  [
    '',
    `killed ${KILLS} times among ${changes} changes: corpus, history and index agree, nothing lost: ${KILLS - spoilt} of ${KILLS} (must reach ${KILLS} of ${KILLS})`,
    ...[...hits].sort().map(([where, count]) => `  ${where.padEnd(36)} ${count}`),
    ...wrong.map(line => `  ${line}`),
    '',
  ].join('\n'),
)
process.exitCode = spoilt === 0 ? 0 : 1

/**
 * Waits for the moment of the kill: any one, one of those in which a change is made, or one between the moment at which
 * it is made and that at which all is in place.
 */
async function moment({ child, hear, ended }: Changing): Promise<void> {
  const kind = dice.pick(['any', 'making', 'placing'] as const)
  const from = kind === 'any' ? 'planning' : 'committing'
  let left = dice.between(1, MOST_CHANGES)
  const begun = { planning: 0, committing: 0 }
  await Promise.race([
    ended,
    new Promise<void>(resolve => {
      hear(({ step }) => {
        const now = performance.now()
        if (step === 'planning' || step === 'committing') begun[step] = now
        if (step === 'made') {
          took.planning += (now - begun.planning - took.planning) / 10
          took.committing += (now - begun.committing - took.committing) / 10
        }
        if (step === from && --left === 0) resolve()
      })
    }),
  ])
  const delay = dice.next() * took[from] * 1.2
  if (kind === 'any') {
    await pause(delay)
    return
  }
  // No timer is as fine as what matters here.
  const pending = join(folder, '.pending')
  const deadline = performance.now() + (kind === 'placing' ? took.committing * 5 : delay)
  while (performance.now() < deadline && child.exitCode === null)
    if (kind === 'placing' && existsSync(pending)) return
}
