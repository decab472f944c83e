import type { Article } from '../news/article.ts'
import { firstDay, isPublished, lastDay } from '../news/published.ts'
import { fold } from '../text/fold.ts'
import type { Filters } from './desk.ts'
import { mostAlike } from './nearest.ts'
import { type Phrase, plural, say, series, type Words } from './words/phrase.ts'

/** How many outlets are named where none is alike. */
const MOST_OUTLETS = 5

/** Which articles an answer may draw from, and what to tell the asker about it. */
export interface Narrowing {
  readonly accepts: (article: Article) => boolean
  /** Plain lines: what was narrowed, what had to be left out. */
  readonly notes: readonly Phrase[]
  /** What no article satisfies, in words; null where some do. */
  readonly nothingLeft: Words | null
  /** What there is instead, where nothing is left. */
  readonly nearest: readonly Words[]
}

/** Reads the filters of a command against the articles there are. */
export function narrow(articles: readonly Article[], { outlet, from, to }: Filters): Narrowing {
  const wanted = outlet === undefined ? null : fold(outlet)
  const ofOutlet = (article: Article) => wanted === null || fold(article.outlet ?? '').includes(wanted)
  const inTime = ({ published }: Article) =>
    published !== null &&
    isPublished(published) &&
    (from === undefined || lastDay(published) >= firstDay(from)) &&
    (to === undefined || firstDay(published) <= lastDay(to))
  const dated = from !== undefined || to !== undefined
  const accepts = (article: Article) => ofOutlet(article) && (!dated || inTime(article))
  const undated = dated
    ? articles.filter(article => ofOutlet(article) && article.published === null).length
    : 0
  const notes =
    undated === 0
      ? []
      : [
          plural(
            say`Left out: ${undated} article whose date is unknown.`,
            say`Left out: ${undated} articles whose dates are unknown.`,
          ),
        ]
  const left = { accepts, notes, nothingLeft: null, nearest: [] }
  if (from !== undefined && to !== undefined && firstDay(from) > lastDay(to))
    return {
      ...left,
      notes: [say`from ${from} lies after to ${to}.`],
      nothingLeft: say`from ${from} to ${to}`,
    }
  if (articles.length === 0)
    return {
      ...left,
      notes: [say`The coverage is empty: npm run corpus -- add PATH brings articles in.`],
      nothingLeft: say`articles`,
    }
  if (articles.some(accepts)) return left
  return { ...left, nothingLeft: inWords({ outlet, from, to }), nearest: whatThereIs(articles, outlet) }
}

/** What may be narrowed to: the outlets, one written alike before all, and the dates that are known. */
function whatThereIs(articles: readonly Article[], outlet: string | undefined): readonly string[] {
  const outlets = [...new Set(articles.flatMap(article => article.outlet ?? []))]
  const alike = outlet === undefined ? null : mostAlike(outlet, outlets)
  const dates = articles.flatMap(({ published }) => published ?? []).sort()
  const [first, last] = [dates[0], dates.at(-1)]
  return [
    ...(alike === null ? outlets.slice(0, MOST_OUTLETS) : [alike]),
    ...(first && last ? [`from:${first} to:${last}`] : []),
  ]
}

function inWords({ outlet, from, to }: Filters): Phrase {
  return series([
    ...(outlet ? [say`outlet ${outlet}`] : []),
    ...(from ? [say`from ${from}`] : []),
    ...(to ? [say`to ${to}`] : []),
  ])
}
