import { describe, expect, test } from 'vitest'
import { countOf, figureOf, noteOf } from '../../bench/quality/figure.ts'
import { tableHead, tableOf } from '../../bench/quality/table.ts'

const figures = [
  figureOf('paragraph first', 0.8691, {
    folds: [0.88, 0.858],
    interval: [0.858, 0.88],
    baseline: 0.775,
    bm25: 0.841,
    floor: 0.865,
    aim: 0.9,
  }),
  figureOf('calibration error', 0.07, { better: 'less', floor: 0.05, aim: 0.03 }),
  figureOf('altered, yet on record', 0, { digits: 0, better: 'less', floor: 0, aim: 0 }),
  countOf('questions answered', 15, 16, { floor: 15 }),
  noteOf('  exact', 'on record 172, speaker open 8'),
  figureOf('a question, milliseconds', 28.04, { digits: 1, note: 'of the clock' }),
]

describe('tableOf', () => {
  test('has a row a figure, its numbers under the names of their columns', () => {
    expect(`\n${tableHead()}\n${tableOf('retrieval', figures, 41.23)}\n`).toMatchInlineSnapshot(`
      "
             measure                                                           MiniSearch    BM25   On Record   fold A   fold B           95 %  must reach      aim
      retrieval (41.2 s)
        met  paragraph first                                                        0.775   0.841       0.869    0.880    0.858    0.858–0.880       0.865    0.900
       MISS  calibration error                                                                          0.070                                      ≤ 0.050  ≤ 0.030
        aim  altered, yet on record                                                                         0                                            0        0
        met  questions answered                                                                      15 of 16                                           15
               exact                                                           on record 172, speaker open 8
             a question, milliseconds                                                                    28.0                                                        of the clock
      "
    `)
  })

  test('keeps every column in its place, however the figures are', () => {
    const [first, second] = [tableHead(), ...tableOf('set', figures.slice(0, 1), 1).split('\n').slice(1)]
    expect(second?.indexOf('0.865')).toBe((first?.indexOf('must reach') ?? 0) + 'must reach'.length - 5)
    expect(second?.length).toBe(first?.length)
  })
})
