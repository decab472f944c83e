import { describe, expect, test } from 'vitest'
import { readCorpusRequest } from '../../../src/console/corpus/flags.ts'

const read = (line: string) => readCorpusRequest(line === '' ? [] : line.split(' '))

function complaint(line: string): string {
  const request = read(line)
  return request.status === 'misread' ? request.message : `read: ${JSON.stringify(request.request)}`
}

describe('readCorpusRequest', () => {
  test('takes options before, between and after the words', () => {
    expect(read('--corpus here add a.txt --yes b --outlet=Quay --json')).toEqual({
      status: 'read',
      request: {
        task: 'add',
        paths: ['a.txt', 'b'],
        yes: true,
        letIn: false,
        json: true,
        corpus: 'here',
        overrides: { outlet: 'Quay' },
      },
    })
    expect(read('remove -y one two')).toEqual({
      status: 'read',
      request: { task: 'remove', ids: ['one', 'two'], yes: true, json: false, corpus: undefined },
    })
  })

  test('reads what changes the corpus and what tells of its changes', () => {
    const given = { json: false, corpus: undefined }
    const request = (line: string) => ({ status: 'read', request: { ...requests[line], ...given } })
    const requests: Readonly<Record<string, object>> = {
      status: { task: 'status' },
      'refresh --let-in': { task: 'refresh', yes: false, letIn: true },
      'edit tolls --author= --url https://quay.example -y': {
        task: 'edit',
        id: 'tolls',
        overrides: { author: '', url: 'https://quay.example' },
        yes: true,
      },
      undo: { task: 'undo', number: null, yes: false },
      'undo 12 --yes': { task: 'undo', number: 12, yes: true },
      history: { task: 'history', limit: 20 },
      'history --limit 5': { task: 'history', limit: 5 },
    }
    for (const line of Object.keys(requests)) expect(read(line)).toEqual(request(line))
  })

  test('takes everything behind -- as words, and a dash inside a value', () => {
    expect(read('add --title=-1- -- -odd.txt')).toMatchObject({
      request: { paths: ['-odd.txt'], overrides: { title: '-1-' } },
    })
  })

  test('says in one line what was not understood and what to write instead', () => {
    const lines = [
      '',
      'ad x',
      'frobnicate',
      'add',
      'remove',
      'add -page.txt',
      'add a --titel x',
      'add a --title',
      'add a --title --yes',
      'add a --title=',
      'add a --yes=no',
      'add a --outlet x --outlet y',
      'check --yes',
      'list a',
      'statements --title x',
      '--colour list',
    ]
    const answers = Object.fromEntries(lines.map(line => [line, complaint(line)]))
    for (const answer of Object.values(answers)) expect(answer).not.toContain('\n')
    expect(answers).toMatchInlineSnapshot(`
      {
        "": "no task is given; write status, refresh, add, edit, remove, history, undo, check, list, statements or --help",
        "--colour list": "there is no option --colour; known are --corpus, --json",
        "ad x": "the corpus has no task "ad"; did you mean add?",
        "add": "add needs PATH; write corpus add PATH",
        "add -page.txt": "there is no option -page.txt; known are --corpus, --json, --yes, --let-in, --title, --outlet, --published, --url, --author; for a path that begins with - write ./-page.txt",
        "add a --outlet x --outlet y": "--outlet is given twice; give it once",
        "add a --titel x": "there is no option --titel; did you mean --title?",
        "add a --title": "--title needs a value; write --title "…"",
        "add a --title --yes": "--title needs a value; write --title "…"",
        "add a --title=": "--title is empty; give a value or leave it out",
        "add a --yes=no": "--yes takes no value; write --yes alone",
        "check --yes": "check takes no --yes; it takes --corpus, --json",
        "frobnicate": "the corpus has no task "frobnicate"; write status, refresh, add, edit, remove, history, undo, check, list, statements or --help",
        "list a": "list takes no "a"; write corpus list alone",
        "remove": "remove needs ID; write corpus remove ID",
        "statements --title x": "statements takes no --title; it takes --corpus, --json, --csv",
      }
    `)
  })

  test('takes no empty path or id, as an unset variable gives one', () => {
    expect(readCorpusRequest(['add', 'a.txt', ''])).toEqual({
      status: 'misread',
      message: 'one PATH is empty; write it out, or take the empty quotes away',
    })
    expect(readCorpusRequest(['remove', ' '])).toMatchObject({ message: expect.stringContaining('one ID') })
  })

  test('shows the help wherever it is asked for', () => {
    for (const line of ['--help', '-h', 'help', 'add --help', 'check -h'])
      expect(read(line)).toMatchObject({ status: 'read', request: { task: 'help' } })
  })
})
