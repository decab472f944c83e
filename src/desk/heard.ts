import type { Actor } from '../actors/actor.ts'
import type { Statement } from '../attribution/statement.ts'
import type { Article } from '../news/article.ts'
import { firstDay, lastDay } from '../news/published.ts'
import type { Collection } from '../retrieval/collection.ts'
import type { ParsedParagraph } from '../retrieval/parsed-paragraph.ts'
import { readQuery } from '../retrieval/query.ts'
import { Voice } from '../retrieval/voice.ts'
import { searchTerms, weigh } from '../retrieval/weigh.ts'

/** A statement with the paragraph it stands in. */
export interface Heard {
  readonly parsed: ParsedParagraph
  readonly statement: Statement
}

/** What an actor is heard to say in some articles. */
export interface Hearing {
  /** Article by article, in reading order. */
  readonly heard: readonly Heard[]
  /** How many articles name the actor, or somebody who speaks for it. */
  readonly naming: number
  /** Which of these were read, in that order. */
  readonly read: readonly Article[]
}

/** What articles report people to say is dear to find out: so many are read for one question at most, … */
const MOST_READ = 100
/** … and so many characters, about half a second of work. A news article has four thousand. */
const MOST_CHARACTERS = 160_000

/** How many paragraphs the engine proposes for a name: where the collection does not know it, it is heard there. */
const PROPOSED = 200

/**
 * What an actor is reported to say in the latest articles that name it, or in the earliest: in a large coverage not in
 * all of them, for the time it takes must not grow with the coverage. Undated articles come last.
 */
export async function hear(
  collection: Collection,
  actor: Actor,
  from: 'latest' | 'earliest',
  accepts: (article: Article) => boolean = () => true,
): Promise<Hearing> {
  const name = await weigh(collection.index, readQuery(actor.name, collection.actors))
  const proposed = await collection.index.search(searchTerms(name), PROPOSED)
  const voice = new Voice(actor, collection, { name: actor.name, concepts: name, proposed })
  const naming = collection.articles.filter(article => accepts(article) && voice.isIn(article))
  const read = readable(inTime(naming, from))
  const heard = read.flatMap(article =>
    collection.idsIn(article).flatMap(id => {
      const parsed = collection.paragraph(id)
      return voice.statements(parsed).map(statement => ({ parsed, statement }))
    }),
  )
  return { heard, naming: naming.length, read }
}

/** The first of some articles, as many as are read for one question: one at least. */
function readable(articles: readonly Article[]): readonly Article[] {
  let characters = 0
  const end = articles.findIndex(({ paragraphs }, place) => {
    for (const { length } of paragraphs) characters += length
    return place > 0 && (place >= MOST_READ || characters > MOST_CHARACTERS)
  })
  return end < 0 ? articles : articles.slice(0, end)
}

/** Articles by their date, the latest or the earliest first, those without one last. */
function inTime(articles: readonly Article[], from: 'latest' | 'earliest'): readonly Article[] {
  const sign = from === 'latest' ? -1 : 1
  const dayOf = ({ published }: Article) =>
    published === null ? null : from === 'latest' ? lastDay(published) : firstDay(published)
  return articles.toSorted((a, b) => {
    const [one, other] = [dayOf(a), dayOf(b)]
    if (one === other) return 0
    return one === null ? 1 : other === null ? -1 : one < other ? -sign : sign
  })
}
