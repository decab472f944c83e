import type { BigIntStats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { codeOf, reasonOf } from './corpus-error.ts'
import { mapInBatches } from './in-batches.ts'
import { isLeftover, readPending } from './pending-change.ts'

/** A file of the corpus folder as it stands when it is listed. */
export interface ListedFile {
  /** Its name in the corpus, without a folder. */
  readonly name: string
  /** Where its content is: in its place, or in a change that is made but not in place yet. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** Changes whenever the file is replaced or written to. */
  readonly fingerprint: string
  /** Why it cannot be read, or null. */
  readonly obstacle: string | null
}

/** What stands in a corpus folder at one moment. */
export interface Listing {
  /** Ordered by name; hidden files and folders left out. */
  readonly files: readonly ListedFile[]
  /** Sub-folders that hold files which look like articles. */
  readonly subfolders: readonly string[]
  /** Whether an interrupted change, or its lock, is there. */
  readonly leftovers: boolean
}

/** Lists a corpus folder, with a change that is made but not in place yet already seen as made. */
export async function listFolder(folder: string): Promise<Listing> {
  const entries = await readdir(folder, { withFileTypes: true })
  const pending = await readPending(folder)
  const paths = new Map<string, string>()
  for (const { name } of entries) if (!name.startsWith('.')) paths.set(name, join(folder, name))
  for (const name of pending?.removed ?? []) paths.delete(name)
  for (const name of pending?.put ?? []) paths.set(name, join(pending?.folder ?? folder, name))

  const looked = await mapInBatches([...paths].sort(byName), async ([name, path]) => look(name, path))
  const subfolders: string[] = []
  for (const { name, path, isFolder } of looked)
    if (isFolder && (await holdsArticles(path))) subfolders.push(name)
  return {
    files: looked.filter(({ isFolder, name }) => !isFolder || isMarkdown(name)),
    subfolders: subfolders.filter(name => !isMarkdown(name)),
    leftovers: entries.some(({ name }) => isLeftover(name)),
  }
}

/** Whether nothing changed between two listings. */
export function sameListing(a: Listing, b: Listing): boolean {
  return (
    a.files.length === b.files.length &&
    a.files.every(
      ({ name, fingerprint }, index) =>
        name === b.files[index]?.name && fingerprint === b.files[index]?.fingerprint,
    )
  )
}

/** Whether a name ends as a Markdown file's does, in any case. */
export function isMarkdown(name: string): boolean {
  return extname(name).toLowerCase() === '.md'
}

interface Looked extends ListedFile {
  readonly isFolder: boolean
}

async function look(name: string, path: string): Promise<Looked> {
  try {
    const stats = await stat(path, { bigint: true })
    const isFolder = stats.isDirectory()
    const obstacle = stats.isFile() ? null : isFolder ? 'it is a folder' : 'it is no ordinary file'
    return { name, path, size: Number(stats.size), fingerprint: fingerprintOf(stats), obstacle, isFolder }
  } catch (error) {
    const obstacle = codeOf(error) === 'ENOENT' ? 'it is a link that leads nowhere' : reasonOf(error)
    return { name, path, size: 0, fingerprint: codeOf(error), obstacle, isFolder: false }
  }
}

/** Inode, size and time of writing: a file put in place of another is another inode. */
export function fingerprintOf({ ino, size, mtimeNs }: BigIntStats): string {
  return `${ino}:${size}:${mtimeNs}`
}

async function holdsArticles(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => [])
  return names.some(name => /\.(?:md|txt)$/i.test(name))
}

function byName([a]: readonly [string, string], b: readonly [string, string]): number {
  return a < b[0] ? -1 : a > b[0] ? 1 : 0
}
