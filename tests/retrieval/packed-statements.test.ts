import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Statement } from '../../src/attribution/statement.ts'
import { PackedStatements } from '../../src/retrieval/packed-statements.ts'

const span = fc
  .tuple(fc.nat(1_000_000), fc.nat(10_000))
  .map(([start, length]) => ({ start, end: start + length }))
const name = fc.option(fc.constantFrom('Norland', 'Olle Brandt', 'the harbour union', 'Sel'))
const statement: fc.Arbitrary<Statement> = fc.record({
  paragraph: fc.integer({ min: 1, max: 40 }),
  sentence: span,
  source: fc.option(span),
  cue: fc.option(span),
  content: span,
  kind: fc.constantFrom('direct', 'indirect', 'mixed'),
  attitude: fc.boolean(),
  nested: fc.boolean(),
  standing: fc.constantFrom('asserted', 'negated', 'hypothetical'),
  speaker: name,
  anonymous: fc.boolean(),
  actor: name,
  origin: name,
  confidence: fc.integer({ min: 0, max: 1_000 }).map(thousandths => thousandths / 1_000),
})

describe('PackedStatements', () => {
  test('gives every statement back as it was kept, by paragraph', () => {
    fc.assert(
      fc.property(fc.array(fc.array(statement, { maxLength: 12 }), { maxLength: 5 }), articles => {
        const kept = new PackedStatements<number>()
        const ordered = articles.map(each => each.toSorted((one, other) => one.paragraph - other.paragraph))
        for (const [key, statements] of ordered.entries())
          for (const each of statements) kept.add(key, [each])
        for (const [key, statements] of ordered.entries()) {
          const numbers = new Set(statements.map(({ paragraph }) => paragraph))
          expect([...numbers].flatMap(number => kept.inParagraph(key, number))).toEqual(statements)
          expect(kept.inParagraph(key, 41)).toEqual([])
        }
      }),
    )
  })

  test('has none of an article that is not kept', () => {
    const kept = new PackedStatements<string>()
    kept.add('ferry', [])
    expect(['ferry', 'tolls'].map(key => kept.inParagraph(key, 1))).toEqual([[], []])
  })
})
