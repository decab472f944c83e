import { describe, expect, test } from 'vitest'
import type { Curation, Gone, Planned } from '../../src/desk/curation/curation.ts'
import { DeskClosed } from '../../src/desk/desk-error.ts'
import type { CurationThreadOptions } from '../../src/thread/open-curation-thread.ts'
import { dispute } from '../desk/small-corpus.ts'
import { openCurationOver, TROUBLED_CURATION, type Trouble, trouble } from './curation-over.ts'
import { folderOf } from './thread-over.ts'

async function troubled(options: Partial<CurationThreadOptions> = {}) {
  const folder = await folderOf(dispute)
  const opened = openCurationOver(folder, { entry: TROUBLED_CURATION, ...options })
  const { curation } = opened
  const ids = { removal: idOf(await curation.planRemoval(['whales'])), staged: '' }
  ids.staged = idOf(await curation.planEdit('whales', { title: 'Whales' }))
  await curation.stage(ids.staged, 'Ada')
  return { ...opened, folder, ids, befall: (befalls: Trouble | null) => trouble(folder, befalls) }
}

function idOf(planned: Planned | Gone): string {
  if (planned.status !== 'planned') expect.unreachable(`it was ${planned.status}`)
  return planned.plan.id
}

/** A call of every method. */
const CALLS: {
  readonly [M in keyof Curation]: (
    curation: Curation,
    ids: { readonly removal: string; readonly staged: string },
  ) => ReturnType<Curation[M]>
} = {
  status: curation => curation.status(),
  planAddition: curation =>
    curation.planAddition([{ file: 'a.txt', bytes: new Uint8Array([65, 66, 67]) }], {}),
  planRefresh: curation => curation.planRefresh(),
  planEdit: curation => curation.planEdit('whales', { title: 'Back again' }),
  planRemoval: curation => curation.planRemoval(['tolls-delayed']),
  planUndo: curation => curation.planUndo(null),
  look: (curation, { removal }) => curation.look(removal, 0, 5),
  lines: (curation, { removal }) => curation.lines(removal, 0, 0, 5, 'all'),
  amend: (curation, { removal }) => curation.amend(removal, { kind: 'let in', place: 0 }),
  stage: (curation, { removal }) => curation.stage(removal, 'Ada'),
  commit: (curation, { staged }) => curation.commit(staged),
  abandon: (curation, { removal }) => curation.abandon(removal),
  history: curation => curation.history(0, 5),
}

const METHODS = Object.keys(CALLS) as (keyof Curation)[]

describe('a thread that ends', () => {
  test.each(METHODS)(
    'while %s is called says so, and another takes its place without plans',
    async method => {
      for (const when of ['before', 'after'] as const) {
        const { curation, ids, lost, befall } = await troubled()
        await befall({ method, when, how: 'end the thread' })
        await expect(CALLS[method](curation, ids)).rejects.toMatchObject({
          name: 'CurationLost',
          message:
            'the thread that keeps the corpus ended while it worked; look at the history, then begin again',
          cause: { message: 'the thread ended by itself with code 7' },
        })
        expect(lost).toHaveLength(1)
        await befall(null)
        expect(await curation.look(ids.removal, 0, 5)).toEqual({ status: 'gone' })
        expect(await curation.planRemoval(['tolls-delayed'])).toMatchObject({ status: 'planned' })
      }
    },
  )

  test('takes with it all calls that are under way, and no later one', async () => {
    const { curation, befall } = await troubled()
    await befall({ method: 'history', when: 'before', how: 'end the thread' })
    const calls = [curation.history(0, 1), curation.history(0, 2)]
    for (const call of calls) await expect(call).rejects.toMatchObject({ name: 'CurationLost' })
    await befall(null)
    expect((await curation.status()).articles).toBe(3)
  })

  test('and cannot be replaced at once is replaced when it is called again', async () => {
    const { curation, settings, folder, befall, lost } = await troubled()
    await befall({ method: 'history', when: 'before', how: 'end the thread' })
    // What cannot be sent to a thread keeps it from starting, as a system does that gives no more of them.
    Object.assign(settings, { corpus: () => folder })
    await expect(curation.history(0, 1)).rejects.toMatchObject({ name: 'CurationLost' })
    await expect(curation.history(0, 1)).rejects.toMatchObject({
      name: 'CurationLost',
      cause: { name: 'DataCloneError' },
    })
    await befall(null)
    settings.corpus = folder
    expect(await curation.history(0, 1)).toMatchObject({ all: 1 })
    expect(lost).toHaveLength(1)
  })

  test('for want of memory says that, and what helps', async () => {
    const { curation, befall, lost } = await troubled({ memory: 96 })
    await befall({ method: 'planRefresh', when: 'before', how: 'use up the memory' })
    await expect(curation.planRefresh()).rejects.toMatchObject({
      name: 'CurationLost',
      message: expect.stringMatching(/^the memory ran out .+NODE_OPTIONS/),
      cause: { code: 'ERR_WORKER_OUT_OF_MEMORY' },
    })
    await befall(null)
    expect((await curation.status()).articles).toBe(3)
    expect(lost).toHaveLength(1)
  })
})

describe('a thread that hangs', () => {
  test('is replaced when the deadline is over', async () => {
    const { curation, befall, settings } = await troubled()
    await befall({ method: 'look', when: 'before', how: 'never end' })
    // Only the call that hangs: all else may take its time.
    const patience = settings.deadline
    settings.deadline = 2_000
    const hanging = curation.look('any', 0, 1)
    settings.deadline = patience
    await expect(hanging).rejects.toMatchObject({
      name: 'CurationLost',
      message: expect.stringContaining('did not get on'),
      cause: { message: 'it did not get on for 2 seconds' },
    })
    await befall(null)
    expect(await curation.look('any', 0, 1)).toEqual({ status: 'gone' })
  })

  test('is closed all the same', async () => {
    const { curation, befall } = await troubled()
    await befall({ method: 'look', when: 'before', how: 'never end' })
    const hanging = curation.look('any', 0, 1)
    const closing = curation.close()
    await expect(hanging).rejects.toThrow(new DeskClosed())
    await closing
    await expect(curation.status()).rejects.toThrow(new DeskClosed())
    await curation.close()
  })
})

describe('the bytes of given files', () => {
  test('are handed over, not copied, unless they share their memory', async () => {
    const { curation } = openCurationOver(await folderOf(dispute))
    const own = new TextEncoder().encode('Own bytes of a page that says little.')
    const shared = Buffer.from('Bytes in the pool that all small buffers share.')
    const twice = new Uint8Array(40).fill(65)
    const given = [own, shared, twice, twice].map((bytes, place) => ({ file: `${place}.txt`, bytes }))
    expect(await curation.planAddition(given, {})).toMatchObject({ status: 'planned', plan: { items: 4 } })
    expect([own.byteLength, shared.byteLength, twice.byteLength]).toEqual([0, 47, 0])
  })
})
