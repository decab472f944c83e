import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLines } from '../../src/console/lines.ts'

async function linesOf(chunks: readonly (string | Uint8Array)[], longest = 1000) {
  const lines: string[] = []
  for await (const { text, overlong } of readLines(Readable.from(chunks, { objectMode: false }), longest))
    lines.push(overlong ? `${text}…` : text)
  return lines
}

describe('readLines', () => {
  test('ends lines with LF or CRLF, and the last with either or neither', async () => {
    expect(await linesOf(['one\r\ntwo\n\nthree'])).toEqual(['one', 'two', '', 'three'])
    expect(await linesOf(['one\n'])).toEqual(['one'])
    expect(await linesOf([])).toEqual([])
  })

  test('keeps only the beginning of a line that is too long, and goes on with the next', async () => {
    expect(await linesOf(['0123456789'.repeat(3), '0123\nnext\n'], 12)).toEqual(['012345678901…', 'next'])
  })

  test('reads the same lines however the bytes arrive, without a byte order mark', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc
            .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
            .map(line => line.replace(/[\r\n\ufeff]/g, '-')),
        ),
        fc.integer({ min: 1, max: 7 }),
        async (lines, size) => {
          const bytes = Buffer.from(`\ufeff${lines.map(line => `${line}\n`).join('')}`)
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
            bytes.subarray(at * size, (at + 1) * size),
          )
          expect(await linesOf(chunks)).toEqual(lines)
        },
      ),
    )
  })
})
