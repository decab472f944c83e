import { NearDuplicates, sameText } from '../ingest/near-duplicate.ts'
import type { DroppedLine, Page } from '../ingest/page.ts'
import { readPage } from '../ingest/read-page.ts'
import { slugOf } from '../ingest/slug.ts'
import { type Article, type Metadata, makeArticle, nameOf } from '../news/article.ts'
import { type Change, type Holdings, NOTHING } from '../news/corpus.ts'
import { METADATA_KEYS, readMetadata } from '../news/metadata.ts'
import { oneLine } from '../news/one-line.ts'
import { type Day, firstDay } from '../news/published.ts'

/** A file that a moderator gives: its bytes, or why they cannot be had. */
export type GivenFile = { readonly file: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly what: string; readonly remedy: string }
)

/** What a moderator says about pages that their text does not. */
export type Overrides = Readonly<Partial<Record<keyof Metadata, string>>>

/** What adding one file would do. */
export interface Consideration {
  /** As the moderator named it. */
  readonly file: string
  readonly status: 'added' | 'unchanged' | 'duplicate' | 'rejected'
  /** The article's id in the corpus: the new one where it is added, the held one where it is unchanged, else null. */
  readonly id: string | null
  readonly metadata: Metadata | null
  readonly paragraphs: readonly string[]
  /** Lines of the page that are left out, in file order. */
  readonly dropped: readonly DroppedLine[]
  /** Plain sentences: what the text hints at but does not give. */
  readonly hints: readonly string[]
  /** The id of the article that a duplicate repeats, or null. */
  readonly repeats: string | null
  /** Why it is not added, with the remedy. null where it is added. */
  readonly why: string | null
}

/**
 * Plans what adding files to a corpus would do, one file after the other. A text that the corpus holds to the
 * letter is left unchanged, whatever is said about it now; a text that mostly repeats another, in the corpus or
 * earlier in the batch, is a duplicate. Nothing that is held is ever overwritten.
 */
export class Addition {
  readonly #holdings: Holdings
  readonly #overrides: Overrides
  readonly #today: Day
  readonly #taken: Set<string>
  readonly #known = new NearDuplicates<Article>()
  readonly #added: { readonly file: string; readonly article: Article }[] = []

  constructor(holdings: Holdings, overrides: Overrides, today: Day) {
    this.#holdings = holdings
    this.#overrides = overrides
    this.#today = today
    this.#taken = takenIds(holdings)
    for (const article of holdings.articles) this.#known.add(article, article.paragraphs)
  }

  /** The change that adds every article considered so far that is to be added. */
  get change(): Change {
    return { ...NOTHING, put: this.#added.map(({ article }) => article) }
  }

  /** Reads a file and decides what becomes of it. */
  consider(given: GivenFile): Consideration {
    const { file } = given
    if ('what' in given) return rejected(file, `${given.what}; ${given.remedy}`)
    const read = readPage({ name: file, bytes: given.bytes })
    if ('problem' in read)
      return rejected(file, `${read.problem.what}; ${read.problem.remedy}`, read.problem.line)
    return this.#considerPage(file, read.page)
  }

  #considerPage(file: string, page: Page): Consideration {
    const given = Object.fromEntries(METADATA_KEYS.map(key => [key, this.#overrides[key] ?? page[key]]))
    const { metadata, complaints } = readMetadata(given)
    const paragraphs = page.paragraphs.map(oneLine).filter(paragraph => paragraph !== '')
    const seen = {
      file,
      metadata,
      paragraphs,
      dropped: page.dropped,
      hints: [...page.hints, ...unknownKeys(page)],
    }
    const refuse = (why: string): Consideration => ({
      ...seen,
      status: 'rejected',
      id: null,
      repeats: null,
      why,
    })
    const [complaint] = complaints
    if (complaint !== undefined) return refuse(`${complaint.what}; ${complaint.remedy}`)
    const { published } = metadata
    if (published !== null && firstDay(published) > this.#today)
      return refuse(
        `published ${published} lies in the future (today is ${this.#today}); give the right day with --published`,
      )
    if (paragraphs.length === 0)
      return refuse('no paragraph of it reads like an article; check that it is the right page')

    const held = this.#holdings.articles.find(article => sameText(paragraphs, article))
    if (held !== undefined)
      return {
        ...seen,
        status: 'unchanged',
        id: held.id,
        metadata: held,
        repeats: null,
        why: 'the corpus has this text; to change its title, outlet or date edit the top of that file',
      }
    const twin = this.#repeated(paragraphs)
    if (twin !== null) return { ...seen, status: 'duplicate', id: null, ...twin }

    const content = { ...metadata, extra: page.extra, paragraphs }
    const id = slugOf(idWords(file, makeArticle('', content)), this.#taken)
    this.#taken.add(id)
    const article = makeArticle(id, content)
    this.#added.push({ file, article })
    this.#known.add(article, article.paragraphs)
    return { ...seen, status: 'added', id, repeats: null, why: null }
  }

  #repeated(paragraphs: readonly string[]): { repeats: string; why: string } | null {
    const [near] = [...this.#known.near(paragraphs)].sort((a, b) => b.share - a.share)
    if (near === undefined) return null
    const { key: article, share } = near
    const before = this.#added.find(added => added.article === article)
    const whose = `${article.id} ("${nameOf(article)}"${before ? `, from ${before.file}` : ''})`
    const extent = sameText(paragraphs, article) ? 'it is the text of' : `it shares ${percent(share)} with`
    const remedy = before ? 'add one of them alone' : 'remove that one first to take this one instead'
    return { repeats: article.id, why: `${extent} ${whose}; ${remedy}` }
  }
}

function rejected(file: string, why: string, line: number | null = null): Consideration {
  return {
    file,
    status: 'rejected',
    id: null,
    metadata: null,
    paragraphs: [],
    dropped: [],
    hints: [],
    repeats: null,
    why: line === null ? why : `line ${line}: ${why}`,
  }
}

/** Ids that must not be given again: of articles, and of files that are there but cannot be read as articles. */
function takenIds({ articles, problems }: Holdings): Set<string> {
  const broken = problems.map(({ where }) => (where.split(/[\\/]/).at(-1) ?? '').replace(/\.md$/i, ''))
  return new Set([...articles.map(({ id }) => id), ...broken.map(name => name.toLowerCase())])
}

/** What an id is made of. A Markdown file keeps its name, a page is named for its title or first words. */
function idWords(file: string, article: Article): string {
  const name = file.split(/[\\/]/).at(-1) ?? ''
  return /\.md$/i.test(name) ? name.slice(0, -'.md'.length) : nameOf(article)
}

function unknownKeys({ extra }: Page): string[] {
  return Object.keys(extra)
    .filter(key => key !== 'reports')
    .map(key => `The key ${key} is unknown; it is kept but not used.`)
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} % of the words in a row`
}
