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

describe('parseArticle', () => {
  test('takes blocks between blank lines for paragraphs and folds each to one line', () => {
    const { article, problems } = parse('\uFEFFOne\r\n  line,\ttwo.\r\n \t \r\n\r\nAnother\u00a0one.  \r\n')
    expect(article).toEqual(
      makeArticle('harbour', {
        ...unknownMetadata,
        extra: {},
        paragraphs: ['One line, two.', 'Another one.'],
      }),
    )
    expect(problems).toEqual([])
  })

  test('takes dates and titles as they look, quoted or not', () => {
    const read = (head: string) => parse(`---\n${head}\n---\nText.`).article
    for (const published of ['2014', '2014-10', '2014-10-14'])
      for (const written of [published, `"${published}"`, `'${published}'`, ` ${published}  # comment`])
        expect(read(`published: ${written}`)).toMatchObject({ published })
    expect(read('title: 1984')).toMatchObject({ title: '1984' })
    expect(read('title: true')).toMatchObject({ title: 'true' })
    expect(read('title: >\n  Folded\n  over lines\noutlet: ""\nauthor:\nurl: ~')).toMatchObject({
      title: 'Folded over lines',
      outlet: null,
      author: null,
      url: null,
    })
  })

  test('tells of every problem with its line and how to mend it', () => {
    const source = [
      '---',
      'Title: Wrong case',
      'id: other',
      'section: Ports',
      'reports: { outlet: The Post }',
      'title: [a, b]',
      'published: 2023-02-30',
      'url: ftp://quay.example',
      'outlet: { name: Quay }',
      '---',
      'A bell\u0007 here,',
      'and \u0000 here.',
    ].join('\n')
    expect(parse(source).article).toBeNull()
    expect(complaints(source)).toMatchInlineSnapshot(`
      [
        "harbour.md:2: the key Title is unknown; it is kept but not used; write title",
        "harbour.md:3: the key id is not used: the name of the file is the id; rename the file if it should have another, and take the line out",
        "harbour.md:4: the key section is unknown; it is kept but not used; known are title, outlet, author, published, url",
        "harbour.md:6: title is not one line of text; write it in quotes on one line",
        "harbour.md:7: published "2023-02-30" does not exist; write YYYY, YYYY-MM or YYYY-MM-DD",
        "harbour.md:8: url "ftp://quay.example" is not a web address; write it in full, starting with https:// or http://",
        "harbour.md:9: outlet is not one line of text; write it in quotes on one line",
        "harbour.md:11: control characters here and in 1 more lines are read as spaces; take them out",
      ]
    `)
  })

  test('keeps the file out for what is broken, never for what is odd', () => {
    expect(parse('---\nsection: Ports\nid: x\n---\nA bell\u0007.').article).toMatchObject({
      extra: { section: 'Ports' },
      paragraphs: ['A bell .'],
    })
    for (const broken of [
      '',
      '\n \n',
      '---\ntitle: A\n---\n',
      '---\ntitle: A\n\nText.',
      '---\ntitle: "A\n---\nText.',
      '---\n- a\n- b\n---\nText.',
      '---\njust words\n---\nText.',
      '---\ntitle: A\ntitle: B\n---\nText.',
      '---\npublished: 2031-05-02\n---\nText.',
      '---\npublished: May 2023\n---\nText.',
    ]) {
      const { article, problems } = parse(broken)
      expect(article).toBeNull()
      expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(1)
    }
  })

  test('a date may be today, and the month and year that today is in', () => {
    for (const published of ['2024', '2024-05', '2024-05-01'])
      expect(parse(`---\npublished: ${published}\n---\nText.`).article).toMatchObject({ published })
    for (const published of ['2025', '2024-06', '2024-05-02'])
      expect(complaints(`---\npublished: ${published}\n---\nText.`)).toEqual([
        `harbour.md:2: published ${published} lies in the future; today is 2024-05-01; write the day it came out, or take the line out`,
      ])
  })

  test('a date a little ahead is warned of, as a clock may run behind; the article stays', () => {
    const { article, problems } = parse('---\npublished: 2024-05-02\n---\nText.')
    expect(article).toMatchObject({ published: '2024-05-02' })
    expect(problems.map(({ severity }) => severity)).toEqual(['warning'])
  })

  test('refuses front matter that is made to exhaust it', () => {
    const bombs = {
      aliases: `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]`,
      brackets: `a: ${'['.repeat(40)}${']'.repeat(40)}`,
      openBrackets: `a: ${'['.repeat(60_000)}`,
      braces: '{a: '.repeat(15_000),
      dashes: `a:\n  ${'- '.repeat(30_000)}x`,
      questions: '? '.repeat(30_000),
      staircase: Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      size: `title: ${'long '.repeat(20_000)}`,
      keys: Array.from({ length: 9_000 }, (_, index) => `k${index % 8_999}:`).join('\n'),
    }
    for (const bomb of Object.values(bombs)) {
      const { article, problems } = parse(`---\n${bomb}\n---\nText.`)
      expect(article).toBeNull()
      expect(problems.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0)
    }
    expect(complaints(`---\n${bombs.aliases}\n---\nText.`)[0]).toBe(
      'harbour.md:3: the front matter uses the alias *a; write the value out',
    )
  })

  test('never throws, whatever the file holds', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '---\n',
        '\n',
        '\r',
        ': ',
        '- ',
        '"',
        "'",
        '&a ',
        '*a',
        '!!set ',
        '[',
        '{',
        '|',
        '%',
        '\t',
        'title',
        '<<',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        for (const source of [pieces.join(''), `---\n${pieces.join('')}\n---\nText.`]) {
          const { article, problems } = parse(source)
          expect(article === null).toBe(problems.some(({ severity }) => severity === 'error'))
          if (article) expect(parse(formatArticle(article)).article).toEqual(article)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('splitFrontMatter', () => {
  test('a file without front matter is all body', () => {
    expect(splitFrontMatter('One.\r\n---\nTwo.')).toMatchObject({
      metadata: unknownMetadata,
      extra: {},
      body: 'One.\n---\nTwo.',
      bodyLine: 1,
      problems: [],
    })
  })

  test('says on which line the body starts', () => {
    expect(splitFrontMatter('\n---  \ntitle: A\n---\n\nText.')).toMatchObject({
      metadata: { title: 'A' },
      body: '\nText.',
      bodyLine: 5,
    })
  })
})
