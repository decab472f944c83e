import { describe, expect, test } from 'vitest'
import { curate } from '../../src/desk/curation.ts'
import type { GivenFile, Overrides } from '../../src/desk/curation-addition.ts'
import { makeArticle } from '../../src/news/article.ts'
import type { Corpus, Holdings } from '../../src/news/corpus.ts'
import type { Problem } from '../../src/news/problem.ts'

const today = () => '2024-05-01'

const TOLLS = [
  'Norland will not pay the new harbour tolls, its transport minister said on Thursday after a meeting in Sel.',
  'The tolls start in May and would cost grain shippers about four million crowns a year, according to the port authority.',
  'Officials in Sel answered that dredging the channel costs money and that they expect the first payments in June.',
]

const FERRY = [
  'Ferry crews stopped work for a day on Tuesday because their contract ran out at the end of last month.',
  'Passengers slept in the terminal, and the company said that it would pay for hotels if the strike went on.',
]

/** A corpus in memory, which keeps the promises of the port. */
function inMemory(problems: readonly Problem[] = []): Corpus & { holdings(): Holdings } {
  let articles: Holdings['articles'] = []
  const holdings = () => ({
    articles,
    actors: 'Norland\n- \nNorland: the Norlanders\n',
    problems,
    buried: [],
    change: 0,
  })
  return {
    holdings,
    held: async () => holdings(),
    folder: async () => holdings(),
    history: async () => [],
    revision: async () => null,
    stage: async ({ put, remove }, deed) => ({
      state: '',
      drop: async () => {},
      commit: async () => {
        const gone = new Set([...remove, ...put.map(({ id }) => id)])
        articles = [...articles.filter(({ id }) => !gone.has(id)), ...put].sort((a, b) =>
          a.id < b.id ? -1 : 1,
        )
        return { ...deed, number: 1, articles: [], buried: [], lifted: [] }
      },
    }),
  }
}

const page = (file: string, paragraphs: readonly string[], head = ''): GivenFile => ({
  file,
  bytes: new TextEncoder().encode(head + paragraphs.join('\n\n')),
})

/** Adds files and says what became of each. */
async function add(corpus: Corpus, files: readonly GivenFile[], overrides: Overrides = {}) {
  const curation = curate(corpus, today)
  const addition = await curation.planAddition(overrides)
  const considered = files.map(file => addition.consider(file))
  await curation.apply(addition.change)
  return considered
}

describe('Addition', () => {
  test('adds a page with what its text gives and the moderator says', async () => {
    const corpus = inMemory()
    const [one] = await add(corpus, [page('saved/tolls.txt', TOLLS)], {
      outlet: 'The Quay Courier',
      published: '2019-03',
    })
    expect(one).toMatchObject({ status: 'added', paragraphs: TOLLS, why: null })
    expect(corpus.holdings().articles).toEqual([
      makeArticle(one?.id ?? '', {
        title: null,
        outlet: 'The Quay Courier',
        author: null,
        published: '2019-03',
        url: null,
        extra: {},
        paragraphs: TOLLS,
      }),
    ])
  })

  test('leaves the corpus as it is when a page is added again, whatever is said about it', async () => {
    const corpus = inMemory()
    await add(corpus, [page('tolls.txt', TOLLS)], { outlet: 'The Quay Courier' })
    const before = corpus.holdings()
    for (const overrides of [{}, { outlet: 'The Quay Courier' }, { outlet: 'Another', title: 'Tolls' }]) {
      const [again] = await add(corpus, [page('renamed.txt', TOLLS)], overrides)
      expect(again).toMatchObject({
        status: 'unchanged',
        id: before.articles[0]?.id,
        metadata: { outlet: 'The Quay Courier' },
      })
      expect(corpus.holdings()).toEqual(before)
    }
  })

  test('names the article that a near-duplicate repeats, and from which file in the same batch', async () => {
    const corpus = inMemory()
    const [, twin] = await add(corpus, [page('a.txt', TOLLS), page('b.txt', TOLLS)], {})
    const id = corpus.holdings().articles[0]?.id ?? ''
    expect(twin).toMatchObject({ status: 'duplicate', id: null, repeats: id })
    expect(twin?.why).toContain(`it is the text of ${id}`)
    expect(twin?.why).toContain('from a.txt')

    const [near] = await add(corpus, [page('c.txt', [...TOLLS.slice(0, 2), FERRY[0] ?? ''])])
    expect(near).toMatchObject({ status: 'duplicate', repeats: id })
    expect(near?.why).toContain('remove that one first')
    expect(corpus.holdings().articles).toHaveLength(1)
  })

  test('goes on past files that cannot be had or read', async () => {
    const corpus = inMemory()
    const considered = await add(corpus, [
      { file: 'gone.txt', what: 'it cannot be read', remedy: 'check the name' },
      page('empty.txt', []),
      {
        file: 'picture.txt',
        bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]),
      },
      page('broken.md', TOLLS, '---\ntitle: "never closed\n---\n\n'),
      page('future.md', TOLLS, '---\npublished: 2024-05-02\n---\n\n'),
      page('nowhen.md', TOLLS, '---\npublished: 2023-02-30\n---\n\n'),
      page('ferry.txt', FERRY),
    ])
    expect(considered.map(({ status }) => status)).toEqual([...Array(6).fill('rejected'), 'added'])
    for (const { why } of considered.slice(0, 6)) expect(why).toMatch(/^[^\n]+; [^\n]+$/)
    expect(considered[4]?.why).toContain('2024-05-02 lies in the future')
    expect(corpus.holdings().articles).toHaveLength(1)
  })

  test('a date that the moderator gives replaces one that cannot be', async () => {
    const corpus = inMemory()
    const future = page('future.md', TOLLS, '---\npublished: 2024-05-02\n---\n\n')
    expect(await add(corpus, [future], { published: '2023' })).toMatchObject([
      { status: 'added', metadata: { published: '2023' } },
    ])
  })

  test('keeps keys it does not know, and says so', async () => {
    const corpus = inMemory()
    const given = page(
      'ferry-strike.md',
      FERRY,
      '---\nsection: Ports\nreports: { outlet: The Post }\n---\n\n',
    )
    const [one] = await add(corpus, [given])
    expect(one?.hints.filter(hint => hint.includes('section'))).toHaveLength(1)
    expect(one?.hints.filter(hint => hint.includes('reports'))).toEqual([])
    expect(corpus.holdings().articles[0]?.extra).toEqual({
      section: 'Ports',
      reports: { outlet: 'The Post' },
    })
  })

  test('a Markdown file keeps its name, and no id is given twice', async () => {
    const corpus = inMemory([
      { severity: 'error', where: 'corpus/ferry-strike.md', line: 2, what: 'broken', remedy: 'mend it' },
    ])
    const considered = await add(corpus, [page('in/tolls.md', TOLLS), page('in/ferry-strike.md', FERRY)])
    expect(considered.map(({ id }) => id)).toEqual(['tolls', 'ferry-strike-2'])
  })
})

describe('Curation', () => {
  const broken: Problem = {
    severity: 'error',
    where: 'corpus/broken.md',
    line: 2,
    what: 'is wrong',
    remedy: 'mend it',
  }
  const odd: Problem = {
    severity: 'warning',
    where: 'corpus/tolls.md',
    line: 4,
    what: 'is odd',
    remedy: 'look',
  }

  test('check counts the problems of all files and of actors.md', async () => {
    const { problems, ...counts } = await curate(inMemory([broken, odd]), today).check('corpus/actors.md')
    expect(counts).toEqual({ articles: 0, errors: 3, warnings: 1 })
    expect(problems.map(({ description }) => description)).toEqual([
      'corpus/broken.md:2: is wrong; mend it',
      'corpus/tolls.md:4: is odd; look',
      expect.stringMatching(/^corpus\/actors\.md:2: /),
      expect.stringMatching(/^corpus\/actors\.md:3: /),
    ])
  })

  test('planRemoval takes articles and broken files, and tells what is not there', async () => {
    const corpus = inMemory([broken])
    const [added] = await add(corpus, [page('tolls.md', TOLLS)])
    expect(added?.id).toBe('tolls')
    const removal = await curate(corpus, today).planRemoval(['tolls', 'broken', 'tols', 'tolls'])
    expect(removal.found.map(({ id }) => id)).toEqual(['tolls', 'broken'])
    expect(removal.unknown).toEqual(['tols'])
    expect(removal.change).toEqual({ put: [], remove: ['tolls', 'broken'] })
  })

  test('complaintsAbout finds dates that are none or lie ahead, and addresses that are none', () => {
    const about = (overrides: Overrides) =>
      curate(inMemory(), today)
        .complaintsAbout(overrides)
        .map(({ what, remedy }) => `${what}; ${remedy}`)
    expect(about({ title: 'A', published: '2024-05-01', url: 'https://quay.example/1' })).toEqual([])
    expect(about({ published: 'May 2019' })).toEqual([
      'published "May 2019" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD',
    ])
    expect(about({ published: '2024-06' })).toEqual([
      'published 2024-06 lies in the future; today is 2024-05-01; give a day up to it',
    ])
    expect(about({ url: 'javascript:alert(1)' })).toEqual([
      'url "javascript:alert(1)" is not a web address; write it in full, starting with https:// or http://',
    ])
  })
})
