import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { runCorpusShell } from '../../../src/console/corpus/shell.ts'
import { openCuration } from '../../../src/desk/curation/open-curation.ts'
import { openReports } from '../../../src/desk/curation/reports.ts'
import { corpusInMemory } from '../../contracts/corpus-in-memory.ts'
import { fileOf } from '../../desk/curation/curation-over.ts'
import { type CapturedTerminal, pipeOf } from '../captured-terminal.ts'

const TODAY = '2024-05-01'
const TOLLS = fileOf([
  'Transport Minister Olle Brandt said that Norland would not pay the tolls.',
  '“No treaty lets a neighbour charge us for the tide,” Brandt said.',
])
const DREDGING = fileOf(
  [
    '“The channel \u0007 is deep” enough, Olle Brandt said.',
    '+5, -3 or @home makes no odds, Olle Brandt said.',
  ],
  'title: \'Deep, "deeper"\'\noutlet: =SUM(A1)\npublished: 2023-11-02',
)

async function run(
  files: Readonly<Record<string, string>>,
  argv: readonly string[],
  terminal: CapturedTerminal = pipeOf(),
) {
  const corpus = corpusInMemory(files, () => TODAY)
  const code = await runCorpusShell(argv, terminal, {
    defaultCorpus: 'corpus',
    openCorpus: () => ({
      curation: openCuration(corpus, { now: () => new Date(`${TODAY}T09:30:00Z`), newId: () => 'plan' }),
      reports: openReports(corpus, () => TODAY),
    }),
    findPages: async () => [],
    by: 'ida',
  })
  return { code, out: terminal.written(), err: terminal.complained() }
}

const objects = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line))

describe('corpus statements', () => {
  test('--json prints who says what, with offsets in the paragraph', async () => {
    const { code, out, err } = await run({ 'tolls.md': TOLLS }, ['statements', '--json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const found = objects(out)
    expect(found).toContainEqual(
      expect.objectContaining({
        article: 'tolls',
        paragraph: 2,
        sentence: '“No treaty lets a neighbour charge us for the tide,” Brandt said.',
        source: { start: 53, end: 59, text: 'Brandt' },
        cue: { start: 60, end: 64, text: 'said' },
        kind: 'direct',
        speaker: expect.stringContaining('Olle Brandt'),
        title: null,
        outlet: null,
        published: null,
      }),
    )
    for (const statement of found)
      expect(Object.keys(statement)).toEqual([
        'article',
        'paragraph',
        'sentence',
        'source',
        'cue',
        'content',
        'kind',
        'speaker',
        'actor',
        'attitude',
        'nested',
        'standing',
        'anonymous',
        'origin',
        'confidence',
        'title',
        'outlet',
        'published',
      ])
  })

  test('prints a line a statement', async () => {
    const { out } = await run({ 'tolls.md': TOLLS }, ['statements'])
    const lines = out.trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^tolls ¶ 1 {2}.*Brandt.* said: /)
  })

  test('says behind a line what keeps it from being simply said', async () => {
    const ferry = fileOf([
      'Norland opposes the ferry tax.',
      'A senior Russian official said that the ice was thin.',
    ])
    const { out } = await run({ 'ferry.md': ferry, 'actors.md': 'Norland:\n' }, ['statements'])
    expect(out).toMatch(/^ferry ¶ 1 {2}Norland opposes: the ferry tax {2}\[attitude\]$/m)
    expect(out).toMatch(/^ferry ¶ 2 {2}.*official.* said: .* {2}\[unnamed\]$/m)
  })

  test('--csv prints a table that spreadsheets open, and runs nothing in them', async () => {
    const files = { 'dredging.md': DREDGING, 'tolls.md': TOLLS }
    const { code, out, err } = await run(files, ['statements', '--csv'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.startsWith('\ufeffarticle,title,outlet,published,paragraph,speaker,')).toBe(true)
    expect(out.endsWith('\r\n')).toBe(true)
    expect(out.split('\r\n')).toEqual(out.split('\n').map(line => line.replace(/\r$/, '')))
    expect(out).toContain(`\r\ndredging,"Deep, ""deeper""",'=SUM(A1),2023-11-02,1,Olle Brandt,no,`)
    expect(out).toContain(`,"'+5, -3 or @home makes no odds, Olle Brandt said.",`)
    expect(out).toMatch(/^tolls,,,,2,Olle Brandt,/m)
    expect(out).not.toMatch(/(?:^|,)"?[=+@-]/m)
    expect(out).not.toContain('\u0007')
  })

  test('--csv has a row for every statement that --json has', async () => {
    const files = { 'dredging.md': DREDGING, 'tolls.md': TOLLS }
    const json = objects((await run(files, ['statements', '--json'])).out)
    const [head = '', ...rows] = (await run(files, ['statements', '--csv'])).out.trimEnd().split('\r\n')
    expect(rows).toHaveLength(json.length)
    expect(head.split(',')).toHaveLength(18)
  })

  test('goes one way at a time', async () => {
    expect(await run({ 'tolls.md': TOLLS }, ['statements', '--json', '--csv'])).toEqual({
      code: 2,
      out: '',
      err: 'Not understood: statements cannot print --json and --csv at once; give one of them\n',
    })
  })

  test('stops reading where nobody listens any more', async () => {
    const names = Array.from({ length: 30 }, (_, number) => `tolls-${number}.md`)
    let lines = 0
    const closing = new Writable({
      write(_chunk, _encoding, done) {
        lines += 1
        done(lines < 3 ? null : Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
      },
    })
    const files = Object.fromEntries(names.map(name => [name, TOLLS]))
    expect((await run(files, ['statements'], { ...pipeOf(), output: closing })).code).toBe(0)
    expect(lines).toBeLessThan(10)
  })
})
