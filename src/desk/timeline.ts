import type { Article } from '../news/article.ts'
import { firstDay } from '../news/published.ts'
import type { Collection } from '../retrieval/collection.ts'
import { oncePerStory } from '../retrieval/duplicates.ts'
import { shareOf } from '../retrieval/holdings.ts'
import { readQuery } from '../retrieval/query.ts'
import { type RankedParagraph, type Ranking, rank } from '../retrieval/rank.ts'
import { bestInTurn } from '../retrieval/spread.ts'
import { numbered } from './answer.ts'
import { chosen, missingWords, nearest, unfound } from './ask.ts'
import { decline, rounded } from './decline.ts'
import type { Filters } from './desk.ts'
import { narrow } from './narrowing.ts'
import type { Answer } from './reply.ts'
import { NAME_A_TOPIC } from './stance.ts'
import { say } from './words/phrase.ts'

/** How many passages a timeline has unless asked. */
const PASSAGES = 10
/**
 * A passage is on the topic that holds this share of the weight of the words that stand anywhere; where none does, one
 * that holds as much as the best, if that is not too little.
 */
const ON_TOPIC = 0.6
const LEAST = 0.4
/** What a passage loses for every one of its date that is chosen before it. The best is worth 1, the last one half. */
const SAME_DATE = 0.4
/** What it loses besides for every one of its article. */
const SAME_ARTICLE = 0.1
/** How often further dates are looked for behind those that fill the first places. */
const ROUNDS = 4

/**
 * The passages on a topic in order of date, under a line for each date on which an article of them was published. The
 * most relevant are chosen, spread over the dates: one that has much does not push others out.
 */
export async function timeline(collection: Collection, topic: string, filters: Filters): Promise<Answer> {
  const opening = { kind: 'timeline', heading: say`${topic}, by date` } as const
  const { accepts, notes, nothingLeft, nearest: instead } = narrow(collection.articles, filters)
  if (nothingLeft !== null) return decline(opening, [nothingLeft], instead, { notes })
  const query = readQuery(topic, collection.actors)
  if (query.concepts.length === 0) return decline(opening, [topic], [], { notes: [NAME_A_TOPIC] })
  const { limit = PASSAGES } = filters
  const ranking = await rank(collection, query, id => accepts(collection.articleOf(id)))
  const found = await onTopic(ranking, limit, dates =>
    rank(collection, query, id => {
      const article = collection.articleOf(id)
      return accepts(article) && !dates.has(article.published)
    }),
  )
  const stories = oncePerStory(
    collection,
    found.toSorted((a, b) => b.score - a.score),
  )
  if (stories.length === 0) {
    const missing = missingWords(ranking)
    return decline(opening, missing, nearest(collection, ranking, missing, accepts), { notes })
  }
  const shown = byDate(overDates(stories, limit))
  const confidence = Math.max(...stories.map(({ evidence }) => evidence.paragraph))
  return {
    ...opening,
    status: 'answered',
    summary: [],
    passages: numbered(
      { collection, concepts: ranking.concepts, wants: null, for: 'answer' },
      chosen(collection, ranking, shown),
    ),
    groups: datesOf(shown).map(({ published, passages }) => ({
      label: published === null ? say`Date unknown` : say`${{ date: published }}`,
      role: null,
      actor: null,
      passages,
      total: passages,
    })),
    declined: null,
    confidence: rounded(confidence),
    notes: [...notes, ...unfound(ranking)],
  }
}

/** What is on the topic, and behind it what is on it of other dates, until there are as many dates as passages wanted. */
async function onTopic(
  { concepts, ranked }: Ranking,
  limit: number,
  furtherThan: (dates: ReadonlySet<Published>) => Promise<Ranking>,
): Promise<readonly RankedParagraph[]> {
  const known = shareOf(concepts, ({ frequency }) => frequency > 0)
  const most = Math.max(0, ...ranked.map(({ evidence }) => evidence.paragraph))
  const enough = Math.max(LEAST * known, Math.min(ON_TOPIC * known, most))
  const seen = new Set<Published>()
  const dates = new Set<Published>()
  const found: RankedParagraph[] = []
  let latest = ranked
  for (let round = 1; ; round++) {
    const relevant = enough === 0 ? [] : latest.filter(({ evidence }) => evidence.paragraph >= enough)
    found.push(...relevant)
    for (const { parsed } of relevant) dates.add(parsed.article.published)
    for (const { parsed } of latest) seen.add(parsed.article.published)
    if (relevant.length === 0 || dates.size >= limit || round === ROUNDS) return found
    latest = (await furtherThan(seen)).ranked
  }
}

type Published = Article['published']

/** The best passages, spread over dates and articles. */
function overDates<Ranked extends RankedParagraph>(all: readonly Ranked[], limit: number): readonly Ranked[] {
  const scores = all.map(({ score }) => score)
  const [least, most] = [Math.min(...scores), Math.max(...scores)]
  return bestInTurn(
    all,
    limit,
    ({ parsed: { article } }) => [article.published, article],
    ({ score }, [sameDate = 0, sameArticle = 0]) =>
      (1 + (score - least) / (most - least || 1)) / 2 - SAME_DATE * sameDate - SAME_ARTICLE * sameArticle,
  )
}

/** The earliest first, the undated last; of one date by article, and in reading order. A year comes before its days. */
function byDate<Ranked extends RankedParagraph>(best: readonly Ranked[]): readonly Ranked[] {
  const articles = [...new Set(best.map(({ parsed }) => parsed.article))]
  const dayOf = ({ published }: Article) =>
    published === null ? '9999-99' : `${firstDay(published)} ${`${published.length}`.padStart(2, '0')}`
  return best.toSorted(({ parsed: a }, { parsed: b }) => {
    const [one, other] = [dayOf(a.article), dayOf(b.article)]
    if (one !== other) return one < other ? -1 : 1
    return articles.indexOf(a.article) - articles.indexOf(b.article) || a.paragraph - b.paragraph
  })
}

/** The dates of passages in order of date, each with how many there are. */
function datesOf(ordered: readonly RankedParagraph[]) {
  const dates = new Map<Published, number>()
  for (const { parsed } of ordered)
    dates.set(parsed.article.published, (dates.get(parsed.article.published) ?? 0) + 1)
  return [...dates].map(([published, passages]) => ({ published, passages }))
}
