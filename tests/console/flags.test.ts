import { describe, expect, test } from 'vitest'
import { readFlags } from '../../src/console/flags.ts'

const none = { status: 'read', corpus: undefined, json: false, explain: false, help: false, command: [] }

describe('readFlags', () => {
  test('takes the flags of the console before and after the command', () => {
    expect(readFlags([])).toEqual(none)
    expect(readFlags(['--json', '--corpus', 'here', '/stance', 'Russia', 'coalition'])).toEqual({
      ...none,
      json: true,
      corpus: 'here',
      command: ['/stance', 'Russia', 'coalition'],
    })
    expect(readFlags(['/ask', 'Who?', '--limit', '3', '--json', '--explain', '--corpus=here'])).toEqual({
      ...none,
      json: true,
      explain: true,
      corpus: 'here',
      command: ['/ask', 'Who?', '--limit', '3'],
    })
  })

  test('leaves all behind -- to the command', () => {
    expect(readFlags(['--', '/search', '--json'])).toEqual({ ...none, command: ['/search', '--json'] })
  })

  test('asks for help in the usual ways', () => {
    expect(readFlags(['-h'])).toEqual({ ...none, help: true })
    expect(readFlags(['/stance', '--help'])).toEqual({ ...none, help: true, command: ['/stance'] })
  })

  test('says what it does not understand', () => {
    expect(readFlags(['--jsn'])).toEqual({
      status: 'misread',
      message: "the console has no flag --jsn; did you mean --json? A command's own options come after it",
    })
    expect(readFlags(['--verbose'])).toMatchObject({
      message:
        "the console has no flag --verbose; --help lists the flags. A command's own options come after it",
    })
    expect(readFlags(['--corpus'])).toMatchObject({ message: '--corpus needs a folder: --corpus DIR' })
    expect(readFlags(['--corpus', 'a', '--corpus', 'b'])).toMatchObject({
      message: '--corpus is given twice; give it once',
    })
  })
})
