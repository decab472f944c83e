import { buildActorTable } from '../../src/actors/actor-table.ts'
import { cite, toChoose } from '../../src/desk/answer.ts'
import { chosen } from '../../src/desk/ask.ts'
import type { Desk } from '../../src/desk/desk.ts'
import { openDesk } from '../../src/desk/open-desk.ts'
import type { Answer } from '../../src/desk/reply.ts'
import { minisearch } from '../../src/engines/minisearch.ts'
import { buildCollection, type Collection } from '../../src/retrieval/collection.ts'
import { type Query, readQuery } from '../../src/retrieval/query.ts'
import { type Ranking, rank } from '../../src/retrieval/rank.ts'
import { spread } from '../../src/retrieval/spread.ts'
import { hash } from './hash.ts'
import { readSquad, type SquadQuestion } from './squad.ts'

/** A question of the set, and what kind it is. */
export interface RunQuestion extends SquadQuestion {
  /** 0 or 1: the place, even or odd, of its article in alphabetical order of id; of a question about an absent one, by its own id. */
  readonly fold: 0 | 1
  /** `absent`: its article is not in the collection. `adversarial`: its paragraph does not answer it. */
  readonly kind: 'answerable' | 'absent' | 'adversarial'
  /** The id, in the collection, of the paragraph that it was asked about; null where its article is absent. */
  readonly gold: number | null
}

/** The summary and the passages of an answer. */
export type Shown = Pick<Answer, 'summary' | 'passages'>

/**
 * SQuAD's articles as one collection and the questions put to it. What several measures look at is worked out when it is
 * first asked for, and kept.
 */
export interface SquadRun {
  readonly collection: Collection
  readonly desk: Desk
  readonly questions: readonly RunQuestion[]
  /** A question as `/ask` reads it. */
  query(question: RunQuestion): Query
  /** All that is ranked for a question, whether it would be declined or not; empty where it names nothing. */
  ranking(question: RunQuestion): Promise<Ranking>
  /** What `/ask` answers, unless told otherwise. */
  answer(question: RunQuestion): Promise<Answer>
  /** What it would answer if it never declined. */
  undeclined(question: RunQuestion): Promise<Shown>
  /**
   * The ranking with the gold paragraph hidden; of a question without one, the ranking. Words still weigh what they do
   * with it, and its neighbours still have it beside them.
   */
  removed(question: RunQuestion): Promise<Ranking>
}

/** Opens the set in `folder`, or gives null where it is absent. */
export async function openSquadRun(folder: string): Promise<SquadRun | null> {
  const squad = readSquad(folder)
  if (!squad) return null
  const { articles } = squad
  const collection = await buildCollection(articles, buildActorTable([], articles), minisearch)
  const desk = openDesk(collection)
  const query = kept((question: RunQuestion) => readQuery(question.question, collection.actors))
  const ranked = (question: RunQuestion, accepts?: (id: number) => boolean): Promise<Ranking> => {
    const read = query(question)
    return read.concepts.length === 0
      ? Promise.resolve({ concepts: [], ranked: [] })
      : rank(collection, read, accepts)
  }
  const ranking = kept((question: RunQuestion) => ranked(question))
  const answer = kept(({ question }: RunQuestion) => desk.ask(question, {}))
  return {
    collection,
    desk,
    questions: questionsOf(squad.questions, collection),
    query,
    ranking,
    answer,
    undeclined: kept(async (question: RunQuestion) => {
      const shown = await answer(question)
      if (shown.status !== 'declined') return shown
      const found = await ranking(question)
      const subject = { collection, concepts: found.concepts, wants: query(question).wants }
      const best = spread(found.ranked, toChoose()).map(each => ({ ...each, alsoIn: [] }))
      return cite({ ...subject, for: 'answer' }, chosen(collection, found, best))
    }),
    removed: kept((question: RunQuestion) =>
      question.gold === null ? ranking(question) : ranked(question, id => id !== question.gold),
    ),
  }
}

function questionsOf(rows: readonly SquadQuestion[], collection: Collection): readonly RunQuestion[] {
  const articles = new Map(collection.articles.map(article => [article.id, article]))
  const places = new Map([...articles.keys()].sort().map((id, place) => [id, place]))
  return rows.map((row): RunQuestion => {
    const article = articles.get(row.article ?? '')
    const place = places.get(row.article ?? '') ?? hash(row.id)
    return {
      ...row,
      fold: place % 2 === 0 ? 0 : 1,
      kind: row.expect === 'answer' ? 'answerable' : article ? 'adversarial' : 'absent',
      gold: article ? (collection.idsIn(article)[(row.paragraph ?? 0) - 1] ?? null) : null,
    }
  })
}

function kept<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return key => {
    const value = known.get(key) ?? make(key)
    known.set(key, value)
    return value
  }
}
