import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slice, unslice } from '../../src/thread/slices.ts'

/** Slices and puts together with a structured clone between, as the way from thread to thread makes one. */
function sent(content: unknown): Promise<unknown> {
  const { others, ...rest } = slice(content)
  return unslice({ ...structuredClone(rest), others })
}

describe('unslice', () => {
  test('puts together whatever plain data was sliced', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constant('a long text, over and over; '.repeat(12_000)),
    )
    const data = fc.letrec(tie => ({
      any: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        tie('list'),
        tie('fields'),
      ),
      list: fc.oneof(
        fc.array(tie('any'), { maxLength: 5 }),
        // Long enough to be cut, with what may be cut itself inside.
        fc
          .tuple(tie('any'), fc.integer({ min: 1, max: 1_500 }))
          .map(([item, times]) => Array(times).fill(item)),
      ),
      fields: fc.dictionary(
        fc.string().filter(key => key !== '__proto__'),
        tie('any'),
        { maxKeys: 4, noNullPrototype: true },
      ),
    })).any
    await fc.assert(
      fc.asyncProperty(data, async content => {
        expect(await sent(content)).toEqual(content)
      }),
      { numRuns: 15 },
    )
  })

  test('gives nothing, and what is no plain object, as it was', async () => {
    expect(await sent(undefined)).toBeUndefined()
    expect(await sent({ bytes: new Uint8Array([1, 2]) })).toEqual({ bytes: new Uint8Array([1, 2]) })
  })

  test('keeps a text of ten million characters, and the items behind it', async () => {
    const items = [{ text: 'x'.repeat(10_000_000) }, { text: 'after' }]
    expect(await sent(items)).toEqual(items)
  })

  test('lets other work have its turn while there is much', async () => {
    const items = Array.from({ length: 200_000 }, (_, place) => ({ place, text: `Paragraph ${place}.` }))
    let turns = 0
    let done = false
    const count = () => {
      turns++
      if (!done) setImmediate(count)
    }
    const unslicing = sent({ items })
    count()
    expect(await unslicing).toEqual({ items })
    done = true
    expect(turns).toBeGreaterThan(3)
  })
})

describe('slice', () => {
  test('puts no more into a slice than a receiver takes in a moment', () => {
    const paragraphs = Array.from({ length: 900 }, () => 'p'.repeat(10_000))
    const { core, first, others } = slice([{ paragraphs }, { paragraphs: ['short'] }])
    others?.close()
    const sizes = [core, ...first].map(piece => JSON.stringify(piece).length)
    expect(Math.max(...sizes)).toBeLessThan(300_000)
  })
})
