/**
 * Measures `/ask` on questions about news that were written by hand, in `news-questions.json`: about the briefs that ship
 * and about the articles of `../shared/eval/stance`, each asked of its own collection.
 *
 * Protocol. *As shown*, *ranking alone*, the baselines and the intervals are those of `retrieval.ts`. Of an answerable
 * question, any gold paragraph counts; of one of two parts, each part of the answer counts half. The folds are the halves in
 * the file: rules may be written with the first in view, never with the second. AUC tells how well `confidence` keeps
 * answerable questions from others.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { parseActors } from '../../src/actors/curated.ts'
import { minisearch } from '../../src/engines/minisearch.ts'
import type { Article } from '../../src/news/article.ts'
import { type Passage, textOf } from '../../src/news/passage.ts'
import { buildCollection } from '../../src/retrieval/collection.ts'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'
import { articlesIn } from './article-folder.ts'
import { type Asking, askingOf } from './asking.ts'
import { type Baselines, baselinesOver } from './baselines.ts'
import { type Figure, noteOf } from './figure.ts'
import { baselineOutcome, FIRST, type Outcome, outcomeOf, type Wanted } from './outcome.ts'
import { averaged, averageOf, separated } from './resampling.ts'
import type { Progress } from './sets.ts'

const row = z.object({
  id: z.string(),
  half: z.enum(['a', 'b']),
  corpus: z.enum(['shipped', 'stance']),
  question: z.string(),
  kind: z.string(),
  expect: z.enum(['answer', 'decline']),
  gold: z
    .array(
      z.object({
        article: z.string(),
        paragraph: z.number(),
        answer: z.string().optional(),
        part: z.number().default(1),
      }),
    )
    .default([]),
})

type NewsQuestion = z.infer<typeof row>

/** A question with what became of it. */
interface Judged {
  readonly fold: number
  readonly kind: string
  readonly expect: 'answer' | 'decline'
  readonly declined: boolean
  readonly confidence: number
  readonly ranked: Outcome
  readonly shown: Outcome
  readonly minisearch: Outcome
  readonly bm25: Outcome
}

/** The measures on the questions; `corpus` is the folder that ships, `stance` the set of articles, null where it is absent. */
export async function measureNews(
  file: string,
  corpus: string,
  stance: string | null,
  progress: Progress = () => {},
): Promise<readonly Figure[]> {
  const rows = z.array(row).parse(JSON.parse(readFileSync(file, 'utf8')))
  const opened = { shipped: await shipped(corpus), stance: stance === null ? null : await saved(stance) }
  const judged: Judged[] = []
  for (const [done, question] of rows.entries()) {
    progress(done, rows.length)
    const asked = opened[question.corpus]
    if (asked) judged.push(await judge(question, asked))
  }
  const skipped = rows.length - judged.length
  return [
    ...figuresOf(judged),
    ...(skipped > 0 ? [noteOf(`${skipped} questions skipped`, 'there is no ../shared/eval/stance')] : []),
  ]
}

/** Articles that questions are asked about. */
interface Asked {
  readonly asking: Asking
  readonly baselines: Baselines
}

async function shipped(folder: string): Promise<Asked> {
  const { articles, actors } = await openCorpusFolder(folder, () => '9999-12-31').folder()
  return over(articles, actors)
}

function saved(folder: string): Promise<Asked> {
  return over(articlesIn(join(folder, 'corpus')), '')
}

async function over(articles: readonly Article[], actors: string): Promise<Asked> {
  const table = buildActorTable(parseActors(actors).actors, articles)
  return {
    asking: askingOf(await buildCollection(articles, table, minisearch)),
    baselines: baselinesOver(articles),
  }
}

async function judge(
  { question, half, kind, expect, gold }: NewsQuestion,
  { asking, baselines }: Asked,
): Promise<Judged> {
  const { status, confidence, passages, summary } = await asking.answer(question)
  const undeclined = await asking.undeclined(question)
  const first = await asking.first(question, FIRST)
  const numbered = ({ article, paragraph }: Passage) => ({ article: article.id, paragraph })
  const wanted = wantedBy(question, gold)
  return {
    fold: half === 'a' ? 0 : 1,
    kind,
    expect,
    declined: status === 'declined',
    confidence,
    ranked: outcomeOf(
      wanted,
      first.map(({ parsed }) => numbered({ ...parsed, start: 0, end: 0 })),
      undeclined.summary.map(textOf),
    ),
    shown: outcomeOf(wanted, passages.map(numbered), summary.map(textOf)),
    minisearch: baselineOutcome(wanted, baselines.minisearch),
    bm25: baselineOutcome(wanted, baselines.bm25),
  }
}

function wantedBy(question: string, gold: NewsQuestion['gold']): Wanted {
  const parts = [...new Set(gold.flatMap(({ part, answer }) => (answer === undefined ? [] : [part])))]
  const wordings = (part: number) =>
    gold.flatMap(({ part: of, answer }) => (of === part && answer !== undefined ? [answer] : []))
  return { question, gold, answers: parts.map(wordings) }
}

function figuresOf(judged: readonly Judged[]): readonly Figure[] {
  const answerable = judged.filter(({ expect }) => expect === 'answer')
  const others = judged.filter(({ expect }) => expect === 'decline')
  const rows: readonly (readonly [string, 'ranked' | 'shown', keyof Outcome])[] = [
    ['a gold paragraph first, ranking alone', 'ranked', 'first'],
    ['a gold paragraph among five, ranking alone', 'ranked', 'five'],
    ['answer in the summary, without declining', 'ranked', 'summary'],
    ['a gold paragraph first, as shown', 'shown', 'first'],
    ['a gold paragraph among five, as shown', 'shown', 'five'],
    ['answer in the summary, as shown', 'shown', 'summary'],
  ]
  return [
    ...rows.map(([measure, way, what]) =>
      averaged(measure, answerable, each => each[way][what], {
        baseline: averageOf(answerable, each => each.minisearch[what]),
        bm25: averageOf(answerable, each => each.bm25[what]),
      }),
    ),
    averaged('answerable, yet declined', answerable, ({ declined }) => declined, { better: 'less' }),
    averaged('unanswerable, declined', others, ({ declined }) => declined),
    separated('answerable or not: AUC', answerable, others, ({ confidence }) => confidence),
    ...kindsOf(answerable).map(([kind, of]) => {
      const declined = of.filter(each => each.declined).length
      return averaged(`  ${kind}, a gold paragraph among five`, of, ({ shown }) => shown.five, {
        interval: null,
        note: `of ${of.length}: first ${of.filter(({ shown }) => shown.first).length}, in the summary ${inSummary(of)}, declined ${declined}`,
      })
    }),
    ...kindsOf(others).map(([kind, of]) =>
      averaged(`  ${kind}, declined`, of, ({ declined }) => declined, {
        interval: null,
        note: `of ${of.length}`,
      }),
    ),
  ]
}

function inSummary(of: readonly Judged[]): string {
  return averageOf(of, ({ shown }) => shown.summary).toFixed(2)
}

function kindsOf(judged: readonly Judged[]): readonly (readonly [string, readonly Judged[]])[] {
  const kinds = [...new Set(judged.map(({ kind }) => kind))].sort()
  return kinds.map(kind => [kind, judged.filter(each => each.kind === kind)])
}
