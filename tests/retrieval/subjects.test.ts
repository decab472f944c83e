import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { minisearch } from '../../src/engines/minisearch.ts'
import { makeArticle, unknownMetadata } from '../../src/news/article.ts'
import { buildCollection } from '../../src/retrieval/collection.ts'
import { subjectsOf } from '../../src/retrieval/subjects.ts'

/** The subject of each sentence of a text, as it stands there. */
async function subjects(text: string): Promise<readonly (string | null)[]> {
  const article = makeArticle('test', { ...unknownMetadata, extra: {}, paragraphs: [text] })
  const collection = await buildCollection([article], buildActorTable([], [article]), minisearch)
  return subjectsOf(collection.paragraph(0)).map(span => span && text.slice(span.start, span.end))
}

describe('subjectsOf', () => {
  test('gives the subject of each sentence', async () => {
    expect(await subjects('Norway closed the strait. When ships came, they waited.')).toEqual([
      'Norway',
      'they',
    ])
  })

  test.each([
    ['Sanctions on Norway stopped the trade.', 'Sanctions'],
    ['Talks with Norway failed in May.', 'Talks'],
    ['Critics of Norway wrote a letter.', 'Critics'],
    ['The government of Norway wrote a letter.', 'The government of Norway'],
    ['The Republic of Korea wrote a letter.', 'The Republic of Korea'],
  ])('leaves off what only tells more of it: %s', async (text, expected) => {
    expect(await subjects(text)).toEqual([expected])
  })

  test.each([
    ['Former Norwegian minister Lena Haug wrote a letter.', 'Lena Haug'],
    ['The opposition Harbour Party wrote a letter.', 'Harbour Party'],
    ['Norwegian critics wrote a letter.', 'critics'],
  ])('leaves off the country for which somebody does not act: %s', async (text, expected) => {
    expect(await subjects(text)).toEqual([expected])
  })

  test('finds who neither did this nor that', async () => {
    expect(await subjects('US officials neither knew nor cared that they had made Iran an offer.')).toEqual([
      'US officials',
    ])
  })
})
