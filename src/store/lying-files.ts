import { join } from 'node:path'
import { ACTORS, actorsRevision } from '../news/actors-file.ts'
import { type Article, nameOf } from '../news/article.ts'
import type { Pace } from '../news/corpus.ts'
import { parseArticle } from '../news/markdown.ts'
import type { Problem } from '../news/problem.ts'
import type { Day } from '../news/published.ts'
import { slugify } from '../news/slug.ts'
import { isMarkdown, type ListedFile, type Listing, sameListing } from './folder-listing.ts'
import { batchesOf } from './in-batches.ts'
import { type FileText, readArticleFile } from './read-article-file.ts'

const EXTENSION = '.md'
export const ACTORS_FILE = `${ACTORS}${EXTENSION}`
const README = 'readme.md'
const NO_ARTICLES = new Set([README, ACTORS_FILE])

/** The name of the file of an article, or of the actors. */
export function fileNameOf(id: string): string {
  return `${id}${EXTENSION}`
}

/** Whether an id would give the file of an article a name that stands for something else. */
export function isTaken(id: string): boolean {
  return NO_ARTICLES.has(fileNameOf(id))
}

/** A file as it was found. */
export interface SeenFile {
  readonly fingerprint: string
  /** What it comes to, or null where there is an error in it. */
  readonly revision: string | null
  /** What its article is called. */
  readonly name: string
  /** Its text, byte for byte; null where it is known from elsewhere. */
  readonly text: string | null
}

/** The files of a folder as they lie. */
export interface LyingFiles {
  /** Ordered by id. */
  readonly articles: readonly Article[]
  readonly actors: string
  readonly problems: readonly Problem[]
  /** Those that can be read, and those that cannot, by name. */
  readonly seen: ReadonlyMap<string, SeenFile>
}

/**
 * Reads the files of a folder, some at a time.
 *
 * @param list Lists the folder, before and after.
 * @returns `changed` where somebody wrote to it meanwhile.
 */
export async function readLyingFiles(
  folder: string,
  list: () => Promise<Listing>,
  today: Day,
  pace: Pace,
): Promise<LyingFiles | 'changed'> {
  const listing = await list()
  const files = listing.files.filter(isRead)
  const articles: Article[] = []
  const problems: Problem[] = []
  const seen = new Map<string, SeenFile>()
  let actors = ''
  const names = namesById(files.map(({ name }) => name).filter(name => !NO_ARTICLES.has(name.toLowerCase())))
  let done = 0
  for (const batch of batchesOf(files)) {
    await pace(done, files.length)
    const texts = await Promise.all(batch.map(async file => ({ file, text: await readArticleFile(file) })))
    for (const { file, text } of texts) {
      if (text === 'changed') return 'changed'
      const where = join(folder, file.name)
      const read = readText(file, text, where, names, today)
      problems.push(...read.problems)
      seen.set(file.name.toLowerCase() === ACTORS_FILE ? ACTORS_FILE : file.name, read.seen)
      if (read.article !== null) articles.push(read.article)
      if (read.actors !== null) actors = read.actors
    }
    done += batch.length
  }
  await pace(done, files.length)
  if (!sameListing(listing, await list())) return 'changed'
  problems.push(...strayProblems(folder, listing))
  return { articles: articles.sort((a, b) => (a.id < b.id ? -1 : 1)), actors, problems, seen }
}

interface Read {
  readonly article: Article | null
  readonly actors: string | null
  readonly problems: readonly Problem[]
  readonly seen: SeenFile
}

function readText(
  { name, fingerprint }: ListedFile,
  text: Exclude<FileText, 'changed'>,
  where: string,
  names: ReadonlyMap<string, readonly string[]>,
  today: Day,
): Read {
  const broken = { article: null, actors: null, seen: { fingerprint, revision: null, name, text: null } }
  if ('what' in text) return { ...broken, problems: [{ severity: 'error', where, ...text }] }
  if (name.toLowerCase() === ACTORS_FILE) {
    const seen = { fingerprint, revision: actorsRevision(text.text), name: ACTORS_FILE, text: text.text }
    return { article: null, actors: withoutMark(text.text), problems: [], seen }
  }
  const wrongName = nameProblem(name, names)
  const { article, problems } = parseArticle(text.text, {
    id: name.slice(0, -EXTENSION.length),
    name: where,
    today,
  })
  if (wrongName !== null)
    return { ...broken, problems: [{ severity: 'error', where, line: null, ...wrongName }, ...problems] }
  if (article === null) return { ...broken, problems }
  const seen = { fingerprint, revision: article.revision, name: nameOf(article), text: text.text }
  return { article, actors: null, problems, seen }
}

/** A text without the byte order mark that some editors put before it. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '')
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
  if (id !== '' && name === fileNameOf(id)) return null
  const twins = names.get(id)?.filter(other => other !== name) ?? []
  if (twins.length > 0 && id !== '')
    return {
      what: `the names ${[name, ...twins].join(' and ')} give the same id, ${id}`,
      remedy: 'rename or remove one of them',
    }
  return { what: 'the name of the file is no id', remedy: `rename it to ${fileNameOf(id || 'a-short-name')}` }
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
