import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actorsRevision } from '../../src/news/actors-file.ts'
import type { Change, Corpus, Entry, Holdings } from '../../src/news/corpus.ts'
import { NOTHING } from '../../src/news/corpus.ts'
import { formatArticle } from '../../src/news/markdown.ts'
import { tombstoneOf } from '../../src/news/tombstone.ts'
import { articleOf, fileOf } from '../store/articles.ts'
import { DEED, make } from '../store/make-change.ts'

/** A corpus and the files in which it lies, for whoever edits them by hand. */
export interface OpenedCorpus {
  readonly corpus: Corpus
  /** Writes a file, or removes it. */
  write(name: string, text: string | null): Promise<void>
  /** All files by name. */
  files(): Promise<Readonly<Record<string, string>>>
}

const held = async (corpus: Corpus, state?: string) => said(await corpus.held(state))
const said = ({ articles, actors }: Holdings) => [
  ...articles.map(({ id, paragraphs }) => `${id}: ${paragraphs.join(' / ')}`),
  ...(actors === '' ? [] : [`actors: ${actors}`]),
]

/** The change that takes an entry back. */
const takingBack = ({ articles, buried, lifted }: Entry): Change => ({
  ...NOTHING,
  restore: articles.map(({ id, before }) => ({ id, revision: before })),
  bury: lifted,
  lift: buried,
})

/**
 * What every corpus must keep to, wherever it lies.
 *
 * @param open Opens one over some files that nobody has recorded yet.
 */
export function corpusContract(
  name: string,
  open: (files?: Readonly<Record<string, string>>) => Promise<OpenedCorpus>,
): void {
  describe(`${name} as a Corpus: what is in force`, () => {
    test('is at first what lies there, and that is recorded as the opening', async () => {
      const { corpus, files } = await open({
        'harbour.md': fileOf('The harbour shut.'),
        'broken.md': fileOf('Text.', 'published: 2023-02-30\n'),
        'actors.md': 'Port: the port\n',
      })
      expect(await corpus.history()).toEqual([])
      const lying = await files()
      expect(await corpus.held()).toMatchObject({ change: 1, problems: [], buried: [] })
      expect(await held(corpus)).toEqual(['harbour: The harbour shut.', 'actors: Port: the port\n'])
      expect(await corpus.history()).toEqual([
        {
          kind: 'opening',
          by: 'On Record',
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
          undoes: null,
          number: 1,
          articles: [
            { id: 'actors', name: 'actors.md', before: null, after: actorsRevision('Port: the port\n') },
            {
              id: 'harbour',
              name: 'The harbour shut.',
              before: null,
              after: articleOf('harbour', 'The harbour shut.').revision,
            },
          ],
          buried: [],
          lifted: [],
        },
      ])
      expect(await files()).toEqual(lying)
    })

    test('is nothing over no files, and that too is recorded', async () => {
      const { corpus } = await open()
      expect(await corpus.held()).toEqual({ articles: [], actors: '', problems: [], buried: [], change: 1 })
      expect(await corpus.history()).toHaveLength(1)
    })

    test('stays what it is when somebody edits a file, adds one or takes one out', async () => {
      const { corpus, write } = await open({ 'a.md': fileOf('One.'), 'b.md': fileOf('Two.') })
      const before = await corpus.held()
      await write('a.md', fileOf('Edited.'))
      await write('b.md', null)
      await write('c.md', fileOf('New.'))
      await write('actors.md', 'Port: the port\n')
      expect(await corpus.held()).toEqual(before)
      expect(said(await corpus.folder())).toEqual(['a: Edited.', 'c: New.', 'actors: Port: the port\n'])
    })

    test('is ordered by id, whatever came first', async () => {
      const { corpus } = await open({ 'm.md': fileOf('M.') })
      await make(corpus, { put: [articleOf('z', 'Z.'), articleOf('b', 'B.')] })
      await make(corpus, { put: [articleOf('a', 'A.'), articleOf('m', 'N.')] })
      expect((await corpus.held()).articles.map(({ id }) => id)).toEqual(['a', 'b', 'm', 'z'])
    })
  })

  describe(`${name} as a Corpus: a change`, () => {
    test('puts and removes what it is told, and nothing else', async () => {
      const { corpus, files } = await open({ 'old.md': fileOf('Goes.'), 'kept.md': fileOf('Stays.') })
      const entry = await make(corpus, { put: [articleOf('new', 'Comes.')], remove: ['old', 'never-there'] })
      expect(await files()).toEqual({ 'kept.md': fileOf('Stays.'), 'new.md': fileOf('Comes.') })
      expect(await held(corpus)).toEqual(['kept: Stays.', 'new: Comes.'])
      expect(entry).toEqual({
        ...DEED,
        number: 2,
        articles: [
          { id: 'new', name: 'Comes.', before: null, after: articleOf('new', 'Comes.').revision },
          { id: 'old', name: 'Goes.', before: articleOf('old', 'Goes.').revision, after: null },
        ],
        buried: [],
        lifted: [],
      })
      expect((await corpus.history()).at(-1)).toEqual(entry)
    })

    test('accepts no file that was found otherwise than it was shown, and changes nothing', async () => {
      const { corpus, write } = await open({ 'a.md': fileOf('One.'), 'gone.md': fileOf('Goes.') })
      const { change } = await corpus.held()
      await write('gone.md', null)
      await write('a.md', fileOf('As nobody was shown it.'))
      await corpus.folder()
      const shown = { id: 'a', revision: articleOf('a', 'As it was shown.').revision }
      const went = { id: 'gone', revision: null }
      const accepting = (found: Change['found']) =>
        corpus.stage({ ...NOTHING, accept: ['a', 'gone'], found }, DEED, change)
      await expect(accepting([shown, went])).rejects.toMatchObject({ reason: 'edited' })
      await expect(accepting([{ id: 'gone', revision: shown.revision }])).rejects.toMatchObject({
        reason: 'edited',
      })
      expect(await corpus.history()).toHaveLength(1)
      const as = { id: 'a', revision: articleOf('a', 'As nobody was shown it.').revision }
      await (await accepting([shown, as, went])).commit()
      expect(await held(corpus)).toEqual(['a: As nobody was shown it.'])
    })

    test('is the last change from then on, for all who look', async () => {
      const { corpus } = await open({ 'a.md': fileOf('One.') })
      expect(await corpus.lastChange()).toBe(0)
      const { change } = await corpus.held()
      expect(await corpus.lastChange()).toBe(1)
      const staged = await corpus.stage({ ...NOTHING, remove: ['a'] }, DEED, change)
      expect(await corpus.lastChange()).toBe(1)
      await staged.commit()
      expect(await corpus.lastChange()).toBe(2)
    })

    test('accepts files as the last look found them, without touching them, and what was edited since awaits the next', async () => {
      const { corpus, write, files } = await open({ 'a.md': fileOf('One.'), 'gone.md': fileOf('Gone.') })
      const { change } = await corpus.held()
      await write('a.md', fileOf('As it was looked at.'))
      await write('b.md', fileOf('New.'))
      await write('gone.md', null)
      await write('actors.md', 'Port: the port\n')
      await corpus.folder()
      await write('a.md', fileOf('Edited once more.'))
      const accept = ['a', 'actors', 'b', 'gone']
      const staged = await corpus.stage({ ...NOTHING, accept }, { ...DEED, kind: 'refresh' }, change)
      await staged.commit()
      expect(await held(corpus)).toEqual(['a: As it was looked at.', 'b: New.', 'actors: Port: the port\n'])
      expect(await files()).toEqual({
        'a.md': fileOf('Edited once more.'),
        'b.md': fileOf('New.'),
        'actors.md': 'Port: the port\n',
      })
    })

    test('does not accept a file that cannot be read', async () => {
      const { corpus, write } = await open({ 'a.md': fileOf('One.') })
      await corpus.held()
      await write('a.md', fileOf('Text.', 'published: 2023-02-30\n'))
      await corpus.folder()
      await expect(make(corpus, { accept: ['a'] })).rejects.toThrow('cannot be')
      expect(await held(corpus)).toEqual(['a: One.'])
    })

    test('restores a file byte for byte, and takes out what was not there', async () => {
      const odd =
        '\uFEFF\r\n---\r\ntitle:   Odd # a remark\r\n---\r\n\r\n\r\nFirst\r\nline.\r\n   \r\nSecond.'
      const { corpus, files } = await open({ 'odd.md': odd, 'actors.md': '\uFEFFPort: the port' })
      await corpus.held()
      const [opening] = await corpus.history()
      const changed = await make(corpus, { put: [articleOf('odd', 'Even.'), articleOf('new', 'New.')] })
      const gone = await make(corpus, { remove: ['odd'], restore: [{ id: 'actors', revision: null }] })
      expect(await files()).toEqual({ 'new.md': fileOf('New.') })
      await make(corpus, takingBack(gone), { kind: 'undo', undoes: gone.number })
      expect(await files()).toEqual({
        'actors.md': '\uFEFFPort: the port',
        'new.md': fileOf('New.'),
        'odd.md': fileOf('Even.'),
      })
      const back = await make(corpus, takingBack(changed), { kind: 'undo', undoes: changed.number })
      expect(await files()).toEqual({ 'actors.md': '\uFEFFPort: the port', 'odd.md': odd })
      expect(await held(corpus)).toEqual(['odd: First line. / Second.', 'actors: Port: the port'])
      expect(back).toMatchObject({ kind: 'undo', undoes: changed.number })
      expect(back.articles.find(({ id }) => id === 'odd')?.after).toBe(
        opening?.articles.find(({ id }) => id === 'odd')?.after,
      )
    })

    test('restores a revision with the bytes it first came with, however it was spaced since', async () => {
      const { corpus, write, files } = await open({ 'a.md': fileOf('One  line.') })
      await corpus.held()
      await write('a.md', fileOf('One\nline.'))
      await corpus.folder()
      expect(await make(corpus, { accept: ['a'] })).toMatchObject({ articles: [] })
      const gone = await make(corpus, { remove: ['a'] })
      await make(corpus, takingBack(gone))
      expect(await files()).toEqual({ 'a.md': fileOf('One  line.') })
    })

    test('does not restore what never was', async () => {
      const { corpus } = await open({ 'a.md': fileOf('One.'), 'b.md': fileOf('Two.') })
      const { revision } = articleOf('a', 'One.')
      await expect(make(corpus, { restore: [{ id: 'b', revision }] })).rejects.toMatchObject({
        name: 'CorpusError',
      })
    })

    test('leaves an entry, too, where it changes nothing', async () => {
      const { corpus } = await open({ 'a.md': fileOf('One.') })
      expect(await make(corpus, {}, { kind: 'refresh' })).toMatchObject({ number: 2, articles: [] })
      expect(await make(corpus, { put: [articleOf('a', 'One.')] })).toMatchObject({ number: 3, articles: [] })
      expect(await corpus.history()).toHaveLength(3)
    })

    test('refuses ids that would leave the folder or stand for something else', async () => {
      const { corpus, files } = await open({ 'a.md': fileOf('One.') })
      const before = await files()
      for (const id of ['../x', 'a/b', '', '.', 'A', 'con:', 'readme', 'actors']) {
        await expect(make(corpus, { put: [articleOf(id, 'Text.')] }), id).rejects.toThrow('cannot be the id')
        await expect(make(corpus, { remove: [id] }), id).rejects.toThrow('cannot be the id')
      }
      await expect(make(corpus, { restore: [{ id: '../x', revision: null }] })).rejects.toThrow('cannot be')
      await expect(make(corpus, { accept: ['../x'] })).rejects.toThrow('cannot be the id')
      expect(await files()).toEqual(before)
      expect(await corpus.history()).toHaveLength(1)
    })

    test('neither overwrites nor removes what somebody wrote and nobody accepted', async () => {
      const { corpus, write, files } = await open({ 'a.md': fileOf('One.') })
      await make(corpus, { put: [articleOf('a', 'Two.')] })
      await write('a.md', fileOf('By hand.'))
      await write('b.md', fileOf('By hand, too.'))
      const refused = { name: 'CorpusError', reason: 'edited', remedy: expect.stringContaining('refresh') }
      const { revision } = articleOf('a', 'One.')
      for (const look of [async () => {}, () => corpus.folder()]) {
        await look()
        await expect(make(corpus, { put: [articleOf('a', 'Three.')] })).rejects.toMatchObject(refused)
        await expect(make(corpus, { put: [articleOf('b', 'Three.')] })).rejects.toMatchObject(refused)
        await expect(make(corpus, { remove: ['a'] })).rejects.toMatchObject(refused)
        await expect(make(corpus, { restore: [{ id: 'a', revision }] })).rejects.toMatchObject(refused)
        await expect(make(corpus, { restore: [{ id: 'a', revision: null }] })).rejects.toMatchObject(refused)
      }
      expect(await files()).toEqual({ 'a.md': fileOf('By hand.'), 'b.md': fileOf('By hand, too.') })
      expect(await held(corpus)).toEqual(['a: Two.'])
      await make(corpus, { accept: ['a', 'b'] })
      await make(corpus, { put: [articleOf('a', 'Three.')], remove: ['b'] })
      expect(await files()).toEqual({ 'a.md': fileOf('Three.') })
    })

    test('removes by its name a file that is no article in force, as it was found', async () => {
      const { corpus, write, files } = await open({
        'broken.md': fileOf('Text.', 'published: 2023-02-30\n'),
      })
      await corpus.held()
      await write('new.md', fileOf('New.'))
      await expect(make(corpus, { remove: ['new'] })).rejects.toMatchObject({ reason: 'edited' })
      await corpus.folder()
      expect(await make(corpus, { remove: ['broken', 'new'] })).toMatchObject({ articles: [] })
      expect(await files()).toEqual({})
    })

    test('brings a file back that somebody took away, where it is put or restored', async () => {
      const { corpus, write, files } = await open({ 'a.md': fileOf('One.') })
      await corpus.held()
      await write('a.md', null)
      await make(corpus, { put: [articleOf('a', 'Two.')] })
      await write('a.md', null)
      await make(corpus, { restore: [{ id: 'a', revision: articleOf('a', 'One.').revision }] })
      expect(await files()).toEqual({ 'a.md': fileOf('One.') })
    })
  })

  describe(`${name} as a Corpus: a staged change`, () => {
    test('can be looked at before it is made, and is not in force until then', async () => {
      const { corpus, files } = await open({ 'a.md': fileOf('One.'), 'b.md': fileOf('Two.') })
      const before = await corpus.held()
      const lying = await files()
      const change = { ...NOTHING, put: [articleOf('c', 'Three.')], remove: ['a'] }
      const staged = await corpus.stage(change, DEED, before.change)
      expect(await held(corpus, staged.state)).toEqual(['b: Two.', 'c: Three.'])
      const { change: number } = await corpus.held(staged.state)
      expect(number).toBe(2)
      expect(await corpus.held()).toEqual(before)
      expect(await corpus.history()).toHaveLength(1)
      expect(await files()).toEqual(lying)
      expect(await staged.commit()).toMatchObject({ number })
      expect(await held(corpus)).toEqual(['b: Two.', 'c: Three.'])
    })

    test('is gone without a trace when it is dropped', async () => {
      const { corpus, files } = await open({ 'a.md': fileOf('One.') })
      const { change } = await corpus.held()
      const lying = await files()
      const staged = await corpus.stage({ ...NOTHING, remove: ['a'] }, DEED, change)
      await staged.drop()
      await staged.drop()
      expect(await files()).toEqual(lying)
      await expect(corpus.held(staged.state)).rejects.toMatchObject({ name: 'CorpusError' })
      await expect(staged.commit()).rejects.toMatchObject({ name: 'CorpusError' })
      expect(await held(corpus)).toEqual(['a: One.'])
    })

    test('is made once', async () => {
      const { corpus } = await open({ 'a.md': fileOf('One.') })
      const { change } = await corpus.held()
      const staged = await corpus.stage({ ...NOTHING, remove: ['a'] }, DEED, change)
      await staged.commit()
      await expect(staged.commit()).rejects.toMatchObject({ name: 'CorpusError' })
      await staged.drop()
      expect(await corpus.history()).toHaveLength(2)
      expect(await held(corpus)).toEqual([])
    })

    test('is refused where another change came since it was planned, or since it was staged', async () => {
      const { corpus } = await open({ 'a.md': fileOf('One.') })
      const { change } = await corpus.held()
      const late = await corpus.stage({ ...NOTHING, put: [articleOf('late', 'L.')] }, DEED, change)
      await make(corpus, { put: [articleOf('b', 'Two.')] })
      const moved = { name: 'CorpusError', reason: 'moved' }
      await expect(late.commit()).rejects.toMatchObject(moved)
      await expect(corpus.held(late.state)).rejects.toMatchObject(moved)
      for (const base of [0, change, 3])
        await expect(corpus.stage(NOTHING, DEED, base)).rejects.toMatchObject(moved)
      await late.drop()
      expect(await held(corpus)).toEqual(['a: One.', 'b: Two.'])
      expect(await corpus.history()).toHaveLength(2)
    })

    test('follows the opening where it was planned on files that nobody had recorded', async () => {
      const { corpus } = await open({ 'a.md': fileOf('One.') })
      const { change } = await corpus.folder()
      expect(change).toBe(0)
      const staged = await corpus.stage({ ...NOTHING, remove: ['a'] }, DEED, change)
      expect(await staged.commit()).toMatchObject({ number: 2 })
      expect((await corpus.history()).map(({ kind }) => kind)).toEqual(['opening', 'add'])
    })

    test('holds what somebody removed from under it in no file, and may be made where that was mended', async () => {
      const { corpus, write } = await open({ 'a.md': fileOf('One.') })
      const { change } = await corpus.held()
      const staged = await corpus.stage({ ...NOTHING, put: [articleOf('a', 'Two.')] }, DEED, change)
      await write('a.md', fileOf('By hand.'))
      await expect(staged.commit()).rejects.toMatchObject({ reason: 'edited' })
      await write('a.md', fileOf('One.'))
      expect(await staged.commit()).toMatchObject({ number: 2 })
    })
  })

  describe(`${name} as a Corpus: a text that was removed for good`, () => {
    const removed = articleOf('a', 'It was said.', 'And denied.')
    const tombstone = tombstoneOf(removed)

    test('stays out, whoever puts it back, under whatever name, however it is spaced', async () => {
      const { corpus, write } = await open({ 'a.md': formatArticle(removed), 'b.md': fileOf('Two.') })
      const entry = await make(corpus, { remove: ['a'], bury: [tombstone] }, { kind: 'remove' })
      expect(entry).toMatchObject({ buried: [tombstone], lifted: [] })
      await write('z.md', fileOf('It  was SAID!\n\n“And denied”', 'title: Back again\n'))
      const lying = await corpus.folder()
      expect(said(lying)).toEqual(['b: Two.'])
      expect(lying.buried).toMatchObject([{ article: { id: 'z' }, tombstone }])
      expect(await held(corpus)).toEqual(['b: Two.'])
      for (const change of [
        { put: [removed] },
        { accept: ['z'] },
        { restore: [{ id: 'a', revision: removed.revision }] },
      ])
        await expect(make(corpus, change)).rejects.toThrow('removed for good')
    })

    test('is let in again by the change that lifts its tombstone', async () => {
      const { corpus, files } = await open({ 'a.md': formatArticle(removed) })
      const removal = await make(corpus, { remove: ['a'], bury: [tombstone] }, { kind: 'remove' })
      const back = await make(corpus, takingBack(removal), { kind: 'undo', undoes: removal.number })
      expect(back).toMatchObject({ buried: [], lifted: [tombstone] })
      expect(await files()).toEqual({ 'a.md': formatArticle(removed) })
      expect((await corpus.folder()).buried).toEqual([])
      await make(corpus, takingBack(back), { kind: 'undo', undoes: back.number })
      expect(await held(corpus)).toEqual([])
      await expect(make(corpus, { put: [removed] })).rejects.toThrow('removed for good')
    })

    test('is gone from every article that has it, and a removal alone buries nothing', async () => {
      const { corpus } = await open({
        'a.md': formatArticle(removed),
        'twin.md': fileOf('It was said.\n\nAnd denied.', 'title: Twin\n'),
        'b.md': fileOf('Two.'),
      })
      await make(corpus, { remove: ['a', 'b'], bury: [tombstone] })
      expect(await held(corpus)).toEqual([])
      expect((await corpus.held()).buried).toMatchObject([{ article: { id: 'twin' }, tombstone }])
      await make(corpus, { put: [articleOf('b', 'Two.')] })
      expect(await held(corpus)).toEqual(['b: Two.'])
    })
  })

  describe(`${name} as a Corpus: its history`, () => {
    test('tells who did what and when, in order, and has every text that ever was in force', async () => {
      const { corpus } = await open({ 'a.md': fileOf('One.') })
      await make(
        corpus,
        { put: [articleOf('a', 'Two.')] },
        { kind: 'edit', by: 'Åsa 🦊', at: '2024-05-01T10:00:00.000Z' },
      )
      await make(corpus, { remove: ['a'] }, { kind: 'remove', by: 'the operator' })
      const history = await corpus.history()
      expect(history.map(({ number, kind, by }) => [number, kind, by])).toEqual([
        [1, 'opening', 'On Record'],
        [2, 'edit', 'Åsa 🦊'],
        [3, 'remove', 'the operator'],
      ])
      expect(history.map(({ articles }) => articles.map(({ name }) => name))).toEqual([
        ['One.'],
        ['Two.'],
        ['Two.'],
      ])
      for (const text of ['One.', 'Two.']) {
        const article = articleOf('a', text)
        expect(await corpus.revision('a', article.revision)).toEqual(article)
        expect(await corpus.revision('b', article.revision)).toBeNull()
      }
      expect(await corpus.revision('a', '000000000000')).toBeNull()
      expect(await corpus.revision('a', '')).toBeNull()
    })

    test('is not begun by looking at it', async () => {
      const { corpus } = await open({ 'a.md': fileOf('One.') })
      expect(await corpus.history()).toEqual([])
      expect(await corpus.revision('a', articleOf('a', 'One.').revision)).toBeNull()
      expect((await corpus.folder()).change).toBe(0)
    })
  })

  describe(`${name} as a Corpus: reading the files`, () => {
    test('tells how far it is, to the end', async () => {
      const files = Object.fromEntries(
        Array.from({ length: 150 }, (_, n) => [`a${n}.md`, fileOf(`Text ${n}.`)]),
      )
      const { corpus } = await open(files)
      const heard: [number, number][] = []
      await corpus.folder(async (done, total) => {
        heard.push([done, total])
      })
      expect(heard.length).toBeGreaterThan(2)
      expect(heard.at(-1)).toEqual([150, 150])
      expect(heard).toEqual([...heard].sort(([a], [b]) => a - b))
    })

    test('stops where it is told to, with the reason it is given', async () => {
      const { corpus } = await open({ 'a.md': fileOf('One.') })
      const reason = new Error('enough')
      await expect(corpus.folder(() => Promise.reject(reason))).rejects.toBe(reason)
    })
  })

  describe(`${name} as a Corpus: many changes`, () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd')
    const text = fc.constantFrom('One.', 'Two words.', 'Three whole words.', 'Ein Fünf 🦊 …')
    // Texts of their own: bytes that are read as a revision the record holds are restored as it first came.
    const byHand = fc.constantFrom('By hand.', 'By  hand,\nin two lines.', '\uFEFFWith a mark.\r\n')
    const step = fc.oneof(
      fc.record({
        do: fc.constant('change' as const),
        put: fc.uniqueArray(fc.tuple(id, text), { selector: ([name]) => name, maxLength: 3 }),
        remove: fc.uniqueArray(id, { maxLength: 2 }),
      }),
      fc.record({ do: fc.constant('edit by hand and accept' as const), id, text: fc.option(byHand) }),
      fc.record({ do: fc.constant('actors' as const), text: fc.option(byHand) }),
    )

    test('what is in force is what was done, and taking back each from the last on gives the same bytes', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 6 }), async steps => {
          const { corpus, write, files } = await open({ 'a.md': '\uFEFFBefore\r\nall.\r\n' })
          await corpus.held()
          const states = [{ lying: await files(), held: await held(corpus) }]
          const revisions = new Map((await corpus.held()).articles.map(({ id, revision }) => [id, revision]))
          const entries: Entry[] = []
          for (const done of steps) {
            if (done.do === 'change') {
              const put = done.put.map(([name, words]) => articleOf(name, words))
              entries.push(await make(corpus, { put, remove: done.remove }))
              for (const name of done.remove) revisions.delete(name)
              for (const article of put) revisions.set(article.id, article.revision)
            } else {
              const name = done.do === 'actors' ? 'actors' : done.id
              await write(`${name}.md`, done.text === null ? null : fileOf(done.text))
              const { articles } = await corpus.folder()
              entries.push(await make(corpus, { accept: [name] }))
              revisions.delete(name)
              for (const article of articles) if (article.id === name) revisions.set(name, article.revision)
            }
            const now = await corpus.held()
            expect(new Map(now.articles.map(({ id, revision }) => [id, revision]))).toEqual(
              new Map([...revisions].sort()),
            )
            expect(said(await corpus.folder())).toEqual(said(now))
            states.push({ lying: await files(), held: said(now) })
          }
          expect((await corpus.history()).slice(1)).toEqual(entries)
          for (const [index, entry] of [...entries.entries()].reverse()) {
            await make(corpus, takingBack(entry), { kind: 'undo', undoes: entry.number })
            expect({ lying: await files(), held: await held(corpus) }).toEqual(states[index])
          }
        }),
        { numRuns: 25 },
      )
    })
  })
}
