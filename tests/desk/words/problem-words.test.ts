import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../commands/languages.ts'
import { english, tongueOf } from '../../../src/desk/words/phrase.ts'
import { clause, problemWords } from '../../../src/desk/words/problem-words.ts'
import { readPage } from '../../../src/ingest/read-page.ts'
import { parseArticle } from '../../../src/news/markdown.ts'
import type { Problem } from '../../../src/news/problem.ts'

const TEXT = 'The ferry to Sel sails again. Nobody knows for how long.'

/** Files with all that can be wrong about them. */
const ARTICLES = [
  '',
  '---\ntitle: Ferry\n---\n',
  '---\ntitle: Ferry\n',
  `---\ntitle: [Ferry, Sel]\npublished: 2019-02-30\nurl: sel\n---\n\n${TEXT}`,
  `---\npublished: soon\nurl: [a]\n---\n\n${TEXT}`,
  `---\npublished: [soon]\n---\n\n${TEXT}`,
  `---\npublished: 2020-01-01\nid: other\nheadline: Ferry\nTitle: Ferry\n---\n\n${TEXT}`,
  `---\ntitle: Ferry\ntitle: Sel\n---\n\n${TEXT}`,
  `---\ntitle: &a Ferry\noutlet: *a\n---\n\n${TEXT}`,
  `---\ntitle: "Ferry\n---\n\n${TEXT}`,
  `---\n- Ferry\n---\n\n${TEXT}`,
  `---\ntitle: ${'['.repeat(40)}\n---\n\n${TEXT}`,
  `---\ntitle: ${'x'.repeat(70_000)}\n---\n\n${TEXT}`,
  `${TEXT}\u0007`,
  `${TEXT}\u0007\n\n${TEXT}\u0007`,
]

const PAGES: readonly (string | Uint8Array)[] = [
  '',
  ' \n',
  '<!doctype html><p>Ferry</p>',
  'Ferry',
  'Ferry\n'.repeat(200_000),
  new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37]),
  Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 11),
  new Uint8Array(11 * 1024 * 1024).fill(0x61),
]

function everyProblem(): readonly Problem[] {
  const file = { id: 'ferry', name: 'ferry.md', today: '2019-03-07' }
  const ofArticles = ARTICLES.flatMap(source => parseArticle(source, file).problems)
  const ofPages = PAGES.flatMap(content => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const read = readPage({ name: 'ferry.txt', bytes: Buffer.from(bytes) })
    return 'problem' in read ? [read.problem] : []
  })
  return [...ofArticles, ...ofPages]
}

describe('problemWords', () => {
  const problems = everyProblem()

  test('knows every clause about a file', () => {
    expect(problems.length).toBeGreaterThan(25)
    for (const { what, remedy } of problems) {
      expect(clause(what), what).toHaveProperty('template')
      expect(clause(remedy), remedy).toHaveProperty('template')
    }
  })

  test('says in English what was said, and in any other language something else', () => {
    for (const problem of problems) {
      const inEnglish = `${problem.what}; ${problem.remedy}`
      expect(english(problemWords(problem))).toBe(inEnglish)
      for (const language of languages) {
        const said = tongueOf(language)(problemWords(problem))
        expect(said).not.toContain(problem.remedy)
        expect(said).not.toBe(inEnglish)
      }
    }
  })
})

describe('clause', () => {
  test('says any text to the letter in English', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map(name => `the key ${name} is given twice`),
      fc.string().map(name => `this is ${name}, not text`),
    )
    fc.assert(
      fc.property(text, given => {
        expect(english(clause(given))).toBe(given)
      }),
    )
  })

  test('does not look at what is long', () => {
    const long = `the key ${'is given twice '.repeat(100_000)}`
    expect(clause(long)).toBe(long)
  })
})
