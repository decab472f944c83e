import { createHash } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { codeOf } from './corpus-error.ts'

/** Writes a new file so that it is on the disk when this resolves. */
export async function writeSynced(path: string, content: string): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** How much is gathered before it is written, in UTF-16 units. */
const PIECE = 256 * 1024

/**
 * Writes a new file of lines, a few at a time, so that it is on the disk when this resolves, or not there at all.
 *
 * @param close Makes the last line of the SHA-256 hash, in hexadecimal digits, of all lines before.
 */
export async function writeLines(
  path: string,
  lines: Iterable<string>,
  close: (hash: string) => string,
): Promise<void> {
  const file = await open(path, 'wx')
  try {
    const hash = createHash('sha256')
    let piece = ''
    const write = async () => {
      hash.update(piece)
      await file.writeFile(piece)
      piece = ''
    }
    for (const line of lines) {
      piece += `${line}\n`
      if (piece.length > PIECE) await write()
    }
    await write()
    await file.writeFile(`${close(hash.digest('hex'))}\n`)
    await file.sync()
  } catch (error) {
    await rm(path, { force: true }).catch(() => {})
    throw error
  } finally {
    await file.close()
  }
}

/** Systems that cannot open or sync a folder (Windows, some network disks) keep its entries safe themselves. */
const CANNOT_SYNC_FOLDERS = new Set(['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP', 'EBADF'])

/** Has the names in a folder, as they are now, written to the disk. */
export async function syncFolder(path: string): Promise<void> {
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
