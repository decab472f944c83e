import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayShare, runsOf, signatureOf } from '../../src/retrieval/run-signature.ts'

const words = fc.array(fc.nat(40), { minLength: 4, maxLength: 200 }).map(numbers => Uint32Array.from(numbers))

describe('mayShare', () => {
  test('never rules out two paragraphs that share more', () =>
    fc.assert(
      fc.property(words, words, fc.nat(150), (one, other, from) => {
        const copied = Uint32Array.from([...other, ...one.subarray(from)])
        const [first, second] = [runsOf(one), runsOf(copied)]
        const shorter = first.length <= second.length ? first : second
        const longer = new Set(shorter === first ? second : first)
        const shared = shorter.filter(run => longer.has(run)).length
        if (shared > shorter.length / 2)
          expect(mayShare(signatureOf(first), signatureOf(second), 0.5)).toBe(true)
      }),
    ))

  test('rules out two paragraphs of usual length that have nothing in common', () => {
    const one = Uint32Array.from({ length: 120 }, (_, at) => at)
    const other = Uint32Array.from({ length: 120 }, (_, at) => 1_000 + at)
    expect(mayShare(signatureOf(runsOf(one)), signatureOf(runsOf(other)), 0.5)).toBe(false)
  })
})
