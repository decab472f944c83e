import { describe, expect, test } from 'vitest'
import { openCuration } from '../../../src/desk/curation/open-curation.ts'
import { openKeeping } from '../../../src/desk/curation/open-keeping.ts'
import { formatArticle } from '../../../src/news/markdown.ts'
import { corpusInMemory } from '../../contracts/corpus-in-memory.ts'
import { articleOf } from '../../store/articles.ts'
import { make } from '../../store/make-change.ts'
import { dispute } from '../small-corpus.ts'
import { keptDeskOver } from './kept-desk-over.ts'

async function opened() {
  const corpus = corpusInMemory(
    Object.fromEntries(dispute.map(held => [`${held.id}.md`, formatArticle(held)])),
  )
  let plans = 0
  const curation = openCuration(corpus, { now: () => new Date(), newId: () => `plan${plans++}` })
  const desk = await keptDeskOver(corpus)
  return { corpus, curation, desk, keeping: openKeeping(curation, desk) }
}

describe('catchUp', () => {
  test('hides what went before the rest is read anew', async () => {
    const { corpus, desk, keeping } = await opened()
    await make(corpus, { remove: ['whales'] }, { kind: 'remove' })
    let found = ''
    desk.reading = async () => {
      found = JSON.stringify([desk.names(), await desk.sources(), await desk.search('divers report', {})])
    }
    expect(await keeping.catchUp(2)).toMatchObject({ status: 'caught up', articles: 2, remaining: 0 })
    expect(found).not.toMatch(/whales/i)
    expect(found).not.toBe('')
  })

  test('hides nothing that came back after it went', async () => {
    const { corpus, desk, keeping } = await opened()
    const [, , whales] = dispute
    await make(corpus, { remove: ['whales'] })
    await make(corpus, { put: whales === undefined ? [] : [whales] })
    let listed = 0
    desk.reading = async () => {
      listed = (await desk.sources()).articles.length
    }
    expect(await keeping.catchUp(3)).toMatchObject({ status: 'caught up', articles: 3, remaining: null })
    expect(listed).toBe(3)
  })

  test('misses none where another change is made while it looks', async () => {
    const { corpus, curation, desk } = await opened()
    await make(corpus, { remove: ['whales'] })
    let late = async () => {
      late = async () => {}
      await make(corpus, { put: [articleOf('pilots', 'Pilots struck.')] })
    }
    const history = async (from: number, count: number) => {
      const found = await curation.history(from, count)
      await late()
      return found
    }
    const slow = Object.assign(Object.create(curation), { history })
    const caughtUp = await openKeeping(slow, desk).catchUp(2)
    if (caughtUp.status !== 'caught up') expect.unreachable(caughtUp.status)
    expect(caughtUp.entries.map(({ number }) => number)).toEqual([3, 2])
    expect(caughtUp).toMatchObject({ articles: 3, remaining: 0 })
  })

  test('has one work at a time: others are told by whom it was, and it waits for theirs', async () => {
    const { corpus, desk, keeping } = await opened()
    await make(corpus, { remove: ['whales'] }, { kind: 'remove', by: 'Ada' })
    desk.reading = async () => {
      desk.reading = async () => {}
      const running = { what: 'remove', by: 'Ada', step: 'indexing' }
      expect(await keeping.planRefresh('Ben')).toMatchObject({ status: 'busy', running })
      expect(await keeping.catchUp(2)).toMatchObject({ status: 'busy', running })
    }
    expect(await keeping.catchUp(2)).toMatchObject({ status: 'caught up' })
    expect(keeping.running()).toBeNull()
    const reading = keeping.planRefresh('Ben')
    expect(await keeping.catchUp(3)).toMatchObject({ status: 'busy', running: { by: 'Ben' } })
    await reading
  })

  test('is done with a change of its own that was made after the record was looked at', async () => {
    const { keeping } = await opened()
    const planned = await keeping.curation.planRemoval(['whales'])
    if (planned.status !== 'planned') expect.unreachable(planned.status)
    await keeping.confirm(planned.plan.id, 'Ada')
    expect(await keeping.catchUp(1)).toEqual({ status: 'current' })
  })

  test('that fails hides what went all the same, and is tried again', async () => {
    const { corpus, desk, keeping } = await opened()
    await make(corpus, { put: [articleOf('pilots', 'Pilots struck.')], remove: ['whales'] })
    desk.reading = async () => {
      throw new Error('no room')
    }
    await expect(keeping.catchUp(2)).rejects.toThrow('no room')
    expect((await desk.sources()).articles).toHaveLength(2)
    desk.reading = async () => {}
    expect(await keeping.catchUp(2)).toMatchObject({ status: 'caught up', articles: 3 })
  })

  test('keeps what answers where the record is gone, which may have been removed from', async () => {
    const { keeping } = await opened()
    expect(await keeping.catchUp(0)).toEqual({ status: 'unrecorded' })
  })
})
