import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Article } from '../news/article.ts'
import type { Change, Corpus, Deed, Entry, Holdings, StagedChange } from '../news/corpus.ts'
import { formatArticle, parseArticle } from '../news/markdown.ts'
import type { Problem } from '../news/problem.ts'
import type { Day } from '../news/published.ts'
import { isSlug, slugify } from '../news/slug.ts'
import { asCorpusError, CorpusError } from './corpus-error.ts'
import {
  fingerprintOf,
  isMarkdown,
  type ListedFile,
  type Listing,
  listFolder,
  mapInBatches,
  sameListing,
} from './folder-listing.ts'
import { withLock } from './folder-lock.ts'
import { finishChanges, makeChange } from './pending-change.ts'
import { type FileText, readArticleFile } from './read-article-file.ts'

const EXTENSION = '.md'
const ACTORS = 'actors.md'
const README = 'readme.md'
const NO_ARTICLES = new Set([README, ACTORS])

/** How long a change waits for another process's, in milliseconds. */
const PATIENCE = 5_000

const MOST_READINGS = 100
const REREAD_MS = 20

/**
 * The corpus in a folder: one Markdown file an article, named for its id, and `actors.md`. Several processes may
 * read and change it; a reader sees all of a change or nothing of it.
 *
 * @param today The day that no article can have been published after.
 * @param options.patience How long `apply` waits for another process, in milliseconds.
 * @param options.mayBeNew Whether a folder that is not there is an empty corpus, made by the first change.
 */
export function openCorpusFolder(
  folder: string,
  today: () => Day,
  { patience = PATIENCE, mayBeNew = false }: { readonly patience?: number; readonly mayBeNew?: boolean } = {},
): Corpus {
  return new CorpusFolder(folder, today, patience, mayBeNew)
}

class CorpusFolder implements Corpus {
  readonly #folder: string
  readonly #today: () => Day
  readonly #patience: number
  readonly #mayBeNew: boolean
  /** The files as the last reading found them: what a change was planned on. null before the first. */
  #seen: Map<string, string> | null = null

  constructor(folder: string, today: () => Day, patience: number, mayBeNew: boolean) {
    this.#folder = folder
    this.#today = today
    this.#patience = patience
    this.#mayBeNew = mayBeNew
  }

  held(): Promise<Holdings> {
    return this.folder()
  }

  async history(): Promise<readonly Entry[]> {
    return []
  }

  async revision(): Promise<Article | null> {
    return null
  }

  async stage(change: Change, deed: Deed): Promise<StagedChange> {
    return {
      state: '',
      commit: async () => {
        await this.#apply(change)
        return { ...deed, number: 1, articles: [], buried: [], lifted: [] }
      },
      drop: async () => {},
    }
  }

  async folder(): Promise<Holdings> {
    if (this.#mayBeNew && !(await exists(this.#folder)))
      return { articles: [], actors: '', problems: [], buried: [], change: 0 }
    try {
      for (let reading = 0; reading < MOST_READINGS; reading += 1) {
        if (reading > 0) await pause(REREAD_MS)
        const holdings = await this.#readOnce()
        if (holdings !== 'changed') return holdings
      }
    } catch (error) {
      throw asCorpusError(error, this.#folder)
    }
    throw new CorpusError('the files keep changing while they are read', {
      where: this.#folder,
      remedy: 'try again when whatever writes them is done',
    })
  }

  async #readOnce(): Promise<Holdings | 'changed'> {
    let listing = await listFolder(this.#folder)
    if (listing.leftovers && (await this.#tidy())) listing = await listFolder(this.#folder)
    const texts = await mapInBatches(listing.files.filter(isRead), async file => ({
      file,
      text: await readArticleFile(file),
    }))
    if (texts.some(({ text }) => text === 'changed')) return 'changed'
    if (!sameListing(listing, await listFolder(this.#folder))) return 'changed'
    this.#seen = new Map(listing.files.map(({ name, fingerprint }) => [name, fingerprint]))
    return this.#holdings(listing, texts)
  }

  /** Finishes what an interrupted change left. Where that is not possible the listing sees through it. */
  async #tidy(): Promise<boolean> {
    try {
      await withLock(this.#folder, 0, () => finishChanges(this.#folder))
      return true
    } catch {
      return false
    }
  }

  #holdings(listing: Listing, texts: readonly { file: ListedFile; text: FileText }[]): Holdings {
    const articles: Article[] = []
    const problems: Problem[] = []
    let actors = ''
    const names = namesById(
      texts.map(({ file }) => file.name).filter(name => !NO_ARTICLES.has(name.toLowerCase())),
    )
    for (const { file, text } of texts) {
      const where = join(this.#folder, file.name)
      if (text === 'changed') continue
      if ('what' in text) {
        problems.push({ severity: 'error', where, ...text })
      } else if (file.name.toLowerCase() === ACTORS) {
        actors = text.text
      } else {
        const wrongName = nameProblem(file.name, names)
        if (wrongName !== null) problems.push({ severity: 'error', where, line: null, ...wrongName })
        const id = file.name.slice(0, -EXTENSION.length)
        const read = parseArticle(text.text, { id, name: where, today: this.#today() })
        problems.push(...read.problems)
        if (read.article !== null && wrongName === null) articles.push(read.article)
      }
    }
    problems.push(...strayProblems(this.#folder, listing))
    return {
      articles: articles.sort((a, b) => (a.id < b.id ? -1 : 1)),
      actors,
      problems,
      buried: [],
      change: 0,
    }
  }

  async #apply({ put, remove }: Pick<Change, 'put' | 'remove'>): Promise<void> {
    const strange = [...put.map(({ id }) => id), ...remove].find(id => !isSlug(id))
    if (strange !== undefined)
      throw new CorpusError(`"${strange}" cannot be the id of an article`, {
        where: this.#folder,
        remedy: 'use lower-case letters and digits with single hyphens',
      })
    const files = new Map(put.map(article => [`${article.id}${EXTENSION}`, formatArticle(article)]))
    const removed = remove.map(id => `${id}${EXTENSION}`)
    if (files.size === 0 && removed.length === 0) return
    try {
      if (this.#mayBeNew) await mkdir(this.#folder, { recursive: true })
      await withLock(this.#folder, this.#patience, async () => {
        await finishChanges(this.#folder)
        const touched = [...files.keys(), ...removed]
        for (const name of touched) await this.#assertUnchanged(name)
        await makeChange(this.#folder, files, removed)
        // The change is made. Where it cannot be put in place now, readers see through it and the next one tries.
        await finishChanges(this.#folder).catch(() => {})
        for (const name of touched) await this.#note(name)
      })
    } catch (error) {
      throw asCorpusError(error, this.#folder)
    }
  }

  /** A change planned on an older state must not overwrite what somebody else wrote since. */
  async #assertUnchanged(name: string): Promise<void> {
    if (this.#seen === null) return
    if ((await this.#fingerprint(name)) !== this.#seen.get(name))
      throw new CorpusError('somebody else changed this file in the meantime', {
        where: join(this.#folder, name),
        remedy: 'run the command again to see how it stands now; nothing was changed',
      })
  }

  async #note(name: string): Promise<void> {
    const fingerprint = await this.#fingerprint(name)
    if (fingerprint === undefined) this.#seen?.delete(name)
    else this.#seen?.set(name, fingerprint)
  }

  async #fingerprint(name: string): Promise<string | undefined> {
    const stats = await stat(join(this.#folder, name), { bigint: true }).catch(() => undefined)
    return stats && fingerprintOf(stats)
  }
}

function isRead({ name }: ListedFile): boolean {
  return isMarkdown(name) && name.toLowerCase() !== README
}

/** The names that stand for each id: more than one where they differ in case or in signs alone. */
function namesById(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byId = new Map<string, string[]>()
  for (const name of names) {
    const id = idOf(name)
    byId.set(id, [...(byId.get(id) ?? []), name])
  }
  return byId
}

function idOf(name: string): string {
  return slugify(name.slice(0, -EXTENSION.length))
}

function nameProblem(
  name: string,
  names: ReadonlyMap<string, readonly string[]>,
): Pick<Problem, 'what' | 'remedy'> | null {
  const id = idOf(name)
  if (id !== '' && name === `${id}${EXTENSION}`) return null
  const twins = names.get(id)?.filter(other => other !== name) ?? []
  if (twins.length > 0 && id !== '')
    return {
      what: `the names ${[name, ...twins].join(' and ')} give the same id, ${id}`,
      remedy: 'rename or remove one of them',
    }
  return { what: 'the name of the file is no id', remedy: `rename it to ${id || 'a-short-name'}${EXTENSION}` }
}

function strayProblems(folder: string, { files, subfolders }: Listing): Problem[] {
  const texts = files.filter(({ name }) => /\.txt$/i.test(name)).map(({ name }) => name)
  return [
    ...subfolders.map(name => ({
      severity: 'warning' as const,
      where: join(folder, name),
      line: null,
      what: 'articles in a sub-folder are not read',
      remedy: 'move them up, or add them with `npm run corpus -- add`',
    })),
    ...texts.map(name => ({
      severity: 'warning' as const,
      where: join(folder, name),
      line: null,
      what: 'a .txt file is not read as an article',
      remedy: 'move it elsewhere and add it with `npm run corpus -- add`',
    })),
  ]
}

/** Whether there is anything of that name. */
function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  )
}
