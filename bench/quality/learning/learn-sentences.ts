import { join } from 'node:path'
import { openSquadRun } from '../squad-run.ts'
import { writeLearnt } from './learnt-file.ts'
import { sentenceExamples } from './sentence-examples.ts'
import { learnSentences } from './sentences.ts'

/** Where the shipped weights stand, and those of either fold, by which the other is measured. */
const SHIPPED = 'src/summary/weights/sentences.json'
const BY_FOLD = 'bench/quality/learning/sentences-by-fold.json'

/** Learns how likely sentences hold the answer, on all articles and on either fold alone, and writes both files. Tells what it did. */
export async function learnSentencesFile(root: string, squad: string): Promise<string> {
  const run = await openSquadRun(squad)
  if (!run) return `not learnt, as ${squad} is absent`
  const examples = await sentenceExamples(run)
  const folds = ([0, 1] as const).map(fold => learnSentences(examples.filter(one => one.fold === fold)))
  writeLearnt(join(root, SHIPPED), 'sentences', learnSentences(examples))
  writeLearnt(join(root, BY_FOLD), 'sentences', { learntOn: folds })
  return `${examples.length} questions, written to ${SHIPPED} and ${BY_FOLD}`
}
