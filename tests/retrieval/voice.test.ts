import { describe, expect, test } from 'vitest'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { minisearch } from '../../src/engines/minisearch.ts'
import { makeArticle, unknownMetadata } from '../../src/news/article.ts'
import { buildCollection } from '../../src/retrieval/collection.ts'
import { Voice } from '../../src/retrieval/voice.ts'

const TEXT =
  'Minister Lena Haug left at noon. Haug supporters said the ice was thin. A spokesman for Haug said the ice was thick. Critics of Haug said the ice was gone. Haug’s predecessor, former governor Nils Berg, said the ice was old.'

describe('Voice.statements', () => {
  test('has who speaks for a person, and not who is for or against that person', async () => {
    const article = makeArticle('test', { ...unknownMetadata, extra: {}, paragraphs: [TEXT] })
    const actors = buildActorTable([], [article])
    const collection = await buildCollection([article], actors, minisearch)
    const haug = actors.find('Lena Haug')
    expect(haug?.kind).toBe('person')
    const voice = haug && new Voice(haug, collection)
    const heard = voice?.statements(collection.paragraph(0)) ?? []
    expect(heard.map(({ content }) => TEXT.slice(content.start, content.end))).toEqual(['the ice was thick'])
  })
})
