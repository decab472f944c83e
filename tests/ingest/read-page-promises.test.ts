import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LARGEST_PAGE, readPage } from '../../src/ingest/read-page.ts'

const read = (text: string) => readPage({ name: 'page.txt', bytes: new TextEncoder().encode(text) })

describe('readPage', () => {
  const folder = join(import.meta.dirname, 'pages')
  const saved = readdirSync(folder).filter(name => name.endsWith('.txt'))
  const lines = saved.flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n'))
  const spliced = fc.array(fc.constantFrom(...lines), { maxLength: 80 }).map(list => list.join('\n'))
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    spliced,
  )
  /** A text without what may be folded or taken out: white space, control characters, marks that nobody sees. */
  const bare = (text: string) => text.replace(/[\s\p{Cc}\p{Cf}\p{Cs}\uFFFD]+/gu, '')

  it('never throws on any bytes under any name', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.constantFrom('a.txt', 'a.md', 'a'), (bytes, name) => {
        const result = readPage({ name, bytes })
        expect('page' in result || 'problem' in result).toBe(true)
      }),
    )
  })

  it('keeps nothing but what the file says, each paragraph one trimmed line', () => {
    fc.assert(
      fc.property(anything, text => {
        const result = read(text)
        if ('problem' in result) return
        const source = bare(text)
        for (const paragraph of result.page.paragraphs) {
          expect(paragraph).toMatch(/^\S(?:.*\S)?$/u)
          expect(source).toContain(bare(paragraph))
        }
      }),
    )
  })

  it('accounts for every line: it is kept or it is dropped with its number', () => {
    fc.assert(
      fc.property(spliced, text => {
        const result = read(text)
        if ('problem' in result) return
        const kept = bare(result.page.paragraphs.join(''))
        const dropped = new Map(result.page.dropped.map(({ line, text: words }) => [line, words]))
        for (const [index, line] of text.split('\n').entries()) {
          const words = dropped.get(index + 1)
          if (words === undefined) expect(kept).toContain(bare(line))
          else expect(bare(words)).toBe(bare(line))
        }
      }),
    )
  })

  it.each([
    ['one line of ten million letters', 'a'.repeat(LARGEST_PAGE)],
    ['one sentence after another on one line', 'He said that it was so. '.repeat(LARGEST_PAGE / 24)],
    [
      '200,000 short lines',
      Array.from({ length: 200_000 }, (_, index) => `Headline ${index} of the day`).join('\n'),
    ],
    ['nothing but quotation marks', '"'.repeat(LARGEST_PAGE)],
  ])('comes to an end on %s', (_, text) => {
    const result = read(text.slice(0, LARGEST_PAGE))
    expect('page' in result || 'problem' in result).toBe(true)
  })
})
