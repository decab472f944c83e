import { createHash } from 'node:crypto'

/** What is known about an article beside its text. `null` means unknown: nothing here is ever guessed. */
export interface Metadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as it is known. */
  readonly published: string | null
  readonly url: string | null
}

/** An article as the corpus holds it: its text in paragraphs, and where it comes from. */
export interface Article extends Metadata {
  /** Kebab-case slug, unique in a corpus: the name of its file without `.md`. */
  readonly id: string
  /** Twelve hexadecimal digits that change whenever the text or the metadata changes. */
  readonly revision: string
  /** Front matter keys that On Record does not know, kept as they were read. */
  readonly extra: Readonly<Record<string, unknown>>
  /** The text. Every paragraph is one line, trimmed, never empty. Citations count from 1. */
  readonly paragraphs: readonly string[]
}

/** All that an article's revision is made from. */
export type ArticleContent = Omit<Article, 'id' | 'revision'>

/** The metadata of an article about which nothing is known. */
export const unknownMetadata: Metadata = {
  title: null,
  outlet: null,
  author: null,
  published: null,
  url: null,
}

/** Joins an id and a content to an article, with the revision that the content gives it. */
export function makeArticle(id: string, content: ArticleContent): Article {
  const { title, outlet, author, published, url, extra, paragraphs } = content
  return { id, revision: revisionOf(content), title, outlet, author, published, url, extra, paragraphs }
}

function revisionOf({ title, outlet, author, published, url, extra, paragraphs }: ArticleContent): string {
  const canonical = JSON.stringify([title, outlet, author, published, url, extra, paragraphs])
  return createHash('sha256').update(canonical).digest('hex').slice(0, 12)
}

const TITLE_WORDS = 8

/** Where words are long, or not set apart by spaces, no more of them makes a title, in UTF-16 units. */
const TITLE_LENGTH = 160

/** What an article is called: its title, or else its first words with `…`. */
export function nameOf(article: Article): string {
  if (article.title !== null) return article.title
  const text = article.paragraphs[0] ?? article.id
  const opening = text.slice(0, TITLE_LENGTH)
  const words = opening.split(' ')
  if (words.length > TITLE_WORDS) return `${words.slice(0, TITLE_WORDS).join(' ')}…`
  // Half a surrogate pair at the end is no character.
  return opening.length === text.length ? text : `${opening.replace(/[\uD800-\uDBFF]$/, '')}…`
}
