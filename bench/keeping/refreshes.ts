import { mkdtempSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Desk } from '../../src/desk/desk.ts'
import type { Reply } from '../../src/desk/reply.ts'
import { formatArticle } from '../../src/news/markdown.ts'
import { madeUpQuestions } from '../speed/made-up-questions.ts'
import { Heartbeat, told } from './heartbeat.ts'
import { generationsIn, generationsOf, madeUpArticles, markedAs } from './marked-corpus.ts'
import { openKept } from './opened.ts'

/**
 * Measures what is answered while a corpus is refreshed over and over: every paragraph says which generation of the
 * corpus it is of, so an answer that mixes two of them shows, and so does one that is too old or too new.
 */
const { values } = parseArgs({
  options: {
    refreshes: { type: 'string', default: '50' },
    paragraphs: { type: 'string', default: '1000' },
    askers: { type: 'string', default: '4' },
  },
})
const REFRESHES = Number(values.refreshes)

const folder = mkdtempSync(join(tmpdir(), 'on-record-'))
const articles = await madeUpArticles(Number(values.paragraphs))
const questions = madeUpQuestions(articles, 3_000)
await write(0)
const { desk, keeping, crashes, close } = await openKept(folder)

/** The last generation that was confirmed, and the last that was begun. */
let [made, begun] = [0, 0]
const found = { answers: 0, empty: 0, mixed: 0, old: 0, failed: 0, refused: 0 }
const answered: number[] = []
const refreshed: number[] = []
const heart = new Heartbeat()
heart.start()
const asking = Array.from({ length: Number(values.askers) }, (_, asker) => askOn(asker))
while (begun < REFRESHES) {
  const start = performance.now()
  begun++
  await write(begun)
  const planned = await keeping.planRefresh('Ada')
  const confirmed = 'plan' in planned ? await keeping.confirm(planned.plan.id, 'Ada') : planned
  if (confirmed.status !== 'made') {
    found.refused++
    process.stdout.write(`refresh ${begun}: ${JSON.stringify(confirmed)}\n`)
  }
  made = begun
  refreshed.push(performance.now() - start)
}
await Promise.all(asking)
heart.stop()
const { entries, all } = await keeping.curation.history(0, 1)
await close()

const { longest } = heart
print(`${articles.length} articles, ${values.paragraphs} paragraphs; Node ${process.versions.node}`)
print(
  `refreshes ${REFRESHES}, refused ${found.refused}; changes on record ${all}, the last ${entries[0]?.kind}`,
)
print(`a refresh took, s: median ${s(median(refreshed))}, longest ${s(Math.max(...refreshed))}`)
print(`answers ${found.answers}, of these without a passage ${found.empty}`)
print(
  `mixed ${found.mixed}, from another corpus than the old or the new ${found.old}, failed ${found.failed} (must be 0)`,
)
print(`an answer took, ms: median ${ms(median(answered))}, longest ${ms(Math.max(...answered))}`)
print(`threads lost ${crashes()} (must be 0)`)
print(`event loop stood still: ${told(longest)} (must reach 100)`)
process.exitCode = found.mixed + found.old + found.failed + found.refused + crashes() === 0 ? 0 : 1

/** All articles anew; of the last two, every generation has another one. */
async function write(generation: number): Promise<void> {
  const missing = articles.at(generation % 2 === 0 ? -1 : -2)?.id
  for (const article of markedAs(generation, articles)) {
    const file = join(folder, `${article.id}.md`)
    if (article.id === missing) await rm(file, { force: true })
    else await writeFile(file, formatArticle(article))
  }
}

async function askOn(asker: number): Promise<void> {
  for (let at = asker; made < REFRESHES; at += 7) {
    const earliest = made
    const start = performance.now()
    try {
      const reply = await ask(desk, at)
      answered.push(performance.now() - start)
      check(generationsIn(reply), earliest)
    } catch (error) {
      found.failed++
      print(`failed: ${error}`)
    }
    check(generationsOf(desk.names().articles.map(({ title }) => title)), made)
  }
}

function ask(from: Desk, at: number): Promise<Reply> {
  if (at % 11 === 0) return from.sources()
  if (at % 5 === 0) return from.article(articles[at % articles.length]?.id ?? '', undefined)
  return questions[at % questions.length]?.run(from, 25) ?? from.sources()
}

function check(generations: ReadonlySet<number>, earliest: number): void {
  found.answers++
  if (generations.size === 0) found.empty++
  if (generations.size > 1) found.mixed++
  for (const generation of generations) if (generation < earliest || generation > begun) found.old++
}

function median(of: readonly number[]): number {
  return of.toSorted((a, b) => a - b)[of.length >> 1] ?? 0
}

function s(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1)
}

function ms(milliseconds: number): string {
  return milliseconds.toFixed(0)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
