import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/news/passage.ts'
import { deskOver, dispute } from './small-corpus.ts'
import { inEnglish } from './words/in-english.ts'

describe('article', async () => {
  const desk = await deskOver(dispute)

  test('opens an article by id or by title, paragraph by paragraph', async () => {
    const byId = await desk.article('tolls-delayed', undefined)
    expect(byId.status).toBe('answered')
    expect(byId).toEqual(await desk.article('Tolls wait until autumn', undefined))
    expect(byId.kind === 'article' && 'passages' in byId && byId.passages.map(textOf)).toEqual(
      dispute[1]?.paragraphs,
    )
  })

  test('opens it at one paragraph', async () => {
    const reply = await desk.article('whales', 2)
    expect('passages' in reply && reply.passages.map(textOf)).toEqual(['Nobody knows why they left.'])
  })

  test('names the nearest article where there is none of that id, and the last paragraph where it ends before', async () => {
    expect(inEnglish(await desk.article('tolls-delaid', undefined))).toMatchObject({
      status: 'declined',
      declined: { nearest: ['Tolls wait until autumn (/article tolls-delayed)'] },
    })
    expect(inEnglish(await desk.article('whales', 9))).toMatchObject({
      declined: { missing: ['paragraph 9 of whales'], nearest: ['paragraphs 1 to 2'] },
    })
  })
})

describe('sources', () => {
  test('counts articles, paragraphs and outlets, and spans the known dates', async () => {
    expect(await (await deskOver(dispute)).sources()).toMatchObject({
      paragraphs: 10,
      outlets: [
        { outlet: 'Harbour Times', articles: 1 },
        { outlet: 'The Quay Courier', articles: 1 },
        { outlet: null, articles: 1 },
      ],
      dates: { from: '2019-03-04', to: '2019-04' },
    })
  })

  test('knows no dates where no article has one', async () => {
    expect((await (await deskOver(dispute.slice(2))).sources()).dates).toBeNull()
  })
})
