import type { CitedPassage, CitedSentence, Reading } from '../desk/reply.ts'
import { MOST_CHARACTERS, MOST_ITEMS, type Pieces, receivePieces, sendPieces } from './pieces.ts'

/** A reply on its way between threads. Of articles, only what is shown goes along, each once. */
export interface Parcel extends Pieces<Piece> {
  /** The fields that are no lists, and an empty list for each that is one. */
  readonly fields: Readonly<Record<string, unknown>>
  readonly articles: readonly BareArticle[]
}

type Article = Reading['article']
type Cited = CitedPassage | CitedSentence

/** An article without its text. */
interface BareArticle extends Omit<Article, 'paragraphs'> {
  /** How many it has. */
  readonly paragraphs: number
}

type Piece =
  /** The next items of a list. Where they cite, articles are given by their place in `articles`. */
  | { readonly field: string; readonly items: readonly unknown[] }
  /** Paragraphs: the place of the article, the place in it, and the text, in three lists of one length. */
  | { readonly of: readonly number[]; readonly at: readonly number[]; readonly texts: readonly string[] }

/** Packs an object. What it holds must be plain data; lists are cut where they are its own fields. */
export function pack(content: object): Parcel {
  const table = new ArticleTable()
  const fields: Record<string, unknown> = {}
  const pieces: Piece[] = []
  for (const [field, value] of Object.entries(content)) {
    if (!Array.isArray(value)) {
      fields[field] = isArticle(value) ? table.placeOf(value) : value
      continue
    }
    fields[field] = []
    for (let start = 0; start < value.length; start += MOST_ITEMS)
      pieces.push({
        field,
        items: value
          .slice(start, start + MOST_ITEMS)
          .map((item: unknown) => (isCited(item) ? table.detached(item) : item)),
      })
  }
  pieces.unshift(...table.texts())
  return { fields, articles: table.bare(), ...sendPieces(pieces) }
}

/** Puts together what was packed. Other work has its turn while much is unpacked. */
export async function unpack({ fields, articles, ...pieces }: Parcel): Promise<object> {
  const whole = articles.map(bare => ({ ...bare, paragraphs: new Array<string>(bare.paragraphs) }))
  const content: Record<string, unknown> = { ...fields }
  if (typeof content.article === 'number') content.article = whole[content.article]
  await receivePieces(pieces, piece => put(piece, content, whole))
  return content
}

function put(
  piece: Piece,
  content: Record<string, unknown>,
  articles: readonly { readonly paragraphs: string[] }[],
): void {
  if ('texts' in piece) {
    piece.texts.forEach((text, index) => {
      const paragraphs = articles[piece.of[index] ?? -1]?.paragraphs
      if (paragraphs) paragraphs[piece.at[index] ?? -1] = text
    })
    return
  }
  const list = content[piece.field]
  if (!Array.isArray(list)) return
  for (const item of piece.items) {
    if (isDetached(item)) list.push({ ...item, article: articles[item.article] })
    else list.push(item)
  }
}

/** The articles of a parcel, and which of their paragraphs it shows. */
class ArticleTable {
  readonly #shown = new Map<Article, Set<number>>()
  readonly #places = new Map<Article, number>()

  placeOf(article: Article): number {
    const known = this.#places.get(article)
    if (known !== undefined) return known
    this.#places.set(article, this.#places.size)
    // What has no title is called by its first words.
    this.#shown.set(article, new Set(article.title === null ? [0] : []))
    return this.#places.size - 1
  }

  /** What cites, with the article's place for the article. */
  detached(cited: Cited): object {
    const article = this.placeOf(cited.article)
    this.#shown.get(cited.article)?.add(cited.paragraph - 1)
    return { ...cited, article }
  }

  /** The articles without their text; unknown front matter stays behind, for nobody shows it. */
  bare(): readonly BareArticle[] {
    return [...this.#places.keys()].map(article => ({
      ...article,
      extra: {},
      paragraphs: article.paragraphs.length,
    }))
  }

  texts(): readonly Piece[] {
    const pieces: { of: number[]; at: number[]; texts: string[] }[] = []
    let room = { items: 0, characters: 0 }
    for (const [article, shown] of this.#shown)
      for (const at of shown) {
        const text = article.paragraphs[at]
        if (text === undefined) continue
        if (room.items <= 0 || room.characters <= 0) {
          pieces.push({ of: [], at: [], texts: [] })
          room = { items: MOST_ITEMS, characters: MOST_CHARACTERS }
        }
        const piece = pieces.at(-1)
        piece?.of.push(this.placeOf(article))
        piece?.at.push(at)
        piece?.texts.push(text)
        room = { items: room.items - 1, characters: room.characters - text.length }
      }
    return pieces
  }
}

function isArticle(value: unknown): value is Article {
  return (
    typeof value === 'object' && value !== null && 'paragraphs' in value && Array.isArray(value.paragraphs)
  )
}

function isCited(value: unknown): value is Cited {
  return typeof value === 'object' && value !== null && 'article' in value && isArticle(value.article)
}

function isDetached(value: unknown): value is { readonly article: number } {
  return (
    typeof value === 'object' && value !== null && 'article' in value && typeof value.article === 'number'
  )
}
