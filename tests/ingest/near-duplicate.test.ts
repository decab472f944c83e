import { describe, expect, it } from 'vitest'
import { NearDuplicates, sameText } from '../../src/ingest/near-duplicate.ts'
import { makeArticle, unknownMetadata } from '../../src/news/article.ts'

const article = (id: string, ...paragraphs: string[]) =>
  makeArticle(id, { ...unknownMetadata, extra: {}, paragraphs })

const story = [
  'Negotiators from both banks of the Orra have agreed how much water each may draw this winter.',
  'The text runs to four pages and will be signed next week, one diplomat said.',
  'Parliaments in the two countries must approve the deal before the end of May.',
]
const pact = article('pact', ...story)
const storm = article(
  'storm',
  'A storm shut three ports along the northern coast on Sunday, and ferries stayed in.',
)

describe('NearDuplicates', () => {
  it('finds the article that a text repeats with small changes', () => {
    const again = [
      ...story.slice(0, 2),
      'Both parliaments must still approve the deal before the end of May.',
    ]
    const found = new NearDuplicates([storm, pact]).of(again)
    expect(found?.article).toBe(pact)
    expect(found?.share).toBeGreaterThan(0.6)
    expect(found?.share).toBeLessThan(1)
  })

  it('finds the article that a text is an excerpt of, and the excerpt of a longer text', () => {
    expect(new NearDuplicates([storm, pact]).of(story.slice(0, 1))).toEqual({ article: pact, share: 1 })
    expect(new NearDuplicates([pact]).of([...story, ...storm.paragraphs])).toEqual({
      article: pact,
      share: 1,
    })
  })

  it('sees through quotes, case and paragraph breaks', () => {
    expect(new NearDuplicates([pact]).of([story.join(' ').toUpperCase()])?.share).toBe(1)
  })

  it('takes two reports of one event in different words for two articles', () => {
    const other = [
      'The water of the Orra will be shared out by month, the two delegations said after a long night.',
    ]
    expect(new NearDuplicates([storm, pact]).of(other)).toBeNull()
  })

  it('compares with every article that joins later', () => {
    const known = new NearDuplicates([storm])
    expect(known.of(story)).toBeNull()
    known.add(pact)
    expect(known.of(story)).toEqual({ article: pact, share: 1 })
  })

  it('takes a text of three words or fewer for a duplicate of the same words alone', () => {
    const brief = article('brief', 'Talks go on.')
    expect(new NearDuplicates([pact, brief]).of(['Talks go on'])).toEqual({ article: brief, share: 1 })
    expect(new NearDuplicates([pact, brief]).of(['Talks go well'])).toBeNull()
  })

  it('finds nothing in an empty collection or for an empty text', () => {
    expect(new NearDuplicates([]).of(story)).toBeNull()
    expect(new NearDuplicates([pact]).of([])).toBeNull()
  })
})

describe('sameText', () => {
  it('holds for the same paragraphs to the letter, and for nothing else', () => {
    expect(sameText([...story], pact)).toBe(true)
    expect(sameText(story.slice(1), pact)).toBe(false)
    expect(
      sameText(
        story.map(paragraph => paragraph.toUpperCase()),
        pact,
      ),
    ).toBe(false)
  })
})
