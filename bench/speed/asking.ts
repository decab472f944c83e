/**
 * Measures a whole `/ask` (query, candidates, evidence, summary, passages with marks) against one default
 * `MiniSearch.search` of the same question over the same paragraphs, in the processor's time of this process.
 *
 * Protocol. Real news and encyclopedia texts of `../shared/eval` where it is beside the project, else a made-up corpus
 * and made-up questions; cut to 1,200 and to 10,000 paragraphs. The first pass over the questions is told by itself, as
 * who says what in an article is worked out once. After it the two sides take turns, all questions each; the figure is
 * the middle one of the rounds' ratios. Questions that nobody means well are put to the larger collection and told by
 * the slowest, the best of three times each. `--questions N` and `--rounds N` change the lengths.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import MiniSearch from 'minisearch'
import { z } from 'zod'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { parseActors } from '../../src/actors/curated.ts'
import type { Desk } from '../../src/desk/desk.ts'
import { openDesk } from '../../src/desk/open-desk.ts'
import { minisearch } from '../../src/engines/minisearch.ts'
import { type Article, makeArticle, unknownMetadata } from '../../src/news/article.ts'
import { buildCollection } from '../../src/retrieval/collection.ts'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'
import { articlesIn } from '../quality/article-folder.ts'
import { readSquad } from '../quality/squad.ts'
import { type HostileQuestion, hostileQuestions } from './hostile-questions.ts'
import { madeUpCorpus } from './made-up-corpus.ts'
import { madeUpQuestions } from './made-up-questions.ts'

const { values } = parseArgs({
  options: {
    questions: { type: 'string', default: '150' },
    rounds: { type: 'string', default: '7' },
  },
})
const SIZES = [
  { paragraphs: 1_200, mustReach: 2, aim: 1 },
  { paragraphs: 10_000, mustReach: 1, aim: 0.3 },
]
/** Milliseconds for a question that nobody means well. */
const MUST_ANSWER = 50

const root = join(import.meta.dirname, '../..')
const shipped = join(root, 'corpus')
const evaluation = join(root, '../shared/eval')
const curated = parseActors(readFileSync(join(shipped, 'actors.md'), 'utf8')).actors

const print = (line: string) => process.stdout.write(`${line}\n`)
const largest = Math.max(...SIZES.map(({ paragraphs }) => paragraphs))
const { from, articles, questions } = realTexts(Number(values.questions)) ?? (await madeUpTexts())
print(`${from}; ${questions.length} questions; Node ${process.versions.node}`)

let large: Desk | null = null
for (const { paragraphs, mustReach, aim } of SIZES) {
  const held = cutTo(articles, paragraphs)
  const desk = openDesk(await buildCollection(held, buildActorTable(curated, held), minisearch))
  large = desk
  const raw = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] })
  raw.addAll(held.flatMap(article => article.paragraphs).map((text, id) => ({ id, text })))
  const asking = async () => {
    for (const question of questions) await desk.ask(question, {})
  }
  const searching = async () => {
    for (const question of questions) raw.search(question)
  }
  await searching()
  const first = await processorTime(asking)
  const rounds = []
  for (let round = 0; round < Number(values.rounds); round++) {
    const [ours, theirs] =
      round % 2 === 0
        ? [await processorTime(asking), await processorTime(searching)]
        : [await processorTime(searching), await processorTime(asking)].reverse()
    rounds.push({ ours: ours ?? 0, theirs: theirs ?? 1 })
  }
  const ours = middle(rounds.map(round => round.ours))
  const theirs = middle(rounds.map(round => round.theirs))
  const ratio = middle(rounds.map(round => round.ours / round.theirs))
  const each = (total: number) => (total / questions.length).toFixed(2)
  print(
    `${String(paragraphs).padStart(6)} paragraphs  ratio ${ratio.toFixed(2)} (must reach ${mustReach}, aim ${aim})` +
      `  /ask ${each(ours)} ms  search ${each(theirs)} ms  first pass ${(first / theirs).toFixed(2)}`,
  )
}
if (large) await askHostile(large, largest)

async function askHostile(desk: Desk, paragraphs: number): Promise<void> {
  const times = []
  for (const { kind, question } of [...hostileQuestions, ...pasted()]) {
    const tries = []
    for (let turn = 0; turn < 3; turn++) tries.push(await processorTime(() => desk.ask(question, {})))
    times.push({ kind, time: Math.min(...tries), first: tries[0] ?? 0 })
  }
  times.sort((a, b) => b.time - a.time)
  print(`questions that nobody means well, ${paragraphs} paragraphs (must reach ${MUST_ANSWER} ms)`)
  for (const { kind, time, first } of times.slice(0, 5))
    print(`  ${kind.padEnd(34)} ${time.toFixed(1).padStart(7)} ms, the first time ${first.toFixed(1)}`)
}

/** What somebody may paste: a page of the coverage, and as many different words of it as a question takes. */
function pasted(): readonly HostileQuestion[] {
  const text = articles.flatMap(article => article.paragraphs).join(' ')
  const words = [...new Set(text.slice(0, 1_000_000).split(/[^\p{L}\p{N}]+/u))]
  return [
    { kind: 'a pasted page', question: text.slice(0, 10_000) },
    { kind: 'different words of the coverage', question: words.join(' ').slice(0, 10_000) },
  ]
}

/** The processor's time that some work takes, in milliseconds. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}

/** The first articles that have so many paragraphs together; the last one is cut. */
function cutTo(all: readonly Article[], paragraphs: number): readonly Article[] {
  const taken: Article[] = []
  let left = paragraphs
  for (const article of all) {
    if (left <= 0) break
    taken.push({ ...article, paragraphs: article.paragraphs.slice(0, left) })
    left -= Math.min(left, article.paragraphs.length)
  }
  return taken
}

/** The evaluation's articles, those that the questions are about first, and questions spread over them; null where it is absent. */
function realTexts(count: number) {
  const squad = readSquad(join(evaluation, 'retrieval'))
  const stance = join(evaluation, 'stance/corpus')
  const statements = ['train', 'dev'].map(name => join(evaluation, `attribution/${name}.jsonl`))
  if (!squad || ![stance, ...statements].every(path => existsSync(path))) return null
  const texts = statements.flatMap(path => readFileSync(path, 'utf8').trim().split('\n'))
  const row = z.object({ text: z.string() })
  const news = texts.map((line, place) =>
    makeArticle(`news-${place}`, {
      ...unknownMetadata,
      extra: {},
      paragraphs: row
        .parse(JSON.parse(line))
        .text.split(/\n+/)
        .map(text => text.trim())
        .filter(text => text !== ''),
    }),
  )
  const asked = squad.questions.map(({ question }) => question)
  const step = Math.max(1, Math.floor(asked.length / count))
  const articles = [...squad.articles, ...articlesIn(stance), ...news]
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0)
  if (paragraphs < largest) return null
  return {
    from: 'SQuAD 2.0, SEESAW and PolNeAR as they are',
    articles,
    questions: asked.filter((_, place) => place % step === 0).slice(0, count),
  }
}

async function madeUpTexts() {
  const models = (await openCorpusFolder(shipped, () => '9999-12-31').folder()).articles
  const articles = madeUpCorpus(models, buildActorTable(curated, models), largest)
  const asked = madeUpQuestions(articles, 3 * Number(values.questions))
  return {
    from: 'a made-up corpus and made-up questions',
    articles,
    questions: asked.flatMap(({ options }) => options.question ?? []),
  }
}
