import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { asRecollectionsError } from '../../src/store/recollections-error.ts'
import { prepareStatements } from '../../src/store/recollections-statements.ts'
import { SqliteFile } from '../../src/store/sqlite-file.ts'
import { openRecollections, RECOLLECTIONS_FILE } from '../../src/store/sqlite-recollections.ts'
import { asOrdinaryUser, scratchFolder } from './scratch-folder.ts'

const open = (folder: string) => {
  const memory = openRecollections(folder, Date.now)
  onTestFinished(() => memory.close())
  return memory
}

/** What opening a folder is refused with. */
function refusal(folder: string): string {
  try {
    open(folder)
  } catch (error) {
    expect(error).toMatchObject({ name: 'RecollectionsError' })
    return error instanceof Error ? error.message : ''
  }
  return 'none'
}

/** A folder with a file in which something is remembered. */
async function usedFolder(): Promise<{ folder: string; file: string; ids: readonly string[] }> {
  const folder = await scratchFolder()
  const memory = openRecollections(folder, Date.now)
  const ids = Array.from({ length: 400 }, (_, count) =>
    memory.remember('ask', { question: `number ${count}` }),
  )
  memory.close()
  return { folder, file: join(folder, RECOLLECTIONS_FILE), ids }
}

const MOVE_AWAY =
  'stop the bot and move it away with the files beside it that end in -wal and -shm; nothing is lost but the buttons of earlier answers, the counts of helpful ones and what servers have set'

describe('openRecollections', () => {
  test('says of a file that is no database what to do, and leaves it as it is', async () => {
    const folder = await scratchFolder({ [RECOLLECTIONS_FILE]: 'These are notes.\n'.repeat(200) })
    const file = join(folder, RECOLLECTIONS_FILE)
    expect(refusal(folder)).toBe(`${file}: the file is damaged, or no SQLite database; ${MOVE_AWAY}`)
    expect(await readFile(file, 'utf8')).toBe('These are notes.\n'.repeat(200))
  })

  test('says of a damaged database that it is damaged, when it is opened or when the damage is met', async () => {
    for (const damage of ['header', 'cut', 'inside'] as const) {
      const { folder, file, ids } = await usedFolder()
      const bytes = await readFile(file)
      if (damage === 'header')
        await writeFile(file, Buffer.concat([Buffer.alloc(100, 7), bytes.subarray(100)]))
      if (damage === 'cut') await truncate(file, 5000)
      if (damage === 'inside')
        await writeFile(file, Buffer.concat([bytes.subarray(0, 8192), Buffer.alloc(bytes.length - 8192, 7)]))
      const met: unknown[] = []
      try {
        const memory = open(folder)
        for (const id of ids)
          try {
            memory.recall(id)
          } catch (error) {
            met.push(error)
          }
      } catch (error) {
        met.push(error)
      }
      expect(met.length).toBeGreaterThan(0)
      for (const error of met)
        expect(error).toMatchObject({
          name: 'RecollectionsError',
          message: `${file}: the file is damaged, or no SQLite database; ${MOVE_AWAY}`,
        })
    }
  })

  test('says of a folder that is a file that there is something in its place', async () => {
    const folder = await scratchFolder({ data: 'a file' })
    for (const taken of [join(folder, 'data'), join(folder, 'data', 'deeper')])
      expect(refusal(taken)).toBe(
        `${taken}: there is something in its place that is no folder; name another folder with DATA_DIR`,
      )
  })

  test('says of a file that is a folder that it is one', async () => {
    const folder = await scratchFolder()
    const file = join(folder, RECOLLECTIONS_FILE)
    await mkdir(file)
    expect(refusal(folder)).toBe(`${file}: there is a folder in place of the file; move it away`)
  })

  test('says of a folder that may not be written who may not', async () => {
    const folder = await scratchFolder()
    await chmod(folder, 0o555)
    const [there, deeper] = await asOrdinaryUser(async () => [refusal(folder), refusal(join(folder, 'data'))])
    const rest =
      'this user may not write there; give this user the right to read and write there, or name another folder with DATA_DIR'
    expect(there).toBe(`${join(folder, RECOLLECTIONS_FILE)}: ${rest}`)
    expect(deeper).toBe(`${join(folder, 'data')}: ${rest}`)
  })

  test('says of a file that may only be read that it cannot be written', async () => {
    const { folder, file } = await usedFolder()
    await chmod(folder, 0o777)
    await chmod(file, 0o444)
    expect(await asOrdinaryUser(async () => refusal(folder))).toBe(
      `${file}: the file cannot be written; give this user the right to read and write there, or name another folder with DATA_DIR`,
    )
  })

  test('says of a full disk that it is full, and takes back what was half done', async () => {
    const { file: path, ids } = await usedFolder()
    const file = new SqliteFile(path)
    onTestFinished(() => file.close())
    const { tally, markRated, insert, find } = prepareStatements(file)
    // SQLite's own limit on the size of a file fails in the same way as a disk without room.
    file.run('PRAGMA max_page_count = 1')
    const before = tally.get()
    let met: unknown = null
    try {
      file.write(() => {
        markRated.run(ids[0], 0)
        for (;;) insert.run(String(Math.random()), 'ask', 'word '.repeat(100), 0)
      })
    } catch (error) {
      met = error
    }
    expect(asRecollectionsError(met, path)).toMatchObject({
      name: 'RecollectionsError',
      message: `${path}: the disk is full; free some space; the bot answers without buttons until then`,
      cause: { code: 'SQLITE_FULL' },
    })
    expect(tally.get()).toMatchObject({ answers: Object(before).answers })
    expect(find.get(ids[0], 0)).toMatchObject({ rated: 0 })
    file.write(() => markRated.run(ids[0], 0))
    expect(find.get(ids[0], 0)).toMatchObject({ rated: 1 })
  })

  test('a limit on the size of files, met while it writes, harms nothing that was there', async () => {
    const folder = await scratchFolder()
    const script = `
      import { openRecollections } from ${JSON.stringify(new URL('../../src/store/sqlite-recollections.ts', import.meta.url).href)}
      const memory = openRecollections(process.argv[1], Date.now)
      let last = ''
      try {
        for (;;) last = memory.remember('ask', { question: 'word '.repeat(100) })
      } catch (error) {
        const recalled = memory.recall(last) !== null
        let rated = false
        try { rated = memory.rate(last, true) } catch {}
        memory.close()
        process.stdout.write(JSON.stringify({ message: error.message, name: error.name, last, recalled, rated }))
      }`
    const limited = spawn(
      'sh',
      [
        '-c',
        'trap "" XFSZ; ulimit -f 2000; exec "$@"',
        'sh',
        process.execPath,
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        script,
        folder,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'], cwd: dirname(import.meta.dirname) },
    )
    let said = ''
    limited.stdout.on('data', chunk => {
      said += String(chunk)
    })
    await once(limited, 'close')
    const told = JSON.parse(said)
    expect(told).toMatchObject({
      name: 'RecollectionsError',
      message: `${join(folder, RECOLLECTIONS_FILE)}: the disk does not read or write; see whether it is full or failing; the bot answers without buttons until then`,
      recalled: true,
    })
    expect(open(folder).recall(told.last)).toMatchObject({ rated: told.rated })
  })
})
