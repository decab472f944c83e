import { describe, expect, test } from 'vitest'
import { article, dispute } from '../desk/small-corpus.ts'
import { folderOf, openThread, stagedIn } from './thread-over.ts'

const pilots = article('pilots', ['Pilots struck for a day.', 'Captain Odo Wren led the Pilots Guild.'], {
  outlet: 'The Pilot',
})

describe('prepare', () => {
  test('reads what a change would bring while the desk answers from what is in force', async () => {
    const folder = await folderOf(dispute)
    const { desk } = openThread(folder)
    await desk.ready
    const staged = await stagedIn(folder, { put: [pilots], remove: ['whales'] })
    const prepared = await desk.prepare(staged.state)
    expect(prepared).toMatchObject({ articles: dispute.length, paragraphs: 10 })
    expect(await desk.article('whales', 1)).toMatchObject({ status: 'answered' })
    expect(await desk.article('pilots', 1)).toMatchObject({ status: 'declined' })
    await staged.commit()
    expect(prepared.takeOver()).toBe(true)
    expect(await desk.article('whales', 1)).toMatchObject({ status: 'declined' })
    expect(await desk.article('pilots', 1)).toMatchObject({ status: 'answered' })
    expect(desk.state()).toMatchObject({ status: 'ready', articles: dispute.length, paragraphs: 10 })
  })

  test('tells how many articles of how many are read', async () => {
    const { desk } = openThread(await folderOf(dispute))
    const heard: (readonly [number, number])[] = []
    await desk.prepare(null, { hear: (...of) => heard.push(of) })
    expect(heard.at(-1)).toEqual([dispute.length, dispute.length])
  })

  test('stops when it is told to, and leaves nothing', async () => {
    const { desk, events } = openThread(await folderOf(dispute))
    await desk.ready
    const stop = new AbortController()
    const preparing = desk.prepare(null, { signal: stop.signal })
    stop.abort()
    await expect(preparing).rejects.toThrow(stop.signal.reason)
    await expect(desk.prepare(null, { signal: stop.signal })).rejects.toThrow(stop.signal.reason)
    expect(await desk.sources()).toMatchObject({ status: 'answered' })
    expect(events.map(({ kind }) => kind)).toEqual(['opened'])
  })

  test('says what is wrong, where, and how to mend it', async () => {
    const folder = await folderOf(dispute)
    const { desk } = openThread(folder)
    await desk.ready
    await expect(desk.prepare('no such state')).rejects.toMatchObject({
      name: 'DeskUnopened',
      cause: { name: 'CorpusError', remedy: expect.any(String) },
    })
    expect(await desk.sources()).toMatchObject({ articles: { length: dispute.length } })
  })

  test('gives something that takes over no more once it was dropped', async () => {
    const { desk } = openThread(await folderOf(dispute))
    const prepared = await desk.prepare(null)
    prepared.drop()
    expect(prepared.takeOver()).toBe(false)
    expect(await desk.sources()).toMatchObject({ status: 'answered' })
  })
})

describe('withdraw', () => {
  test('leaves articles out of whatever is asked from then on, and of the names', async () => {
    const { desk } = openThread(await folderOf([...dispute, pilots]))
    await desk.ready
    expect(desk.names().outlets).toContain('The Pilot')
    await desk.withdraw(['pilots'])
    expect(await desk.article('pilots', undefined)).toMatchObject({ status: 'declined' })
    expect((await desk.search('pilots struck', { limit: 25 })).passages).toEqual([])
    const { articles, outlets, paragraphs } = await desk.sources()
    expect(articles.map(({ id }) => id)).toEqual(dispute.map(({ id }) => id))
    expect(outlets.map(({ outlet }) => outlet)).not.toContain('The Pilot')
    expect(paragraphs).toBe(10)
    expect(desk.names().outlets).not.toContain('The Pilot')
    expect(JSON.stringify(desk.names())).not.toMatch(/pilot|wren/i)
  })

  test('holds where nothing is open yet', async () => {
    const { desk } = openThread(await folderOf([...dispute, pilots]))
    await desk.withdraw(['pilots'])
    expect(await desk.article('pilots', undefined)).toMatchObject({ status: 'declined' })
    await desk.ready
    expect(desk.names().articles.map(({ id }) => id)).not.toContain('pilots')
  })

  test('holds until something that was prepared later takes over', async () => {
    const { desk } = openThread(await folderOf([...dispute, pilots]))
    await desk.ready
    await desk.withdraw(['pilots'])
    await desk.withdraw(['whales'])
    const prepared = await desk.prepare(null)
    expect((await desk.sources()).articles.map(({ id }) => id)).toEqual(['tolls-announced', 'tolls-delayed'])
    prepared.takeOver()
    expect((await desk.sources()).articles).toHaveLength(4)
  })
})
