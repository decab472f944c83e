import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSquadRun } from '../squad-run.ts'
import { writeLearnt } from './learnt-file.ts'
import { learnRanking, placeBy, rankingLists } from './ranking.ts'

/** Where the shipped weights stand, and those of either fold, by which the other is measured. */
const SHIPPED = 'src/retrieval/weights/ranking.json'
const BY_FOLD = 'bench/quality/learning/ranking-by-fold.json'

/** Learns what the signs of a ranking are worth and writes it; what is set by hand stays. Tells how the folds do. */
export async function learnRankingFile(root: string, squad: string): Promise<string> {
  const run = await openSquadRun(squad)
  if (!run) return `not learnt, as ${squad} is absent`
  const lists = await rankingLists(run)
  const folds = ([0, 1] as const).map(fold => learnRanking(lists.filter(list => list.fold === fold)))
  const shipped = join(root, SHIPPED)
  const { set } = JSON.parse(readFileSync(shipped, 'utf8')) as { readonly set: unknown }
  writeLearnt(shipped, 'ranking', { learnt: learnRanking(lists), set })
  writeLearnt(join(root, BY_FOLD), 'ranking', { learntOn: folds })
  const held = ([0, 1] as const).map(fold => {
    const weights = folds[1 - fold]
    const places = lists
      .filter(list => list.fold === fold)
      .map(list => (weights ? placeBy(weights, list) : Number.POSITIVE_INFINITY))
    const within = (most: number) => (places.filter(place => place < most).length / places.length).toFixed(3)
    return `${within(1)} / ${within(5)}`
  })
  return `${lists.length} lists, written to ${SHIPPED} and ${BY_FOLD}; first / among five on the held fold: ${held.join(', ')}`
}
