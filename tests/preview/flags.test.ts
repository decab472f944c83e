import { describe, expect, test } from 'vitest'
import { readFlags } from '../../src/preview/flags.ts'

const nothing = {
  status: 'read',
  corpus: undefined,
  out: undefined,
  look: undefined,
  language: undefined,
  help: false,
  lines: [],
} as const

describe('readFlags', () => {
  test('reads nothing as the usual preview', () => {
    expect(readFlags([])).toEqual(nothing)
  })

  test('takes flags before and after the commands', () => {
    expect(readFlags(['--corpus', 'mine', '/sources', '--out=page.html', '--look', 'phone'])).toEqual({
      ...nothing,
      corpus: 'mine',
      out: 'page.html',
      look: 'phone',
      lines: ['/sources'],
    })
  })

  test('takes quoted lines one by one, and the words behind a bare command as its own', () => {
    expect(readFlags(['/stance Russia coalition', 'Who is Lavrov?', '/sources'])).toEqual({
      ...nothing,
      lines: ['/stance Russia coalition', 'Who is Lavrov?', '/sources'],
    })
    expect(readFlags(['/stance', 'United States', 'Assad', '/sources'])).toEqual({
      ...nothing,
      lines: ['/stance "United States" Assad', '/sources'],
    })
  })

  test('takes all behind -- as commands', () => {
    expect(readFlags(['--', '--look'])).toEqual({ ...nothing, lines: ['--look'] })
  })

  test.for([
    [['--lok', 'dark'], 'the preview has no flag --lok; did you mean --look?'],
    [['--json'], 'the preview has no flag --json; it takes --corpus, --out, --look, --language, --help'],
    [['--look', 'dim'], '--look dim is none of dark, light, phone'],
    [['--look'], '--look needs one of dark, light, phone'],
    [['--out', '--look', 'dark'], '--out needs a file: --out FILE'],
    [['--out', 'a', '--out', 'b'], '--out is given twice; give it once'],
  ] as const)('says what is wrong with %j', ([argv, message]) => {
    expect(readFlags(argv)).toEqual({ status: 'misread', message })
  })
})
