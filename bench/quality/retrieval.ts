/**
 * Measures `/ask` on SQuAD 2.0 (see `openSquadRun`), beside MiniSearch as it comes and a reference BM25 over the same
 * paragraphs.
 *
 * Protocol. *Ranking alone* takes the order of the paragraphs before anything is declined or summed up; *as shown* takes
 * the passages as they are numbered, and a question that is declined as a miss. Both are over all answerable questions.
 * An answer is in a summary where one of its wordings stands in the sentences; questions without a wording are left out.
 * The baselines' summary is the first sentence of each of their first three paragraphs. Folds are by article, intervals
 * resample the questions. The gold paragraph is removed by hiding it from the ranking.
 *
 * The weights that are shipped were learnt on all questions, and what is shown is shown with them. How much of it carries
 * over is told by the ranking alone with the weights that were learnt on the other fold (`learning/ranking-by-fold.json`),
 * in the same order otherwise.
 */
import { textOf } from '../../src/news/passage.ts'
import { confidenceIn, DECLINE_BELOW } from '../../src/retrieval/confidence.ts'
import { type RankedParagraph, signsOf } from '../../src/retrieval/rank.ts'
import weights from '../../src/retrieval/weights/ranking.json' with { type: 'json' }
import type { Shown } from './asking.ts'
import { baselinesOver } from './baselines.ts'
import type { Figure } from './figure.ts'
import rankingByFold from './learning/ranking-by-fold.json' with { type: 'json' }
import { baselineOutcome, FIRST, type Outcome, outcomeOf } from './outcome.ts'
import { averaged, averageOf } from './resampling.ts'
import type { Progress } from './sets.ts'
import { type RunQuestion, type SquadRun, wantedBy } from './squad-run.ts'

/** What must be reached and what is aimed at; the summary's is that of `summaries.ts`, too. */
export const FLOORS = {
  first: { floor: 0.865, aim: 0.9 },
  five: { floor: 0.957, aim: 0.97 },
  summary: { floor: 0.905, aim: 0.94 },
}

/** An answerable question with what became of it. */
interface Answered {
  readonly fold: number
  readonly minisearch: Outcome
  readonly bm25: Outcome
  readonly ranked: Outcome
  readonly shown: Outcome
  /** Of the ranking alone, its weights learnt on the other fold; its summary is not looked at. */
  readonly heldOut: Outcome
  readonly declined: boolean
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
        minisearch: baselineOutcome(wantedBy(question), minisearch),
        bm25: baselineOutcome(wantedBy(question), bm25),
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
    averaged(
      'paragraph first, weights learnt on the other fold',
      answered,
      ({ heldOut }) => heldOut.first,
      FLOORS.first,
    ),
    averaged(
      'paragraph among five, weights learnt on the other fold',
      answered,
      ({ heldOut }) => heldOut.five,
      FLOORS.five,
    ),
    averaged('answerable, yet declined', answered, ({ declined }) => declined, { better: 'less' }),
  ]
}

async function asked(run: SquadRun, question: RunQuestion) {
  const wanted = wantedBy(question)
  const answer = await run.answer(question)
  const first = await run.first(question, FIRST)
  const undeclined = await run.undeclined(question)
  return {
    ranked: outcomeOf(wanted, first.map(placeOf), said(undeclined)),
    shown: outcomeOf(
      wanted,
      answer.passages.map(({ article, paragraph }) => ({ article: article.id, paragraph })),
      said(answer),
    ),
    heldOut: outcomeOf(wanted, (await heldOut(run, question)).map(placeOf), []),
    removed: confidenceIn(run.query(question).text, await run.removed(question)) < DECLINE_BELOW,
  }
}

const placeOf = ({ parsed }: RankedParagraph) => ({
  article: parsed.article.id,
  paragraph: parsed.paragraph,
})

/** The first paragraphs by the weights that were learnt on the other fold. */
async function heldOut(run: SquadRun, question: RunQuestion): Promise<readonly RankedParagraph[]> {
  const learnt = rankingByFold.learntOn[1 - question.fold]
  const worth = new Map<string, number>(Object.entries({ ...weights.set, ...learnt }))
  const { ranked } = await run.ranking(question)
  const scored = ranked.map(each => ({
    ...each,
    score: signsOf(each).reduce((sum, { name, value }) => sum + value * (worth.get(name) ?? 0), 0),
  }))
  scored.sort((one, other) => other.score - one.score)
  return run.inOrder(question, scored, FIRST)
}

const said = ({ summary }: Shown): readonly string[] => summary.map(textOf)
