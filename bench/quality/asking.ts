import { cite, toChoose } from '../../src/desk/answer.ts'
import { chosen } from '../../src/desk/ask.ts'
import type { Desk } from '../../src/desk/desk.ts'
import { openDesk } from '../../src/desk/open-desk.ts'
import type { Answer } from '../../src/desk/reply.ts'
import { wordsAsked } from '../../src/retrieval/answer-kind.ts'
import type { Collection } from '../../src/retrieval/collection.ts'
import { oncePerStory, type Told } from '../../src/retrieval/duplicates.ts'
import { type Query, readQuery } from '../../src/retrieval/query.ts'
import { fitted } from '../../src/retrieval/questions/fitted.ts'
import { introductionsFirst } from '../../src/retrieval/questions/introduction.ts'
import { partsOf } from '../../src/retrieval/questions/parts.ts'
import { plainQuestion } from '../../src/retrieval/questions/plain-question.ts'
import { type RankedParagraph, type Ranking, rank } from '../../src/retrieval/rank.ts'
import { spread } from '../../src/retrieval/spread.ts'

/** The summary and the passages of an answer. */
export type Shown = Pick<Answer, 'summary' | 'passages'>

/**
 * A collection that is asked, and what comes of it on the way to an answer. What several measures look at is worked out
 * when it is first asked for, and kept.
 */
export interface Asking {
  readonly collection: Collection
  readonly desk: Desk
  /**
   * A question as `/ask` reads it, before its words are taken for others of the coverage (see `fitted`); of two in one, the
   * first.
   */
  query(question: string): Query
  /** All that is ranked for a question, whether it would be declined or not; empty where it names nothing. */
  ranking(question: string): Promise<Ranking>
  /** Of ranked paragraphs, best first, the first in the order in which `/ask` takes them, each story once. */
  inOrder(
    question: string,
    ranked: readonly RankedParagraph[],
    limit: number,
  ): readonly Told<RankedParagraph>[]
  /** The same of the ranking. */
  first(question: string, limit: number): Promise<readonly Told<RankedParagraph>[]>
  /**
   * The ranking with a paragraph hidden, by id. Words still weigh what they do with it, and its neighbours still have it
   * beside them. Not kept.
   */
  without(question: string, id: number): Promise<Ranking>
  /** What `/ask` answers, unless told otherwise. */
  answer(question: string): Promise<Answer>
  /** What it would answer if it never declined. */
  undeclined(question: string): Promise<Shown>
}

/** Opens a collection to be asked. */
export function askingOf(collection: Collection): Asking {
  const desk = openDesk(collection)
  const query = kept((question: string) => {
    const [first] = partsOf(plainQuestion(question), collection.actors)
    return first?.query ?? readQuery(question, collection.actors)
  })
  const ranked = async (question: string, accepts?: (id: number) => boolean): Promise<Ranking> => {
    const read = query(question)
    if (read.concepts.length === 0) return { concepts: [], ranked: [] }
    return rank(collection, (await fitted(collection, read)).query, accepts)
  }
  const ranking = kept((question: string) => ranked(question))
  const answer = kept((question: string) => desk.ask(question, {}))
  const inOrder = (question: string, ranked: readonly RankedParagraph[], limit: number) => {
    const { wants, concepts } = query(question)
    const order = wants === 'definition' ? introductionsFirst(ranked, wordsAsked(concepts)) : ranked
    return spread(oncePerStory(collection, order), limit)
  }
  const first = async (question: string, limit: number) =>
    inOrder(question, (await ranking(question)).ranked, limit)
  return {
    collection,
    desk,
    query,
    ranking,
    inOrder,
    first,
    answer,
    without: (question, id) => ranked(question, other => other !== id),
    undeclined: kept(async (question: string) => {
      const shown = await answer(question)
      if (shown.status !== 'declined') return shown
      const found = await ranking(question)
      const subject = { collection, concepts: found.concepts, wants: query(question).wants }
      return cite({ ...subject, for: 'answer' }, chosen(collection, found, await first(question, toChoose())))
    }),
  }
}

/** A function of one argument that works each value out once. */
export function kept<Key, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return key => {
    const value = known.get(key) ?? make(key)
    known.set(key, value)
    return value
  }
}
