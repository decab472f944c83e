import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlainFrontMatter } from '../../src/news/front-matter-plain.ts'
import { readYamlFrontMatter } from '../../src/news/front-matter-yaml.ts'

const plain = `title: "Harbour: \\"no deal\\" yet"
outlet: The Quay Courier
published: 2014-10-14
url: https://quay.example/harbour?x=1#top
author:
reports:
  outlet: The Post (Sel), evening edition
  date: "2014"
  note:
section: Ports & piers`

describe('readPlainFrontMatter', () => {
  test('reads what people and formatArticle mostly write', () => {
    expect(readPlainFrontMatter(plain, 2)?.map(({ key, line, value }) => [key, line, value])).toEqual([
      ['title', 2, 'Harbour: "no deal" yet'],
      ['outlet', 3, 'The Quay Courier'],
      ['published', 4, '2014-10-14'],
      ['url', 5, 'https://quay.example/harbour?x=1#top'],
      ['author', 6, null],
      ['reports', 7, { outlet: 'The Post (Sel), evening edition', date: '2014', note: null }],
      ['section', 11, 'Ports & piers'],
    ])
  })

  test('leaves to the parser what may mean something else', () => {
    for (const text of [
      'title: a: b',
      'title: a #b',
      'title: a:',
      "title: 'a'",
      'title: "a\\tb"',
      'title: "a" b',
      'title: [a]',
      'title: |',
      'title: 1984',
      'title: yes\n  and more',
      'title: True',
      'null: a',
      'title: a\ntitle: b',
      'a:\n  b: c\n  b: d',
      'a:\n    b: c',
      '  a: b',
      '# comment',
      'title: a\n\noutlet: b',
      '- a',
      'title : a',
      'title:a',
    ])
      expect(readPlainFrontMatter(text, 1)).toBeNull()
  })

  test('where it reads, the YAML parser reads the same', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }).filter(text => !/[\n\r]/.test(text)),
      fc.string({ maxLength: 12 }).map(text => `"${text}"`),
      fc
        .array(
          fc.constantFrom('a', 'É', ' ', ':', '#', '"', '\\', "'", ',', '[', '-', '1', '\t', '…', '\u2028'),
          { maxLength: 8 },
        )
        .map(parts => parts.join('')),
      fc.constantFrom(
        '',
        '2014-10-14',
        '2014-10',
        '2014',
        'null',
        'Yes',
        '~',
        '1e3',
        '.inf',
        'https://a.example/b:c',
      ),
    )
    const line = fc
      .tuple(
        fc.constantFrom('', '', '  '),
        fc.constantFrom('a', 'b', 'title', 'x-y', 'True', 'n'),
        fc.constantFrom(': ', ':', ':  '),
        value,
        fc.constantFrom('', ' '),
      )
      .map(parts => parts.join(''))
    let read = 0
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), lines => {
        const text = lines.join('\n')
        const entries = readPlainFrontMatter(text, 2)
        if (entries === null) return
        read += 1
        expect(entries).toEqual(readYamlFrontMatter(text, 2))
      }),
      { numRuns: 5000 },
    )
    expect(read).toBeGreaterThan(200)
  })
})
