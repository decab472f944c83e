import {
  access,
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeProblem } from '../../src/news/problem.ts'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'
import { articleOf, fileOf } from './articles.ts'
import { asOrdinaryUser, contentOf, scratchFolder } from './scratch-folder.ts'

const today = () => '2024-05-01'
const open = (folder: string) => openCorpusFolder(folder, today, { patience: 200 })

/** What is wrong in a folder, with the folder's own path left out. */
async function problemsIn(folder: string): Promise<string[]> {
  const { problems } = await open(folder).read()
  return problems.map(
    problem => `${problem.severity} ${describeProblem(problem).replaceAll(folder + sep, '')}`,
  )
}

async function idsIn(folder: string): Promise<string[]> {
  return (await open(folder).read()).articles.map(({ id }) => id)
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

describe('openCorpusFolder read', () => {
  test('finds articles by the names of their files, and actors.md beside them', async () => {
    const folder = await scratchFolder({
      'zoo.md': fileOf('The zoo opened.'),
      'harbour.md': '\uFEFFThe harbour shut.\r\n\r\nNobody said why.\r\n',
      'actors.md': 'Port Authority: the port\n',
      'README.md': 'How this folder is laid out.',
      '.hidden.md': 'Not read.',
      'notes.json': '{}',
    })
    const { articles, actors, problems } = await open(folder).read()
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
      .read()
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'CorpusError', where: missing, cause: { code: 'ENOENT' } })
    expect(String(failure)).toContain(
      'there is no such folder; name another (with --corpus, or CORPUS_DIR for the bot), or make it',
    )
    await expect(open(join(folder, 'a-file')).read()).rejects.toThrow('this is no folder')
  })
})

describe('openCorpusFolder apply', () => {
  test('makes a folder that may be new, with the first change and not before', async () => {
    const folder = join(await scratchFolder({}), 'new')
    const corpus = openCorpusFolder(folder, today, { mayBeNew: true })
    expect(await corpus.read()).toEqual({ articles: [], actors: '', problems: [] })
    await expect(open(folder).read()).rejects.toThrow('there is no such folder')
    await corpus.apply({ put: [articleOf('bell', 'A bell rang.')], remove: [] })
    expect(await idsIn(folder)).toEqual(['bell'])
  })

  test('puts and removes what it is told, and nothing else', async () => {
    const folder = await scratchFolder({
      'old.md': fileOf('Goes.'),
      'kept.md': fileOf('Stays.'),
      'actors.md': 'Port: port\n',
    })
    const corpus = open(folder)
    await corpus.apply({ put: [articleOf('new', 'Comes.')], remove: ['old', 'never-there'] })
    expect(await contentOf(folder)).toEqual({
      'actors.md': 'Port: port\n',
      'kept.md': fileOf('Stays.'),
      'new.md': fileOf('Comes.'),
    })
  })

  test('what is put is read back to the revision, and what is removed is gone', async () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const text = fc.constantFrom('One.', 'Two words.', 'Three whole words.')
    const change = fc.record({
      put: fc.uniqueArray(fc.tuple(id, text), { selector: ([name]) => name, maxLength: 4 }),
      remove: fc.uniqueArray(id, { maxLength: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 5 }), async changes => {
        const folder = await scratchFolder()
        const corpus = open(folder)
        const expected = new Map<string, string>()
        for (const { put, remove } of changes) {
          await corpus.apply({ put: put.map(([name, words]) => articleOf(name, words)), remove })
          for (const name of remove) expected.delete(name)
          for (const [name, words] of put) expected.set(name, articleOf(name, words).revision)
        }
        const { articles } = await open(folder).read()
        expect(new Map(articles.map(article => [article.id, article.revision]))).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  test('refuses ids that would leave the folder', async () => {
    const folder = await scratchFolder()
    for (const id of ['../x', 'a/b', '', '.', 'A', 'con:'])
      await expect(open(folder).apply({ put: [articleOf(id, 'Text.')], remove: [] })).rejects.toThrow(
        'cannot be the id',
      )
    await expect(open(folder).apply({ put: [], remove: ['../x'] })).rejects.toThrow('cannot be the id')
  })

  test('changes nothing where one of many files cannot be put', async () => {
    const folder = await scratchFolder({ 'kept.md': fileOf('Stays.') })
    await mkdir(join(folder, 'taken.md'))
    const before = await contentOf(folder)
    const put = [articleOf('first', 'One.'), articleOf('taken', 'Two.')]
    await expect(open(folder).apply({ put, remove: ['kept'] })).rejects.toThrow('a folder stands where')
    expect(await contentOf(folder)).toEqual(before)
  })

  test('says so where the folder may not be written, and changes nothing', async () => {
    const folder = await scratchFolder({ 'kept.md': fileOf('Stays.') })
    await chmod(folder, 0o555)
    const change = { put: [articleOf('new', 'Comes.')], remove: ['kept'] }
    await expect(asOrdinaryUser(() => open(folder).apply(change))).rejects.toThrow(
      'this user may not do that here; give it the right to read and write the folder',
    )
    expect(await contentOf(folder)).toEqual({ 'kept.md': fileOf('Stays.') })
  })

  test('does not overwrite what somebody else wrote since it was read', async () => {
    const folder = await scratchFolder({ 'harbour.md': fileOf('As read.') })
    const corpus = open(folder)
    await corpus.read()
    await open(folder).apply({ put: [articleOf('zoo', 'By another.')], remove: [] })
    await writeFile(join(folder, 'harbour.md'), fileOf('Edited by hand since.'))
    await expect(corpus.apply({ put: [articleOf('zoo', 'Mine.')], remove: [] })).rejects.toThrow(
      'in the meantime',
    )
    await expect(corpus.apply({ put: [], remove: ['harbour'] })).rejects.toThrow('in the meantime')
    expect(await contentOf(folder)).toEqual({
      'harbour.md': fileOf('Edited by hand since.'),
      'zoo.md': fileOf('By another.'),
    })
    await corpus.read()
    await corpus.apply({ put: [articleOf('zoo', 'Mine.')], remove: ['harbour'] })
    await corpus.apply({ put: [articleOf('zoo', 'Mine again.')], remove: [] })
    expect(await contentOf(folder)).toEqual({ 'zoo.md': fileOf('Mine again.') })
  })

  test('many at once take turns', async () => {
    const folder = await scratchFolder()
    const corpora = Array.from({ length: 8 }, () => openCorpusFolder(folder, today))
    await Promise.all(
      corpora.map((corpus, index) => corpus.apply({ put: [articleOf(`a${index}`, 'Text.')], remove: [] })),
    )
    expect(await idsIn(folder)).toHaveLength(8)
  })
})

describe('openCorpusFolder after an interruption', () => {
  /** The folder as a change left it that was made, but of whose files only the first is in place. */
  async function interrupted(): Promise<string> {
    const folder = await scratchFolder({ 'old.md': fileOf('Goes.'), 'kept.md': fileOf('Stays.') })
    const pending = join(folder, '.pending')
    await mkdir(pending)
    await writeFile(join(pending, 'first.md'), fileOf('Comes.'))
    await writeFile(join(pending, 'second.md'), fileOf('Comes too.'))
    await writeFile(join(pending, 'removed.json'), '["old.md"]')
    await rename(join(pending, 'first.md'), join(folder, 'first.md'))
    return folder
  }

  const whole = ['first', 'kept', 'second']

  test('finishes a change that was made', async () => {
    const folder = await interrupted()
    expect(await idsIn(folder)).toEqual(whole)
    expect(Object.keys(await contentOf(folder))).toEqual(['first.md', 'kept.md', 'second.md'])
  })

  test('sees through to a change that was made where it may not finish it', async () => {
    const folder = await interrupted()
    const before = await contentOf(folder)
    await chmod(folder, 0o555)
    expect(await asOrdinaryUser(() => idsIn(folder))).toEqual(whole)
    expect(await contentOf(folder)).toEqual(before)
  })

  test('the next change finishes it first', async () => {
    const folder = await interrupted()
    await open(folder).apply({ put: [articleOf('second', 'Newer.')], remove: ['first'] })
    expect(await contentOf(folder)).toEqual({ 'kept.md': fileOf('Stays.'), 'second.md': fileOf('Newer.') })
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
    await expect(open(folder).read()).rejects.toThrow('move this folder elsewhere and make the change again')
  })
})

describe('openCorpusFolder lock', () => {
  test('keeps a change out while another process is at work, and says how to go on', async () => {
    const folder = await scratchFolder({ 'kept.md': fileOf('Stays.'), '.lock': `${process.ppid}\n` })
    await expect(open(folder).apply({ put: [articleOf('new', 'Comes.')], remove: [] })).rejects.toThrow(
      `another process (process ${process.ppid}) is changing the articles; wait until it is done; if no such process runs, delete ${join(folder, '.lock')}`,
    )
    expect(await idsIn(folder)).toEqual(['kept'])
    expect(await readFile(join(folder, '.lock'), 'utf8')).toBe(`${process.ppid}\n`)
  })

  test('says at once that the folder is gone, not that another holds it', async () => {
    const folder = await scratchFolder({ 'kept.md': fileOf('Stays.') })
    const corpus = openCorpusFolder(folder, today, { patience: 60_000 })
    await corpus.read()
    await rm(folder, { recursive: true })
    await expect(corpus.apply({ put: [articleOf('new', 'Comes.')], remove: [] })).rejects.toThrow(
      'there is no such folder',
    )
  })

  test('takes over the lock of a process that is gone, or had this id before, or died before it signed', async () => {
    const long = new Date(Date.now() - 86_400_000)
    for (const holder of ['999999999\n', `${process.pid}\n`, '']) {
      const folder = await scratchFolder({ '.lock': holder })
      await utimes(join(folder, '.lock'), long, long)
      await open(folder).apply({ put: [articleOf('new', 'Comes.')], remove: [] })
      expect(Object.keys(await contentOf(folder))).toEqual(['new.md'])
    }
  })
})
