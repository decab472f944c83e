import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rounded, type Step, writeLearnt } from '../../bench/quality/learning/learnt-file.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'on-record-learnt-'))

/** What is learnt, by step: the weights that are shipped, and those of either fold. */
const FILES: Readonly<Record<Step, readonly [shipped: string, byFold: string]>> = {
  ranking: ['src/retrieval/weights/ranking.json', 'bench/quality/learning/ranking-by-fold.json'],
  confidence: ['src/retrieval/weights/confidence.json', 'bench/quality/learning/confidence-by-fold.json'],
  sentences: ['src/summary/weights/sentences.json', 'bench/quality/learning/sentences-by-fold.json'],
}
const STEPS = Object.keys(FILES) as readonly Step[]

const textOf = (file: string) => readFileSync(join(root, file), 'utf8')

/** The numbers in some JSON by their paths, in order. */
function numbersIn(value: unknown, path = ''): readonly (readonly [path: string, number: number])[] {
  if (typeof value === 'number') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}/${key}`))
}

describe.each(STEPS)('the files of npm run learn -- %s', step => {
  const [shipped, byFold] = FILES[step]

  test.each([shipped, byFold])('are as they are written, with their source and licence: %s', file => {
    const { source, licence, ...learnt } = JSON.parse(textOf(file))
    expect(source).toContain('SQuAD 2.0 (P. Rajpurkar, R. Jia and P. Liang, 2018)')
    expect(licence).toBe('CC BY-SA 4.0')
    const written = join(folder, 'written.json')
    writeLearnt(written, step, learnt)
    expect(readFileSync(written, 'utf8')).toBe(textOf(file))
  })

  test('have the same weights for either fold, each finite and of three digits', () => {
    const whole = JSON.parse(textOf(shipped))
    const { learntOn } = JSON.parse(textOf(byFold))
    expect(learntOn).toHaveLength(2)
    const paths = numbersIn(whole.learnt ?? whole).map(([path]) => path)
    expect(paths.length).toBeGreaterThan(5)
    for (const learnt of learntOn) {
      expect(numbersIn(learnt).map(([path]) => path)).toEqual(paths)
      for (const [path, weight] of [...numbersIn(learnt), ...numbersIn(whole)])
        expect(rounded(weight), path).toBe(weight)
    }
  })
})
