import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import Database from 'libsql'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type SettingsBook, USUAL_SETTINGS } from '../../src/desk/settings.ts'
import { RECOLLECTIONS_SCHEMA } from '../../src/store/recollections-schema.ts'
import { openRecollections, RECOLLECTIONS_FILE } from '../../src/store/sqlite-recollections.ts'
import { openSettings } from '../../src/store/sqlite-settings.ts'
import { settingsContract } from '../contracts/settings.ts'
import { asOrdinaryUser, scratchFolder } from './scratch-folder.ts'

settingsContract('sqlite', openSettings)

const SERVER = '1100000000000000010'

async function opened() {
  const folder = await scratchFolder()
  const book = openSettings(folder)
  onTestFinished(() => book.close())
  return { folder, file: join(folder, RECOLLECTIONS_FILE), book }
}

/** Another connection to a file, as another process has it. */
function connectionTo(file: string): Database.Database {
  const connection = new Database(file)
  onTestFinished(() => {
    connection.close()
  })
  return connection
}

/** What a settings book is refused with, when it is opened or when it is asked. */
function refusal(folder: string, use: (book: SettingsBook) => unknown = () => {}): string {
  try {
    const book = openSettings(folder)
    onTestFinished(() => book.close())
    use(book)
  } catch (error) {
    expect(error).toMatchObject({ name: 'RecollectionsError' })
    return error instanceof Error ? error.message : ''
  }
  return 'none'
}

describe('openSettings', () => {
  test('shares the file with what is remembered, and each works on while the other is closed', async () => {
    const { folder, book } = await opened()
    const memory = openRecollections(folder, Date.now)
    onTestFinished(() => memory.close())
    const id = memory.remember('ask', { question: 'what' })
    book.change(SERVER, { answers: 'public' })
    memory.rate(id, true)
    expect(book.of(SERVER)).toMatchObject({ answers: 'public' })
    expect(memory.recall(id)).toMatchObject({ rated: true })
    memory.close()
    expect(book.change(SERVER, { language: 'fr' })).toMatchObject({ answers: 'public', language: 'fr' })
  })

  test('opens a file of the version before it had settings, and keeps what is in it', async () => {
    const folder = await scratchFolder()
    const file = connectionTo(join(folder, RECOLLECTIONS_FILE))
    file.exec(`${RECOLLECTIONS_SCHEMA[0]}; PRAGMA user_version = 1`)
    file.exec(
      `INSERT INTO asked (id, command, options, expires) VALUES ('${'a'.repeat(16)}', 'ask', '{}', 9e15)`,
    )
    const book = openSettings(folder)
    onTestFinished(() => book.close())
    expect(book.change(SERVER, { language: 'ru' })).toMatchObject({ language: 'ru' })
    const memory = openRecollections(folder, Date.now)
    onTestFinished(() => memory.close())
    expect(memory.recall('a'.repeat(16))).toMatchObject({ command: 'ask' })
  })

  test('keeps ids and choices alone, and nothing of a server with the usual settings', async () => {
    const { file, book } = await opened()
    book.change(SERVER, { channels: ['11', '12'], moderatorRole: '13' })
    const rows = connectionTo(file).prepare('SELECT * FROM settings')
    expect(rows.all()).toMatchObject([
      { server: SERVER, channels: '["11","12"]', answers: 'private', moderator_role: '13', language: null },
    ])
    book.change(SERVER, { channels: [], moderatorRole: null })
    expect(rows.all()).toEqual([])
  })

  test('takes what is damaged in a row as not set, and the rest as it is', async () => {
    const { file, book } = await opened()
    const other = connectionTo(file)
    const damage: readonly (readonly [column: string, value: string, field: string, held: unknown])[] = [
      ['channels', '{', 'channels', []],
      ['channels', '7', 'channels', []],
      ['channels', '["<script>"]', 'channels', []],
      ['answers', 'loud', 'answers', 'private'],
      ['moderator_role', 'everybody', 'moderatorRole', null],
    ]
    for (const [column, value, field, held] of damage) {
      book.change(SERVER, { channels: ['11'], answers: 'public', moderatorRole: '13', language: 'de' })
      other.prepare(`UPDATE settings SET ${column} = ? WHERE server = ?`).run(value, SERVER)
      expect(book.of(SERVER)).toMatchObject({ language: 'de', [field]: held })
    }
  })

  test('reads while another process writes, and says so where that keeps a change from being made', async () => {
    const { file, book } = await opened()
    book.change(SERVER, { answers: 'public' })
    const other = connectionTo(file)
    other.exec('BEGIN IMMEDIATE')
    expect(book.of(SERVER)).toMatchObject({ answers: 'public' })
    expect(() => book.change(SERVER, { answers: 'private' })).toThrow(
      `${file}: another process is writing to it for too long; end that process if it hangs`,
    )
    other.exec('COMMIT')
    expect(book.of(SERVER)).toMatchObject({ answers: 'public' })
    expect(book.change(SERVER, { answers: 'private' })).toEqual(USUAL_SETTINGS)
    expect(Object(other.prepare('SELECT count(*) AS rows FROM settings').get()).rows).toBe(0)
  })

  test('says of a file that is no database what to do, and what that loses', async () => {
    const folder = await scratchFolder({ [RECOLLECTIONS_FILE]: 'These are notes.\n'.repeat(200) })
    expect(refusal(folder)).toBe(
      `${join(folder, RECOLLECTIONS_FILE)}: the file is damaged, or no SQLite database; stop the bot and move it away with the files beside it that end in -wal and -shm; nothing is lost but the buttons of earlier answers, the counts of helpful ones and what servers have set`,
    )
  })

  test('says of a file that is damaged while it is open that it is', async () => {
    const { folder, file, book } = await opened()
    book.change(SERVER, { answers: 'public' })
    book.close()
    await writeFile(file, Buffer.alloc(8192, 7), { flag: 'r+' })
    expect(refusal(folder, again => again.of(SERVER))).toContain('the file is damaged, or no SQLite database')
  })

  test('says of a folder that may not be written who may not', async () => {
    const folder = await scratchFolder()
    await chmod(folder, 0o555)
    expect(await asOrdinaryUser(async () => refusal(folder))).toContain('this user may not write there')
  })

  test('processes that share the file and are killed at any moment leave it whole, with all that they had said', async () => {
    const folder = await scratchFolder()
    const writer = fileURLToPath(new URL('settings-writer.ts', import.meta.url))
    for (let round = 0; round < 3; round += 1) {
      const writers = ['1', '2', '3'].map(server => {
        const child = spawn(process.execPath, ['--import', 'tsx', writer, folder, server], {
          stdio: ['ignore', 'pipe', 'inherit'],
        })
        onTestFinished(() => {
          child.kill('SIGKILL')
        })
        const lines = createInterface({ input: child.stdout })
        const said: number[] = []
        lines.on('line', line => said.push(Number(line)))
        return { child, closed: once(child, 'close'), server, said, begun: once(lines, 'line') }
      })
      await Promise.all(
        writers.map(async ({ child, closed, begun }, at) => {
          await Promise.race([begun, closed])
          await new Promise(resolve => setTimeout(resolve, 7 * round + 11 * at))
          child.kill('SIGKILL')
          await closed
        }),
      )
      const book = openSettings(folder)
      for (const { server, said } of writers) {
        expect(said.length).toBeGreaterThan(0)
        const { channels, moderatorRole } = book.of(server)
        // What it did last may have been done before it could say so.
        expect([said.at(-1), (said.at(-1) ?? 0) + 1]).toContain(Number(moderatorRole))
        expect(channels).toEqual(Array.from({ length: Number(moderatorRole) % 26 }, (_, at) => `${at}`))
      }
      book.close()
      const file = new Database(join(folder, RECOLLECTIONS_FILE))
      expect(file.pragma('integrity_check')).toMatchObject([{ integrity_check: 'ok' }])
      file.close()
    }
  })
})
