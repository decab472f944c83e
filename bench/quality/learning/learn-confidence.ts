import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConfidenceModel } from '../../../src/retrieval/declining/model.ts'
import { openSquadRun } from '../squad-run.ts'
import { learnConfidence } from './confidence.ts'
import { askAll } from './confidence-examples.ts'

const CREDIT = {
  source:
    'Learnt by "npm run learn -- confidence" from the questions of SQuAD 2.0 (P. Rajpurkar, R. Jia and P. Liang, 2018) over half of its articles',
  licence: 'CC BY-SA 4.0',
}

/** Where the shipped weights stand, and those of either fold, by which the other is measured. */
const SHIPPED = 'src/retrieval/weights/confidence.json'
const BY_FOLD = 'bench/quality/learning/confidence-by-fold.json'

/** Learns how sure to be, on all articles and on either fold alone, and writes both files. Tells what it did. */
export async function learnConfidenceFile(root: string, squad: string): Promise<string> {
  const run = await openSquadRun(squad)
  if (!run) return `not learnt, as ${squad} is absent`
  const askings = await askAll(run)
  const folds = ([0, 1] as const).map(fold => learnConfidence(askings.filter(asking => asking.fold === fold)))
  write(join(root, SHIPPED), learnConfidence(askings))
  write(join(root, BY_FOLD), { learntOn: folds })
  return `${askings.length} askings, written to ${SHIPPED} and ${BY_FOLD}`
}

function write(file: string, learnt: ConfidenceModel | { readonly learntOn: readonly ConfidenceModel[] }) {
  writeFileSync(file, `${JSON.stringify({ ...CREDIT, ...learnt }, null, 2)}\n`)
}
