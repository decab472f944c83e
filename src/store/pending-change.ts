import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CorpusError, codeOf } from './corpus-error.ts'
import { LOCK } from './folder-lock.ts'
import { mapInBatches } from './in-batches.ts'
import { syncFolder, writeSynced } from './synced-file.ts'

/**
 * How a change of many files is all or nothing. Its new files are written to a staging folder and synced, its entry
 * in the record beside them; then that folder is renamed to `.pending`, which is the one moment at which the change is
 * made. What follows can be interrupted and repeated at will: the files move to their places, the removed ones go,
 * `.pending` goes. Until then a reader takes the files of `.pending` instead of those in their places.
 */
export const PENDING = '.pending'
const STAGING = '.staging-'

/** In a staged change, the names of the files that it removes, as a JSON list. */
const REMOVED = 'removed.json'

/** The folder of the record, in the folder of the articles and in a change alike. */
export const RECORD = '.record'

/** A change that is made but not in place yet. */
export interface PendingChange {
  /** The folder that holds its new files. */
  readonly folder: string
  readonly put: readonly string[]
  readonly removed: readonly string[]
  /** Names of its files of the record. */
  readonly recorded: readonly string[]
}

/** What a change does to the files of a folder. */
export interface FileChange {
  /** The new files by name, with what gives their content. */
  readonly put: ReadonlyMap<string, () => Promise<string>>
  /** Names of files to remove. A name that is also put is put. */
  readonly removed: readonly string[]
  /** Its file of the record: where it was written, to the disk, and what it is called once the change is made. */
  readonly recorded: { readonly path: string; readonly name: string }
}

/** Whether a name in a folder is one of those a change leaves behind when it is interrupted. */
export function isLeftover(name: string): boolean {
  return name === PENDING || name === LOCK || name.startsWith(STAGING) || name.startsWith(`${LOCK}-`)
}

/**
 * Makes a change to the files of a folder. The caller holds its lock and has finished earlier changes. Where it
 * rejects nothing is changed, and the file of the record is where it was.
 */
export async function makeChange(folder: string, { put, removed, recorded }: FileChange): Promise<void> {
  for (const name of [...put.keys(), ...removed]) await assertReplaceable(join(folder, name))
  const staged = join(folder, `${STAGING}${randomUUID()}`)
  const entry = join(staged, RECORD, recorded.name)
  try {
    await mkdir(join(staged, RECORD), { recursive: true })
    await mapInBatches([...put], async ([name, content]) => writeSynced(join(staged, name), await content()))
    await writeSynced(join(staged, REMOVED), JSON.stringify(removed.filter(name => !put.has(name))))
    await rename(recorded.path, entry)
    await syncFolder(join(staged, RECORD))
    await syncFolder(staged)
    await rename(staged, join(folder, PENDING))
  } catch (error) {
    await rename(entry, recorded.path).catch(() => {})
    await rm(staged, { recursive: true, force: true })
    throw error
  }
  // The change is made: that the disk may not have its name yet is no reason to say that nothing was.
  await syncFolder(folder).catch(() => {})
}

/** The change that waits to be put in place, or null. */
export async function readPending(folder: string): Promise<PendingChange | null> {
  const pending = join(folder, PENDING)
  for (;;) {
    const names = await namesIn(pending)
    if (names === null) return null
    try {
      const removed = await readRemoved(join(pending, REMOVED))
      const recorded = names.includes(RECORD) ? await readdir(join(pending, RECORD)) : []
      const put = names.filter(name => name !== REMOVED && name !== RECORD)
      return { folder: pending, put, removed, recorded }
    } catch (error) {
      // Another process may have finished this change since we looked, and even made the next one.
      const now = codeOf(error) === 'ENOENT' ? await namesIn(pending) : names
      if (now === null || (codeOf(error) === 'ENOENT' && now.includes(REMOVED))) continue
      throw new CorpusError('an interrupted change cannot be read', {
        where: pending,
        remedy: 'move this folder elsewhere and make the change again',
        cause: error,
      })
    }
  }
}

async function readRemoved(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8')
  // Loaded only where a change was interrupted: reading a corpus starts faster without.
  const { z } = await import('../news/zod.ts')
  return z.array(z.string().regex(/^[^/\\]+$/)).parse(JSON.parse(text))
}

async function namesIn(folder: string): Promise<string[] | null> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Puts the pending change in place, if there is one, and clears what interrupted ones left. Under the lock. */
export async function finishChanges(folder: string): Promise<void> {
  const pending = await readPending(folder)
  if (pending !== null) {
    for (const name of pending.put) await rename(join(pending.folder, name), join(folder, name))
    for (const name of pending.removed) await rm(join(folder, name), { force: true })
    if (pending.recorded.length > 0) {
      await mkdir(join(folder, RECORD), { recursive: true })
      for (const name of pending.recorded)
        await rename(join(pending.folder, RECORD, name), join(folder, RECORD, name))
      await syncFolder(join(folder, RECORD))
    }
    await syncFolder(folder)
    // Away in one step: a half-deleted `.pending` would be a change that cannot be read.
    await rename(pending.folder, join(folder, `${STAGING}${randomUUID()}`))
  }
  for (const name of await readdir(folder))
    if (isLeftover(name) && name !== LOCK) await rm(join(folder, name), { recursive: true, force: true })
}

async function assertReplaceable(path: string): Promise<void> {
  try {
    if ((await lstat(path)).isDirectory())
      throw new CorpusError('a folder stands where the file of an article belongs', {
        where: path,
        remedy: 'rename the folder',
      })
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}
