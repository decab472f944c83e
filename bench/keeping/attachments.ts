import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Plan } from '../../src/desk/curation/plan.ts'
import { formatArticle } from '../../src/news/markdown.ts'
import { Dice } from '../speed/dice.ts'
import { Heartbeat, NO_STALL, own, told } from './heartbeat.ts'
import { shippedArticles } from './marked-corpus.ts'
import { type GoodFile, type Mutant, mutate } from './mutants.ts'
import { openKept } from './opened.ts'

/**
 * Measures what thousands of broken or hostile attachments do to the bot when they are added up to the moment at which
 * somebody would confirm: threads that are lost, time for which the event loop stands still, files that change.
 */
const { values } = parseArgs({
  options: {
    attachments: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    /** Tells of every batch that takes longer than this, in milliseconds. */
    slow: { type: 'string', default: '10000' },
  },
})
const ATTACHMENTS = Number(values.attachments)
const MOST_AT_ONCE = 10
const MUST_STALL = 100

const folder = mkdtempSync(join(tmpdir(), 'on-record-'))
const articles = await shippedArticles()
for (const article of articles) writeFileSync(join(folder, `${article.id}.md`), formatArticle(article))
const good = goodFiles()
const dice = new Dice(Number(values.seed))
const { desk, keeping, crashes, close } = await openKept(folder)
await keeping.curation.status()
const before = hashOf(folder)

const fates: Record<string, number> = {}
const found = { attachments: 0, failed: 0, unseen: 0 }
const took: number[] = []
let longest = NO_STALL
while (found.attachments < ATTACHMENTS) {
  const count = Math.min(dice.between(1, MOST_AT_ONCE), ATTACHMENTS - found.attachments)
  const batch = Array.from({ length: count }, () => mutate(good, dice))
  const tried = batch.map(
    ({ how, file, bytes }) => `${how} ${bytes.byteLength} ${JSON.stringify(file.slice(0, 30))}`,
  )
  // Making mutants takes this thread long; what is measured is what becomes of them.
  const heart = new Heartbeat()
  heart.start()
  const start = performance.now()
  try {
    await lookAt(batch)
  } catch (error) {
    found.failed++
    print(`failed: ${error}\n  ${tried.join('\n  ')}`)
  }
  const milliseconds = performance.now() - start
  heart.stop()
  took.push(milliseconds)
  if (milliseconds > Number(values.slow))
    print(`slow: ${(milliseconds / 1000).toFixed(1)} s\n  ${tried.join('\n  ')}`)
  if (own(heart.longest) > own(longest)) {
    longest = heart.longest
    if (own(longest) > MUST_STALL) print(`stalled ${told(longest)}\n  ${tried.join('\n  ')}`)
  }
  found.attachments += count
}
const untouched = hashOf(folder) === before
const answers = (await desk.sources()).articles.length === articles.length
const lost = crashes()
await close()

print(
  `${found.attachments} attachments in ${took.length} batches; Node ${process.versions.node}; ${JSON.stringify(fates)}`,
)
print(
  `threads lost ${lost}, batches that failed ${found.failed}, items not shown ${found.unseen} (must be 0)`,
)
print(
  `folder and record ${untouched ? 'are as they were' : 'HAVE CHANGED'}; the old answers ${answers ? 'go on' : 'ARE GONE'}`,
)
print(`event loop stood still: ${told(longest)} (must reach ${MUST_STALL})`)
const sorted = took.toSorted((a, b) => a - b)
print(`a batch took, s: median ${seconds(sorted[took.length >> 1])}, longest ${seconds(sorted.at(-1))}`)
process.exitCode = lost + found.failed + found.unseen === 0 && untouched && own(longest) <= MUST_STALL ? 0 : 1

/** All that a moderator can do with attachments without confirming them. */
async function lookAt(batch: readonly Mutant[]): Promise<void> {
  const { curation } = keeping
  const planned = await curation.planAddition(
    batch.map(({ file, bytes }) => ({ file, bytes })),
    {},
    async () => {},
  )
  if (planned.status !== 'planned') throw new Error(`refused: ${JSON.stringify(planned.why)}`)
  const { plan } = planned
  note(plan)
  const items = await curation.look(plan.id, 0, MOST_AT_ONCE)
  if ('status' in items || items.length !== batch.length) found.unseen++
  else
    for (const { place } of items) {
      await curation.lines(plan.id, place, 0, 50, 'dropped')
      await curation.amend(plan.id, { kind: 'keep', place, lines: [1, 2, 3] })
      await curation.amend(plan.id, { kind: 'let in', place })
      await curation.amend(plan.id, {
        kind: 'describe',
        place,
        said: { title: 'A title', published: '2014-10' },
      })
    }
  if (dice.chance(0.5)) await curation.abandon(plan.id)
}

function note({ fates: counted }: Plan): void {
  for (const [fate, count] of Object.entries(counted)) fates[fate] = (fates[fate] ?? 0) + count
}

/** The articles that ship, and pages as people save them. */
function goodFiles(): readonly GoodFile[] {
  const pages = join(import.meta.dirname, '../../tests/ingest/pages')
  return [
    ...articles.map(article => ({ name: `${article.id}.md`, text: formatArticle(article) })),
    ...readdirSync(pages)
      .filter(name => !name.endsWith('.golden'))
      .map(name => ({ name, text: readFileSync(join(pages, name), 'utf8') })),
  ]
}

/** A hash of the names and bytes of all files in a folder, hidden ones too. */
function hashOf(path: string): string {
  const hash = createHash('sha256')
  for (const entry of readdirSync(path, { withFileTypes: true, recursive: true }).sort((a, b) =>
    join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1,
  )) {
    hash.update(`${join(entry.parentPath, entry.name)}\n`)
    if (entry.isFile()) hash.update(readFileSync(join(entry.parentPath, entry.name)))
  }
  return hash.digest('hex')
}

function seconds(milliseconds = 0): string {
  return (milliseconds / 1000).toFixed(2)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
