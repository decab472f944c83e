import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder of its own for the running test, with some files in it. It goes when the test ends. */
export async function scratchFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  return folder
}

/** All that is in a folder but the record, hidden files too: name → content, `folder` for a folder. */
export async function contentOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true })
  const read = entries
    .filter(({ name }) => name !== '.record')
    .map(async entry => [
      entry.name,
      entry.isDirectory() ? 'folder' : await readFile(join(folder, entry.name), 'latin1'),
    ])
  return Object.fromEntries((await Promise.all(read)).sort())
}

/**
 * Runs work as a user who may not do everything. Tests run as root in many containers, and nothing is
 * forbidden to root.
 */
export async function asOrdinaryUser<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return work()
  process.seteuid?.(65_534)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}
