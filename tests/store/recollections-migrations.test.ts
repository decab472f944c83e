import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Migration, migrate, versionOf } from '../../src/store/migrations.ts'
import { RecollectionsError } from '../../src/store/recollections-error.ts'
import { RECOLLECTIONS_SCHEMA } from '../../src/store/recollections-schema.ts'
import { SqliteFile } from '../../src/store/sqlite-file.ts'
import { openRecollections, RECOLLECTIONS_FILE } from '../../src/store/sqlite-recollections.ts'
import { scratchFolder } from './scratch-folder.ts'

/** What later versions might do, in the order in which they came. */
const LATER: readonly Migration[] = [
  ...RECOLLECTIONS_SCHEMA,
  `ALTER TABLE asked ADD COLUMN language TEXT NOT NULL DEFAULT 'en'`,
  `CREATE TABLE notes (text TEXT NOT NULL) STRICT; INSERT INTO notes VALUES ('begun');`,
]

async function emptyFolder() {
  const folder = await scratchFolder()
  return { folder, path: join(folder, RECOLLECTIONS_FILE) }
}

function opened(path: string): SqliteFile {
  const file = new SqliteFile(path)
  onTestFinished(() => file.close())
  return file
}

/** Everything in a database but its rows. */
function schemaOf(file: SqliteFile): readonly unknown[] {
  return file
    .prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name')
    .all()
    .map(row => Object(row).sql)
}

describe('migrate', () => {
  test('makes the same of an empty file and of one of each earlier version', async () => {
    const { path } = await emptyFolder()
    const whole = opened(path)
    migrate(whole, LATER)
    expect(versionOf(whole)).toBe(LATER.length)
    for (const version of LATER.keys()) {
      const earlier = opened((await emptyFolder()).path)
      migrate(earlier, LATER.slice(0, version))
      expect(versionOf(earlier)).toBe(version)
      migrate(earlier, LATER)
      expect(versionOf(earlier)).toBe(LATER.length)
      expect(schemaOf(earlier)).toEqual(schemaOf(whole))
      expect(earlier.prepare('SELECT text FROM notes').all()).toHaveLength(1)
    }
  })

  test('keeps what an earlier version has remembered', async () => {
    const { folder, path } = await emptyFolder()
    const memory = openRecollections(folder, () => 0)
    const id = memory.remember('ask', { question: 'kept' })
    memory.close()
    const file = opened(path)
    migrate(file, LATER)
    expect(file.prepare('SELECT options, language FROM asked WHERE id = ?').get(id)).toMatchObject({
      options: '{"question":"kept"}',
      language: 'en',
    })
  })

  test('does nothing a second time', async () => {
    const file = opened((await emptyFolder()).path)
    migrate(file, LATER)
    migrate(file, LATER)
    expect(versionOf(file)).toBe(LATER.length)
    expect(file.prepare('SELECT text FROM notes').all()).toHaveLength(1)
  })

  test('leaves a version whole where the step to the next fails', async () => {
    const file = opened((await emptyFolder()).path)
    const broken = [...LATER, 'CREATE TABLE half (a TEXT); INSERT INTO nowhere VALUES (1);']
    expect(() => migrate(file, broken)).toThrow('nowhere')
    expect(versionOf(file)).toBe(LATER.length)
    expect(schemaOf(file).join()).not.toContain('half')
    migrate(file, [...LATER, 'CREATE TABLE half (a TEXT)'])
    expect(versionOf(file)).toBe(LATER.length + 1)
  })

  test('says of a file of a newer version what to do, and changes nothing in it', async () => {
    const { folder, path } = await emptyFolder()
    const file = opened(path)
    migrate(file, LATER)
    expect(() => openRecollections(folder, () => 0)).toThrow(
      new RecollectionsError(
        'a newer version of On Record has written this file (its format is 4, this version knows 2)',
        {
          where: path,
          remedy:
            'update On Record, or move the file away; nothing is lost but the buttons of earlier answers, the counts of helpful ones and what servers have set',
        },
      ),
    )
    expect(versionOf(file)).toBe(LATER.length)
  })
})
