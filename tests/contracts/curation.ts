import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Curation, Gone, Planned } from '../../src/desk/curation/curation.ts'
import type { Plan } from '../../src/desk/curation/plan.ts'
import { formatArticle } from '../../src/news/markdown.ts'
import { article, dispute } from '../desk/small-corpus.ts'
import { contentOf, scratchFolder } from '../store/scratch-folder.ts'

const PAGE = `Ferries stop at night

Harbour Times, 3 May 2019

The ferries of Norland will not run at night from June, their owner said on Friday. Nobody had been on board of most of them since the tolls were announced.

Passengers on the islands said that they had not been asked. “We will row,” said Ida Moe, who teaches on the smallest of them.
`

const bytesOf = (text: string) => new TextEncoder().encode(text)

/**
 * What every curation must keep to, wherever it lives.
 *
 * @param open Opens the curation of the corpus in a folder.
 */
export function curationContract(name: string, open: (folder: string) => Promise<Curation>): void {
  const opened = async () => {
    const folder = await scratchFolder(
      Object.fromEntries(dispute.map(held => [`${held.id}.md`, formatArticle(held)])),
    )
    const curation = await open(folder)
    await curation.status()
    return { folder, curation }
  }

  describe(`${name} as a Curation`, () => {
    test('says how the corpus stands, and what awaits a refresh', async () => {
      const { folder, curation } = await opened()
      expect(await curation.status()).toMatchObject({ articles: 3, paragraphs: 10, outlets: 2, awaiting: 0 })
      await rm(join(folder, 'whales.md'))
      expect(await curation.status()).toMatchObject({ articles: 3, awaiting: 1, last: { kind: 'opening' } })
    })

    test('plans an addition that can be looked at, amended, staged and made', async () => {
      const { curation } = await opened()
      const given = [
        { file: 'ferries.txt', bytes: bytesOf(PAGE) },
        { file: 'gone.txt', what: 'it vanished', remedy: 'attach it again' },
      ]
      const plan = planOf(await curation.planAddition(given, {}))
      expect(plan).toMatchObject({ kind: 'add', items: 2, fates: { new: 1, rejected: 1 }, changes: true })
      const items = await curation.look(plan.id, 0, 10)
      expect(items).toMatchObject([{ fate: 'new', file: 'ferries.txt', kept: 2 }, { fate: 'rejected' }])
      const lines = await curation.lines(plan.id, 0, 0, 100, 'all')
      expect('lines' in lines && lines.lines.length).toBe('lines' in lines && lines.all)
      const said = { outlet: 'The Quay Courier' }
      planOf(await curation.amend(plan.id, { kind: 'describe', place: 0, said }))
      expect(await curation.look(plan.id, 0, 1)).toMatchObject([{ article: said }])
      expect(await curation.stage(plan.id, 'Ada')).toMatchObject({ status: 'staged' })
      expect((await curation.status()).articles).toBe(3)
      expect(await curation.commit(plan.id)).toMatchObject({
        status: 'made',
        entry: { kind: 'add', by: 'Ada', articles: [{ before: null }] },
        gone: [],
      })
      expect((await curation.status()).articles).toBe(4)
      expect(await curation.commit(plan.id)).toEqual({ status: 'gone' })
    })

    test('plans a refresh, and tells how far it is', async () => {
      const { folder, curation } = await opened()
      await writeFile(
        join(folder, 'pilots.md'),
        formatArticle(article('pilots', ['Pilots struck for a day.'])),
      )
      await rm(join(folder, 'whales.md'))
      const told: number[] = []
      const plan = planOf(await curation.planRefresh(async done => void told.push(done)))
      expect(plan).toMatchObject({ kind: 'refresh', fates: { new: 1, removed: 1 } })
      expect(plan.then).toEqual({ articles: 3, paragraphs: 9 })
      expect(told.at(-1)).toBe(3)
    })

    test('stops a refresh where its pace rejects, and says why', async () => {
      const { folder, curation } = await opened()
      const before = await contentOf(folder)
      const stop = new Error('stopped')
      await expect(curation.planRefresh(() => Promise.reject(stop))).rejects.toBe(stop)
      expect(await contentOf(folder)).toEqual(before)
      expect((await curation.planRefresh()).status).toBe('planned')
    })

    test('plans an edit, a removal and their undoing, and keeps the history', async () => {
      const { curation } = await opened()
      const make = async (planned: Planned) => {
        const { id } = planOf(planned)
        expect(await curation.stage(id, 'Ada')).toMatchObject({ status: 'staged' })
        return curation.commit(id)
      }
      await make(await curation.planEdit('whales', { title: 'Whales' }))
      const removed = await make(await curation.planRemoval(['whales']))
      expect('gone' in removed && removed.gone).toMatchObject([
        { id: 'whales', sentences: expect.arrayContaining(['Nobody knows why they left.']) },
      ])
      await make(await curation.planUndo(null))
      const { entries, all } = await curation.history(0, 3)
      expect(all).toBe(4)
      expect(entries.map(({ kind }) => kind)).toEqual(['undo', 'remove', 'edit'])
      expect(await curation.planUndo(99)).toMatchObject({ status: 'refused' })
    })

    test('has nothing for a plan that is not there any more', async () => {
      const { curation } = await opened()
      const { id } = planOf(await curation.planRemoval(['whales']))
      await curation.abandon(id)
      for (const call of [
        curation.look(id, 0, 1),
        curation.lines(id, 0, 0, 1, 'all'),
        curation.amend(id, { kind: 'let in', place: 0 }),
        curation.stage(id, 'Ada'),
        curation.commit(id),
      ])
        expect(await call).toEqual({ status: 'gone' })
    })

    test('says what is wrong, where, and how to mend it', async () => {
      const { folder, curation } = await opened()
      await rm(folder, { recursive: true })
      await expect(curation.planRefresh()).rejects.toMatchObject({
        name: 'CorpusError',
        where: expect.stringContaining(folder),
        remedy: expect.any(String),
      })
    })
  })
}

function planOf(planned: Planned | Gone): Plan {
  if (planned.status !== 'planned') expect.unreachable(`it was ${JSON.stringify(planned)}`)
  return planned.plan
}
