import { type Article, nameOf } from '../news/article.ts'
import type { Collection } from '../retrieval/collection.ts'
import type { Place } from '../retrieval/duplicates.ts'
import { fold } from '../text/fold.ts'
import { tokens } from '../text/tokens.ts'
import { MOST_TITLES, mostAlike, titlesOf } from './nearest.ts'
import { say, type Words } from './words/phrase.ts'

/** The passage that somebody names, or why there is none. */
export type PassageMeant =
  /** `paragraph` is null where the whole article is meant. */
  | { readonly status: 'found'; readonly article: Article; readonly paragraph: number | null }
  | { readonly status: 'unknown'; readonly missing: Words; readonly nearest: readonly Words[] }

/** A paragraph's number behind the name of its article: `6`, `#6`, `¶ 6`. */
const NUMBERED = /^(.*?)(?:\s*#\s*|\s*¶\s*|\s+)(\d{1,6})$/u
const QUOTED = /^["“”„«](.*)["“”»]$/su
/** Fewer words, side by side, stand by chance in some paragraph. */
const FEWEST_WORDS = 3

/**
 * Finds the passage that somebody names: by the id or the title of its article, with the number of a paragraph or without,
 * or by words that stand in it side by side.
 */
export function passageMeant(collection: Collection, typed: string): PassageMeant {
  const { articles } = collection
  const [, named = '', number = ''] = NUMBERED.exec(typed) ?? []
  const article = articleCalled(articles, typed)
  if (article) return { status: 'found', article, paragraph: null }
  const holder = named === '' ? undefined : articleCalled(articles, named)
  if (holder) return numbered(holder, Number(number))
  const place = paragraphWith(collection, QUOTED.exec(typed)?.[1] ?? typed)
  return place ? { status: 'found', ...place } : unknown(articles, typed, named)
}

function articleCalled(articles: readonly Article[], called: string): Article | undefined {
  const wanted = fold(called).replace(/\.md$/, '')
  return (
    articles.find(({ id }) => id === wanted) ??
    articles.find(article => fold(nameOf(article)) === fold(QUOTED.exec(called)?.[1] ?? called))
  )
}

function numbered(article: Article, paragraph: number): PassageMeant {
  const count = article.paragraphs.length
  if (paragraph >= 1 && paragraph <= count) return { status: 'found', article, paragraph }
  return {
    status: 'unknown',
    missing: say`paragraph ${`${paragraph}`} of ${article.id}`,
    nearest: [count === 1 ? say`paragraph ${'1'} of ${article.id}` : say`paragraphs 1 to ${`${count}`}`],
  }
}

/** The first paragraph that has some words side by side; a cut is marked by an ellipsis. */
function paragraphWith(collection: Collection, text: string): Place | null {
  const pieces = text
    .split(/…|\.\.\./u)
    .map(piece => tokens(piece).map(({ word }) => word))
    .filter(({ length }) => length > 0)
  if (pieces.reduce((sum, { length }) => sum + length, 0) < FEWEST_WORDS) return null
  const held = pieces.map(piece => collection.holding(piece))
  for (const article of collection.articles)
    for (const [at, id] of collection.idsIn(article).entries())
      if (held.every(holds => holds(id))) return { article, paragraph: at + 1 }
  return null
}

function unknown(articles: readonly Article[], typed: string, named: string): PassageMeant {
  const wanted = fold(named === '' ? typed : named)
  const alike = mostAlike(
    wanted,
    articles.map(({ id }) => id),
  )
  const near = articles.filter(
    article => article.id === alike || article.id.includes(wanted) || fold(nameOf(article)).includes(wanted),
  )
  return {
    status: 'unknown',
    missing: QUOTED.exec(typed)?.[1]?.trim() || typed,
    nearest: titlesOf(near.slice(0, MOST_TITLES)),
  }
}
