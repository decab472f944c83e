import type { Article } from '../news/article.ts'
import { firstDay, isPublished, lastDay } from '../news/published.ts'
import { fold } from '../text/fold.ts'
import type { Filters } from './desk.ts'

/** Which articles an answer may draw from, and what to tell the asker about it. */
export interface Narrowing {
  readonly accepts: (article: Article) => boolean
  /** Plain lines: what was narrowed, what had to be left out. */
  readonly notes: readonly string[]
  /** What no article satisfies, in words; null where some do. */
  readonly nothingLeft: string | null
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
          `Left out: ${undated} ${undated === 1 ? 'article whose date is' : 'articles whose dates are'} unknown.`,
        ]
  if (from !== undefined && to !== undefined && firstDay(from) > lastDay(to))
    return { accepts, notes: [`from ${from} lies after to ${to}.`], nothingLeft: `from ${from} to ${to}` }
  if (articles.length === 0)
    return {
      accepts,
      notes: ['The collection is empty: npm run corpus -- add PATH brings articles in.'],
      nothingLeft: 'articles',
    }
  return { accepts, notes, nothingLeft: articles.some(accepts) ? null : inWords({ outlet, from, to }) }
}

function inWords({ outlet, from, to }: Filters): string {
  const given = [outlet && `outlet ${outlet}`, from && `from ${from}`, to && `to ${to}`].filter(Boolean)
  return given.join(', ')
}
