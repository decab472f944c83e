import MiniSearch from 'minisearch'
import type { Article } from '../../src/news/article.ts'
import { sentences } from '../../src/text/sentences.ts'
import { referenceBm25 } from './reference-bm25.ts'

/** A paragraph of a collection, by article id and number from 1. */
export interface Place {
  readonly article: string
  readonly paragraph: number
  readonly text: string
}

/** Ranks paragraphs for a question, the best first: all that it finds, or so many. */
export type RankedPlaces = (question: string, limit: number) => readonly Place[]

/** The two rankings to compare with, over the same paragraphs. */
export interface Baselines {
  /** MiniSearch as it comes. */
  readonly minisearch: RankedPlaces
  /** See `referenceBm25`. */
  readonly bm25: RankedPlaces
}

/** Indexes the paragraphs of some articles for the rankings to compare with. */
export function baselinesOver(articles: readonly Article[]): Baselines {
  const places = articles.flatMap(({ id, paragraphs }) =>
    paragraphs.map((text, index): Place => ({ article: id, paragraph: index + 1, text })),
  )
  const engine = new MiniSearch({ fields: ['text'] })
  engine.addAll(places.map(({ text }, id) => ({ id, text })))
  const reference = referenceBm25(places.map(({ text }) => text))
  const first = (ids: readonly number[], limit: number) => ids.slice(0, limit).flatMap(id => places[id] ?? [])
  return {
    minisearch: (question, limit) =>
      first(
        engine.search(question).map(({ id }) => Number(id)),
        limit,
      ),
    bm25: (question, limit) =>
      first(
        reference(question).map(({ place }) => place),
        limit,
      ),
  }
}

/** The summary to compare with: the first sentence of each paragraph. */
export function leadSentences(places: readonly Place[]): readonly string[] {
  return places.flatMap(({ text }) => {
    const [lead] = sentences(text)
    return lead ? [text.slice(lead.start, lead.end)] : []
  })
}
