import { appendFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Gone, Planned } from '../../src/desk/curation/curation.ts'
import type { Running } from '../../src/desk/curation/keeping.ts'
import { english } from '../../src/desk/words/phrase.ts'
import { formatArticle } from '../../src/news/markdown.ts'
import { article, dispute } from '../desk/small-corpus.ts'
import { contentOf } from '../store/scratch-folder.ts'
import { TROUBLED_CURATION, trouble } from './curation-over.ts'
import { openKept } from './keeping-over.ts'
import { folderOf } from './thread-over.ts'

const pilots = article('pilots', ['Pilots struck for a day.', 'Captain Odo Wren led the Pilots Guild.'], {
  title: 'Pilots strike',
})

function idOf(planned: Planned | Gone | { readonly status: string }): string {
  if (!('plan' in planned)) expect.unreachable(`it was ${planned.status}`)
  return planned.plan.id
}

async function opened(options: Parameters<typeof openKept>[1] = {}) {
  const folder = await folderOf(dispute)
  return { folder, ...(await openKept(folder, options)) }
}

async function withPilots({ folder, keeping }: Awaited<ReturnType<typeof opened>>): Promise<string> {
  await writeFile(join(folder, 'pilots.md'), formatArticle(pilots))
  return idOf(await keeping.planRefresh('Ada'))
}

describe('a refresh', () => {
  test('is not answered from before it is confirmed, even where the bot starts anew', async () => {
    const held = await opened()
    const plan = await withPilots(held)
    const again = await openKept(held.folder)
    for (const { desk } of [held, again])
      expect(await desk.article('pilots', 1)).toMatchObject({ status: 'declined' })
    expect((await again.keeping.curation.status()).awaiting).toBe(1)
    expect(await held.keeping.confirm(plan, 'Ada')).toMatchObject({ status: 'made', articles: 4 })
    expect(await held.desk.article('pilots', 1)).toMatchObject({ status: 'answered' })
    expect((await held.keeping.curation.status()).awaiting).toBe(0)
  })

  test('cancelled while it is read, or indexed, leaves nothing', async () => {
    const held = await opened()
    const plan = await withPilots(held)
    const before = await contentOf(held.folder)
    for (const step of ['reading', 'indexing'] as const) {
      const stop = new AbortController()
      const hear = (running: Running) => void (running.step === step && stop.abort())
      const following = { hear, signal: stop.signal }
      const work =
        step === 'reading'
          ? held.keeping.planRefresh('Ada', following)
          : held.keeping.confirm(plan, 'Ada', following)
      expect(await work).toEqual({ status: 'cancelled' })
      expect(await held.desk.article('pilots', 1)).toMatchObject({ status: 'declined' })
      expect(await contentOf(held.folder)).toEqual(before)
    }
    expect(await held.keeping.curation.history(0, 5)).toMatchObject({ all: 1 })
    expect(await held.keeping.confirm(idOf(await held.keeping.planRefresh('Ada')), 'Ada')).toMatchObject({
      status: 'made',
    })
  })

  test('of a file that is edited before it is made changes nothing, and the old answers go on', async () => {
    const held = await opened()
    const plan = idOf(await held.keeping.curation.planRemoval(['whales']))
    await appendFile(join(held.folder, 'whales.md'), '\nA paragraph by hand.\n')
    const confirmed = await held.keeping.confirm(plan, 'Ada')
    expect(confirmed).toMatchObject({
      status: 'failed',
      made: false,
      error: { name: 'CorpusError', reason: 'edited', where: expect.stringContaining('whales') },
    })
    expect('why' in confirmed && english(confirmed.why)).toMatch(/^Nothing was changed\. .*whales/)
    expect(await held.desk.article('whales', 1)).toMatchObject({ status: 'answered' })
    expect(await held.keeping.curation.history(0, 5)).toMatchObject({ all: 1 })
  })
})

describe('a removal', () => {
  test('is gone at once, stays gone, and can be taken back', async () => {
    const { folder, desk, keeping } = await opened()
    const plan = idOf(await keeping.curation.planRemoval(['whales']))
    const shown: string[] = []
    const hear = (running: Running) => {
      if (running.total > 0) shown.push(...desk.names().articles.map(({ id }) => id))
    }
    const confirmed = await keeping.confirm(plan, 'Ada', { hear })
    expect(confirmed).toMatchObject({ status: 'made', articles: 2, paragraphs: 8, remaining: 0 })
    expect(shown).not.toContain('whales')
    const [, , whales] = dispute
    await writeFile(join(folder, 'back.md'), formatArticle(whales ?? pilots))
    expect(await keeping.planRefresh('Ada')).toMatchObject({ plan: { changes: false, fates: { buried: 1 } } })
    await rm(join(folder, 'back.md'))
    const undone = await keeping.confirm(idOf(await keeping.curation.planUndo(null)), 'Ada')
    expect(undone).toMatchObject({ status: 'made', articles: 3, remaining: null })
    expect(await desk.article('whales', 1)).toMatchObject({ status: 'answered' })
  })
})

describe('a curation that ends', () => {
  test.each([
    ['before', { status: 'failed', made: false }, 'declined'],
    ['after', { status: 'made', articles: 4 }, 'answered'],
  ] as const)('%s a change is made leaves corpus and desk in step', async (when, expected, answer) => {
    const held = await opened({ entry: TROUBLED_CURATION })
    const plan = await withPilots(held)
    await trouble(held.folder, { method: 'commit', when, how: 'end the thread' })
    expect(await held.keeping.confirm(plan, 'Ada')).toMatchObject(expected)
    expect(await held.desk.article('pilots', 1)).toMatchObject({ status: answer })
    await trouble(held.folder, null)
    expect(await held.keeping.curation.history(0, 1)).toMatchObject({ all: when === 'after' ? 2 : 1 })
    expect((await held.keeping.curation.status()).articles).toBe(when === 'after' ? 4 : 3)
  })

  test.each(['history', 'stage'] as const)('when %s is called changes nothing', async method => {
    const held = await opened({ entry: TROUBLED_CURATION })
    const plan = await withPilots(held)
    await trouble(held.folder, { method, when: 'after', how: 'end the thread' })
    expect(await held.keeping.confirm(plan, 'Ada')).toMatchObject({ status: 'failed', made: false })
    await trouble(held.folder, null)
    expect(await held.keeping.confirm(plan, 'Ada')).toEqual({ status: 'gone' })
    expect(await held.desk.article('pilots', 1)).toMatchObject({ status: 'declined' })
    const again = idOf(await held.keeping.planRefresh('Ada'))
    expect(await held.keeping.confirm(again, 'Ada')).toMatchObject({ status: 'made', articles: 4 })
  })
})

describe('a corpus that changes all the time', () => {
  test('gives every answer from the old or the new, never a mixture, and none fails', async () => {
    const REFRESHES = 5
    const ids = Array.from({ length: 30 }, (_, place) => `article-${place}`)
    const filesOf = (generation: number) =>
      [...ids, generation % 2 === 0 ? 'even' : 'odd'].map(id =>
        article(id, [`The ${id} is of generation ${generation}.`], { title: `Generation ${generation}` }),
      )
    const folder = await folderOf(filesOf(0))
    const { desk, keeping } = await openKept(folder)
    let [made, begun] = [0, 0]
    const ask = async () => {
      for (let done = false; !done; ) {
        done = made === REFRESHES
        const earliest = made
        const [{ passages }, { articles }] = await Promise.all([
          desk.search('generation', { limit: 25 }),
          desk.sources(),
        ])
        const found = [
          new Set(passages.map(passage => passage.article.title)),
          new Set(articles.map(({ title }) => title)),
          new Set(desk.names().articles.map(({ title }) => title)),
        ]
        for (const titles of found) {
          expect(titles.size).toBe(1)
          const generation = Number(/\d+/.exec([...titles][0] ?? '')?.[0])
          expect(generation).toBeGreaterThanOrEqual(earliest)
          expect(generation).toBeLessThanOrEqual(begun)
        }
      }
    }
    const asking = Promise.all([ask(), ask(), ask()])
    for (; made < REFRESHES; made++) {
      begun++
      await rm(join(folder, begun % 2 === 0 ? 'odd.md' : 'even.md'))
      for (const held of filesOf(begun)) await writeFile(join(folder, `${held.id}.md`), formatArticle(held))
      const confirmed = await keeping.confirm(idOf(await keeping.planRefresh('Ada')), 'Ada')
      expect(confirmed).toMatchObject({ status: 'made', articles: 31, remaining: 0 })
    }
    await asking
    expect((await desk.sources()).articles.map(({ title }) => title)).toEqual(
      Array.from({ length: 31 }, () => `Generation ${REFRESHES}`),
    )
  })
})
