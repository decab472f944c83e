import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Labelled, labelsWithin, labelWords } from '../../src/desk/passage-groups.ts'
import { english, say } from '../../src/desk/words/phrase.ts'

const group = (name: string, passages: number, total: number): Labelled => ({
  label: say`What ${name} says`,
  passages,
  total,
})

/** The labels of a page as they are shown, each with the place of the passage that it stands over. */
const shown = (groups: readonly Labelled[], from: number, to: number) =>
  labelsWithin(groups, { from, to }).map(label => [label.place, english(labelWords(label, label.label))])

describe('labelsWithin', () => {
  test('counts on where a label comes again, over a page or behind another', () => {
    const groups = [group('Sel', 2, 9), group('Norland', 1, 1), group('Sel', 3, 9)]
    expect(shown(groups, 0, 6)).toEqual([
      [0, 'What Sel says · 2 of 9'],
      [2, 'What Norland says · 1'],
      [3, 'What Sel says, continued · 3–5 of 9'],
    ])
    expect(shown(groups, 1, 4)).toEqual([
      [1, 'What Sel says, continued · 2 of 9'],
      [2, 'What Norland says · 1'],
      [3, 'What Sel says, continued · 3 of 9'],
    ])
  })

  test('has a group of no passages once, where they would stand', () => {
    const groups = [group('Sel', 2, 2), group('Norland', 0, 0), group('Ost', 2, 2), group('West', 0, 4)]
    expect(shown(groups, 0, 2)).toEqual([[0, 'What Sel says · 2']])
    expect(shown(groups, 2, 4)).toEqual([
      [2, 'What Norland says · none found'],
      [2, 'What Ost says · 2'],
      [4, 'What West says · 0 of 4'],
    ])
    expect(shown([group('Sel', 0, 0)], 0, 0)).toEqual([[0, 'What Sel says · none found']])
  })

  test('tells of every passage on one page, in which group it is, whatever the pages', () => {
    const anyGroups = fc.array(
      fc.record({ name: fc.constantFrom('Sel', 'Norland'), passages: fc.nat(7), more: fc.nat(3) }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(anyGroups, fc.integer({ min: 1, max: 6 }), (held, perPage) => {
        const groups = held.map(({ name, passages, more }) => group(name, passages, passages + more))
        const all = groups.reduce((sum, { passages }) => sum + passages, 0)
        const told: string[] = []
        for (let from = 0; from < Math.max(1, all); from += perPage)
          for (const { label, from: first, to, total } of labelsWithin(groups, {
            from,
            to: from + perPage,
          })) {
            expect(total).toBeGreaterThanOrEqual(to)
            if (to < first) told.push(`${english(label)}: nothing`)
            for (let place = first; place <= to; place++) told.push(`${english(label)}: ${place}`)
          }
        const counts = new Map<string, number>()
        const expected = groups.flatMap(({ label, passages }) => {
          if (passages === 0) return `${english(label)}: nothing`
          const before = counts.get(english(label)) ?? 0
          counts.set(english(label), before + passages)
          return Array.from({ length: passages }, (_, at) => `${english(label)}: ${before + at + 1}`)
        })
        expect(told.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })
})
