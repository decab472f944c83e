import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NumberRows } from '../../src/retrieval/number-rows.ts'

const rows = fc.array(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 700 }), {
  maxLength: 12,
})

describe('NumberRows', () => {
  test('gives back the rows that were added, also after they are trimmed and added to again', () => {
    fc.assert(
      fc.property(rows, rows, (first, later) => {
        const held = new NumberRows()
        for (const row of first) held.add(row)
        held.trim()
        for (const row of later) held.add(row)
        const all = [...first, ...later]
        expect(held.size).toBe(all.length)
        expect(all.map((_, index) => [...held.row(index)])).toEqual(all)
      }),
    )
  })

  test('has nothing in a row that there is not', () => {
    const held = new NumberRows()
    held.add([1, 2])
    expect([...held.row(1)]).toEqual([])
    expect([...held.row(-1)]).toEqual([])
  })
})
