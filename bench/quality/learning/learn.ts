/**
 * Learns weights from SQuAD 2.0 (CC BY-SA 4.0) in `../shared/eval/retrieval` and writes them beside the code that uses
 * them: `npm run learn` for all, `npm run learn -- confidence` for one. Says so, and does nothing, where the set is absent.
 */
import { join } from 'node:path'
import type { Step } from './learnt-file.ts'

const root = join(import.meta.dirname, '../../..')
const squad = join(root, '../shared/eval/retrieval')

/** What can be learnt, by the name that it is asked for; in this order, as later steps build on earlier ones. */
const STEPS: Readonly<Record<Step, () => Promise<string>>> = {
  ranking: async () => (await import('./learn-ranking.ts')).learnRankingFile(root, squad),
  confidence: async () => (await import('./learn-confidence.ts')).learnConfidenceFile(root, squad),
  sentences: async () => (await import('./learn-sentences.ts')).learnSentencesFile(root, squad),
}

async function main(asked: readonly string[]): Promise<number> {
  const unknown = asked.find(name => !Object.hasOwn(STEPS, name))
  if (unknown !== undefined) {
    process.stderr.write(`There is no "${unknown}" to learn; there is ${Object.keys(STEPS).join(', ')}.\n`)
    return 2
  }
  for (const [name, learn] of Object.entries(STEPS))
    if (asked.length === 0 || asked.includes(name)) process.stdout.write(`${name}: ${await learn()}\n`)
  return 0
}

process.exitCode = await main(process.argv.slice(2))
