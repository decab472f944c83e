import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphChanges } from '../../../src/desk/curation/paragraph-changes.ts'
import { FERRY, TOLLS, WHALES } from './curation-over.ts'

/** How many paragraphs two texts have in common in the same order, the slow way. */
function commonOf(before: readonly string[], after: readonly string[]): number {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  for (const [i, left] of before.entries())
    for (const [j, right] of after.entries()) {
      const row = table[i + 1]
      if (row === undefined) continue
      row[j + 1] = left === right ? (table[i]?.[j] ?? 0) + 1 : Math.max(table[i]?.[j + 1] ?? 0, row[j] ?? 0)
    }
  return table[before.length]?.[after.length] ?? 0
}

const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })

describe('paragraphChanges', () => {
  test('finds nothing where nothing changes', () => {
    expect(paragraphChanges(TOLLS, [...TOLLS])).toEqual([])
    expect(paragraphChanges([], [])).toEqual([])
  })

  test('a paragraph put in between is new, and those after it are no change', () => {
    const [first = '', second = '', third = ''] = TOLLS
    expect(paragraphChanges([first, second, third], [first, FERRY[0] ?? '', second, third])).toEqual([
      { before: null, after: { number: 2, text: FERRY[0] } },
    ])
  })

  test('sets a changed paragraph beside what it was, though another is new before it', () => {
    const [first = '', second = '', third = ''] = TOLLS
    const [whales = ''] = WHALES
    const changed = second.replace('four million', 'five million')
    expect(paragraphChanges([first, second, third], [first, whales, changed, third])).toEqual([
      { before: null, after: { number: 2, text: whales } },
      { before: { number: 2, text: second }, after: { number: 3, text: changed } },
    ])
  })

  test('a paragraph that goes and another that comes elsewhere are two changes', () => {
    const [first = '', second = '', third = ''] = TOLLS
    expect(paragraphChanges([first, second, third], [second, third, first])).toEqual([
      { before: { number: 1, text: first }, after: null },
      { before: null, after: { number: 3, text: first } },
    ])
  })

  test('changes as few paragraphs as can be, and tells all that is needed to make one of the other', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const changes = paragraphChanges(before, after)
        const gone = new Set(changes.flatMap(change => change.before?.number ?? []))
        const come = new Map(changes.flatMap(({ after: to }) => (to === null ? [] : [[to.number, to.text]])))
        const kept = before.filter((_, index) => !gone.has(index + 1))
        expect(kept).toHaveLength(commonOf(before, after))
        const made = after.map((_, index) => come.get(index + 1) ?? kept.shift())
        expect(made).toEqual(after)
        for (const { before: from } of changes)
          if (from !== null) expect(from.text).toBe(before[from.number - 1])
      }),
    )
  })

  test('comes to an end on very long texts that have little in common, or one line over and over', () => {
    const numbered = Array.from({ length: 20_000 }, (_, index) => `Line ${index}.`)
    const others = numbered.map(line => `${line} Again.`)
    expect(paragraphChanges(numbered, others)).toHaveLength(20_000)
    expect(paragraphChanges(numbered, [...numbered].reverse()).length).toBeGreaterThan(19_998)
    const same = new Array<string>(20_000).fill('* * *')
    expect(paragraphChanges(same, [...same, 'End.', ...same])).toHaveLength(20_001)
    const mixed = (odd: string) => same.map((star, index) => (index % 2 === 0 ? star : odd))
    expect(paragraphChanges(mixed('a'), mixed('b')).length).toBeGreaterThan(0)
  })
})
