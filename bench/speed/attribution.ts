/**
 * Measures how long the statements of an article take, as a ratio to what wink-nlp takes to split the same text into
 * sentences and words and to tag them, in the same run. The two take turns article by article, so a machine that slows
 * down slows both.
 *
 * Protocol. The articles of `../shared/eval/stance/corpus`, or of the corpus that ships where that is absent. The actor
 * table is built beforehand, once for all; what it takes of the time is told beside. The first pass over the articles
 * is cold: nothing is compiled, no word is remembered. After it come as many passes as `ROUNDS`; a ratio is the sum over
 * the articles of one pass, and the figure is the middle one. The middle and the slowest twentieth of single articles
 * are told too, each article by its own middle time.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import winkEnglish from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { parseActors } from '../../src/actors/curated.ts'
import { statementsOf } from '../../src/attribution/statements.ts'
import type { Article } from '../../src/news/article.ts'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'

const ROUNDS = 7
const MUST_REACH = 2
const AIM = 1

const root = join(import.meta.dirname, '../..')
const stance = join(root, '../shared/eval/stance/corpus')
const folder = existsSync(stance) ? stance : join(root, 'corpus')

const { articles, actors } = await openCorpusFolder(folder, () => '9999-12-31').folder()
const { pos } = winkNLP(winkEnglish).its
const wink = winkNLP(winkEnglish, ['sbd', 'pos'])

const timed = (work: () => unknown): number => {
  const started = performance.now()
  work()
  return performance.now() - started
}

const building = timed(() => buildActorTable(parseActors(actors).actors, articles))
const table = buildActorTable(parseActors(actors).actors, articles)

interface Times {
  readonly ours: number
  readonly winks: number
}

/** How long one article takes. `first` is who begins, as who comes second finds the text read already. */
function times({ paragraphs, ...rest }: Article, oursFirst: boolean): Times {
  const read = () => statementsOf({ ...rest, paragraphs }, table)
  const tag = () => paragraphs.map(text => wink.readDoc(text).tokens().out(pos))
  if (oursFirst) return { ours: timed(read), winks: timed(tag) }
  const winks = timed(tag)
  return { ours: timed(read), winks }
}

const pass = (round: number) => articles.map((article, at) => times(article, (at + round) % 2 === 0))
const cold = pass(0)
const warm = Array.from({ length: ROUNDS }, (_, round) => pass(round + 1))

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const atShare = (numbers: readonly number[], share: number) =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length * share)] ?? 0
const ratioOf = (all: readonly Times[]) =>
  sum(all.map(({ ours }) => ours)) / sum(all.map(({ winks }) => winks))

const each = articles.map((_, at) => {
  const own = warm.map(round => round[at] ?? { ours: 0, winks: 1 })
  return {
    ours: atShare(
      own.map(({ ours }) => ours),
      0.5,
    ),
    winks: atShare(
      own.map(({ winks }) => winks),
      0.5,
    ),
  }
})
const ratios = warm.map(ratioOf)
const figure = atShare(ratios, 0.5)
const words = sum(articles.map(({ paragraphs }) => sum(paragraphs.map(text => text.split(/\s+/).length))))
const oneByOne = each.map(({ ours, winks }) => ours / winks)
const wholeOurs = atShare(
  warm.map(round => sum(round.map(({ ours }) => ours))),
  0.5,
)
const wholeWinks = atShare(
  warm.map(round => sum(round.map(({ winks }) => winks))),
  0.5,
)

const row = (name: string, value: string) => `${name.padEnd(58)} ${value}`
process.stdout.write(
  [
    `${articles.length} articles, ${words} words; ${ROUNDS} passes; Node ${process.versions.node}`,
    row('statements of all articles', `${wholeOurs.toFixed(0)} ms`),
    row('wink-nlp: sentences, words and tags', `${wholeWinks.toFixed(0)} ms`),
    row('ratio, cold', ratioOf(cold).toFixed(2)),
    row(
      'ratio, warm: least, middle, most',
      `${Math.min(...ratios).toFixed(2)}  ${figure.toFixed(2)}  ${Math.max(...ratios).toFixed(2)}  (must reach ${MUST_REACH}, aim ${AIM})`,
    ),
    row(
      'ratio of single articles: middle, slowest twentieth',
      `${atShare(oneByOne, 0.5).toFixed(2)}  ${atShare(oneByOne, 0.95).toFixed(2)}`,
    ),
    row(
      'actor table of all articles, built once and cold',
      `${building.toFixed(0)} ms, ${(building / wholeWinks).toFixed(2)} of what wink-nlp takes`,
    ),
    '',
  ].join('\n'),
)
if (figure > MUST_REACH) process.exitCode = 1
