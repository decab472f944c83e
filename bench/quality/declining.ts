/**
 * Measures how well `confidence` tells questions that the coverage answers from others, on SQuAD 2.0 (see `openSquadRun`).
 *
 * Protocol. Areas are under the ROC curve of the confidence in the answerable questions against those of one kind: about
 * an article that is absent; the answerable ones again with their paragraph hidden; adversarial ones. Every question is
 * judged by weights learnt on the other fold (`learning/confidence-by-fold.json`), the paragraphs ranked by those that are
 * shipped. The calibration error is over the questions as they are, in ten bins of equal width: the weighed mean of how
 * far the confidence in a bin is from the share of its questions that are answerable. As one half may be too sure and the
 * other not sure enough, it is met only where each half alone is within it. To compare: the score of the first paragraph
 * that MiniSearch finds as it comes, and the reference BM25's as a share of the most that the question's words could give.
 */
import MiniSearch from 'minisearch'
import { confidenceOf } from '../../src/retrieval/declining/model.ts'
import { answerSigns } from '../../src/retrieval/declining/signs.ts'
import type { Ranking } from '../../src/retrieval/rank.ts'
import { type Figure, noteOf, share } from './figure.ts'
import byFold from './learning/confidence-by-fold.json' with { type: 'json' }
import { referenceBm25, termsOf } from './reference-bm25.ts'
import { areaUnder, resampled, separated } from './resampling.ts'
import type { Progress } from './sets.ts'
import type { RunQuestion, SquadRun } from './squad-run.ts'

const BINS = 10

type Kind = RunQuestion['kind'] | 'removed'

const KINDS: readonly {
  readonly kind: Kind
  readonly measure: string
  readonly floor: number
  readonly aim: number
}[] = [
  { kind: 'absent', measure: 'declining, article absent: area', floor: 0.96, aim: 0.98 },
  { kind: 'removed', measure: 'declining, paragraph removed: area', floor: 0.85, aim: 0.9 },
  { kind: 'adversarial', measure: 'declining, adversarial: area', floor: 0.61, aim: 0.66 },
]

/** How sure each way of judging is of a question. */
interface Judged {
  readonly kind: Kind
  readonly fold: 0 | 1
  readonly confidence: number
  readonly minisearch: number
  readonly bm25: number
}

/** The areas, the calibration error and the reliability curve. */
export async function measureDeclining(
  run: SquadRun,
  progress: Progress = () => {},
): Promise<readonly Figure[]> {
  const scores = baselineScores(run)
  const judged: Judged[] = []
  for (const [done, question] of run.questions.entries()) {
    progress(done, run.questions.length)
    const judge = (kind: Kind, ranking: Ranking, hidden: number | null) =>
      judged.push({
        kind,
        fold: question.fold,
        confidence: heldOut(question, ranking),
        ...scores(question.question, hidden),
      })
    judge(question.kind, await run.ranking(question), null)
    if (question.kind === 'answerable') judge('removed', await run.removed(question), question.gold)
  }
  const asIs = judged.filter(({ kind }) => kind !== 'removed')
  return [...KINDS.map(each => area(judged, each)), calibration(asIs), ...reliability(asIs)]
}

/** The confidence by weights that were learnt on the other fold. */
function heldOut({ question, fold }: RunQuestion, ranking: Ranking): number {
  const model = byFold.learntOn[1 - fold]
  const signs = answerSigns(question, ranking)
  return model && signs ? confidenceOf(model, signs) : 0
}

function area(judged: readonly Judged[], { kind, measure, floor, aim }: (typeof KINDS)[number]): Figure {
  const [higher, lower] = [
    judged.filter(each => each.kind === 'answerable'),
    judged.filter(each => each.kind === kind),
  ]
  const under = (by: 'minisearch' | 'bm25') =>
    areaUnder(
      higher.map(each => each[by]),
      lower.map(each => each[by]),
    )
  return separated(measure, higher, lower, ({ confidence }) => confidence, {
    baseline: under('minisearch'),
    bm25: under('bm25'),
    floor,
    aim,
  })
}

function calibration(judged: readonly Judged[]): Figure {
  return resampled('calibration error of the confidence', judged, errorOf, {
    better: 'less',
    floor: 0.05,
    aim: 0.03,
    eachFold: true,
    note: 'asked of each fold',
  })
}

/** The confidences of a bin, from `from` to a tenth above, with what they say and what is so. */
interface Bin {
  readonly from: number
  readonly count: number
  readonly said: number
  readonly right: number
}

function binsOf(judged: readonly Judged[]): readonly Bin[] {
  const bins = Array.from({ length: BINS }, (_, bin) => ({ from: bin / BINS, count: 0, said: 0, right: 0 }))
  for (const { confidence, kind } of judged) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]
    if (!bin) continue
    bin.count += 1
    bin.said += confidence
    bin.right += Number(kind === 'answerable')
  }
  return bins.filter(({ count }) => count > 0)
}

function errorOf(judged: readonly Judged[]): number {
  return (
    binsOf(judged).reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / (judged.length || 1)
  )
}

function reliability(judged: readonly Judged[]): readonly Figure[] {
  return binsOf(judged).map(({ from, count, said, right }) =>
    noteOf(
      `confidence from ${from.toFixed(1)}`,
      `${count} questions, said ${share(said / count)}, answerable ${share(right / count)}`,
    ),
  )
}

/** The scores of the rankings to compare with, a paragraph (its place in the collection) hidden. */
function baselineScores({ collection }: SquadRun) {
  const texts = collection.articles.flatMap(({ paragraphs }) => paragraphs)
  const engine = new MiniSearch({ fields: ['text'] })
  engine.addAll(texts.map((text, id) => ({ id, text })))
  const reference = referenceBm25(texts)
  const frequencies = new Map<string, number>()
  for (const text of texts)
    for (const term of new Set(termsOf(text))) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
  const weight = (term: string) => {
    const frequency = frequencies.get(term) ?? 0
    return Math.log(1 + (texts.length - frequency + 0.5) / (frequency + 0.5))
  }
  return (question: string, hidden: number | null) => {
    const most = termsOf(question).reduce((sum, term) => sum + weight(term), 0) || 1
    return {
      minisearch: engine.search(question).find(({ id }) => id !== hidden)?.score ?? 0,
      bm25: (reference(question).find(({ place }) => place !== hidden)?.score ?? 0) / most,
    }
  }
}
