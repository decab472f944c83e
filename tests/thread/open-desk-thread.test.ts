import { describe, expect, test } from 'vitest'
import type { Desk } from '../../src/desk/desk.ts'
import { DeskBusy, DeskClosed } from '../../src/desk/desk-error.ts'
import { article, dispute } from '../desk/small-corpus.ts'
import { scratchFolder } from '../store/scratch-folder.ts'
import { folderOf, moveAway, openThread, stagedIn } from './thread-over.ts'

describe('openDeskThread', () => {
  test('answers questions that were asked before the corpus was open', async () => {
    const { desk } = openThread(await folderOf(dispute))
    expect(desk.state()).toEqual({ status: 'opening', progress: { done: 0, total: 0 } })
    const [answer, sources] = await Promise.all([
      desk.ask('Who heads the Bulk Carriers Union?', {}),
      desk.sources(),
    ])
    expect(answer.status).toBe('answered')
    expect(sources.articles).toHaveLength(dispute.length)
  })

  test('says what it holds, and what memory that takes', async () => {
    const folder = await scratchFolder({ 'whales.md': 'They came back.\n', 'Odd Name.md': 'Left out.\n' })
    const { desk } = openThread(folder)
    const held = { articles: 1, paragraphs: 1, bytes: expect.any(Number) }
    expect(await desk.ready).toMatchObject({ status: 'opened', ...held })
    const state = desk.state()
    expect(state).toMatchObject({ status: 'ready', ...held })
    expect(state.status === 'ready' && state.bytes).toBeGreaterThan(1_000_000)
  })

  test('has no names until the corpus is open, then the same until it changes', async () => {
    const folder = await folderOf(dispute)
    const { desk } = openThread(folder)
    expect(desk.names()).toEqual({ actors: [], outlets: [], articles: [], topics: [] })
    await desk.ready
    const names = desk.names()
    expect(names.outlets).toContain('Harbour Times')
    const pilots = article('pilots', ['Pilots struck for a day.'], { outlet: 'The Pilot' })
    const prepared = await desk.prepare((await stagedIn(folder, { put: [pilots] })).state)
    expect(desk.names()).toBe(names)
    prepared.takeOver()
    expect(desk.names().outlets).toContain('The Pilot')
    expect(desk.names()).toBe(desk.names())
  })
})

describe('a corpus that cannot be opened', () => {
  test('is what everybody who asks is told, with where and how to mend it', async () => {
    const folder = `${await scratchFolder()}/none`
    const { desk } = openThread(folder, { firstPause: 60_000 })
    const early = desk.sources()
    const words = `${folder}: there is no such folder; name another (with --corpus, or CORPUS_DIR for the bot), or make it`
    await expect(early).rejects.toMatchObject({ name: 'DeskUnopened', message: words })
    await expect(desk.ask('Who heads the Bulk Carriers Union?', {})).rejects.toThrow(words)
    const outcome = await desk.ready
    expect(outcome.status === 'failed' && outcome.error.cause).toMatchObject({ name: 'CorpusError' })
    expect(desk.state()).toMatchObject({ status: 'broken', error: { message: words } })
  })

  test('is tried again after pauses that grow to a limit, until it opens', async () => {
    const folder = await folderOf(dispute)
    const back = await moveAway(folder)
    const { desk, events, reported } = openThread(folder, { firstPause: 1, longestPause: 3 })
    expect(await desk.ready).toMatchObject({ status: 'failed' })
    await reported('failed', 4)
    expect(events.slice(0, 4)).toMatchObject([1, 2, 3, 3].map(retryIn => ({ kind: 'failed', retryIn })))
    await back()
    await reported('opened')
    expect(await desk.sources()).toMatchObject({ status: 'answered' })
  })

  test('is no more once something that was prepared takes over', async () => {
    const folder = await folderOf(dispute)
    const back = await moveAway(folder)
    const { desk } = openThread(folder, { firstPause: 60_000 })
    expect(await desk.ready).toMatchObject({ status: 'failed' })
    await back()
    const prepared = await desk.prepare(null)
    expect(desk.state()).toMatchObject({ status: 'broken' })
    expect(prepared.takeOver()).toBe(true)
    expect(await desk.sources()).toMatchObject({ status: 'answered' })
  })
})

describe('the number of questions that wait', () => {
  test('has a limit, beyond which a question is refused at once', async () => {
    const { desk } = openThread(await folderOf(dispute), { mostWaiting: 3 })
    const ask = (from: Desk) => from.article('whales', 1)
    const taken = [ask(desk), ask(desk), ask(desk)]
    await expect(ask(desk)).rejects.toThrow(new DeskBusy(3))
    for (const answer of await Promise.all(taken)) expect(answer.status).toBe('answered')
    expect(await ask(desk)).toMatchObject({ status: 'answered' })
  })
})

describe('close', () => {
  test('tells everybody who waits, and whoever asks later', async () => {
    const { desk } = openThread(await folderOf(dispute))
    const waiting = [desk.sources(), desk.article('whales', 1)]
    const closed = desk.close()
    for (const call of waiting) await expect(call).rejects.toThrow(new DeskClosed())
    await closed
    await expect(desk.sources()).rejects.toThrow(new DeskClosed())
    expect(await desk.ready).toEqual({ status: 'closed' })
    await expect(desk.prepare(null)).rejects.toThrow(new DeskClosed())
    expect(desk.state()).toEqual({ status: 'closed' })
  })

  test('may be called again, and while something is prepared', async () => {
    const { desk } = openThread(await folderOf(dispute))
    await desk.ready
    const preparing = desk.prepare(null)
    const closing = [desk.close(), desk.close()]
    await expect(preparing).rejects.toThrow(new DeskClosed())
    await Promise.all(closing)
    await desk.close()
  })
})
