import type { Article } from '../news/article.ts'
import { firstDay, lastDay } from '../news/published.ts'
import type { Collection } from './collection.ts'
import { type Place, storiesAmong } from './duplicates.ts'
import type { ParsedParagraph } from './parsed-paragraph.ts'
import type { Candidate, WeightedTerm } from './search-index.ts'
import { distinctive, type Telling } from './telling-terms.ts'

/** A passage of another article that is like some passage. */
export interface SimilarParagraph {
  readonly parsed: ParsedParagraph
  readonly signs: readonly { readonly name: string; readonly value: number; readonly weight: number }[]
  /** How likely it tells of the same event, from 0 to 1. */
  readonly score: number
}

/** What other articles have that is like a passage. */
export interface Similar {
  /** The best first. */
  readonly found: readonly SimilarParagraph[]
  /** Where other articles carry the passage itself, an article once. */
  readonly copies: readonly Place[]
  /** The terms by which it was looked for, the most telling first. */
  readonly terms: readonly Telling[]
}

/** How many paragraphs the engine proposes for the passage, and for its article. */
const CANDIDATES = 120
/** How many of an article's paragraphs speak for its being on the same story. */
const STRONGEST = 3
/** In how many days the date of another article becomes half as near. */
const HALF_LIFE = 10
/** How alike the titles are of articles of which one has none. */
const UNTITLED = 0.3
/** How near an article is whose date is unknown, or whose own date is. */
const UNDATED = 0.5

/**
 * What a sign is worth; they add up to 1. Set by hand: an event is known again by its telling words and by what the whole
 * articles are about; the same names come up in many events, and a date only tells how likely it is.
 */
const WEIGHTS = { terms: 0.3, names: 0.1, story: 0.35, title: 0.15, date: 0.1 } as const

/**
 * Passages of other articles that tell of the same event as a passage, or as a whole article (`paragraph` null): "more
 * like this" by its most telling terms, then ordered by how many of them and of its names and numbers they share, by how
 * alike the two articles are as wholes, in their titles and in their dates.
 *
 * @param accepts Narrows to some articles. Its own is never among them.
 */
export async function similarTo(
  collection: Collection,
  { article, paragraph }: { readonly article: Article; readonly paragraph: number | null },
  accepts: (article: Article) => boolean,
): Promise<Similar> {
  const { index } = collection
  const own = collection.idsIn(article)
  const asked = paragraph === null ? own : own.slice(paragraph - 1, paragraph)
  const terms = await distinctive(collection, article, asked)
  const ofArticle = paragraph === null ? terms : await distinctive(collection, article, own)
  const isOther = (id: number) => collection.articleOf(id) !== article && accepts(collection.articleOf(id))
  const [candidates, onStory, itself] = await Promise.all([
    index.search(weighted(terms), CANDIDATES, isOther),
    index.search(weighted(ofArticle), CANDIDATES, isOther),
    index.search(weighted(ofArticle), STRONGEST, id => collection.articleOf(id) === article),
  ])
  const stories = likeness(collection, onStory, itself)
  const title = collection.titleTerms(article)
  const places = candidates.map(({ id }) => collection.paragraph(id))
  const { copies, others } = withoutCopies(collection, { article, paragraph }, places)
  const found = others.map((parsed): SimilarParagraph => {
    const held = new Set(
      parsed.words.flatMap(({ term, actor }) => [term, ...(actor === null ? [] : [actor])]),
    )
    const other = collection.titleTerms(parsed.article)
    const values = {
      terms: share(terms, held),
      names: share(
        terms.filter(({ name }) => name),
        held,
      ),
      story: stories.get(parsed.article) ?? 0,
      title: overlap(title, other),
      date: nearness(article.published, parsed.article.published),
    }
    const signs = Object.entries(WEIGHTS).map(([name, weight]) => ({
      name,
      value: values[name as keyof typeof WEIGHTS],
      weight,
    }))
    return { parsed, signs, score: signs.reduce((sum, { value, weight }) => sum + value * weight, 0) }
  })
  return { found: found.sort((a, b) => b.score - a.score), copies, terms }
}

function weighted(terms: readonly Telling[]): readonly WeightedTerm[] {
  return terms.map(({ term, strength }) => ({ term, weight: strength }))
}

/** How alike articles are to one as wholes, from 0 to 1: what their strongest paragraphs hold of its terms, beside its own. */
function likeness(
  collection: Collection,
  candidates: readonly Candidate[],
  itself: readonly Candidate[],
): ReadonlyMap<Article, number> {
  const strongest = new Map<Article, Candidate[]>()
  for (const candidate of candidates) {
    const article = collection.articleOf(candidate.id)
    const known = strongest.get(article) ?? []
    strongest.set(article, known)
    if (known.length < itself.length) known.push(candidate)
  }
  const sum = (some: readonly Candidate[]) => some.reduce((all, { score }) => all + score, 0)
  const own = sum(itself) || 1
  return new Map([...strongest].map(([article, some]) => [article, Math.min(1, sum(some) / own)]))
}

/** Parts the copies of a passage, and of its article's other paragraphs, from what is told otherwise. */
function withoutCopies(
  collection: Collection,
  { article, paragraph }: { readonly article: Article; readonly paragraph: number | null },
  candidates: readonly ParsedParagraph[],
) {
  const own = article.paragraphs.map((_, at): Place => ({ article, paragraph: at + 1 }))
  const copied = new Set<number>()
  const copies = new Map<Article, Place>()
  for (const [first = 0, ...others] of storiesAmong(collection, [...own, ...candidates])) {
    if (first >= own.length) continue
    for (const at of others) {
      copied.add(at - own.length)
      const place = candidates[at - own.length]
      if (place && (paragraph === null || first === paragraph - 1) && !copies.has(place.article))
        copies.set(place.article, { article: place.article, paragraph: place.paragraph })
    }
  }
  return { copies: [...copies.values()], others: candidates.filter((_, at) => !copied.has(at)) }
}

/** The share of some terms' weight that is held, from 0 to 1. */
function share(terms: readonly Telling[], held: ReadonlySet<string>): number {
  let [all, found] = [0, 0]
  for (const { term, weight } of terms) {
    all += weight
    if (held.has(term)) found += weight
  }
  return all === 0 ? 0 : found / all
}

/** How many terms two titles share, of the shorter one's. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return UNTITLED
  const shared = [...one].filter(term => other.has(term)).length
  return shared / Math.min(one.size, other.size)
}

const DAY = 86_400_000

/** How near two dates are, from 0 to 1; where they are stretches of time that touch, 1. */
function nearness(one: string | null, other: string | null): number {
  if (one === null || other === null) return UNDATED
  const apart = Math.max(daysFrom(one, other), daysFrom(other, one), 0)
  return 2 ** (-apart / HALF_LIFE)
}

/** How many days lie between the end of one date and the beginning of another; below 0 where it does not begin after it. */
function daysFrom(one: string, other: string): number {
  return (Date.parse(firstDay(other)) - Date.parse(lastDay(one))) / DAY
}
