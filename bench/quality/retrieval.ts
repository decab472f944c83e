/**
 * Measures `/ask` on SQuAD 2.0 (see `openSquadRun`), beside MiniSearch as it comes and a reference BM25 over the same
 * paragraphs.
 *
 * Protocol. *Ranking alone* takes the order of the paragraphs before anything is declined or summed up; *as shown* takes
 * the passages as they are numbered, and a question that is declined as a miss. Both are over all answerable questions.
 * An answer is in a summary where one of its wordings stands in the sentences, to the letter; questions without a wording
 * are left out. The baselines' summary is the first sentence of each of their first three paragraphs. Folds are by
 * article, intervals resample the questions. The gold paragraph is removed by hiding it from the ranking.
 */
import { textOf } from '../../src/news/passage.ts'
import { confidenceIn, DECLINE_BELOW } from '../../src/retrieval/confidence.ts'
import { spread } from '../../src/retrieval/spread.ts'
import type { Shown } from './asking.ts'
import { baselinesOver, leadSentences, type Place, type RankedPlaces } from './baselines.ts'
import type { Figure } from './figure.ts'
import { averaged, averageOf } from './resampling.ts'
import type { Progress } from './sets.ts'
import type { RunQuestion, SquadRun } from './squad-run.ts'

const FIRST = 5
const SUMMARISED = 3

const FLOORS = {
  first: { floor: 0.865, aim: 0.9 },
  five: { floor: 0.957, aim: 0.97 },
  summary: { floor: 0.905, aim: 0.94 },
}

/** What became of an answerable question in one way of answering it. */
interface Outcome {
  readonly first: boolean
  readonly five: boolean
  /** null where no wording of the answer is known. */
  readonly summary: boolean | null
}

/** An answerable question with what became of it. */
interface Answered {
  readonly fold: number
  readonly minisearch: Outcome
  readonly bm25: Outcome
  readonly ranked: Outcome
  readonly shown: Outcome
  readonly declined: boolean
  /** null where it is declined. */
  readonly sentences: number | null
  /** Whether it is declined once its paragraph is hidden. */
  readonly removed: boolean
}

/** The measures of ranking, summary and what is declined. */
export async function measureRetrieval(
  run: SquadRun,
  progress: Progress = () => {},
): Promise<readonly Figure[]> {
  const { minisearch, bm25 } = baselinesOver(run.collection.articles)
  const answered: Answered[] = []
  const others: { fold: number; kind: RunQuestion['kind']; declined: boolean }[] = []
  for (const [done, question] of run.questions.entries()) {
    const { fold, kind } = question
    progress(done, run.questions.length)
    const declined = (await run.answer(question)).status === 'declined'
    if (kind !== 'answerable') others.push({ fold, kind, declined })
    else
      answered.push({
        fold,
        declined,
        minisearch: outcomeOf(question, minisearch),
        bm25: outcomeOf(question, bm25),
        ...(await asked(run, question)),
      })
  }
  return [
    ...answerableFigures(answered),
    ...(['absent', 'adversarial'] as const).map(kind =>
      averaged(
        kind === 'absent' ? 'article absent, declined' : 'adversarial, declined',
        others.filter(each => each.kind === kind),
        ({ declined }) => declined,
      ),
    ),
    averaged('paragraph removed, declined', answered, ({ removed }) => removed),
  ]
}

function answerableFigures(answered: readonly Answered[]): readonly Figure[] {
  const rows: readonly (readonly [string, 'ranked' | 'shown', keyof Outcome])[] = [
    ['paragraph first, ranking alone', 'ranked', 'first'],
    ['paragraph among five, ranking alone', 'ranked', 'five'],
    ['answer in the summary, without declining', 'ranked', 'summary'],
    ['paragraph first, as shown', 'shown', 'first'],
    ['paragraph among five, as shown', 'shown', 'five'],
    ['answer in the summary, as shown', 'shown', 'summary'],
  ]
  return [
    ...rows.map(([measure, way, what]) =>
      averaged(measure, answered, each => each[way][what], {
        ...FLOORS[what],
        baseline: averageOf(answered, each => each.minisearch[what]),
        bm25: averageOf(answered, each => each.bm25[what]),
      }),
    ),
    averaged('sentences of a summary, mean', answered, ({ sentences }) => sentences, {
      digits: 2,
      better: 'less',
    }),
    averaged('answerable, yet declined', answered, ({ declined }) => declined, { better: 'less' }),
  ]
}

/** A question asked by one of the rankings to compare with. */
function outcomeOf(question: RunQuestion, ranking: RankedPlaces): Outcome {
  const found = ranking(question.question, FIRST)
  return outcome(question, found, leadSentences(found.slice(0, SUMMARISED)))
}

async function asked(run: SquadRun, question: RunQuestion) {
  const answer = await run.answer(question)
  const { ranked } = await run.ranking(question)
  const undeclined = await run.undeclined(question)
  const places = spread(ranked, FIRST).map(({ parsed }) => ({ ...parsed, article: parsed.article.id }))
  return {
    ranked: outcome(question, places, said(undeclined)),
    shown: outcome(
      question,
      answer.passages.map(({ article, paragraph }) => ({ article: article.id, paragraph })),
      said(answer),
    ),
    sentences: answer.status === 'declined' ? null : answer.summary.length,
    removed: confidenceIn(question.question, await run.removed(question)) < DECLINE_BELOW,
  }
}

const said = ({ summary }: Shown): readonly string[] => summary.map(textOf)

function outcome(
  { article, paragraph, answers = [] }: RunQuestion,
  found: readonly Omit<Place, 'text'>[],
  summary: readonly string[],
): Outcome {
  const place = found.findIndex(each => each.article === article && each.paragraph === paragraph)
  const text = summary.join('\n')
  return {
    first: place === 0,
    five: place >= 0 && place < FIRST,
    summary: answers.length === 0 ? null : answers.some(answer => text.includes(answer)),
  }
}
