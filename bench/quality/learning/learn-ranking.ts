import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSquadRun } from '../squad-run.ts'
import { learnRanking, placeBy, rankingLists } from './ranking.ts'

const SHIPPED = 'src/retrieval/weights/ranking.json'

const CREDIT = {
  source:
    'Learnt by "npm run learn -- ranking" from the questions of SQuAD 2.0 (P. Rajpurkar, R. Jia and P. Liang, 2018) over half of its articles',
  licence: 'CC BY-SA 4.0',
}

/** Learns what the signs of a ranking are worth and writes it; what is set by hand stays. Tells how the folds do. */
export async function learnRankingFile(root: string, squad: string): Promise<string> {
  const run = await openSquadRun(squad)
  if (!run) return `not learnt, as ${squad} is absent`
  const lists = await rankingLists(run)
  const file = join(root, SHIPPED)
  const { set } = JSON.parse(readFileSync(file, 'utf8')) as { readonly set: unknown }
  writeFileSync(file, `${JSON.stringify({ ...CREDIT, learnt: learnRanking(lists), set }, null, 2)}\n`)
  const held = ([0, 1] as const).map(fold => {
    const weights = learnRanking(lists.filter(list => list.fold !== fold))
    const places = lists.filter(list => list.fold === fold).map(list => placeBy(weights, list))
    const within = (most: number) => (places.filter(place => place < most).length / places.length).toFixed(4)
    return `${within(1)} / ${within(5)}`
  })
  return `${lists.length} lists, written to ${SHIPPED}; first / among five on the held fold: ${held.join(', ')}`
}
