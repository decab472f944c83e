import type { Evidence } from '../../../src/retrieval/evidence.ts'
import type { RankedParagraph } from '../../../src/retrieval/rank.ts'
import type { RunQuestion, SquadRun } from '../squad-run.ts'
import { rounded } from './learnt-file.ts'
import { fitListwise, type List } from './listwise.ts'

/** The signs whose worth is learnt. Dates are not among them: the articles of the set have none. */
export const LEARNT = [
  'sentence',
  'pair',
  'exact',
  'names',
  'adjacent',
  'kind',
  'title',
  'around',
  'run',
  'bm25',
] as const satisfies readonly (keyof Evidence)[]

/** What each sign is worth. */
export type RankingWeights = Readonly<Record<(typeof LEARNT)[number], number>>

/** What is proposed for a question whose paragraph is known, as a list to learn from. */
export interface RankingList extends List {
  readonly fold: RunQuestion['fold']
}

const PENALTY = 0.0005

/** The candidates of every answerable question. `right` is -1 where the right paragraph is not among them. */
export async function rankingLists(run: SquadRun): Promise<readonly RankingList[]> {
  const lists: RankingList[] = []
  for (const question of run.questions) {
    if (question.kind !== 'answerable') continue
    const { ranked } = await run.ranking(question)
    const isRight = ({ parsed }: RankedParagraph) =>
      parsed.article.id === question.article && parsed.paragraph === question.paragraph
    lists.push({
      fold: question.fold,
      items: ranked.map(({ evidence }) => LEARNT.map(sign => evidence[sign])),
      right: ranked.findIndex(isRight),
    })
  }
  return lists
}

/** Learns what each sign is worth from lists, those left out that lack the right paragraph. */
export function learnRanking(lists: readonly RankingList[]): RankingWeights {
  const fitted = fitListwise(
    lists.filter(({ right }) => right >= 0),
    LEARNT.length,
    PENALTY,
  )
  const entries = LEARNT.map((sign, place): [string, number] => [sign, rounded(fitted[place] ?? 0)])
  return Object.fromEntries(entries) as RankingWeights
}

/** At which place, from 0, the right item of a list stands by some weights; Infinity where it is not in it. */
export function placeBy(weights: RankingWeights, { items, right }: List): number {
  const worth = (item: readonly number[]) =>
    LEARNT.reduce((sum, sign, place) => sum + weights[sign] * (item[place] ?? 0), 0)
  const own = items[right]
  if (!own) return Number.POSITIVE_INFINITY
  const most = worth(own)
  return items.filter(item => worth(item) > most).length
}
