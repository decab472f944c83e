import { buildActorTable } from '../../src/actors/actor-table.ts'
import type { Desk } from '../../src/desk/desk.ts'
import type { Answer } from '../../src/desk/reply.ts'
import { minisearch } from '../../src/engines/minisearch.ts'
import { buildCollection, type Collection } from '../../src/retrieval/collection.ts'
import type { Told } from '../../src/retrieval/duplicates.ts'
import type { Query } from '../../src/retrieval/query.ts'
import type { RankedParagraph, Ranking } from '../../src/retrieval/rank.ts'
import { askingOf, kept, type Shown } from './asking.ts'
import { hash } from './hash.ts'
import type { Wanted } from './outcome.ts'
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

/** SQuAD's articles as one collection, and the questions put to it; see `Asking` for what comes of each. */
export interface SquadRun {
  readonly collection: Collection
  readonly desk: Desk
  readonly questions: readonly RunQuestion[]
  query(question: RunQuestion): Query
  ranking(question: RunQuestion): Promise<Ranking>
  inOrder(
    question: RunQuestion,
    ranked: readonly RankedParagraph[],
    limit: number,
  ): readonly Told<RankedParagraph>[]
  first(question: RunQuestion, limit: number): Promise<readonly Told<RankedParagraph>[]>
  answer(question: RunQuestion): Promise<Answer>
  undeclined(question: RunQuestion): Promise<Shown>
  /** The ranking with the gold paragraph hidden (see `Asking.without`), kept; of a question without one, the ranking. */
  removed(question: RunQuestion): Promise<Ranking>
}

/** Opens the set in `folder`, or gives null where it is absent. */
export async function openSquadRun(folder: string): Promise<SquadRun | null> {
  const squad = readSquad(folder)
  if (!squad) return null
  const { articles } = squad
  const collection = await buildCollection(articles, buildActorTable([], articles), minisearch)
  const asking = askingOf(collection)
  return {
    collection,
    desk: asking.desk,
    questions: questionsOf(squad.questions, collection),
    query: ({ question }) => asking.query(question),
    ranking: ({ question }) => asking.ranking(question),
    inOrder: ({ question }, ranked, limit) => asking.inOrder(question, ranked, limit),
    first: ({ question }, limit) => asking.first(question, limit),
    answer: ({ question }) => asking.answer(question),
    undeclined: ({ question }) => asking.undeclined(question),
    removed: kept(({ question, gold }: RunQuestion) =>
      gold === null ? asking.ranking(question) : asking.without(question, gold),
    ),
  }
}

/** What answers a question: its paragraph, and the wordings of its answer where any is told. */
export function wantedBy({ question, article = '', paragraph = 0, answers = [] }: RunQuestion): Wanted {
  return { question, gold: [{ article, paragraph }], answers: answers.length > 0 ? [answers] : [] }
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
