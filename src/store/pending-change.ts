import { randomUUID } from 'node:crypto'
import { lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CorpusError, codeOf } from './corpus-error.ts'
import { LOCK } from './folder-lock.ts'

/**
 * How a change of many files is all or nothing. Its new files are written to a staging folder and synced; then
 * that folder is renamed to `.pending`, which is the one moment at which the change is made. What follows can be
 * interrupted and repeated at will: the files move to their places, the removed ones go, `.pending` goes. Until
 * then a reader takes the files of `.pending` instead of those in their places.
 */
const PENDING = '.pending'
const STAGING = '.staging-'

/** In a staged change, the names of the files that it removes, as a JSON list. */
const REMOVED = 'removed.json'

/** A change that is made but not in place yet. */
export interface PendingChange {
  /** The folder that holds its new files. */
  readonly folder: string
  readonly put: readonly string[]
  readonly removed: readonly string[]
}

/** Whether a name in a folder is one of those a change leaves behind when it is interrupted. */
export function isLeftover(name: string): boolean {
  return name === PENDING || name === LOCK || name.startsWith(STAGING) || name.startsWith(`${LOCK}-`)
}

/**
 * Makes a change to the files of a folder. The caller holds its lock and has finished earlier changes.
 *
 * @param put The new files by name, with their content.
 * @param removed Names of files to remove. A name that is also put is put.
 */
export async function makeChange(
  folder: string,
  put: ReadonlyMap<string, string>,
  removed: readonly string[],
): Promise<void> {
  for (const name of [...put.keys(), ...removed]) await assertReplaceable(join(folder, name))
  const staged = join(folder, `${STAGING}${randomUUID()}`)
  try {
    await mkdir(staged)
    for (const [name, content] of put) await writeSynced(join(staged, name), content)
    await writeSynced(join(staged, REMOVED), JSON.stringify(removed.filter(name => !put.has(name))))
    await syncFolder(staged)
    await rename(staged, join(folder, PENDING))
  } catch (error) {
    await rm(staged, { recursive: true, force: true })
    throw error
  }
  await syncFolder(folder)
}

/** The change that waits to be put in place, or null. */
export async function readPending(folder: string): Promise<PendingChange | null> {
  const pending = join(folder, PENDING)
  for (;;) {
    const names = await namesIn(pending)
    if (names === null) return null
    try {
      const removed = await readRemoved(join(pending, REMOVED))
      return { folder: pending, put: names.filter(name => name !== REMOVED), removed }
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

async function writeSynced(path: string, content: string): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Systems that cannot open or sync a folder (Windows, some network disks) keep its entries safe themselves. */
const CANNOT_SYNC_FOLDERS = new Set(['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP', 'EBADF'])

async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  } catch (error) {
    if (!CANNOT_SYNC_FOLDERS.has(codeOf(error))) throw error
  }
}
