import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { runCorpusShell } from '../../../src/console/corpus/shell.ts'
import { openCuration } from '../../../src/desk/curation/open-curation.ts'
import { openReports } from '../../../src/desk/curation/reports.ts'
import { LARGEST_PAGE } from '../../../src/ingest/read-page.ts'
import { openCorpusFolder } from '../../../src/store/corpus-folder.ts'
import { findPages } from '../../../src/store/page-files.ts'
import { fileOf } from '../../store/articles.ts'
import { contentOf, scratchFolder } from '../../store/scratch-folder.ts'
import { type CapturedTerminal, keyboard, pipeOf } from '../captured-terminal.ts'

const today = () => '2024-05-01'

const TOLLS = `Norland rejects the harbour tolls

Subscribe to our newsletter

Norland will not pay the new harbour tolls, its transport minister said on Thursday after a meeting in Sel.

The tolls start in May and would cost grain shippers about four million crowns a year, the port authority said.

Officials in Sel answered that dredging the channel costs money and that they expect the first payments in June.
`

const FERRY = `Ferry crews stopped work for a day on Tuesday because their contract ran out at the end of last month.

Passengers slept in the terminal, and the company said that it would pay for hotels if the strike went on.
`

/** A folder with a corpus of one article in \`corpus\` and two pages in \`in\`. */
async function workplace(): Promise<string> {
  const cwd = await scratchFolder()
  await mkdir(join(cwd, 'corpus'))
  await mkdir(join(cwd, 'in'))
  await writeFile(
    join(cwd, 'corpus', 'rail.md'),
    fileOf('The night train to Sel returns in autumn.', 'title: "Night train"\npublished: 2023-11\n'),
  )
  await writeFile(join(cwd, 'in', 'tolls.txt'), TOLLS)
  await writeFile(join(cwd, 'in', 'ferry.txt'), FERRY)
  return cwd
}

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the shell in a folder. What it writes comes back with the folder's path left out. */
async function run(
  cwd: string,
  argv: readonly string[],
  terminal: CapturedTerminal = pipeOf(),
): Promise<Ran> {
  const code = await runCorpusShell(argv, terminal, {
    defaultCorpus: join(cwd, 'corpus'),
    openCorpus: (folder, mayBeNew) => {
      const corpus = openCorpusFolder(folder, today, { mayBeNew })
      const now = () => new Date(`${today()}T09:30:00Z`)
      return {
        curation: openCuration(corpus, { now, newId: randomUUID }),
        reports: openReports(corpus, today),
      }
    },
    by: 'the night desk',
    findPages: paths => findPages(paths, { cwd, largest: LARGEST_PAGE }),
  })
  const strip = (text: string) => text.replaceAll(cwd + sep, '')
  return { code, out: strip(terminal.written()), err: strip(terminal.complained()) }
}

/** The files of the corpus, without its record. */
async function corpusOf(cwd: string) {
  const files = await contentOf(join(cwd, 'corpus'))
  return Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('.')))
}

const objects = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line))

describe('corpus add', () => {
  test('shows what is kept and what is dropped with its label', async () => {
    const { out, err, code } = await run(await workplace(), ['add', 'in', '--yes'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatchInlineSnapshot(`
      "to add in/ferry.txt → ferry-crews-stopped-work-for-a-day-on
        title       unknown
        outlet      unknown
        published   unknown
        kept        2 paragraphs
             1  Ferry crews stopped work for a day on Tuesday because their contract …
             2  Passengers slept in the terminal, and the company said that it would …
        dropped     0 lines

      to add in/tolls.txt → norland-rejects-the-harbour-tolls
        title       Norland rejects the harbour tolls
        outlet      unknown
        published   unknown
        kept        3 paragraphs
             1  Norland will not pay the new harbour tolls, its transport minister …
             2  The tolls start in May and would cost grain shippers about four …
             3  Officials in Sel answered that dredging the channel costs money and …
        dropped     2 lines
             1  headline            Norland rejects the harbour tolls
             3  boilerplate         Subscribe to our newsletter

      2 files: 2 to add
      Added 2 articles (change 2).
      "
    `)
  })

  test('adds what was confirmed, and nothing the second time', async () => {
    const cwd = await workplace()
    await run(cwd, ['add', 'in', '--yes', '--outlet', 'The Quay Courier'])
    const after = await corpusOf(cwd)
    expect(Object.keys(after)).toHaveLength(3)
    const again = await run(cwd, ['add', 'in', '--yes'])
    expect(again.code).toBe(0)
    expect(again.out).toContain('2 files: 2 unchanged')
    expect(await corpusOf(cwd)).toEqual(after)
  })

  test('asks on a terminal and takes no for an answer', async () => {
    const cwd = await workplace()
    const before = await corpusOf(cwd)
    for (const [answer, code, files] of [
      ['n\n', 1, 1],
      ['\n', 1, 1],
      ['yes\n', 0, 3],
    ] as const) {
      const { terminal, type } = keyboard()
      type(answer)
      const ran = await run(cwd, ['add', 'in'], terminal)
      expect(ran.out).toContain('Add 2 articles? [y/N]')
      expect(ran.code).toBe(code)
      const after = await corpusOf(cwd)
      expect(Object.keys(after)).toHaveLength(files)
      if (files === 1) expect(after).toEqual(before)
    }
  })

  test('takes the end of the input for a no', async () => {
    const cwd = await workplace()
    const ran = await run(cwd, ['add', 'in'], pipeOf([], { interactive: true }))
    expect(ran.code).toBe(1)
    expect(Object.keys(await corpusOf(cwd))).toEqual(['rail.md'])
  })

  test('without a terminal and without --yes it changes nothing and says how to go on', async () => {
    const cwd = await workplace()
    const before = await corpusOf(cwd)
    const { code, err } = await run(cwd, ['add', 'in'])
    expect(code).toBe(1)
    expect(err).toBe(
      'Nothing was changed: there is no terminal to ask on. Add --yes to go on without asking.\n',
    )
    expect(await corpusOf(cwd)).toEqual(before)
  })

  test('--json prints an object a file on the output, and words on the error output alone', async () => {
    const cwd = await workplace()
    const { code, out, err } = await run(cwd, [
      'add',
      'in',
      'missing.txt',
      '--yes',
      '--json',
      '--published',
      '2019-03',
    ])
    expect(code).toBe(1)
    expect(err).toContain('Added 2 articles (change 2).')
    const [ferry, tolls, missing] = objects(out)
    expect(ferry).toMatchObject({
      file: 'in/ferry.txt',
      status: 'added',
      title: null,
      outlet: null,
      published: '2019-03',
      paragraphs: FERRY.trim().split('\n\n'),
      dropped: [],
      why: null,
    })
    expect(tolls).toMatchObject({ status: 'added', applied: true })
    expect(tolls?.dropped).toContainEqual({
      line: 3,
      label: 'boilerplate',
      text: 'Subscribe to our newsletter',
    })
    expect(missing).toMatchObject({
      file: 'missing.txt',
      status: 'rejected',
      applied: false,
      id: null,
      paragraphs: [],
      why: 'it cannot be read: there is no such file; check the name and the rights',
    })
    expect(Object.keys(await corpusOf(cwd))).toContain(`${String(ferry?.id)}.md`)
  })

  test('tells of each file that cannot be added in one line and adds the rest', async () => {
    const cwd = await workplace()
    const bad = join(cwd, 'bad')
    await mkdir(bad)
    await mkdir(join(cwd, 'none'))
    await writeFile(join(bad, 'empty.txt'), '')
    await writeFile(
      join(bad, 'binary.txt'),
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    )
    await writeFile(join(bad, 'broken.md'), `---\ntitle: "never closed\n---\n\n${FERRY}`)
    await writeFile(join(bad, 'future.md'), `---\npublished: 2024-05-02\n---\n\n${FERRY}`)
    await writeFile(join(bad, 'large.txt'), '')
    await truncate(join(bad, 'large.txt'), 50 * 1024 * 1024)
    await symlink('circle.txt', join(bad, 'circle.txt'))
    const before = await corpusOf(cwd)
    const { code, out } = await run(cwd, ['add', 'bad', 'none', 'in/ferry.txt', '--yes', '--json'])
    expect(code).toBe(1)
    const reasons = objects(out).map(({ file, status, why }) => `${file} ${status} ${why}`)
    expect(reasons).toMatchInlineSnapshot(`
      [
        "bad/binary.txt rejected this is a PNG picture, not text; open it, save the article as plain text in UTF-8, and add that file",
        "bad/broken.md rejected line 2: the front matter is broken: missing closing quotation mark; write \`key: value\` lines, values with a colon or a quote in them between quotes",
        "bad/circle.txt rejected it cannot be read: it is a link that leads to itself; check the name and the rights",
        "bad/empty.txt rejected the file is empty; save the page again",
        "bad/future.md rejected The date 2024-05-02 lies in the future: today is 2024-05-01. Give a day up to that one.",
        "bad/large.txt rejected it has 50 MB; a page has 10 MB at most; save the article alone",
        "none rejected the folder holds no .txt or .md files; name a folder or file that does",
        "in/ferry.txt added null",
      ]
    `)
    expect(await corpusOf(cwd)).toMatchObject(before)
    expect(Object.keys(await corpusOf(cwd))).toHaveLength(2)
    const words = (await run(cwd, ['add', 'bad', 'none'])).out.trimEnd().split('\n')
    expect(words.filter(line => /^rejected \S+: .+[;.] .+$/.test(line))).toHaveLength(7)
    expect(words).toHaveLength(8)
  })

  test('does not let a page steer the terminal', async () => {
    const cwd = await workplace()
    await writeFile(join(cwd, 'in', 'evil.txt'), FERRY.replace('Tuesday', 'Tues\u001b[2J\u0007\u202eday'))
    await rm(join(cwd, 'in', 'ferry.txt'))
    await rm(join(cwd, 'in', 'tolls.txt'))
    const { out, err } = await run(cwd, ['add', 'in', '--yes', '--title', 'A\u001b[31mB'])
    const unsafe = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/
    expect(out + err).toContain('Added 1 article (change 2).')
    expect(out + err).not.toMatch(unsafe)
    for (const text of Object.values(await corpusOf(cwd))) expect(text).not.toMatch(/[\x07\x1b]/)
  })

  test('does not let JSON steer the terminal either', async () => {
    const cwd = await workplace()
    const title = 'A \u202e\u2066B'
    const { out } = await run(cwd, ['add', 'in/ferry.txt', '--yes', '--json', '--title', title])
    expect(out).not.toMatch(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/)
    expect(objects(out)).toMatchObject([{ title }])
  })

  test('refuses options that cannot be before it reads anything', async () => {
    const cwd = await workplace()
    const { code, err } = await run(cwd, ['add', 'in', '--published', 'soon', '--url', 'quay', '--yes'])
    expect(code).toBe(2)
    expect(err).toMatchInlineSnapshot(`
      "Not understood: --published: “soon” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.
      Not understood: --url: “quay” is not a web address. Write it in full, starting with https:// or http://.
      "
    `)
    const titled = await run(cwd, ['add', 'in', '--title', 'Both', '--yes'])
    expect(titled.code).toBe(2)
    expect(titled.err).toBe('Not understood: --title is for one page, and there are 2; add that page alone\n')
    expect(Object.keys(await corpusOf(cwd))).toEqual(['rail.md'])
  })

  test('makes the folder of a new corpus', async () => {
    const cwd = await workplace()
    const { code } = await run(cwd, ['add', 'in', '--yes', '--corpus', join(cwd, 'new', 'corpus')])
    expect(code).toBe(0)
    expect(await readdir(join(cwd, 'new', 'corpus'))).toContain('norland-rejects-the-harbour-tolls.md')
  })

  test('tells where a corpus is missing and how to name another', async () => {
    const cwd = await workplace()
    const { code, err } = await run(cwd, ['list', '--corpus', join(cwd, 'elsewhere')])
    expect(code).toBe(1)
    expect(err).toBe(
      'elsewhere: there is no such folder; name another (with --corpus, or CORPUS_DIR for the bot), or make it\n',
    )
  })
})

describe('corpus check', () => {
  test('is content with a sound corpus', async () => {
    expect(await run(await workplace(), ['check'])).toEqual({
      code: 0,
      out: '1 article, no problems\n',
      err: '',
    })
  })

  test('prints every problem of every file at once, and how many there are', async () => {
    const cwd = await workplace()
    const corpus = join(cwd, 'corpus')
    await writeFile(join(corpus, 'actors.md'), 'Norland\n: nobody\n')
    await writeFile(join(corpus, 'empty.md'), '')
    await writeFile(join(corpus, 'odd.md'), fileOf('Text.', 'sektion: x\npublished: 2023-02-30\n'))
    await writeFile(join(corpus, 'Rail.MD'), fileOf('Again.'))
    const { code, out } = await run(cwd, ['check'])
    expect(code).toBe(1)
    expect(out).toMatchInlineSnapshot(`
      "error: corpus/Rail.MD: the names Rail.MD and rail.md give the same id, rail; rename or remove one of them
      error: corpus/empty.md: the file is empty; write the article as paragraphs with blank lines between them, or remove the file
      warning: corpus/odd.md:2: the key sektion is unknown; it is kept but not used; known are title, outlet, author, published, url
      error: corpus/odd.md:3: published "2023-02-30" does not exist; write YYYY, YYYY-MM or YYYY-MM-DD
      error: corpus/actors.md:2: this line is no actor; write Name (Affiliation): alias, alias
      1 article, 4 errors, 1 warning
      "
    `)
    const json = await run(cwd, ['check', '--json'])
    expect(objects(json.out)).toHaveLength(5)
    expect(json.err).toBe('1 article, 4 errors, 1 warning\n')
  })
})

describe('corpus list', () => {
  test('is a table of what is known, cut to the terminal', async () => {
    const cwd = await workplace()
    await run(cwd, ['add', 'in', '--yes'])
    const { out } = await run(cwd, ['list'], pipeOf([], { columns: () => 90 }))
    expect(out).toMatchInlineSnapshot(`
      "id                                     date     outlet   title                           ¶
      ferry-crews-stopped-work-for-a-day-on  unknown  unknown  Ferry crews stopped work for …  2
      norland-rejects-the-harbour-tolls      unknown  unknown  Norland rejects the harbour t…  3
      rail                                   2023-11  unknown  Night train                     1
      3 articles
      "
    `)
    const narrow = await run(cwd, ['list'])
    expect(narrow.code).toBe(0)
  })

  test('--json prints an object an article', async () => {
    const { out } = await run(await workplace(), ['list', '--json'])
    expect(objects(out)).toMatchObject([
      { id: 'rail', title: 'Night train', outlet: null, published: '2023-11', paragraphs: 1 },
    ])
  })
})

describe('corpus remove', () => {
  test('removes what is there, and names what is near to what is not', async () => {
    const cwd = await workplace()
    const { code, out, err } = await run(cwd, ['remove', 'rial', '--yes'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe('corpus: No article has the id rial. The nearest is rail.\n')
    expect((await run(cwd, ['remove', '../x', '--yes'])).err).toBe('corpus: No article has the id ../x.\n')
    expect(await run(cwd, ['remove', 'rail', '--yes'])).toEqual({
      code: 0,
      out: 'remove rail: Night train\nRemoved 1 article (change 2).\n',
      err: '',
    })
    expect(await corpusOf(cwd)).toEqual({})
  })

  test('asks first', async () => {
    const cwd = await workplace()
    expect((await run(cwd, ['remove', 'rail'])).code).toBe(1)
    const { terminal, type } = keyboard()
    type('n\n')
    expect((await run(cwd, ['remove', 'rail'], terminal)).code).toBe(1)
    expect(Object.keys(await corpusOf(cwd))).toEqual(['rail.md'])
    const willing = keyboard()
    willing.type('y\n')
    expect((await run(cwd, ['remove', 'rail'], willing.terminal)).code).toBe(0)
    expect(await corpusOf(cwd)).toEqual({})
  })
})

describe('corpus refresh, history and undo', () => {
  test('keep a folder that is edited by hand, and bring back what was', async () => {
    const cwd = await workplace()
    const rail = join(cwd, 'corpus', 'rail.md')
    expect((await run(cwd, ['status'])).out).toContain('the files are as they are in force')
    const before = await corpusOf(cwd)
    await writeFile(
      rail,
      fileOf('The night train to Sel stays away.', 'title: "Night train"\npublished: 2023-11\n'),
    )
    await writeFile(join(cwd, 'corpus', 'ferry.md'), fileOf(FERRY))
    const edit = await run(cwd, ['edit', 'rail', '--title', 'Train', '--yes'])
    expect(edit).toMatchObject({ code: 1, out: expect.stringContaining('title') })
    expect(edit.err).toMatch(/^corpus[\\/]rail\.md: .+; .+\n$/)
    const { code, out } = await run(cwd, ['refresh', '--yes'])
    expect(code).toBe(0)
    expect(out).toContain('- ¶ 1       The night train to Sel returns in autumn.')
    expect(out).toContain('Refreshed: 1 new, 1 changed (change 2).')
    expect((await run(cwd, ['remove', 'ferry', '--yes'])).code).toBe(0)
    expect((await run(cwd, ['undo', '--yes'])).code).toBe(0)
    expect(Object.keys(await corpusOf(cwd))).toEqual(['ferry.md', 'rail.md'])
    expect((await run(cwd, ['undo', '2', '--yes'])).code).toBe(0)
    expect(await corpusOf(cwd)).toEqual(before)
    const history = objects((await run(cwd, ['history', '--json'])).out)
    expect(history.map(({ kind }) => kind)).toEqual(['undo', 'undo', 'remove', 'refresh', 'opening'])
    expect(history.slice(0, 4).map(({ by }) => by)).toEqual(Array(4).fill('the night desk'))
  })

  test('leave a removed article out, whoever puts it back', async () => {
    const cwd = await workplace()
    const rail = join(cwd, 'corpus', 'rail.md')
    const text = await readFile(rail, 'utf8')
    expect((await run(cwd, ['remove', 'rail', '--yes'])).code).toBe(0)
    await writeFile(join(cwd, 'corpus', 'night-train.md'), text)
    const left = await run(cwd, ['refresh', '--yes'])
    expect(left.code).toBe(0)
    expect(left.out).toContain('buried night-train.md')
    expect(left.out).toContain('the night desk removed this text on 1 May 2024 (change 2).')
    expect((await run(cwd, ['list'])).out).toContain('0 articles')
    expect((await run(cwd, ['refresh', '--yes', '--let-in'])).out).toContain('Refreshed: 1 new')
    expect((await run(cwd, ['list'])).out).toContain('night-train')
  })
})

describe('corpus', () => {
  test('prints its help, and a line for what it does not understand', async () => {
    const cwd = await workplace()
    expect(await run(cwd, ['--help'])).toMatchObject({ code: 0, err: '' })
    expect(await run(cwd, ['lst'])).toEqual({
      code: 2,
      out: '',
      err: 'Not understood: the corpus has no task "lst"; did you mean list?\n',
    })
    expect(await readFile(join(cwd, 'corpus', 'rail.md'), 'utf8')).toContain('The night train')
  })

  test('says in one line that its output cannot be written', async () => {
    const full = new Writable({
      write() {
        throw new Error('ENOSPC: no space left on device, write')
      },
    })
    const terminal = { ...pipeOf(), output: full }
    expect(await run(await workplace(), ['list'], terminal)).toMatchObject({
      code: 1,
      err: 'the output cannot be written: ENOSPC: no space left on device, write; free some space, or send the output elsewhere\n',
    })
  })
})
