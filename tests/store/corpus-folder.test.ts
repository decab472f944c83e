import {
  access,
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NOTHING } from '../../src/news/corpus.ts'
import { describeProblem } from '../../src/news/problem.ts'
import { asCorpusError } from '../../src/store/corpus-error.ts'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'
import { articleOf, fileOf } from './articles.ts'
import { DEED, make } from './make-change.ts'
import { asOrdinaryUser, contentOf, scratchFolder } from './scratch-folder.ts'

const today = () => '2024-05-01'
const open = (folder: string) => openCorpusFolder(folder, today, { patience: 200 })

/** What is wrong in a folder, with the folder's own path left out. */
async function problemsIn(folder: string): Promise<string[]> {
  const { problems } = await open(folder).folder()
  return problems.map(
    problem => `${problem.severity} ${describeProblem(problem).replaceAll(folder + sep, '')}`,
  )
}

async function idsIn(folder: string): Promise<string[]> {
  return (await open(folder).folder()).articles.map(({ id }) => id)
}

const caseTellsApart = await tellsCaseApart()

/** Whether the disk holds `a` and `A` as two files. */
async function tellsCaseApart(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-'))
  await writeFile(join(folder, 'a'), '')
  const apart = await access(join(folder, 'A')).then(
    () => false,
    () => true,
  )
  await rm(folder, { recursive: true })
  return apart
}

describe('openCorpusFolder folder', () => {
  test('finds articles by the names of their files, and actors.md beside them', async () => {
    const folder = await scratchFolder({
      'zoo.md': fileOf('The zoo opened.'),
      'harbour.md': '\uFEFFThe harbour shut.\r\n\r\nNobody said why.\r\n',
      'actors.md': 'Port Authority: the port\n',
      'README.md': 'How this folder is laid out.',
      '.hidden.md': 'Not read.',
      'notes.json': '{}',
    })
    const { articles, actors, problems } = await open(folder).folder()
    expect(articles.map(({ id, paragraphs }) => [id, ...paragraphs])).toEqual([
      ['harbour', 'The harbour shut.', 'Nobody said why.'],
      ['zoo', 'The zoo opened.'],
    ])
    expect(actors).toBe('Port Authority: the port\n')
    expect(problems).toEqual([])
  })

  test('tells of every problem of every file at once and keeps the sound ones', async () => {
    const folder = await scratchFolder({
      'sound.md': fileOf('All is well here.'),
      'empty.md': '',
      'blank.md': ' \n\n\t\n',
      'binary.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
      'latin.md': Buffer.from('First line.\nCaf\xe9 society.\n', 'latin1'),
      'utf16.md': Buffer.from('\uFEFFWide text.', 'utf16le'),
      'broken.md': fileOf('Text.', 'title: "never closed\n'),
      'future.md': fileOf('Text.', 'title: Tomorrow\npublished: 2034-05-02\n'),
      'nowhen.md': fileOf('Text.', 'published: 2023-02-30\noutlet: [a]\n'),
      'Some Name.md': fileOf('Text.'),
      'bell.md': fileOf('One\u0007two.'),
      'saved.txt': 'A page nobody added.',
    })
    await writeFile(join(folder, 'huge.md'), '')
    await truncate(join(folder, 'huge.md'), 50 * 1024 * 1024)
    await symlink('circle.md', join(folder, 'circle.md'))
    await symlink('nowhere', join(folder, 'dangling.md'))
    await mkdir(join(folder, 'folder.md'))
    await mkdir(join(folder, 'older'))
    await writeFile(join(folder, 'older', 'old.txt'), 'x')
    await mkdir(join(folder, 'pictures'))
    expect(await idsIn(folder)).toEqual(['bell', 'sound'])
    expect(await problemsIn(folder)).toMatchInlineSnapshot(`
      [
        "error Some Name.md: the name of the file is no id; rename it to some-name.md",
        "warning bell.md:4: control characters here are read as spaces; take them out",
        "error binary.md: the file is binary, not text; take it out of the folder",
        "error blank.md: the file is empty; write the article as paragraphs with blank lines between them, or remove the file",
        "error broken.md:2: the front matter is broken: missing closing quotation mark; write \`key: value\` lines, values with a colon or a quote in them between quotes",
        "error circle.md: the file cannot be read: it is a link that leads to itself; mend it, or take it out of the folder",
        "error dangling.md: the file cannot be read: it is a link that leads nowhere; mend it, or take it out of the folder",
        "error empty.md: the file is empty; write the article as paragraphs with blank lines between them, or remove the file",
        "error folder.md: the file cannot be read: it is a folder; mend it, or take it out of the folder",
        "error future.md:3: published 2034-05-02 lies in the future; today is 2024-05-01; write the day it came out, or take the line out",
        "error huge.md: the file has 50 MB; an article has 10 MB at most; divide it, or take it out of the folder",
        "error latin.md:2: the file is not UTF-8; save it as UTF-8, or move it elsewhere and add it with \`npm run corpus -- add\`",
        "error nowhen.md:2: published "2023-02-30" does not exist; write YYYY, YYYY-MM or YYYY-MM-DD",
        "error nowhen.md:3: outlet is not one line of text; write it in quotes on one line",
        "error utf16.md: the file is UTF-16, not UTF-8; save it as UTF-8, or move it elsewhere and add it with \`npm run corpus -- add\`",
        "warning older: articles in a sub-folder are not read; move them up, or add them with \`npm run corpus -- add\`",
        "warning saved.txt: a .txt file is not read as an article; move it elsewhere and add it with \`npm run corpus -- add\`",
      ]
    `)
  })

  test('names both of two files that give one id, and keeps the one that is named rightly', async () => {
    const folder = await scratchFolder({
      'harbour.md': fileOf('The right one.'),
      'Harbour!.md': fileOf('With a sign.'),
      'New Zoo.md': fileOf('One.'),
      'new--zoo.md': fileOf('Two.'),
    })
    expect(await idsIn(folder)).toEqual(['harbour'])
    expect(await problemsIn(folder)).toMatchInlineSnapshot(`
      [
        "error Harbour!.md: the names Harbour!.md and harbour.md give the same id, harbour; rename or remove one of them",
        "error New Zoo.md: the names New Zoo.md and new--zoo.md give the same id, new-zoo; rename or remove one of them",
        "error new--zoo.md: the names new--zoo.md and New Zoo.md give the same id, new-zoo; rename or remove one of them",
      ]
    `)
  })

  test.runIf(caseTellsApart)('names both of two files whose names differ in case alone', async () => {
    const folder = await scratchFolder({
      'harbour.md': fileOf('Right.'),
      'Harbour.md': fileOf('In capitals.'),
    })
    expect(await idsIn(folder)).toEqual(['harbour'])
    expect(await problemsIn(folder)).toEqual([
      'error Harbour.md: the names Harbour.md and harbour.md give the same id, harbour; rename or remove one of them',
    ])
  })

  test('tells of a file that this user may not read', async () => {
    const folder = await scratchFolder({ 'secret.md': fileOf('Text.'), 'sound.md': fileOf('Text.') })
    await chmod(folder, 0o755)
    await chmod(join(folder, 'secret.md'), 0)
    expect(await asOrdinaryUser(() => problemsIn(folder))).toMatchInlineSnapshot(`
      [
        "error secret.md: the file cannot be read: this user may not read it; give this user the right to read it, or take it out of the folder",
      ]
    `)
  })

  test('rejects with what, where and how to fix it where there is no folder', async () => {
    const folder = await scratchFolder({ 'a-file': '' })
    const missing = join(folder, 'missing')
    const failure = await open(missing)
      .folder()
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'CorpusError', where: missing, cause: { code: 'ENOENT' } })
    expect(String(failure)).toContain(
      'there is no such folder; name another (with --corpus, or CORPUS_DIR for the bot), or make it',
    )
    await expect(open(join(folder, 'a-file')).folder()).rejects.toThrow('this is no folder')
    await expect(open(missing).held()).rejects.toThrow('there is no such folder')
  })

  test('reads the files on where somebody writes to one meanwhile, and gives it as it came to be', async () => {
    const folder = await scratchFolder({ 'a.md': fileOf('One.'), 'b.md': fileOf('Two.') })
    let looks = 0
    const { articles } = await open(folder).folder(async () => {
      looks += 1
      if (looks === 1) await writeFile(join(folder, 'c.md'), fileOf('Three.'))
    })
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })
})

describe('openCorpusFolder', () => {
  test('makes a folder that may be new, with the first change and not before', async () => {
    const folder = join(await scratchFolder({}), 'new')
    const corpus = openCorpusFolder(folder, today, { mayBeNew: true })
    const empty = { articles: [], actors: '', problems: [], buried: [], change: 0 }
    expect(await corpus.folder()).toEqual(empty)
    expect(await corpus.held()).toEqual(empty)
    expect(await corpus.history()).toEqual([])
    await expect(open(folder).folder()).rejects.toThrow('there is no such folder')
    expect(await make(corpus, { put: [articleOf('bell', 'A bell rang.')] })).toMatchObject({ number: 2 })
    expect(await idsIn(folder)).toEqual(['bell'])
  })

  test('changes nothing where one of many files cannot be put', async () => {
    const folder = await scratchFolder({ 'kept.md': fileOf('Stays.') })
    await mkdir(join(folder, 'taken.md'))
    const before = await contentOf(folder)
    const put = [articleOf('first', 'One.'), articleOf('taken', 'Two.')]
    await expect(make(open(folder), { put, remove: ['kept'] })).rejects.toThrow('a folder stands where')
    expect(await contentOf(folder)).toEqual(before)
    expect(await open(folder).history()).toHaveLength(1)
  })

  test('says so where the folder may not be written, and changes nothing', async () => {
    const folder = await scratchFolder({ 'kept.md': fileOf('Stays.') })
    await open(folder).held()
    await chmod(join(folder, '.record'), 0o555)
    await chmod(folder, 0o555)
    const change = { put: [articleOf('new', 'Comes.')], remove: ['kept'] }
    await expect(asOrdinaryUser(() => make(open(folder), change))).rejects.toThrow(
      'this user may not do that here; give it the right to read and write the folder',
    )
    expect(await contentOf(folder)).toEqual({ 'kept.md': fileOf('Stays.') })
    expect(await readdir(join(folder, '.record'))).toEqual(['000001.jsonl'])
  })

  test('answers from the files as they lie where no record can be begun', async () => {
    const folder = await scratchFolder({ 'kept.md': fileOf('Stays.'), 'broken.md': '' })
    await chmod(folder, 0o555)
    await asOrdinaryUser(async () => {
      const corpus = open(folder)
      expect(await corpus.held()).toMatchObject({ articles: [{ id: 'kept' }], problems: [], change: 0 })
      expect(await corpus.history()).toEqual([])
      await expect(corpus.stage({ ...NOTHING, remove: ['kept'] }, DEED, 0)).rejects.toThrow(
        'this user may not do that here',
      )
    })
    expect(Object.keys(await contentOf(folder))).toEqual(['broken.md', 'kept.md'])
  })

  test('many at once take turns: one change is made, the others hear of it', async () => {
    const folder = await scratchFolder()
    const corpora = Array.from({ length: 8 }, () => openCorpusFolder(folder, today, { patience: 60_000 }))
    // Each plans anew until its change is made.
    const change = async (index: number) => {
      for (;;) {
        const corpus = corpora[index] ?? open(folder)
        const done = await make(corpus, { put: [articleOf(`a${index}`, 'Text.')] }).catch(error => error)
        if (!(done instanceof Error)) return done.number
        expect(done).toMatchObject({ reason: 'moved' })
      }
    }
    const numbers = await Promise.all(corpora.map((_, index) => change(index)))
    expect(numbers.toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9])
    expect(await idsIn(folder)).toHaveLength(8)
    expect((await open(folder).held()).articles).toHaveLength(8)
  })

  test('clears what was written aside a day ago and never made, and leaves what may still be', async () => {
    const folder = await scratchFolder({ 'kept.md': fileOf('Stays.') })
    const corpus = open(folder)
    const { change } = await corpus.held()
    const [old, young] = await Promise.all([
      corpus.stage({ ...NOTHING, remove: ['kept'] }, DEED, change),
      corpus.stage({ ...NOTHING, remove: ['kept'] }, DEED, change),
    ])
    const yesterday = new Date(Date.now() - 25 * 3_600_000)
    await utimes(join(folder, '.record', old.state), yesterday, yesterday)
    await make(corpus, { put: [articleOf('new', 'Comes.')] })
    expect((await readdir(join(folder, '.record'))).sort()).toEqual([
      '000001.jsonl',
      '000002.jsonl',
      young.state,
    ])
    await expect(corpus.held(old.state)).rejects.toThrow('is not there any more; make the change again')
  })

  test('names no file outside the record by a state', async () => {
    const folder = await scratchFolder({ 'kept.md': fileOf('Stays.') })
    for (const state of ['../kept.md', '', '000001.jsonl', 'next-'])
      await expect(open(folder).held(state)).rejects.toThrow('is not there any more')
  })
})

describe('openCorpusFolder record', () => {
  /** A folder with three changes in its record. */
  async function recorded(): Promise<string> {
    const folder = await scratchFolder({ 'a.md': fileOf('One.') })
    const corpus = open(folder)
    await make(corpus, { put: [articleOf('b', 'Two.')] })
    await make(corpus, { put: [articleOf('a', 'Three.')], bury: ['f'.repeat(64)] })
    return folder
  }

  const path = (folder: string, number: number) => join(folder, '.record', `00000${number}.jsonl`)

  test('is a file a change: the deed, the articles, and a seal', async () => {
    const folder = await recorded()
    const lines = (await readFile(path(folder, 3), 'utf8'))
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines).toEqual([
      { format: 1, number: 3, ...DEED, buried: ['f'.repeat(64)], lifted: [] },
      {
        id: 'a',
        name: 'Three.',
        before: articleOf('a', 'One.').revision,
        after: articleOf('a', 'Three.').revision,
        text: fileOf('Three.'),
      },
      { seal: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])
  })

  test('holds a text once, and writes no file for what is accepted', async () => {
    const folder = await recorded()
    const corpus = open(folder)
    await writeFile(join(folder, 'a.md'), fileOf('One.'))
    await corpus.folder()
    const { ino } = await stat(join(folder, 'a.md'))
    await make(corpus, { accept: ['a'] })
    expect((await stat(join(folder, 'a.md'))).ino).toBe(ino)
    expect(await readFile(path(folder, 4), 'utf8')).not.toContain('"text"')
    expect((await corpus.held()).articles[0]?.paragraphs).toEqual(['One.'])
  })

  test.each([
    ['was cut in a line', (text: string) => text.slice(0, -40)],
    ['was cut at the end of a line', (text: string) => `${text.split('\n').slice(0, -2).join('\n')}\n`],
    ['is empty', () => ''],
    ['was edited', (text: string) => text.replace('Two.', 'Twe.')],
    ['is of a newer version', (text: string) => text.replace('"format":1', '"format":2')],
    ['stands for another', (text: string) => text.replace('"number":2', '"number":7')],
    ['is no text', () => 'a\0b\n\n'],
  ])('where a part of it %s, it says which and how to mend it', async (_, spoil) => {
    const folder = await recorded()
    const lying = await contentOf(folder)
    await writeFile(path(folder, 2), spoil(await readFile(path(folder, 2), 'utf8')))
    for (const look of [
      () => open(folder).held(),
      () => open(folder).history(),
      () => open(folder).stage(NOTHING, DEED, 3),
    ])
      await expect(look()).rejects.toMatchObject({
        name: 'CorpusError',
        message: expect.stringContaining(path(folder, 2)),
        remedy: expect.stringContaining('move the folder .record elsewhere'),
      })
    expect(await contentOf(folder)).toEqual(lying)
    await rename(join(folder, '.record'), join(folder, '.another-place'))
    expect(await open(folder).held()).toMatchObject({ articles: [{ id: 'a' }, { id: 'b' }], change: 1 })
  })

  test('is told from one that was cut at any byte, or in which any byte was changed', async () => {
    const folder = await recorded()
    const whole = await readFile(path(folder, 2))
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), async (at, bits) => {
        const spoilt = bits === 0 ? whole.subarray(0, at) : Buffer.from(whole)
        if (bits !== 0) spoilt[at] = (whole[at] ?? 0) ^ bits
        await writeFile(path(folder, 2), spoilt)
        await expect(open(folder).held()).rejects.toMatchObject({
          name: 'CorpusError',
          message: expect.stringContaining(path(folder, 2)),
        })
      }),
      { examples: [0, 1, whole.length - 1].map(at => [at, 0] as [number, number]) },
    )
    await writeFile(path(folder, 2), whole)
    expect((await open(folder).held()).change).toBe(3)
  })

  test('is read past whatever else lies beside it', async () => {
    const folder = await recorded()
    for (const name of ['.DS_Store', '000002.jsonl~', 'next-year', 'notes.txt'])
      await writeFile(join(folder, '.record', name), 'not a change')
    await mkdir(join(folder, '.record', 'copies'))
    await make(open(folder), { remove: ['b'] })
    expect(await open(folder).held()).toMatchObject({ articles: [{ id: 'a' }], change: 4 })
    expect(await readdir(join(folder, '.record'))).toContain('notes.txt')
  })

  test('in whose place a file stands says so, and answers nothing', async () => {
    const folder = await scratchFolder({ 'a.md': fileOf('One.'), '.record': 'no folder' })
    for (const look of [() => open(folder).held(), () => open(folder).folder(), () => open(folder).history()])
      await expect(look()).rejects.toThrow(
        `${join(folder, '.record')}: a file stands where the record of the articles belongs; move it elsewhere`,
      )
  })

  test('whose parts are on different disks says where they belong', () => {
    const error = Object.assign(new Error('EXDEV: cross-device link not permitted'), { code: 'EXDEV' })
    expect(asCorpusError(error, '/corpus').message).toBe(
      '/corpus: its parts are on different disks; keep the folder .record inside it, not as a link; nothing was changed',
    )
  })

  test('says which change is missing', async () => {
    const folder = await recorded()
    await rm(path(folder, 2))
    await expect(open(folder).held()).rejects.toThrow(`${path(folder, 2)}: this part of the record`)
    await expect(open(folder).folder()).rejects.toThrow('it is missing')
  })

  test('says so where a change does not follow from the one before', async () => {
    const folder = await recorded()
    const other = await recorded()
    await make(open(folder), { remove: ['b'] })
    await make(open(other), { put: [articleOf('b', 'Four.')] })
    await make(open(other), { remove: ['b'] })
    await copyFile(path(other, 5), path(folder, 5))
    await expect(open(folder).held()).rejects.toThrow(
      `${path(folder, 5)}: this part of the record cannot be read (what it says of b does not follow from what is before it)`,
    )
  })

  test('is read where one process made what another had never seen', async () => {
    const folder = await recorded()
    const corpus = open(folder)
    expect(await corpus.history()).toHaveLength(3)
    await make(open(folder), { remove: ['b'] })
    expect(await corpus.history()).toHaveLength(4)
    expect(await corpus.held()).toMatchObject({ articles: [{ id: 'a' }], change: 4 })
  })
})

describe('openCorpusFolder after an interruption', () => {
  /** The folder as a change left it that was made, but of whose files only the first is in place. */
  async function interrupted(): Promise<string> {
    const folder = await scratchFolder({ 'old.md': fileOf('Goes.'), 'kept.md': fileOf('Stays.') })
    const put = [articleOf('first', 'Comes.'), articleOf('second', 'Comes too.')]
    await make(open(folder), { put, remove: ['old'] })
    const pending = join(folder, '.pending')
    await mkdir(join(pending, '.record'), { recursive: true })
    await rename(join(folder, '.record', '000002.jsonl'), join(pending, '.record', '000002.jsonl'))
    await rename(join(folder, 'second.md'), join(pending, 'second.md'))
    await writeFile(join(folder, 'old.md'), fileOf('Goes.'))
    await writeFile(join(pending, 'removed.json'), '["old.md"]')
    return folder
  }

  const whole = ['first', 'kept', 'second']
  const heldIds = async (folder: string) => (await open(folder).held()).articles.map(({ id }) => id)

  test('finishes a change that was made', async () => {
    for (const look of [idsIn, heldIds]) {
      const folder = await interrupted()
      expect(await look(folder)).toEqual(whole)
      expect(Object.keys(await contentOf(folder))).toEqual(['first.md', 'kept.md', 'second.md'])
      expect(await readdir(join(folder, '.record'))).toEqual(['000001.jsonl', '000002.jsonl'])
      expect(await open(folder).history()).toHaveLength(2)
    }
  })

  test('sees through to a change that was made where it may not finish it', async () => {
    const folder = await interrupted()
    const before = await contentOf(folder)
    await chmod(folder, 0o555)
    await asOrdinaryUser(async () => {
      expect(await idsIn(folder)).toEqual(whole)
      expect(await heldIds(folder)).toEqual(whole)
      expect(await open(folder).history()).toHaveLength(2)
      expect(await open(folder).revision('second', articleOf('second', 'Comes too.').revision)).not.toBeNull()
    })
    expect(await contentOf(folder)).toEqual(before)
  })

  test('the next change finishes it first', async () => {
    const folder = await interrupted()
    await make(open(folder), { put: [articleOf('second', 'Newer.')], remove: ['first'] })
    expect(await contentOf(folder)).toEqual({ 'kept.md': fileOf('Stays.'), 'second.md': fileOf('Newer.') })
    expect(await open(folder).history()).toHaveLength(3)
  })

  test('finishes one of before there was a record', async () => {
    const folder = await scratchFolder({ 'kept.md': fileOf('Stays.') })
    await mkdir(join(folder, '.pending'))
    await writeFile(join(folder, '.pending', 'new.md'), fileOf('Comes.'))
    await writeFile(join(folder, '.pending', 'removed.json'), '[]')
    expect(await idsIn(folder)).toEqual(['kept', 'new'])
    expect(Object.keys(await contentOf(folder))).toEqual(['kept.md', 'new.md'])
  })

  test('clears what was staged but never made, and the lock of a process that is gone', async () => {
    const folder = await scratchFolder({ 'kept.md': fileOf('Stays.'), '.lock': '999999999\n' })
    await mkdir(join(folder, '.staging-1'))
    await writeFile(join(folder, '.staging-1', 'new.md'), 'half a fi')
    expect(await idsIn(folder)).toEqual(['kept'])
    expect(Object.keys(await contentOf(folder))).toEqual(['kept.md'])
  })

  test('tells how to mend a change that cannot be read', async () => {
    const folder = await scratchFolder({ 'kept.md': fileOf('Stays.') })
    await mkdir(join(folder, '.pending'))
    for (const look of [() => open(folder).folder(), () => open(folder).held()])
      await expect(look()).rejects.toThrow('move this folder elsewhere and make the change again')
  })
})

describe('openCorpusFolder lock', () => {
  const anew = { put: [articleOf('new', 'Comes.')] }

  test('keeps a change out while another process is at work, and says how to go on', async () => {
    const folder = await scratchFolder({ 'kept.md': fileOf('Stays.') })
    await open(folder).held()
    await writeFile(join(folder, '.lock'), `${process.ppid}\n`)
    await expect(make(open(folder), anew)).rejects.toThrow(
      `another process (process ${process.ppid}) is changing the articles; wait until it is done; if no such process runs, delete ${join(folder, '.lock')}`,
    )
    expect(await idsIn(folder)).toEqual(['kept'])
    expect(await open(folder).history()).toHaveLength(1)
    expect(await readFile(join(folder, '.lock'), 'utf8')).toBe(`${process.ppid}\n`)
  })

  test('does not keep a bot from answering where no record was begun yet', async () => {
    const folder = await scratchFolder({ 'kept.md': fileOf('Stays.'), '.lock': `${process.ppid}\n` })
    expect(await open(folder).held()).toMatchObject({ articles: [{ id: 'kept' }], change: 0 })
  })

  test('says at once that the folder is gone, not that another holds it', async () => {
    const folder = await scratchFolder({ 'kept.md': fileOf('Stays.') })
    const corpus = openCorpusFolder(folder, today, { patience: 60_000 })
    const { change } = await corpus.held()
    const staged = await corpus.stage({ ...NOTHING, ...anew }, DEED, change)
    await rm(folder, { recursive: true })
    await expect(staged.commit()).rejects.toThrow('there is no such folder')
    await expect(make(corpus, anew)).rejects.toThrow('there is no such folder')
  })

  test('takes over the lock of a process that is gone, or had this id before, or died before it signed', async () => {
    const long = new Date(Date.now() - 86_400_000)
    for (const holder of ['999999999\n', `${process.pid}\n`, '']) {
      const folder = await scratchFolder({ '.lock': holder })
      await utimes(join(folder, '.lock'), long, long)
      await make(open(folder), anew)
      expect(Object.keys(await contentOf(folder))).toEqual(['new.md'])
    }
  })
})
