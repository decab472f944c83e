import type { Stats } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { reasonOf } from './corpus-error.ts'

/** A file of a saved page: its bytes, or why they cannot be had. */
export type PageFile = { readonly file: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly what: string; readonly remedy: string }
)

/** A page that was found, not read yet. */
export interface FoundPage {
  /** As the moderator would name it. */
  readonly file: string
  read(): Promise<PageFile>
}

const EXTENSIONS = new Set(['.txt', '.md'])

/** Beside the articles of a corpus, these are none. */
const NO_PAGES = new Set(['readme.md', 'actors.md'])

/**
 * Finds the pages at some paths: the files themselves, and every `.txt` and `.md` file in the folders, at any
 * depth, ordered by name, hidden ones left out. Each is found once, also through links. A path without pages is
 * found as one that cannot be read, so that nothing is passed over in silence.
 *
 * @param options.largest Longest page in bytes.
 */
export async function findPages(
  paths: readonly string[],
  { cwd, largest }: { readonly cwd: string; readonly largest: number },
): Promise<readonly FoundPage[]> {
  const search = new Search(cwd, largest)
  for (const path of paths) await search.at(path)
  return search.pages
}

class Search {
  readonly pages: FoundPage[] = []
  readonly #cwd: string
  readonly #largest: number
  /** True paths of files and folders that were visited: links may lead around in circles. */
  readonly #visited = new Set<string>()

  constructor(cwd: string, largest: number) {
    this.#cwd = cwd
    this.#largest = largest
  }

  async at(path: string): Promise<void> {
    const stats = await this.#look(path)
    if (stats === null) return
    if (!stats.isDirectory()) return this.#take(path, stats)
    const before = this.pages.length
    const entered = await this.#walk(path)
    if (entered && this.pages.length === before)
      this.#refuse(path, 'the folder holds no .txt or .md files', 'name a folder or file that does')
  }

  /** Takes all pages below a folder. False where it was visited before. */
  async #walk(folder: string): Promise<boolean> {
    if (!(await this.#isNew(folder))) return false
    let names: string[]
    try {
      names = await readdir(resolve(this.#cwd, folder))
    } catch (error) {
      this.#refuse(
        folder,
        `the folder cannot be read: ${reasonOf(error)}`,
        'give this user the right to read it',
      )
      return true
    }
    for (const name of names.sort()) {
      if (name.startsWith('.') || NO_PAGES.has(name.toLowerCase())) continue
      const path = join(folder, name)
      const looksLikePage = EXTENSIONS.has(extname(name).toLowerCase())
      const stats = looksLikePage
        ? await this.#look(path)
        : await stat(resolve(this.#cwd, path)).catch(() => null)
      if (stats?.isDirectory()) await this.#walk(path)
      else if (stats !== null && looksLikePage) await this.#take(path, stats)
    }
    return true
  }

  async #take(file: string, stats: Stats): Promise<void> {
    if (!stats.isFile()) return this.#refuse(file, 'it is no ordinary file', 'save the page to a file')
    if (!EXTENSIONS.has(extname(file).toLowerCase()))
      return this.#refuse(file, 'only .txt and .md files are read', 'save the page as text')
    if (!(await this.#isNew(file))) return
    if (stats.size > this.#largest) return this.#refuseLarge(file, stats.size)
    this.pages.push({ file, read: () => this.#read(file) })
  }

  async #read(file: string): Promise<PageFile> {
    try {
      const handle = await open(resolve(this.#cwd, file), 'r')
      try {
        // It may have grown since: never hold more than the largest page.
        const { size } = await handle.stat()
        if (size > this.#largest) return { file, ...tooLarge(size, this.#largest) }
        return { file, bytes: await handle.readFile() }
      } finally {
        await handle.close()
      }
    } catch (error) {
      return {
        file,
        what: `it cannot be read: ${reasonOf(error)}`,
        remedy: 'give this user the right to read it',
      }
    }
  }

  async #look(path: string): Promise<Stats | null> {
    try {
      return await stat(resolve(this.#cwd, path))
    } catch (error) {
      this.#refuse(path, `it cannot be read: ${reasonOf(error)}`, 'check the name and the rights')
      return null
    }
  }

  async #isNew(path: string): Promise<boolean> {
    const truePath = await realpath(resolve(this.#cwd, path)).catch(() => path)
    if (this.#visited.has(truePath)) return false
    this.#visited.add(truePath)
    return true
  }

  #refuseLarge(file: string, size: number): void {
    const { what, remedy } = tooLarge(size, this.#largest)
    this.#refuse(file, what, remedy)
  }

  #refuse(file: string, what: string, remedy: string): void {
    this.pages.push({ file, read: async () => ({ file, what, remedy }) })
  }
}

const MEGABYTE = 1024 * 1024

function tooLarge(size: number, largest: number): { what: string; remedy: string } {
  const most = Math.round((largest / MEGABYTE) * 10) / 10
  return {
    what: `it has ${Math.ceil(size / MEGABYTE)} MB; a page has ${most} MB at most`,
    remedy: 'save the article alone',
  }
}
