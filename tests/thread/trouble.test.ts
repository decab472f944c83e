import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DeskLate, DeskLost } from '../../src/desk/desk-error.ts'
import type { DeskThreadOptions } from '../../src/thread/desk-thread.ts'
import { dispute } from '../desk/small-corpus.ts'
import { folderOf, openThread, TROUBLED } from './thread-over.ts'

async function troubled(options: Partial<DeskThreadOptions> = {}) {
  const folder = await folderOf(dispute)
  const opened = openThread(folder, { entry: TROUBLED, ...options })
  await opened.desk.ready
  return { ...opened, folder }
}

const errorOf = (call: Promise<unknown>): Promise<Error> =>
  call.then(
    () => expect.unreachable('it was answered'),
    error => error,
  )

describe('an error that a desk throws', () => {
  test('comes over with its name, message, stack and causes, and the thread goes on', async () => {
    const { desk, events } = await troubled()
    const error = await errorOf(desk.ask('throw an error', {}))
    expect(error).toMatchObject({ name: 'Bespoke', message: 'it broke' })
    expect(error.stack).toContain('troubled-thread.ts')
    expect(error.cause).toBeInstanceOf(TypeError)
    expect(error.cause).toMatchObject({ message: 'inside', cause: { message: 'a word' } })
    expect(await desk.sources()).toMatchObject({ status: 'answered' })
    expect(events.map(({ kind }) => kind)).toEqual(['opened'])
  })

  test('is also one for an answer that cannot be sent', async () => {
    const { desk } = await troubled()
    expect(await errorOf(desk.ask('answer with what cannot be sent', {}))).toMatchObject({
      name: 'DataCloneError',
    })
    expect(await desk.sources()).toMatchObject({ status: 'answered' })
  })
})

describe('a thread that ends', () => {
  test.each([
    ['by itself', 'end the thread', { message: 'the thread ended by itself with code 7' }],
    ['by an error that nobody catches', 'throw where nobody catches', { message: 'nobody caught it' }],
    ['for want of memory', 'use up the memory', { code: 'ERR_WORKER_OUT_OF_MEMORY' }],
  ])('%s takes with it the question that it was at, and no other', async (_, trouble, cause) => {
    const { desk, events } = await troubled({ memory: 128 })
    const lost = errorOf(desk.ask(trouble, {}))
    const others = [
      desk.sources(),
      desk.article('whales', 1),
      desk.ask('Who heads the Bulk Carriers Union?', {}),
    ]
    const error = await lost
    expect(error).toBeInstanceOf(DeskLost)
    expect(error.message).toBe('something broke while answering; ask again in a moment')
    expect(error.cause).toMatchObject(cause)
    for (const answer of await Promise.all(others)) expect(answer.status).toBe('answered')
    expect(events).toMatchObject([
      { kind: 'opened' },
      { kind: 'lost', error, retryIn: 10 },
      { kind: 'opened' },
    ])
  })

  test('while something is prepared leaves that alone, which can take over', async () => {
    const { desk, events, reported } = await troubled({ firstPause: 60_000 })
    const preparing = desk.prepare(null)
    expect(await errorOf(desk.ask('end the thread', {}))).toBeInstanceOf(DeskLost)
    expect(desk.state()).toMatchObject({ status: 'opening' })
    const asked = desk.sources()
    const prepared = await preparing
    expect(prepared.takeOver()).toBe(true)
    expect(await asked).toMatchObject({ status: 'answered' })
    await reported('opened', 2)
    expect(events.map(({ kind }) => kind)).toEqual(['opened', 'lost', 'opened'])
  })

  test('while it reads the corpus is a failure that says where', async () => {
    const { desk, folder } = await troubled()
    await writeFile(join(folder, 'end-while-reading'), '')
    expect((await errorOf(desk.prepare(null))).message).toBe(
      `${folder}: reading it broke off after 0 of 0 articles, for the thread that read it ended (the thread ended by itself with code 7); the log says where`,
    )
    expect(await desk.sources()).toMatchObject({ status: 'answered' })
  })

  test('leaves what was withdrawn left out in its place', async () => {
    const { desk, reported } = await troubled()
    await desk.withdraw(['whales'])
    expect(await errorOf(desk.ask('end the thread', {}))).toBeInstanceOf(DeskLost)
    await reported('opened', 2)
    expect(await desk.article('whales', 1)).toMatchObject({ status: 'declined' })
    expect(desk.names().articles.map(({ id }) => id)).not.toContain('whales')
  })
})

describe('a thread that hangs', () => {
  test('is replaced when the deadline is over', async () => {
    const { desk, events } = await troubled({ deadline: 10_000 })
    const late = errorOf(desk.ask('never end', {}))
    const other = desk.sources()
    const error = await late
    expect(error).toBeInstanceOf(DeskLate)
    expect(error.message).toBe('the answer took longer than 10 seconds; ask for something narrower')
    expect(await other).toMatchObject({ status: 'answered' })
    expect(events).toMatchObject([{ kind: 'opened' }, { kind: 'lost', error }, { kind: 'opened' }])
  })

  test('is closed all the same', async () => {
    const { desk } = await troubled()
    const hanging = errorOf(desk.ask('never end', {}))
    await desk.close()
    expect((await hanging).name).toBe('DeskClosed')
  })
})
