import { type Collection, neighbourhood } from './collection.ts'
import { type Evidence, type Surroundings, weighEvidence } from './evidence.ts'
import type { Matcher } from './matches.ts'
import type { ParsedParagraph } from './parsed-paragraph.ts'
import type { Query } from './query.ts'
import { searchTerms, type WeighedConcept, weigh } from './weigh.ts'

/**
 * What each sign is worth. Rounded by hand from a listwise logistic fit on questions over Wikipedia (SQuAD 2.0,
 * P. Rajpurkar and others, 2018, CC BY-SA 4.0); either half of its articles gives nearly the same figures.
 */
const WEIGHTS: Readonly<Record<keyof RankedParagraph['evidence'], number>> = {
  sentence: 3.5,
  pair: 2.5,
  paragraph: 0.5,
  exact: 3.5,
  names: 1.5,
  adjacent: 2,
  near: 0.5,
  kind: 0.8,
  title: 1,
  around: 2,
  bm25: 3,
}

/** How many paragraphs the engine proposes: the right one is among the first fifty for 98 of 100 questions. */
const CANDIDATES = 50

/** A paragraph with what speaks for it. */
export interface RankedParagraph {
  readonly parsed: ParsedParagraph
  readonly evidence: Evidence & {
    /** The engine's score as a share of the query's weight. */
    readonly bm25: number
  }
  /** The weighed sum of the evidence: comparable between queries, unbounded. */
  readonly score: number
}

/** The paragraphs that speak to a query, best first, and what its concepts weigh in this collection. */
export interface Ranking {
  readonly concepts: readonly WeighedConcept[]
  readonly ranked: readonly RankedParagraph[]
}

/**
 * Ranks the paragraphs of a collection for a query: the engine's candidates, ordered anew by how much of the
 * query's weight their sentences cover, how close together its words stand, and what the context adds.
 * `accepts` narrows to some paragraphs, by id.
 */
export async function rank(
  collection: Collection,
  query: Query,
  accepts: (id: number) => boolean = () => true,
): Promise<Ranking> {
  const concepts = await weigh(collection.index, query)
  const found = concepts.filter(({ frequency }) => frequency > 0)
  const candidates = await collection.index.search(searchTerms(found), CANDIDATES, accepts)
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1
  const matcher = collection.matcher(concepts)
  const ranked = candidates.map(({ id, score: engineScore }) => {
    const parsed = collection.paragraph(id)
    const around = surroundings(collection, matcher, id)
    const evidence = {
      ...weighEvidence(concepts, parsed, matcher.in(id), around, query.wants),
      bm25: engineScore / total,
    }
    return { parsed, evidence, score: scoreOf(evidence) }
  })
  return { concepts, ranked: ranked.sort((a, b) => b.score - a.score) }
}

function scoreOf(evidence: RankedParagraph['evidence']): number {
  return (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).reduce(
    (sum, sign) => sum + WEIGHTS[sign] * evidence[sign],
    0,
  )
}

function surroundings(collection: Collection, matcher: Matcher, id: number): Surroundings {
  const around = neighbourhood(collection, id)
  const [before, after] = [id - 1, id + 1].map(place =>
    around.includes(place) ? matcher.in(place) : undefined,
  )
  return { titleTerms: collection.titleTerms(collection.articleOf(id)), before, after }
}
