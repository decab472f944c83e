import { writeFileSync } from 'node:fs'

/** What can be learnt, as it is asked for. */
export type Step = 'ranking' | 'confidence' | 'sentences'

/** Writes what a step learnt as JSON, with what it was learnt from and under which licence it stands therefore. */
export function writeLearnt(file: string, step: Step, learnt: object): void {
  const credit = {
    source: `Learnt by "npm run learn -- ${step}" from the questions of SQuAD 2.0 (P. Rajpurkar, R. Jia and P. Liang, 2018) over half of its articles`,
    licence: 'CC BY-SA 4.0',
  }
  writeFileSync(file, `${JSON.stringify({ ...credit, ...learnt }, null, 2)}\n`)
}

/** A weight as it is written: three digits say enough, and can be read. */
export function rounded(weight: number): number {
  return Number(weight.toPrecision(3))
}
