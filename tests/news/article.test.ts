import { describe, expect, test } from 'vitest'
import { makeArticle, nameOf, unknownMetadata } from '../../src/news/article.ts'

const untitled = (paragraph: string) =>
  nameOf(makeArticle('a', { ...unknownMetadata, extra: {}, paragraphs: [paragraph] }))

describe('nameOf', () => {
  test('is the title, or else the first words', () => {
    const titled = { ...unknownMetadata, title: 'Tolls wait', extra: {}, paragraphs: ['Ships paid nothing.'] }
    expect(nameOf(makeArticle('a', titled))).toBe('Tolls wait')
    expect(untitled('Ships paid nothing.')).toBe('Ships paid nothing.')
    expect(untitled('Ships that pass the strait pay nothing before autumn.')).toBe(
      'Ships that pass the strait pay nothing before…',
    )
  })

  test('stays short where words are long or not set apart by spaces', () => {
    expect(untitled('海'.repeat(1000))).toBe(`${'海'.repeat(160)}…`)
    expect(untitled(`x${'🙂'.repeat(1000)}`)).toBe(`x${'🙂'.repeat(79)}…`)
    expect(untitled('海'.repeat(160))).toBe('海'.repeat(160))
  })
})
