import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageLines } from '../../src/ingest/page-lines.ts'
import { readPage } from '../../src/ingest/read-page.ts'

const read = (name: string, text: string) => {
  const result = readPage({ name, bytes: new TextEncoder().encode(text) })
  return 'page' in result ? result.page : null
}

const BODY = [
  'Pilots in the northern harbour have asked for a second tower, their union said on Friday.',
  'The port authority answered that there was no money for one before the end of next year.',
]
const ODDS = [
  'Subscribe',
  'Read more',
  'Share this',
  'By Ida Moe',
  'Photo: Ida Moe/Quay',
  '* * *',
  'Advertisement',
]

describe('pageLines', () => {
  test('holds every paragraph and every dropped line, from top to bottom', () => {
    const page = read('a.txt', `Towers wanted\n\n${BODY[0]}\n\nAdvertisement\n\n${BODY[1]}\n`)
    expect(page && pageLines(page, new Set()).map(line => (line.kept ? line.paragraph : line.line))).toEqual([
      1, 1, 5, 2,
    ])
  })

  test('whatever is taken back stands where it stood, and the rest stays as it is', () => {
    const pages = fc
      .array(fc.oneof(fc.constantFrom(...ODDS), fc.constantFrom(...BODY)), { minLength: 1, maxLength: 20 })
      .map(lines => read('a.txt', [...lines, ...BODY].join('\n\n')))
    fc.assert(
      fc.property(pages, fc.array(fc.nat(60)), (page, lines) => {
        if (page === null) return
        const dropped = page.dropped.map(({ line }) => line)
        const taken = new Set(lines.map(at => dropped[at % Math.max(1, dropped.length)] ?? -1))
        const before = pageLines(page, new Set())
        const after = pageLines(page, taken)
        expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text))
        expect(before.flatMap(line => (line.kept ? [line.text] : []))).toEqual(page.paragraphs)
        for (const [index, line] of after.entries()) {
          const was = before[index]
          if (was === undefined || was.kept) expect(line.kept).toBe(true)
          else expect(line.kept).toBe(taken.has(was.line))
        }
        const numbers = after.flatMap(line => (line.kept ? [line.paragraph] : []))
        expect(numbers).toEqual(numbers.map((_, index) => index + 1))
      }),
    )
  })
})
