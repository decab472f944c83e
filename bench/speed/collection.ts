import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { parseActors } from '../../src/actors/curated.ts'
import { openDesk } from '../../src/desk/open-desk.ts'
import { minisearch } from '../../src/engines/minisearch.ts'
import { buildCollection } from '../../src/retrieval/collection.ts'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'
import { madeUpCorpus } from './made-up-corpus.ts'
import { type Asking, madeUpQuestions } from './made-up-questions.ts'

/**
 * Measures a collection of many paragraphs in one process: how long it takes to open, what it holds of memory, and
 * how long answers take. `--paragraphs N` and `--questions N` change the sizes; `--cpu` measures the processor's time
 * in place of the clock's, for a machine that does other things meanwhile.
 */
const { values } = parseArgs({
  options: {
    paragraphs: { type: 'string', default: '50000' },
    questions: { type: 'string', default: '450' },
    cpu: { type: 'boolean', default: false },
  },
})
const MUST_OPEN = 15
const MUST_HOLD = 450
const MUST_ANSWER = { median: 40, p95: 150 }

const shipped = join(import.meta.dirname, '../../corpus')
const curated = parseActors(readFileSync(join(shipped, 'actors.md'), 'utf8')).actors
const models = (await openCorpusFolder(shipped, () => '9999-12-31').folder()).articles
const articles = madeUpCorpus(models, buildActorTable(curated, models), Number(values.paragraphs))
const asked = madeUpQuestions(articles, Number(values.questions))

/** Milliseconds since some moment. */
const now = values.cpu ? () => process.cpuUsage().user / 1000 : () => performance.now()

const print = (line: string) => process.stdout.write(`${line}\n`)
const row = (name: string, cells: readonly (string | number)[]) =>
  print(`${name.padEnd(34)} ${cells.map(cell => String(cell).padStart(9)).join(' ')}`)

const before = heldMegabytes()
const started = now()
const table = buildActorTable(curated, articles)
const named = now()
const collection = await buildCollection(articles, table, minisearch)
const desk = openDesk(collection)
const opened = now()
const { actors, topics } = desk.names()
const listed = now()

const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(2)
print(`${articles.length} articles, ${collection.size} paragraphs, Node ${process.versions.node}`)
row('to open, seconds', [seconds(started, opened), `(must reach ${MUST_OPEN})`])
row('  of it the actor table', [seconds(started, named), `${table.actors.length} actors`])
row('names and topics, seconds', [seconds(opened, listed), `${actors.length} names, ${topics.length} topics`])
const texts = articles.reduce((sum, { paragraphs }) => sum + paragraphs.join('').length, 0)
row('held after opening, MB', [heldMegabytes() - before, `(must reach ${MUST_HOLD})`])
row('  beside it the texts, characters', [texts])

row('milliseconds', ['questions', 'declined', 'median', 'p95', 'most'])
await askAll(25)
print('the same again: who says what in an article is worked out once')
await askAll(25)
await askAll(5)
row('held after the questions, MB', [heldMegabytes() - before])

async function askAll(limit: number): Promise<void> {
  const all: number[] = []
  for (const command of ['ask', 'stance', 'search'] as const) {
    const questions = asked.filter(asking => asking.command === command)
    const { times, declined } = await timed(questions, limit)
    all.push(...times)
    row(`/${command} limit:${limit}`, [times.length, declined, ...spreadOf(times)])
  }
  row('all', [all.length, '', ...spreadOf(all), `(must reach ${MUST_ANSWER.median} and ${MUST_ANSWER.p95})`])
}

async function timed(questions: readonly Asking[], limit: number) {
  const times: number[] = []
  let declined = 0
  for (const question of questions) {
    const from = now()
    const { status } = await question.run(desk, limit)
    times.push(now() - from)
    if (status === 'declined') declined++
  }
  return { times, declined }
}

function spreadOf(times: readonly number[]): readonly string[] {
  const ordered = times.toSorted((a, b) => a - b)
  return [0.5, 0.95, 1].map(share => (ordered[Math.ceil(share * ordered.length) - 1] ?? 0).toFixed(1))
}

/** What is held by this process after everything that nobody needs is let go, in megabytes: objects and typed arrays. */
function heldMegabytes(): number {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  collect()
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return Math.round((heapUsed + arrayBuffers) / 1e6)
}
