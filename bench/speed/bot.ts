import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { parseActors } from '../../src/actors/curated.ts'
import type { Article } from '../../src/news/article.ts'
import { formatArticle } from '../../src/news/markdown.ts'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'
import type { Load, LoadReport, Spread, Wish } from '../../tests/e2e/stand-in/load.ts'
import { madeUpCorpus } from './made-up-corpus.ts'
import { madeUpQuestions } from './made-up-questions.ts'

/**
 * Measures the bot as a process of its own, against a stand-in for Discord in another: how soon interactions are
 * acknowledged while a large corpus is read anew over and over, how long the bot's event loop stands still
 * meanwhile, and what the process holds after a thousand interactions and after all.
 */
const { values } = parseArgs({
  options: {
    paragraphs: { type: 'string', default: '50000' },
    interactions: { type: 'string', default: '10000' },
    'at-once': { type: 'string', default: '50' },
    /** Leaves the corpus alone: what the process holds is then not blurred by a second corpus coming and going. */
    'no-rebuild': { type: 'boolean', default: false },
  },
})
const INTERACTIONS = Number(values.interactions)
const AT_ONCE = Number(values['at-once'])
const EARLY = Math.min(1_000, INTERACTIONS)
const WARMING = 200
const MUST_ACKNOWLEDGE = 1_000
const MUST_SUGGEST = 300
const MUST_STALL = 100
const MUST_HOLD = 10

const root = join(import.meta.dirname, '../..')
const shipped = join(root, 'corpus')
const scratch = mkdtempSync(join(tmpdir(), 'on-record-'))
const corpus = mkdtempSync(join(scratch, 'corpus-'))
const logFile = join(scratch, 'log.jsonl')

const curated = readFileSync(join(shipped, 'actors.md'), 'utf8')
const models = (await openCorpusFolder(shipped, () => '9999-12-31').folder()).articles
const table = buildActorTable(parseActors(curated).actors, models)
const articles = madeUpCorpus(models, table, Number(values.paragraphs))
for (const article of articles) writeFileSync(join(corpus, `${article.id}.md`), formatArticle(article))
writeFileSync(join(corpus, 'actors.md'), curated)
const wishes = wishesOver(articles)

const discord = spawn(process.execPath, ['--import', 'tsx', join(root, 'tests/e2e/stand-in-process.ts')], {
  cwd: root,
  stdio: ['pipe', 'pipe', 'inherit'],
})
const said = linesOf(discord.stdout)
const { api, token } = (await said()) as { api: string; token: string }

let openings = 0
let ended: number | null = null
const bot = startBot()
bot.once('exit', code => {
  ended = code ?? 1
})
try {
  await order({ do: 'ready' })
  while (openings === 0) await pause(100)
  print(
    `${articles.length} articles, ${values.paragraphs} paragraphs; Node ${process.versions.node}; up to ${AT_ONCE} at once`,
  )
  if (!values['no-rebuild']) rebuild(bot)
  // The first ones warm the process up: they are not counted.
  await load(WARMING)
  bot.send('reset')
  const reports = [await load(EARLY)]
  const stalls = [await ask('stalls')]
  const early = await ask('memory')
  reports.push(await load(INTERACTIONS - EARLY))
  stalls.push(await ask('stalls'))
  const late = await ask('memory')
  print(`${INTERACTIONS} interactions; the corpus was opened ${openings} times meanwhile`)
  reports.forEach((report, part) => {
    const seconds = (report.milliseconds / 1000).toFixed(0)
    print(`\n${part === 0 ? 'the first' : 'the others'}: ${report.sent} in ${seconds} s`)
    spread('acknowledged after, ms', report.acknowledged, MUST_ACKNOWLEDGE)
    spread('suggested after, ms', report.suggested, MUST_SUGGEST)
    spread('answered after, ms', report.answered)
    print(
      `unacknowledged ${report.unacknowledged}, unanswered ${report.unanswered}, broken limits ${report.offended} (must be 0); refusals ${JSON.stringify(report.refusals)}`,
    )
    for (const offence of report.offences.slice(0, 3)) print(`  ${offence}`)
    const { longest, p999, p99, pause, queued } = stalls[part] ?? {}
    print(
      `event loop stood still, ms: longest ${ms(longest)} (must reach ${MUST_STALL}), 99.9 % ${ms(p999)}, 99 % ${ms(p99)}; of a longest pause of ${ms(pause)}, ${ms(queued)} waiting for a processor`,
    )
  })
  print('')
  grown('objects of the main thread', early.heapUsed, late.heapUsed)
  grown('the whole process', early.rss, late.rss)
} finally {
  bot.kill('SIGTERM')
  while (ended === null) await pause(50)
  print(`the bot ended with ${ended}; lines of its log above info: ${complaints()}`)
  discord.stdin.end()
  rmSync(scratch, { recursive: true })
}

function startBot(): ChildProcess {
  const watch = join(import.meta.dirname, 'watch-process.mjs')
  const args = ['--expose-gc', '--import', watch, '--import', 'tsx', join(root, 'src/main.ts')]
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: {
      ...process.env,
      DISCORD_TOKEN: token,
      DISCORD_API: api,
      CORPUS_DIR: corpus,
      DATA_DIR: join(scratch, 'data'),
      LOG_LEVEL: 'info',
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const log = createWriteStream(logFile)
  createInterface({ input: child.stdout as Readable }).on('line', line => {
    log.write(`${line}\n`)
    if (!line.includes('"coverage open"')) return
    openings++
    // One rebuild follows another.
    if (openings > 1) rebuild(child)
  })
  return child
}

/** Changes an article, and has the bot refresh the corpus. */
function rebuild(child: ChildProcess): void {
  const [first] = articles
  if (first)
    writeFileSync(
      join(corpus, `${first.id}.md`),
      `${formatArticle(first)}\nIt was opened ${openings} times.\n`,
    )
  child.kill('SIGHUP')
}

/** Of six, one completes an option and one presses a button of an earlier card; the others ask or read. */
function wishesOver(articles: readonly Article[]): readonly Wish[] {
  return madeUpQuestions(articles, 3_000).flatMap(({ command, options }, place): readonly Wish[] => {
    const asks: Wish = { kind: 'slash', command, typed: options }
    if (place % 4 === 0) {
      const actor = (options.actor ?? 'Russia').slice(0, place % 5)
      return [asks, { kind: 'typing', command: 'stance', focused: 'actor', typed: { actor, topic: 'x' } }]
    }
    if (place % 4 === 1)
      return [asks, { kind: 'press', label: ['More', 'Context', 'Helpful'][place % 3] ?? 'More' }]
    if (place % 40 === 2)
      return [asks, { kind: 'slash', command: 'article', typed: { id: articles[place]?.id ?? '' } }]
    return [asks]
  })
}

async function load(count: number): Promise<LoadReport> {
  const { report } = (await order({ do: 'load', count, atOnce: AT_ONCE, wishes })) as { report: LoadReport }
  return report
}

async function order(order: { do: 'ready' } | ({ do: 'load' } & Load)): Promise<unknown> {
  discord.stdin.write(`${JSON.stringify(order)}\n`)
  return said()
}

async function ask(what: 'stalls' | 'memory'): Promise<Readonly<Record<string, number>>> {
  const answered = once(bot, 'message')
  bot.send(what)
  return (await answered)[0] as Record<string, number>
}

function linesOf(stream: Readable): () => Promise<unknown> {
  const lines = createInterface({ input: stream })[Symbol.asyncIterator]()
  return async () => JSON.parse((await lines.next()).value ?? '{}')
}

function spread(name: string, { count, median, p99, longest }: Spread, must?: number): void {
  const cells = [`${count}`, ...[median, p99, longest].map(ms)].map(cell => cell.padStart(9)).join('')
  print(`${name.padEnd(26)} count, median, 99 %, most${cells}${must ? `  (must reach ${must})` : ''}`)
}

function grown(what: string, before = 0, after = 0): void {
  const share = ((after / before - 1) * 100).toFixed(1)
  const [early, late] = [before, after].map(bytes => (bytes / 1e6).toFixed(1))
  print(
    `${what}: ${early} MB after ${EARLY}, ${late} MB after ${INTERACTIONS}: ${share} % (must reach ${MUST_HOLD})`,
  )
}

function complaints(): number {
  return readFileSync(logFile, 'utf8')
    .split('\n')
    .filter(line => /"level":"(?:warn|error)"/.test(line)).length
}

function ms(milliseconds = 0): string {
  return milliseconds.toFixed(1)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
