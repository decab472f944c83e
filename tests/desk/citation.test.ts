import { describe, expect, test } from 'vitest'
import { citationParts, quotation } from '../../src/desk/citation.ts'
import { makeArticle, unknownMetadata } from '../../src/news/article.ts'
import { inEnglish } from './words/in-english.ts'

const text = 'The bridge opened in May. Trains cross it twice a day. Nobody walks.'
const known = makeArticle('bridge', {
  ...unknownMetadata,
  title: 'Bridge opens',
  outlet: 'Gazette',
  published: '2011-05',
  extra: {},
  paragraphs: [text],
})
const unknown = makeArticle('bridge', { ...unknownMetadata, extra: {}, paragraphs: [text] })
const span = (words: string) => {
  const start = text.indexOf(words)
  return { article: known, paragraph: 1, start, end: start + words.length }
}

describe('citationParts', () => {
  test('names outlet, title, date and paragraph', () => {
    expect(inEnglish(citationParts(span(text)))).toEqual(['Gazette', 'Bridge opens', 'May 2011', '¶ 1'])
  })

  test('says what is unknown, and calls an article without a title by its first words', () => {
    expect(inEnglish(citationParts({ ...span(text), article: unknown }))).toEqual([
      'outlet unknown',
      'The bridge opened in May. Trains cross it…',
      'date unknown',
      '¶ 1',
    ])
  })
})

describe('quotation', () => {
  test('is whole where it begins and ends with a sentence', () => {
    for (const words of [text, 'Trains cross it twice a day.', 'Trains cross it twice a day. Nobody walks.'])
      expect(quotation(span(words))).toEqual({ opening: '', text: words, closing: '' })
  })

  test('shows an ellipsis where a sentence is cut', () => {
    expect(quotation(span('Trains cross it'))).toMatchObject({ opening: '', closing: ' …' })
    expect(quotation(span('twice a day. Nobody walks.'))).toMatchObject({ opening: '… ', closing: '' })
    expect(quotation(span('cross'))).toMatchObject({ opening: '… ', text: 'cross', closing: ' …' })
  })

  test('refuses a passage outside its article', () => {
    expect(() => quotation({ ...span(text), end: text.length + 1 })).toThrow(RangeError)
  })
})
