import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CorpusError, codeOf } from './corpus-error.ts'

/** The file that a process holds while it changes a folder. It says the process's id. */
export const LOCK = '.lock'

const POLL_MS = 20

/** How long a lock may be without the id of its holder, on disks where it is not signed from the first moment. */
const UNSIGNED_MS = 5_000

/**
 * Runs `work` while no other process, and nobody else in this one, runs under the lock of the same folder.
 * A lock whose process is gone is taken over. Processes that share a folder must see each other's ids: one
 * machine, one container.
 *
 * @param patience How long to wait for the holder, in milliseconds.
 * @throws CorpusError where the holder does not let go in time; system errors where the folder cannot be written.
 */
export async function withLock<Result>(
  folder: string,
  patience: number,
  work: () => Promise<Result>,
): Promise<Result> {
  const path = join(folder, LOCK)
  const deadline = performance.now() + patience
  while (!(await create(path))) {
    const holder = await holderOf(path)
    if (holder === 'gone') {
      await takeAway(path)
    } else if (performance.now() >= deadline) {
      throw new CorpusError(`another process${holder} is changing the articles`, {
        where: folder,
        remedy: `wait until it is done; if no such process runs, delete ${path}`,
      })
    } else {
      await pause(POLL_MS)
    }
  }
  try {
    return await work()
  } finally {
    // What the work came to stands. A lock that stays tells the next one what to do.
    await rm(path, { force: true }).catch(() => {})
  }
}

/** Disks without hard links. */
const CANNOT_LINK = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'])

/** Makes the lock, signed from its first moment: a file is written aside and linked to its place. */
async function create(path: string): Promise<boolean> {
  const aside = `${path}-${randomUUID()}`
  const signature = `${process.pid}\n`
  let written = false
  try {
    await writeFile(aside, signature, { flag: 'wx' })
    written = true
    try {
      await link(aside, path)
    } catch (error) {
      if (!CANNOT_LINK.has(codeOf(error))) throw error
      await writeFile(path, signature, { flag: 'wx' })
    }
    return true
  } catch (error) {
    // Held by another, or its holder cleared away what we wrote aside.
    if (codeOf(error) === 'EEXIST' || (written && codeOf(error) === 'ENOENT')) return false
    throw error
  } finally {
    await rm(aside, { force: true })
  }
}

/** Who holds a lock, as ` (process 123)`; empty where it is not signed yet; `gone` where nobody is left. */
async function holderOf(path: string): Promise<string> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)])
    const pid = Number.parseInt(text, 10)
    if (!(pid > 0)) return Date.now() - mtimeMs > UNSIGNED_MS ? 'gone' : ''
    return isRunning(pid, mtimeMs) ? ` (process ${pid})` : 'gone'
  } catch (error) {
    // Released between two looks: the next attempt to create it decides.
    if (codeOf(error) === 'ENOENT') return ''
    throw error
  }
}

function isRunning(pid: number, since: number): boolean {
  // Containers give every run the same id: a lock from before this process began is not its own.
  if (pid === process.pid) return since > Date.now() - process.uptime() * 1000 - 1000
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

/** Removes a lock that nobody holds. Renaming lets one process win where several try at once. */
async function takeAway(path: string): Promise<void> {
  const aside = `${path}-${randomUUID()}`
  try {
    await rename(path, aside)
    // Another process may have taken it over since we looked; then what we took away is its lock.
    if ((await holderOf(aside)) !== 'gone') await rename(aside, path)
    else await rm(aside, { force: true })
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}
