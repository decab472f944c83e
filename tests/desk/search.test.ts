import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/news/passage.ts'
import { deskOver, dispute } from './small-corpus.ts'
import { inEnglish } from './words/in-english.ts'

describe('search', () => {
  test('finds passages by words in any form', async () => {
    const { passages } = await (await deskOver(dispute)).search('counting whale', {})
    expect(passages.map(textOf)[0]).toContain('Twelve were counted')
  })

  test('keeps words in quotation marks together, straight or typographic', async () => {
    const desk = await deskOver(dispute)
    for (const words of ['"transport ministry"', '“transport ministry”'])
      expect((await desk.search(words, {})).passages).toHaveLength(1)
    expect((await desk.search('"ministry transport"', {})).status).toBe('declined')
  })

  test('says which words it found nowhere, and shows what it has of the others', async () => {
    const { status, notes } = await (await deskOver(dispute)).search('tolls strait zebra', {})
    expect(status).toBe('answered')
    expect(inEnglish(notes)).toContain('Not in the coverage: “zebra”.')
  })

  test('marks the words found, inside the passage', async () => {
    const { passages } = await (await deskOver(dispute)).search('dredging', {})
    const marked = passages.flatMap(({ article, paragraph, marks }) =>
      marks
        .filter(({ kind }) => kind === 'match')
        .map(({ start, end }) => article.paragraphs[paragraph - 1]?.slice(start, end)),
    )
    expect(marked).toEqual(['dredging'])
  })

  test('names the phrase that stands nowhere, not its words', async () => {
    const { declined } = await (await deskOver(dispute)).search('"tolls sea" Norland', {})
    expect(declined?.missing).toEqual(['tolls sea'])
  })

  test('declines words that stand nowhere', async () => {
    const { status, declined } = await (await deskOver(dispute)).search('zebra giraffe', {})
    expect({ status, missing: declined?.missing }).toEqual({
      status: 'declined',
      missing: ['zebra', 'giraffe'],
    })
  })
})
