/**
 * Measures the summaries of `/ask` on SQuAD 2.0 (see `openSquadRun`), and those of `/stance` on SEESAW's news articles.
 *
 * Protocol. Nothing is declined; questions without a wording of their answer are left out. Whether the answer is in the
 * summary is judged as in `retrieval.ts`, of summaries that are chosen by weights learnt on the other fold
 * (`learning/sentences-by-fold.json`) from the passages that the shipped ranking puts first. The other figures are of the
 * summaries that are shown. A sentence dangles that leans on the one before (see
 * `leaningOf`) where that is not shown right before it; apart from these stand the ones that open a paragraph, as nothing
 * before them could be shown. Two sentences repeat each other as far as the terms of the one that has fewer stand in the
 * other.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { cite, toChoose } from '../../src/desk/answer.ts'
import { chosen } from '../../src/desk/ask.ts'
import { openDesk } from '../../src/desk/open-desk.ts'
import { minisearch } from '../../src/engines/minisearch.ts'
import { type Passage, textOf } from '../../src/news/passage.ts'
import { buildCollection } from '../../src/retrieval/collection.ts'
import type { SentenceModel } from '../../src/summary/candidate.ts'
import { type Leaning, leaningOf } from '../../src/summary/leaning.ts'
import { tokens } from '../../src/text/tokens.ts'
import { type Figure, noteOf } from './figure.ts'
import { outcomeOf } from './outcome.ts'
import { averaged } from './resampling.ts'
import { FLOORS } from './retrieval.ts'
import { readSeesaw } from './seesaw.ts'
import type { Progress } from './sets.ts'
import { type RunQuestion, type SquadRun, wantedBy } from './squad-run.ts'

const BY_FOLD = join(import.meta.dirname, 'learning/sentences-by-fold.json')

/** One sentence of a summary. */
interface Said {
  readonly fold: number
  readonly leaning: Leaning | null
  /** Whether it dangles though the sentence before could be shown, and whether it opens its paragraph. */
  readonly dangles: boolean
  readonly opens: boolean
}

/** The measures of summaries of answers. */
export async function measureSummaries(
  run: SquadRun,
  progress: Progress = () => {},
): Promise<readonly Figure[]> {
  const { learntOn } = JSON.parse(readFileSync(BY_FOLD, 'utf8')) as { learntOn: readonly SentenceModel[] }
  const asked = run.questions.filter(({ answers = [] }) => answers.length > 0)
  const summaries = []
  for (const [done, question] of asked.entries()) {
    progress(done, asked.length)
    const { summary } = await run.undeclined(question)
    const { fold } = question
    const model = learntOn[1 - fold]
    const other = model ? await summaryBy(run, question, model) : []
    summaries.push({
      fold,
      heldOut: outcomeOf(wantedBy(question), [], other.map(textOf)).summary,
      length: summary.length,
      repeated: repetition(summary),
      said: saidIn(summary, fold),
    })
  }
  const said = summaries.flatMap(one => one.said)
  return [
    averaged(
      'answer in the summary, weights learnt on the other fold',
      summaries,
      ({ heldOut }) => heldOut,
      FLOORS.summary,
    ),
    averaged('sentences of a summary, mean', summaries, ({ length }) => length, {
      digits: 2,
      better: 'less',
    }),
    ...danglingFigures('/ask', said),
    averaged('two sentences repeat each other, most', summaries, ({ repeated }) => repeated, {
      better: 'less',
    }),
  ]
}

/** The measures of summaries of stances, on the articles in `folder`; none where it is absent. */
export async function measureStanceSummaries(folder: string): Promise<readonly Figure[]> {
  const seesaw = readSeesaw(folder)
  if (!seesaw) return []
  const { articles, pairs } = seesaw
  const desk = openDesk(await buildCollection(articles, buildActorTable([], articles), minisearch))
  const said: Said[] = []
  for (const { actor, topic, fold } of pairs) {
    const { summary } = await desk.stance(actor, topic, {})
    said.push(...saidIn(summary, fold))
  }
  return danglingFigures('/stance', said)
}

function danglingFigures(command: string, said: readonly Said[]): readonly Figure[] {
  const classes = new Map<string, number>()
  for (const { leaning, dangles, opens } of said)
    if (leaning !== null && (dangles || opens)) classes.set(leaning, (classes.get(leaning) ?? 0) + 1)
  return [
    averaged(`${command}: sentences that dangle`, said, ({ dangles }) => dangles, {
      better: 'less',
      floor: 0.03,
      aim: 0.01,
    }),
    averaged(`${command}: … at the start of a paragraph`, said, ({ opens }) => opens, { better: 'less' }),
    noteOf(
      `${command}: they lean by`,
      [...classes].map(([leaning, count]) => `${leaning} ${count}`).join(', '),
    ),
  ]
}

async function summaryBy(
  run: SquadRun,
  question: RunQuestion,
  model: SentenceModel,
): Promise<readonly Passage[]> {
  const { collection } = run
  const ranking = await run.ranking(question)
  const { wants } = run.query(question)
  const passages = chosen(collection, ranking, await run.first(question, toChoose()))
  return cite({ collection, concepts: ranking.concepts, wants, for: 'answer', model }, passages).summary
}

function saidIn(summary: readonly Passage[], fold: number): readonly Said[] {
  return summary.map((sentence, place) => {
    const leaning = leaningOf(textOf(sentence))
    const text = sentence.article.paragraphs[sentence.paragraph - 1] ?? ''
    const opens = text.slice(0, sentence.start).trim() === ''
    const before = summary[place - 1]
    const follows =
      before !== undefined &&
      before.article === sentence.article &&
      before.paragraph === sentence.paragraph &&
      text.slice(before.end, sentence.start).trim() === ''
    return {
      fold,
      leaning,
      dangles: leaning !== null && !opens && !follows,
      opens: leaning !== null && opens,
    }
  })
}

/** The largest share that two sentences have in common; 0 where there is but one. */
function repetition(summary: readonly Passage[]): number {
  const contents = summary.map(sentence => {
    const content = tokens(textOf(sentence)).filter(({ stop }) => !stop)
    return new Set(content.map(({ term }) => term))
  })
  let most = 0
  for (const [place, one] of contents.entries())
    for (const other of contents.slice(0, place)) {
      const shared = [...one].filter(term => other.has(term)).length
      most = Math.max(most, shared / (Math.min(one.size, other.size) || 1))
    }
  return most
}
