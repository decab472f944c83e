import { tokens } from '../text/tokens.ts'
import type { Collection } from './collection.ts'
import { type Evidence, EvidenceWeigher } from './evidence.ts'
import type { ParsedParagraph } from './parsed-paragraph.ts'
import type { Query } from './query.ts'
import { dated } from './questions/dated.ts'
import type { Candidate } from './search-index.ts'
import { searchTerms, type WeighedConcept, weigh } from './weigh.ts'
import weights from './weights/ranking.json' with { type: 'json' }

/** What decides a place. What a paragraph holds as a whole adds nothing to the others. */
type Sign = Exclude<keyof Evidence, 'paragraph'>

/**
 * What each sign is worth: most are learnt, listwise, from questions over Wikipedia; that of dates is set by hand, as
 * those articles have none.
 */
const WEIGHTS: Readonly<Record<Sign, number>> = { ...weights.learnt, ...weights.set }

/** How many paragraphs the engine proposes. With fifty the right one would come first for one question more of two thousand. */
const CANDIDATES = 32

/** A paragraph with what speaks for it. */
export interface RankedParagraph {
  readonly parsed: ParsedParagraph
  readonly evidence: Evidence
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
  const proposed = await collection.index.search(searchTerms(found), CANDIDATES, accepts)
  // Nothing but a time is asked about: "What happened in October 2014?"
  const isOfTime = concepts.length > 0 && concepts.every(({ date }) => date !== null)
  const candidates = isOfTime ? withLeads(collection, proposed, query.dates, accepts) : proposed
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1
  const matcher = collection.matcher(concepts)
  const runs = collection.runs(tokens(query.text).map(({ term }) => term))
  const weigher = new EvidenceWeigher({ concepts, wants: query.wants, dates: query.dates })
  const ranked: RankedParagraph[] = []
  for (const { id, score } of candidates) {
    const parsed = collection.paragraph(id)
    const { paragraphs } = parsed.article
    const evidence = weigher.weigh({
      parsed,
      here: matcher.in(id),
      before: parsed.paragraph > 1 ? matcher.in(id - 1) : undefined,
      after: parsed.paragraph < paragraphs.length ? matcher.in(id + 1) : undefined,
      titleTerms: collection.titleTerms(parsed.article),
      run: runs.longestIn(id),
      bm25: score / total,
    })
    ranked.push({ parsed, evidence, score: scoreOf(evidence) })
  }
  return { concepts, ranked: ranked.sort((a, b) => b.score - a.score) }
}

/** What is proposed, and the first paragraphs of the articles of a time, which need not name it. */
function withLeads(
  collection: Collection,
  proposed: readonly Candidate[],
  dates: Query['dates'],
  accepts: (id: number) => boolean,
): readonly Candidate[] {
  const known = new Set(proposed.map(({ id }) => id))
  const leads = collection.articles
    .filter(({ published }) => dated(published, dates) === 1)
    .flatMap(article => collection.idsIn(article)[0] ?? [])
    .filter(id => accepts(id) && !known.has(id))
  return [...proposed, ...leads.slice(0, CANDIDATES).map(id => ({ id, score: 0 }))]
}

/** The signs that decided a paragraph's place, with what each is worth. */
export function signsOf({
  evidence,
}: RankedParagraph): readonly { readonly name: string; readonly value: number; readonly weight: number }[] {
  return SIGNS.map(name => ({ name, value: evidence[name], weight: WEIGHTS[name] }))
}

const SIGNS = Object.keys(WEIGHTS) as Sign[]

function scoreOf(evidence: Evidence): number {
  let sum = 0
  for (const sign of SIGNS) sum += WEIGHTS[sign] * evidence[sign]
  return sum
}
