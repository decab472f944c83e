import { join } from 'node:path'
import { openSquadRun } from '../squad-run.ts'
import { learnConfidence } from './confidence.ts'
import { askAll } from './confidence-examples.ts'
import { writeLearnt } from './learnt-file.ts'

/** Where the shipped weights stand, and those of either fold, by which the other is measured. */
const SHIPPED = 'src/retrieval/weights/confidence.json'
const BY_FOLD = 'bench/quality/learning/confidence-by-fold.json'

/** Learns how sure to be, on all articles and on either fold alone, and writes both files. Tells what it did. */
export async function learnConfidenceFile(root: string, squad: string): Promise<string> {
  const run = await openSquadRun(squad)
  if (!run) return `not learnt, as ${squad} is absent`
  const askings = await askAll(run)
  const folds = ([0, 1] as const).map(fold => learnConfidence(askings.filter(asking => asking.fold === fold)))
  writeLearnt(join(root, SHIPPED), 'confidence', learnConfidence(askings))
  writeLearnt(join(root, BY_FOLD), 'confidence', { learntOn: folds })
  return `${askings.length} askings, written to ${SHIPPED} and ${BY_FOLD}`
}
