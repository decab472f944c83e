import { existsSync, statSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'libsql'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Recollections } from '../../src/desk/recollections.ts'
import { RecollectionsError } from '../../src/store/recollections-error.ts'
import { openRecollections, RECOLLECTIONS_FILE, type Room } from '../../src/store/sqlite-recollections.ts'
import { recollectionsContract } from '../contracts/recollections.ts'
import { scratchFolder } from './scratch-folder.ts'

recollectionsContract('sqlite', openRecollections)

const DAY = 24 * 60 * 60 * 1000

/** A memory in a folder of its own that is made for it, with a clock to move. */
async function opened(room?: Room) {
  const folder = join(await scratchFolder(), 'made', 'for', 'it')
  const time = { now: Date.UTC(2024, 4, 1) }
  const open = () => {
    const memory = openRecollections(folder, () => time.now, room)
    onTestFinished(() => memory.close())
    return memory
  }
  return { folder, file: join(folder, RECOLLECTIONS_FILE), time, open, memory: open() }
}

/** Another connection to a file, as another process has it. */
function connectionTo(file: string): Database.Database {
  const connection = new Database(file)
  onTestFinished(() => {
    connection.close()
  })
  return connection
}

/** Everything in the files of a folder, as bytes told in Latin-1. */
async function bytesIn(folder: string): Promise<string> {
  const names = await readdir(folder)
  const contents = await Promise.all(names.map(name => readFile(join(folder, name), 'latin1')))
  return contents.join('\n')
}

describe('openRecollections', () => {
  test('keeps a command, what was typed, until when, and two marks: beside the servers’ settings nothing tells who asked, where or when', async () => {
    const { file, memory } = await opened()
    const id = memory.remember('ask', { question: 'Who rejects the plan?' })
    memory.noteShared(id)
    memory.rate(id, true)
    const connection = connectionTo(file)
    const columns = connection
      .prepare(
        `SELECT m.name || '.' || c.name AS name FROM sqlite_schema m, pragma_table_info(m.name) c
         WHERE m.type = 'table' ORDER BY m.name, c.cid`,
      )
      .all()
    expect(columns.map(column => Object(column).name)).toEqual([
      'asked.serial',
      'asked.id',
      'asked.command',
      'asked.options',
      'asked.expires',
      'asked.shared',
      'asked.rated',
      'ratings.command',
      'ratings.helpful',
      'ratings.not_helpful',
      'settings.server',
      'settings.channels',
      'settings.answers',
      'settings.moderator_role',
      'settings.language',
      'tally.only',
      'tally.answers',
      'tally.bytes',
    ])
    expect(connection.prepare('SELECT * FROM asked').get()).toMatchObject({
      serial: 1,
      id,
      command: 'ask',
      options: '{"question":"Who rejects the plan?"}',
      expires: Date.UTC(2024, 4, 1) + 180 * DAY,
      shared: 1,
      rated: 1,
    })
  })

  test('keeps its folder to its user', async () => {
    const { folder } = await opened()
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
  })

  test('leaves no byte of what was forgotten', async () => {
    const { folder, memory, time } = await opened()
    for (let count = 0; count < 200; count += 1)
      memory.remember('ask', { question: `Zanzibar ${'and the price of cloves '.repeat(count)}` })
    expect(await bytesIn(folder)).toContain('Zanzibar')
    time.now += 8 * DAY
    expect(await memory.forgetOld()).toBe(200)
    memory.close()
    expect(await bytesIn(folder)).not.toMatch(/Zanzibar|cloves/)
  })

  test('gives the room of what was forgotten back to the disk', async () => {
    const { file, memory, open, time } = await opened()
    for (let count = 0; count < 1500; count += 1) memory.remember('ask', { question: 'long '.repeat(600) })
    memory.close()
    const full = statSync(file).size
    const later = open()
    time.now += 8 * DAY
    expect(await later.forgetOld()).toBe(1500)
    later.close()
    expect(statSync(file).size).toBeLessThan(full / 2)
  })

  test('keeps the log of changes short, and leaves none behind when it is closed', async () => {
    const { file, memory } = await opened()
    for (let count = 0; count < 2500; count += 1) memory.remember('ask', { question: 'long '.repeat(600) })
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(8 * 1024 * 1024)
    await memory.forgetOld()
    expect(statSync(`${file}-wal`).size).toBeLessThan(8 * 1024 * 1024)
    memory.remember('ask', {})
    memory.close()
    expect(existsSync(`${file}-wal`) ? statSync(`${file}-wal`).size : 0).toBe(0)
  })

  test('has room for so many answers: of private ones the oldest go, shared ones stay, the newest always', async () => {
    const { file, memory, time } = await opened({ answers: 50, bytes: 1_000_000 })
    const shared = Array.from({ length: 10 }, () => memory.remember('ask', { question: 'shared' }))
    for (const id of shared) memory.noteShared(id)
    const ids: string[] = []
    for (let count = 0; count < 400; count += 1) {
      time.now += 1000
      ids.push(memory.remember('ask', { question: `number ${count}` }))
      expect(memory.recall(ids.at(-1) ?? '')).not.toBeNull()
      expect(countIn(file)).toBeLessThanOrEqual(50)
    }
    for (const id of shared) expect(memory.recall(id)).not.toBeNull()
    const kept = ids.map(id => memory.recall(id) !== null)
    expect(kept.filter(Boolean).length).toBeGreaterThan(30)
    expect(kept).toEqual([...kept].sort((a, b) => Number(a) - Number(b)))
  })

  test('has room for so many bytes, and makes it before it is asked to forget', async () => {
    const { file, memory, time } = await opened({ answers: 1000, bytes: 40_000 })
    for (let count = 0; count < 100; count += 1) {
      time.now += 1
      memory.remember('ask', { question: 'я'.repeat(count) })
    }
    for (let count = 0; count < 10; count += 1) memory.remember('ask', { question: 'я'.repeat(3000) })
    await memory.forgetOld()
    const connection = connectionTo(file)
    const { bytes } = Object(connection.prepare('SELECT bytes FROM tally').get())
    expect(bytes).toBeLessThanOrEqual(40_000)
    expect(bytes).toBeGreaterThan(20_000)
    expect(connection.prepare('SELECT sum(octet_length(options)) AS bytes FROM asked').get()).toMatchObject({
      bytes,
    })
  })

  test('makes room in what an earlier version with more room has left', async () => {
    const { folder, memory, time } = await opened()
    const ids = Array.from({ length: 300 }, () => {
      time.now += 1
      return memory.remember('ask', {})
    })
    memory.close()
    const smaller = openRecollections(folder, () => time.now, { answers: 100, bytes: 1_000_000 })
    onTestFinished(() => smaller.close())
    expect(await smaller.forgetOld()).toBeGreaterThanOrEqual(200)
    expect(smaller.recall(ids.at(-1) ?? '')).not.toBeNull()
    expect(smaller.recall(ids[0] ?? '')).toBeNull()
  })

  test('takes a damaged row as not remembered', async () => {
    const { file, memory } = await opened()
    const connection = connectionTo(file)
    for (const damaged of [
      '',
      '{',
      'null',
      '[]',
      '7',
      '"text"',
      '{"question":7}',
      '{"question":null}',
      '{"a":{}}',
    ]) {
      const id = memory.remember('ask', { question: 'what' })
      expect(memory.recall(id)).not.toBeNull()
      connection.prepare('UPDATE asked SET options = ? WHERE id = ?').run(damaged, id)
      expect(memory.recall(id)).toBeNull()
    }
    expect(memory.ratings()).toEqual([])
  })

  test('two that have the same file open see what the other remembers', async () => {
    const { open, memory } = await opened()
    const other = open()
    const id = memory.remember('ask', { question: 'here' })
    expect(other.recall(id)).toMatchObject({ options: { question: 'here' } })
    expect(other.rate(id, true)).toBe(true)
    expect(memory.rate(id, true)).toBe(false)
    memory.close()
    expect(other.remember('ask', {})).toMatch(/./)
  })

  test('says that another process writes for too long, and goes on where it left off when that ends', async () => {
    const { file, memory } = await opened()
    const id = memory.remember('ask', { question: 'before' })
    const other = connectionTo(file)
    const attempts: readonly ((memory: Recollections) => unknown)[] = [
      () => memory.remember('ask', { question: 'meanwhile' }),
      () => memory.noteShared(id),
      () => memory.rate(id, true),
    ]
    for (const attempt of attempts) {
      other.exec('BEGIN IMMEDIATE')
      expect(() => attempt(memory)).toThrow(
        new RecollectionsError('another process is writing to it for too long', {
          where: file,
          remedy: 'end that process if it hangs',
        }),
      )
      // Reading waits for nobody.
      expect(memory.recall(id)).toMatchObject({ options: { question: 'before' } })
      other.exec('COMMIT')
      // What comes next reaches the file, and the lock is given back.
      const next = memory.remember('ask', { question: 'after' })
      expect(Object(other.prepare('SELECT options FROM asked WHERE id = ?').get(next)).options).toContain(
        'after',
      )
      other.exec('BEGIN IMMEDIATE')
      other.exec('COMMIT')
    }
    expect(countIn(file)).toBe(1 + attempts.length)
  })
})

function countIn(file: string): number {
  const connection = new Database(file)
  const { answers } = Object(connection.prepare('SELECT count(*) AS answers FROM asked').get())
  const tally = Object(connection.prepare('SELECT answers FROM tally').get())
  connection.close()
  expect(tally.answers).toBe(answers)
  return answers
}
