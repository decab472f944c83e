import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { PackedParagraphs } from '../../src/retrieval/packed-paragraphs.ts'
import { indexTerms, parseParagraph } from '../../src/retrieval/parsed-paragraph.ts'
import { newsInScripts } from './news-in-scripts.ts'

describe('PackedParagraphs', () => {
  test('index a paragraph under the terms that its words and names have', () => {
    fc.assert(
      fc.property(newsInScripts, articles => {
        const table = buildActorTable([], articles)
        const packed = new PackedParagraphs(table)
        for (const article of articles)
          for (const [index, text] of article.paragraphs.entries()) {
            const id = packed.add(article, text)
            const parsed = parseParagraph(article, index + 1, table)
            expect(packed.termsOf(id).toSorted()).toEqual(indexTerms(parsed).toSorted())
            expect(packed.textOf(id)).toBe(text)
          }
      }),
      { numRuns: 60 },
    )
  })
})
