import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeArticle, unknownMetadata } from '../../src/news/article.ts'
import { formatArticle, parseArticle, splitFrontMatter } from '../../src/news/markdown.ts'
import { oneLine } from '../../src/news/one-line.ts'
import { describeProblem } from '../../src/news/problem.ts'

const file = { id: 'harbour', name: 'harbour.md', today: '2024-05-01' }

const parse = (source: string) => parseArticle(source, file)
const complaints = (source: string) => parse(source).problems.map(describeProblem)

const line = fc.string({ unit: 'binary', maxLength: 60 }).map(oneLine)
const awkwardLine = fc.oneof(
  line,
  fc.constantFrom(
    '---',
    'a: b',
    '"quoted" and \'quoted\'',
    '# no comment',
    '- item',
    '*alias',
    '1984',
    'null',
    '%x',
  ),
)
const text = awkwardLine.filter(value => value !== '')
const known = fc.option(text, { nil: null })
const published = fc.option(
  fc.constantFrom('2014', '0999', '2014-10', '2014-10-14', '2024-05-01', '2024-02-29'),
  { nil: null },
)
const url = fc.option(
  fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.constant('http://a.example/b:')),
  { nil: null },
)
const extra = fc.dictionary(
  fc
    .string({ minLength: 1 })
    .filter(key => !['title', 'outlet', 'author', 'published', 'url', 'id'].includes(key)),
  fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }),
  { maxKeys: 4 },
)
const article = fc
  .record({
    title: known,
    outlet: known,
    author: known,
    published,
    url,
    extra,
    paragraphs: fc.array(text, { minLength: 1 }),
  })
  .map(content => makeArticle('harbour', content))

describe('formatArticle', () => {
  test('parseArticle reads back what it writes, to the revision', () => {
    fc.assert(
      fc.property(article, original => {
        const { article: read } = parse(formatArticle(original))
        expect(read).toEqual(original)
      }),
      { numRuns: 500 },
    )
  })

  test('writes front matter a person can read', () => {
    const brief = makeArticle('harbour', {
      ...unknownMetadata,
      title: 'Harbour: "no deal" yet',
      published: '2014-10',
      url: 'https://news.example/harbour?x=1#top',
      extra: { reports: { outlet: 'The Post', date: '2014-10-14' } },
      paragraphs: ['The harbour stays shut.', '---', 'Talks go on.'],
    })
    expect(formatArticle(brief)).toMatchInlineSnapshot(`
      "---
      title: "Harbour: \\"no deal\\" yet"
      published: 2014-10
      url: https://news.example/harbour?x=1#top
      reports:
        outlet: "The Post"
        date: "2014-10-14"
      ---

      The harbour stays shut.

      ---

      Talks go on.
      "
    `)
  })
})

void complaints
void splitFrontMatter
