import { describe, expect, it } from 'vitest'
import { NearDuplicates, sameText, shinglesOf } from '../../src/ingest/near-duplicate.ts'
import { type Article, makeArticle, unknownMetadata } from '../../src/news/article.ts'

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

/** The texts of some articles, to compare others with. */
function texts(...articles: readonly Article[]): NearDuplicates<Article> {
  const known = new NearDuplicates<Article>()
  for (const one of articles) known.add(one, shinglesOf(one.paragraphs))
  return known
}

describe('NearDuplicates', () => {
  it('finds the article that a text repeats with small changes', () => {
    const again = [
      ...story.slice(0, 2),
      'Both parliaments must still approve the deal before the end of May.',
    ]
    const [found, ...others] = texts(storm, pact).near(shinglesOf(again))
    expect(others).toEqual([])
    expect(found?.key).toBe(pact)
    expect(found?.share).toBeGreaterThan(0.6)
    expect(found?.share).toBeLessThan(1)
  })

  it('finds the article that a text is an excerpt of, and the excerpt of a longer text', () => {
    expect(texts(storm, pact).near(shinglesOf(story.slice(0, 1)))).toEqual([{ key: pact, share: 1 }])
    expect(texts(pact).near(shinglesOf([...story, ...storm.paragraphs]))).toEqual([{ key: pact, share: 1 }])
  })

  it('sees through quotes, case and paragraph breaks', () => {
    expect(texts(pact).near(shinglesOf([story.join(' ').toUpperCase()]))[0]?.share).toBe(1)
  })

  it('takes two reports of one event in different words for two articles', () => {
    const other = [
      'The water of the Orra will be shared out by month, the two delegations said after a long night.',
    ]
    expect(texts(storm, pact).near(shinglesOf(other))).toEqual([])
  })

  it('compares with every article that joins later', () => {
    const known = texts(storm)
    expect(known.near(shinglesOf(story))).toEqual([])
    known.add(pact, shinglesOf(pact.paragraphs))
    expect(known.near(shinglesOf(story))).toEqual([{ key: pact, share: 1 }])
  })

  it('finds every text that is repeated, in the order they were added', () => {
    expect(
      texts(pact, storm)
        .near(shinglesOf([...story, ...storm.paragraphs]))
        .map(({ key }) => key),
    ).toEqual([pact, storm])
  })

  it('takes a text of three words or fewer for a duplicate of the same words alone', () => {
    const brief = article('brief', 'Talks go on.')
    expect(texts(pact, brief).near(shinglesOf(['Talks go on']))).toEqual([{ key: brief, share: 1 }])
    expect(texts(pact, brief).near(shinglesOf(['Talks go well']))).toEqual([])
  })

  it('finds nothing in an empty collection or for an empty text', () => {
    expect(texts().near(shinglesOf(story))).toEqual([])
    expect(texts(pact).near(shinglesOf([]))).toEqual([])
  })
})

describe('shinglesOf', () => {
  it('is the same for plain words, whatever marks stand between them and however they are written', () => {
    const plain = shinglesOf(['The talks go on, he said - no end is near... or is it'])
    expect(plain.size).toBe(10)
    expect(shinglesOf(['“The talks go on,” he said – no', 'end is near… or\u00a0is it'])).toEqual(plain)
    expect(shinglesOf(['THE TALKS GO ON, HE SAID NO END IS NEAR OR ÌS IT'])).toEqual(plain)
  })

  it('tells words of other scripts apart', () => {
    expect(shinglesOf(['Переговоры о воде реки Орра идут'])).not.toEqual(
      shinglesOf(['Переговоры о хлебе реки Орра идут']),
    )
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
