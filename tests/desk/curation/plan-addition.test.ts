import { describe, expect, test } from 'vitest'
import type { GivenFile, Overrides } from '../../../src/desk/curation/plan.ts'
import { makeArticle } from '../../../src/news/article.ts'
import { curationOver, FERRY, fileOf, notesOf, page, planOf, TOLLS, WHALES, whyNot } from './curation-over.ts'

const PAGE = `Norland rejects the harbour tolls

Subscribe to our newsletter

${TOLLS[0]}

The view from the quay

${TOLLS[1]}

${TOLLS[2]}

Read more
`

const saved = (file: string, text: string): GivenFile => ({ file, bytes: new TextEncoder().encode(text) })

describe('planAddition', () => {
  test('adds a page with what its text gives and the moderator says', async () => {
    const { corpus, curation, make } = curationOver()
    const said = { outlet: 'The Quay Courier', published: '2019-03' }
    const entry = await make(await curation.planAddition([page('saved/tolls.txt', TOLLS)], said))
    const id = entry.articles[0]?.id ?? ''
    expect(entry).toMatchObject({ kind: 'add', by: 'Ada', at: '2024-05-01T09:30:00.000Z', undoes: null })
    expect((await corpus.held()).articles).toEqual([
      makeArticle(id, { title: null, ...said, author: null, url: null, extra: {}, paragraphs: TOLLS }),
    ])
  })

  test('leaves the corpus as it is when a page is added again, whatever is said about it', async () => {
    const { corpus, curation, make, items } = curationOver()
    await make(await curation.planAddition([page('tolls.txt', TOLLS)], { outlet: 'The Quay Courier' }))
    const before = await corpus.held()
    for (const said of [{}, { outlet: 'The Quay Courier' }, { outlet: 'Another', title: 'Tolls' }]) {
      const plan = planOf(await curation.planAddition([page('renamed.txt', TOLLS)], said))
      expect(plan).toMatchObject({ changes: false, fates: { unchanged: 1 } })
      expect(await items(plan)).toMatchObject([
        { fate: 'unchanged', article: { id: before.articles[0]?.id, outlet: 'The Quay Courier' } },
      ])
      expect(await curation.stage(plan.id, 'Ada')).toEqual({ status: 'gone' })
      expect(await corpus.held()).toEqual(before)
    }
  })

  test('leaves out what mostly repeats an article or an earlier file, names it, and can let it in', async () => {
    const { corpus, curation, make, items } = curationOver()
    const twins = await curation.planAddition([page('a.txt', TOLLS), page('b.txt', TOLLS)], {})
    const [first, twin] = await items(twins)
    expect(twin).toMatchObject({ fate: 'duplicate', repeats: first?.article?.id })
    expect(notesOf(twin)[0]).toBe('It is the text of a.txt too. It stays out unless you let it in.')
    await make(twins)

    const near = planOf(
      await curation.planAddition([page('c.txt', [...TOLLS.slice(0, 2), FERRY[0] ?? ''])], {}),
    )
    const [repeating] = await items(near)
    expect(repeating).toMatchObject({ fate: 'duplicate', repeats: first?.article?.id })
    expect(notesOf(repeating)[0]).toMatch(
      /^It shares \d+ % of its runs of words with norland-will-not-pay\S* \(“/,
    )
    expect(near.changes).toBe(false)
    const admitted = planOf(await curation.amend(near.id, { kind: 'let in', place: 0 }))
    expect(admitted).toMatchObject({ id: near.id, changes: true, fates: { new: 1, duplicate: 0 } })
    await make(admitted)
    expect((await corpus.held()).articles).toHaveLength(2)
  })

  test('goes on past files that cannot be had or read', async () => {
    const { curation, items } = curationOver()
    const planned = await curation.planAddition(
      [
        { file: 'gone.txt', what: 'it cannot be read', remedy: 'check the name' },
        page('empty.txt', []),
        { file: 'picture.txt', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]) },
        page('broken.md', TOLLS, 'title: "never closed'),
        page('future.md', TOLLS, 'published: 2024-05-02'),
        page('nowhen.md', TOLLS, 'published: 2023-02-30'),
        page('ferry.txt', FERRY),
      ],
      {},
    )
    const all = await items(planned)
    expect(all.map(({ fate }) => fate)).toEqual([...Array(6).fill('rejected'), 'new'])
    for (const item of all.slice(0, 6)) expect(item.problems.length + item.notes.length).toBeGreaterThan(0)
    expect(notesOf(all[4])).toContain(
      'The date 2024-05-02 lies in the future: today is 2024-05-01. Give a day up to that one.',
    )
    expect(planOf(planned).then).toEqual({ articles: 1, paragraphs: 2 })
  })

  test('a date that the moderator gives replaces one that cannot be, at once or later', async () => {
    const { curation, items } = curationOver()
    const future = page('future.md', TOLLS, 'published: 2024-05-02')
    const atOnce = await curation.planAddition([future], { published: '2023' })
    expect(await items(atOnce)).toMatchObject([{ fate: 'new', article: { published: '2023' } }])
    const later = planOf(await curation.planAddition([future], {}))
    await curation.amend(later.id, { kind: 'describe', place: 0, said: { published: '2022-11' } })
    expect(await items(later)).toMatchObject([{ fate: 'new', article: { published: '2022-11' } }])
  })

  test('keeps keys it does not know, and says so', async () => {
    const { corpus, curation, make, items } = curationOver()
    const planned = await curation.planAddition(
      [page('strike.md', FERRY, 'section: Ports\nreports: { outlet: The Post }')],
      {},
    )
    const notes = notesOf((await items(planned))[0])
    expect(notes.filter(note => note.includes('section'))).toHaveLength(1)
    expect(notes.filter(note => note.includes('reports'))).toEqual([])
    await make(planned)
    expect((await corpus.held()).articles[0]?.extra).toEqual({
      section: 'Ports',
      reports: { outlet: 'The Post' },
    })
  })

  test('a Markdown file keeps its name, and no id is given that an article or a file has', async () => {
    const over = curationOver({
      'tolls.md': fileOf(WHALES),
      'strike.md': '---\ntitle: "open\n---\n\nText.\n',
    })
    await over.corpus.held()
    over.corpus.files.set('ferry.md', fileOf(['Written by hand and not in force.']))
    const before = new Map(over.corpus.files)
    const planned = await over.curation.planAddition(
      [
        page('in/tolls.md', TOLLS, 'id: tolls'),
        page('strike.md', FERRY),
        page('ferry.md', [
          'Nobody had seen the harbour so empty since the war, an old pilot said on Friday.',
        ]),
        page('new-one.md', ['Pilots have asked for a second tower at the harbour mouth, their union said.']),
      ],
      {},
    )
    expect((await over.items(planned)).map(({ article }) => article?.id)).toEqual([
      'tolls-2',
      'strike-2',
      'ferry-2',
      'new-one',
    ])
    await over.make(planned)
    for (const [name, text] of before) expect(over.corpus.files.get(name)).toBe(text)
  })

  test.each([
    ['../../etc/passwd.md', '../../etc/passwd.md'],
    ['..\\..\\boot.md', '..\\..\\boot.md'],
    ['a\0b\u001b[2J.md', 'a�b�[2J.md'],
    ['\u202egnp.md', '�gnp.md'],
    ['actors.md', 'actors.md'],
    ['README.md', 'README.md'],
    ['.md', '.md'],
    ['', ''],
    [`${'x'.repeat(10_000)}.md`, `${'x'.repeat(254)}…`],
  ])('takes %j for a name and no more', async (name, shown) => {
    const { corpus, curation, make, items } = curationOver()
    const planned = await curation.planAddition([page(name, TOLLS)], {})
    expect((await items(planned))[0]).toMatchObject({ fate: 'new', file: shown })
    await make(planned)
    expect([...corpus.files.keys()]).toEqual([expect.stringMatching(/^[a-z0-9][a-z0-9-]{0,62}\.md$/)])
    expect([...corpus.files.keys()]).not.toContain('actors.md')
    expect([...corpus.files.keys()]).not.toContain('readme.md')
  })

  test('refuses what cannot be said, and changes nothing for it', async () => {
    const { curation } = curationOver()
    const tried = async (said: Overrides) => whyNot(await curation.planAddition([page('a.txt', TOLLS)], said))
    expect(await tried({ title: 'Tolls', published: '2024-05-01', url: 'https://quay.example/1' })).toBeNull()
    expect(await tried({ published: 'May 2019' })).toBe(
      '“May 2019” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.',
    )
    expect(await tried({ published: '2023-02-30' })).toBe(
      'The date “2023-02-30” does not exist. Write YYYY, YYYY-MM or YYYY-MM-DD.',
    )
    expect(await tried({ published: '2024-06' })).toContain('lies in the future: today is 2024-05-01')
    expect(await tried({ url: 'javascript:alert(1)' })).toBe(
      '“javascript:alert(1)” is not a web address. Write it in full, starting with https:// or http://.',
    )
  })
})

describe('amend, of an addition', () => {
  test('takes dropped lines back in their place, and keeps what was said and taken before', async () => {
    const { corpus, curation, make, items } = curationOver()
    const { id } = planOf(await curation.planAddition([saved('page.txt', PAGE)], {}))
    const dropped = await curation.lines(id, 0, 0, 100, 'dropped')
    expect(dropped).toMatchObject({
      lines: [{ line: 1, label: 'headline' }, { line: 3 }, { line: 7 }, { line: 13 }],
      all: 4,
    })
    await curation.amend(id, { kind: 'keep', place: 0, lines: [13] })
    await curation.amend(id, { kind: 'describe', place: 0, said: { outlet: 'The Quay Courier' } })
    await curation.amend(id, { kind: 'keep', place: 0, lines: [7] })
    await curation.amend(id, { kind: 'describe', place: 0, said: { title: '' } })
    expect(
      await items(planOf(await curation.amend(id, { kind: 'keep', place: 0, lines: [] }))),
    ).toMatchObject([
      {
        fate: 'new',
        kept: 5,
        dropped: 2,
        article: { outlet: 'The Quay Courier', title: null, paragraphs: 5 },
      },
    ])
    const lines = await curation.lines(id, 0, 2, 3, 'all')
    expect(lines).toMatchObject({
      all: 7,
      lines: [
        { kept: true, paragraph: 1, text: TOLLS[0] },
        { kept: true, paragraph: 2, text: 'The view from the quay' },
        { kept: true, paragraph: 3, text: TOLLS[1] },
      ],
    })
    await make(planOf(await curation.amend(id, { kind: 'keep', place: 0, lines: [7] })))
    expect((await corpus.held()).articles[0]?.paragraphs).toEqual([
      TOLLS[0],
      'The view from the quay',
      TOLLS[1],
      TOLLS[2],
      'Read more',
    ])
  })

  test('takes a line of Markdown back without its marks', async () => {
    const { curation } = curationOver()
    const text = `# Tolls\n\n${TOLLS[0]}\n\n## What the [minister](https://quay.example) said\n\n${TOLLS[1]}\n\n${TOLLS[2]}\n`
    const { id } = planOf(await curation.planAddition([saved('tolls.md', text)], {}))
    await curation.amend(id, { kind: 'keep', place: 0, lines: [5] })
    expect(await curation.lines(id, 0, 0, 9, 'all')).toMatchObject({
      lines: [{ line: 1 }, {}, { kept: true, paragraph: 2, text: 'What the minister said' }, {}, {}],
    })
  })

  test('says why it cannot, and leaves the plan as it was', async () => {
    const { curation, items } = curationOver({ 'whales.md': fileOf(WHALES) })
    const given = [saved('page.txt', PAGE), page('whales.txt', WHALES), page('empty.txt', [])]
    const { id } = planOf(await curation.planAddition(given, {}))
    const before = await items(planOf(await curation.amend(id, { kind: 'keep', place: 0, lines: [] })))
    const tried = async (amendment: Parameters<typeof curation.amend>[1]) =>
      whyNot(await curation.amend(id, amendment))
    expect(await tried({ kind: 'keep', place: 0, lines: [1, 99] })).toBe(
      'Line 99 of page.txt is not among the dropped lines.',
    )
    expect(await tried({ kind: 'describe', place: 0, said: { published: 'soon' } })).toBe(
      '“soon” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.',
    )
    expect(await tried({ kind: 'describe', place: 1, said: { title: 'Whales' } })).toContain(
      'is in the corpus already',
    )
    expect(await tried({ kind: 'let in', place: 2 })).toContain('cannot be read')
    expect(await tried({ kind: 'let in', place: 3 })).toBe('The plan has no such item.')
    expect(await tried({ kind: 'let in', place: -1 })).toBe('The plan has no such item.')
    expect(await curation.look(id, 0, 9)).toEqual(before)
    expect(await curation.amend('nobody', { kind: 'let in', place: 0 })).toEqual({ status: 'gone' })
  })

  test('names an article anew for the title it is given', async () => {
    const { curation, items } = curationOver({ 'harbour-tolls.md': fileOf(WHALES) })
    const plan = planOf(await curation.planAddition([page('a.txt', TOLLS), page('b.txt', FERRY)], {}))
    for (const place of [0, 1])
      await curation.amend(plan.id, { kind: 'describe', place, said: { title: 'Harbour tolls' } })
    expect((await items(plan)).map(({ article }) => article?.id)).toEqual([
      'harbour-tolls-2',
      'harbour-tolls-3',
    ])
  })

  test('lets a removed text in by lifting its tombstone, after it said who removed it and when', async () => {
    const { corpus, curation, make, items } = curationOver({ 'tolls.md': fileOf(TOLLS) })
    await make(await curation.planRemoval(['tolls']), 'Grace')
    const plan = planOf(await curation.planAddition([page('again.txt', TOLLS, 'title: Again')], {}))
    const [item] = await items(plan)
    expect(item?.fate).toBe('buried')
    expect(notesOf(item)[0]).toBe(
      'Grace removed this text on 1 May 2024 (change 2). It stays out unless you let it in.',
    )
    expect(plan.changes).toBe(false)
    const entry = await make(await curation.amend(plan.id, { kind: 'let in', place: 0 }).then(planOf))
    expect(entry.lifted).toHaveLength(1)
    expect((await corpus.held()).articles).toHaveLength(1)
    expect((await curation.status()).buried).toBe(0)
  })

  test('a removed text is no other for a line that is taken back', async () => {
    const { curation, make, items } = curationOver()
    await make(await curation.planAddition([saved('page.txt', PAGE)], {}))
    await make(await curation.planRemoval(['norland-rejects-the-harbour-tolls']))
    const plan = planOf(await curation.planAddition([saved('page.txt', PAGE)], {}))
    await curation.amend(plan.id, { kind: 'keep', place: 0, lines: [7] })
    expect(await items(plan)).toMatchObject([{ fate: 'buried', kept: 4 }])
  })
})
