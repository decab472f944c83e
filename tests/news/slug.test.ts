import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slugOf } from '../../src/ingest/slug.ts'
import { isSlug, slugify } from '../../src/news/slug.ts'

describe('slugify', () => {
  test('makes lower-case words with hyphens of a name', () => {
    expect(slugify('Harbour Tolls: “No deal”, says Sel’s mayor!')).toBe(
      'harbour-tolls-no-deal-says-sels-mayor',
    )
    expect(slugify('Éire – 2014_10')).toBe('eire-2014-10')
    expect(slugify('東京 港')).toBe('東京-港')
    expect(slugify('…')).toBe('')
  })

  test('its own results stay as they are, and can name a file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), name => {
        const slug = slugify(name)
        expect(slugify(slug)).toBe(slug)
        expect(isSlug(slug)).toBe(slug !== '')
        expect(slug).not.toMatch(/[\s/\\.:*?"<>|\p{Cc}\p{Lu}]/u)
      }),
    )
  })

  test('takes every id that a new article is given', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), words => isSlug(slugOf(words, new Set()))))
  })
})
