import { describe, expect, test } from 'vitest'
import { runCorpusShell } from '../../../src/console/corpus/shell.ts'
import { openCuration } from '../../../src/desk/curation/open-curation.ts'
import { openReports } from '../../../src/desk/curation/reports.ts'
import { type CorpusInMemory, corpusInMemory } from '../../contracts/corpus-in-memory.ts'
import { FERRY, fileOf, TODAY, TOLLS, WHALES } from '../../desk/curation/curation-over.ts'
import { type CapturedTerminal, keyboard, pipeOf } from '../captured-terminal.ts'

/** A corpus on record, and the shell over it. */
async function shell(files: Readonly<Record<string, string>> = {}) {
  const corpus = corpusInMemory(
    { 'tolls.md': fileOf(TOLLS, 'title: Tolls'), 'ferry.md': fileOf(FERRY), ...files },
    () => TODAY,
  )
  await corpus.held()
  return { corpus, run: (...argv: string[]) => run(corpus, argv) }
}

async function run(corpus: CorpusInMemory, argv: readonly string[], terminal: CapturedTerminal = pipeOf()) {
  let plans = 0
  const code = await runCorpusShell(argv, terminal, {
    defaultCorpus: 'corpus',
    openCorpus: () => ({
      curation: openCuration(corpus, {
        now: () => new Date(`${TODAY}T09:30:00Z`),
        newId: () => `plan${++plans}`,
      }),
      reports: openReports(corpus, () => TODAY),
    }),
    findPages: async paths =>
      paths.map(file => ({
        file,
        read: async () => ({ file, bytes: new TextEncoder().encode(WHALES.join('\n\n')) }),
      })),
    by: 'ida',
  })
  return { code, out: terminal.written(), err: terminal.complained() }
}

const objects = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line))

describe('corpus refresh', () => {
  test('shows how the files differ by paragraph, and takes them in', async () => {
    const { corpus, run } = await shell()
    corpus.files.set(
      'tolls.md',
      fileOf([TOLLS[0] ?? '', 'The pilots were not asked, they say.', TOLLS[2] ?? ''], 'title: The tolls'),
    )
    corpus.files.set('whales.md', fileOf(WHALES))
    corpus.files.delete('ferry.md')
    expect(await run('refresh', '--yes')).toEqual({
      code: 0,
      err: '',
      out: expect.stringMatching(/change 2\)\.\n$/),
    })
    corpus.files.set('tolls.md', fileOf([...TOLLS, 'More.'], 'title: Tolls'))
    corpus.files.set('broken.md', fileOf(['Text.'], 'published: never'))
    corpus.files.delete('whales.md')
    const { code, out } = await run('refresh', '--yes')
    expect(code).toBe(1)
    expect(out).toMatchInlineSnapshot(`
      "rejected broken.md: line 2: published "never" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD.
      removed whales.md “Three whales were seen off the western cliffs…”
      changed tolls.md “Tolls”
        title       The tolls → Tolls
        - ¶ 2       The pilots were not asked, they say.
        + ¶ 2       The tolls start in May and would cost grain shippers about four …
        + ¶ 4       More.
      3 files: 1 rejected, 1 removed, 1 changed
      Refreshed: 1 changed, 1 removed (change 3).
      "
    `)
    expect((await corpus.held()).articles.map(({ id }) => id)).toEqual(['tolls'])
  })

  test('shows a long paragraph from where it differs', async () => {
    const { corpus, run } = await shell()
    corpus.files.set(
      'ferry.md',
      fileOf([FERRY[0] ?? '', FERRY[1]?.replace('if the strike', 'while the strike') ?? '']),
    )
    const { out } = await run('refresh', '--yes')
    expect(out).toContain('  - ¶ 2       … it would pay for hotels if the strike went on.\n')
    expect(out).toContain('  + ¶ 2       … it would pay for hotels while the strike went on.\n')
  })

  test('says that there is nothing to take in', async () => {
    const { run } = await shell()
    expect(await run('refresh')).toEqual({
      code: 0,
      out: 'Nothing to take in: what is in force is what the files say.\n',
      err: '',
    })
  })

  test('asks first, and changes nothing at a no', async () => {
    const { corpus, run: typed } = await shell()
    corpus.files.delete('ferry.md')
    expect(await typed('refresh')).toMatchObject({ code: 1, err: expect.stringContaining('Add --yes') })
    const { terminal, type } = keyboard()
    type('n\n')
    const { code, out } = await run(corpus, ['refresh'], terminal)
    expect(code).toBe(1)
    expect(out).toContain('Take these changes in? [y/N]')
    expect((await corpus.held()).articles).toHaveLength(2)
  })

  test('--json prints an object a file, and words on the error output alone', async () => {
    const { corpus, run } = await shell()
    corpus.files.set('tolls.md', fileOf(TOLLS.slice(1), 'title: Tolls'))
    const { code, out, err } = await run('refresh', '--yes', '--json')
    expect(code).toBe(0)
    expect(err).toContain('Refreshed: 1 changed (change 2).')
    expect(objects(out)).toEqual([
      {
        file: 'tolls.md',
        status: 'changed',
        id: 'tolls',
        title: 'Tolls',
        outlet: null,
        published: null,
        author: null,
        url: null,
        metadata: [],
        paragraphs: [{ before: { number: 1, text: TOLLS[0] }, after: null }],
        repeats: null,
        problems: [],
        notes: [],
        applied: true,
      },
    ])
  })

  test('--let-in lets in what was removed, and says before who removed it', async () => {
    const { corpus, run } = await shell()
    await run('remove', 'ferry', '--yes')
    corpus.files.set('ferry.md', fileOf(FERRY))
    const without = await run('refresh', '--yes')
    expect(without.out).toContain('buried ferry.md')
    expect(without.out).toContain('ida removed this text on 1 May 2024 (change 2).')
    expect((await corpus.held()).articles).toHaveLength(1)
    expect((await run('refresh', '--yes', '--let-in')).code).toBe(0)
    expect((await corpus.held()).articles).toHaveLength(2)
  })
})

describe('corpus add', () => {
  test('leaves a removed text out, and lets it in with --let-in', async () => {
    const { corpus, run } = await shell({ 'whales.md': fileOf(WHALES) })
    await run('remove', 'whales', '--yes')
    const without = await run('add', 'saved.txt', '--yes', '--json')
    expect(without.code).toBe(0)
    expect(objects(without.out)).toMatchObject([
      {
        file: 'saved.txt',
        status: 'buried',
        id: null,
        why: expect.stringContaining('ida removed this text'),
      },
    ])
    const { code, out } = await run('add', 'saved.txt', '--yes', '--let-in')
    expect(code).toBe(0)
    expect(out).toContain('Added 1 article (change 3).')
    expect((await corpus.held()).articles).toHaveLength(3)
  })
})

describe('corpus edit', () => {
  test('shows what changes, and changes it', async () => {
    const { corpus, run } = await shell()
    expect(await run('edit', 'tolls', '--title', '', '--outlet', 'The Quay Courier', '--yes')).toEqual({
      code: 0,
      err: '',
      out: `changed tolls.md “Norland will not pay the new harbour tolls,…”
  title       Tolls → unknown
  outlet      unknown → The Quay Courier
Changed tolls (change 2).
`,
    })
    expect((await corpus.held()).articles[1]).toMatchObject({ title: null, outlet: 'The Quay Courier' })
  })

  test('has nothing to ask where all of it is known already', async () => {
    const { run } = await shell()
    const { code, out } = await run('edit', 'tolls', '--title', 'Tolls')
    expect(code).toBe(0)
    expect(out).toContain('All of this is known about it already.')
  })

  test('says what cannot be', async () => {
    const { run } = await shell()
    expect(await run('edit', 'toll', '--title', 'A', '--yes')).toEqual({
      code: 1,
      out: '',
      err: 'corpus: No article has the id toll. The nearest is tolls.\n',
    })
    expect(await run('edit', 'tolls', '--published', 'soon')).toEqual({
      code: 2,
      out: '',
      err: 'Not understood: --published: “soon” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.\n',
    })
  })
})

describe('corpus history and undo', () => {
  test('list the changes and take them back', async () => {
    const { corpus, run } = await shell()
    const before = (await corpus.held()).articles
    await run('edit', 'tolls', '--title', 'The tolls', '--yes')
    await run('remove', 'ferry', '--yes')
    expect(await run('undo', '--yes')).toMatchObject({
      code: 0,
      out: `change 3: remove by ida, 2024-05-01 09:30 UTC: 1 removed
new ferry.md “Ferry crews stopped work for a day on…”
Took change 3 back: 1 new (change 4).
`,
    })
    expect((await run('undo', '2', '--yes')).code).toBe(0)
    expect((await corpus.held()).articles).toEqual(before)
    const { code, out } = await run('history')
    expect(code).toBe(0)
    expect(out.replace(/^1 .*$/m, '1  …')).toBe(`5  2024-05-01 09:30 UTC  undo of change 2 by ida: 1 changed
4  2024-05-01 09:30 UTC  undo of change 3 by ida: 1 new
3  2024-05-01 09:30 UTC  remove by ida: 1 removed
2  2024-05-01 09:30 UTC  edit by ida: 1 changed
1  …
5 changes
`)
    const json = await run('history', '--json', '--limit', '2')
    expect(objects(json.out)).toMatchObject([{ number: 5, kind: 'undo', undoes: 2 }, { number: 4 }])
    expect(json.err).toBe('5 changes, the last 2 shown\n')
  })

  test('refuse what cannot be taken back', async () => {
    const { run } = await shell()
    expect(await run('undo', '--yes')).toMatchObject({
      code: 1,
      err: expect.stringContaining('cannot be taken back'),
    })
    expect(await run('undo', '9', '--yes')).toMatchObject({
      code: 1,
      err: 'corpus: There is no change 9. The history lists the changes.\n',
    })
  })
})

describe('corpus status', () => {
  test('tells what is in force and what awaits a refresh', async () => {
    const { corpus, run } = await shell()
    await run('edit', 'tolls', '--outlet', 'The Quay Courier', '--published', '2024-03', '--yes')
    await run('remove', 'ferry', '--yes')
    corpus.files.set('whales.md', fileOf(WHALES))
    expect(await run('status')).toEqual({
      code: 0,
      err: '',
      out: `1 article, 3 paragraphs, 1 outlet, March 2024
last change: 3, remove by ida, 2024-05-01 09:30 UTC: 1 removed
1 file differs from what is in force; \`corpus refresh\` shows how
no problems
1 removed text stays out
`,
    })
    const { out } = await run('status', '--json')
    expect(objects(out)).toMatchObject([{ articles: 1, awaiting: 1, buried: 1, last: { number: 3 } }])
  })
})

describe('corpus', () => {
  test.each([
    [['edit', 'tolls'], 'edit needs what to say about it'],
    [['edit', 'tolls', 'ferry', '--title', 'A'], '"ferry" is a second'],
    [['edit'], 'edit needs ID'],
    [['undo', 'last'], '"last" is no number of a change'],
    [['undo', '1', '2'], 'undo takes back one change'],
    [['undo', '0'], '"0" is no number of a change'],
    [['undo', ''], 'one NUMBER is empty'],
    [['history', '--limit', 'all'], '--limit is how many changes are listed'],
    [['history', '3'], 'history takes no "3"'],
    [['refresh', 'corpus'], 'refresh takes no "corpus"'],
    [['remove', 'a', '--let-in'], 'remove takes no --let-in'],
    [['refesh'], 'did you mean refresh?'],
    [['add', 'a.txt', '--outlet', ''], '--outlet is empty'],
  ])('does not take %j', async (argv, why) => {
    const { run } = await shell()
    const { code, err } = await run(...argv)
    expect(code).toBe(2)
    expect(err).toContain(why)
  })

  test('tells that somebody else changed the corpus while it asked', async () => {
    const { corpus, run: typed } = await shell()
    const { terminal, type } = keyboard()
    const asking = run(corpus, ['remove', 'ferry'], terminal)
    await typed('edit', 'tolls', '--title', 'Other', '--yes')
    type('y\n')
    expect(await asking).toMatchObject({
      code: 1,
      err: 'Nothing was changed: ida (change 2) changed the corpus in the meantime. Run the command again.\n',
    })
    expect((await corpus.held()).articles).toHaveLength(2)
  })
})
