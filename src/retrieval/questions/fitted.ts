import { stem } from '../../text/stem.ts'
import type { Collection } from '../collection.ts'
import { nearWords } from '../near-words.ts'
import { type Concept, isPrefix, type Query, readQuery } from '../query.ts'
import { isMonthName } from './dates.ts'
import { isLight } from './light-words.ts'
import { type Needs, needsAsName, needsAsWord } from './mistyped.ts'
import { WordIndex } from './word-index.ts'

/** A word that was taken for another, as it was typed and as the coverage writes it. */
export interface Taken {
  readonly typed: string
  readonly as: string
}

/** A query in the words of a coverage. */
export interface FittedQuery {
  readonly query: Query
  /** In the order typed. */
  readonly taken: readonly Taken[]
  /** How many of its concepts were left out because there are too many. */
  readonly leftOut: number
}

/** No question needs more concepts; a pasted page has hundreds. */
const MOST_CONCEPTS = 24
/** At most so many words of one question are taken for others. */
const MOST_TAKEN = 4
/** Of words that are equally near, how many are looked up by how frequent they are. */
const LOOKED_UP = 8
/** The shortest prefix that is written with a hyphen: "co-operate". */
const SHORTEST_PREFIX = 2
/** The shortest word that two words are written together as, or apart. */
const SHORTEST_PART = 3
/** Nobody writes two words together that are longer. */
const LONGEST = 40

/** The words of coverages, each made ready when first needed and let go with its coverage. */
const indexes = new WeakMap<ReadonlyMap<string, string>, WordIndex>()

/**
 * A query as the coverage can answer it: a word that stands nowhere in it is taken for one written nearly so, or for two
 * that the coverage writes apart, two words for one that it writes together. A word that stands anywhere is never
 * changed. Of too many concepts, the weightiest count.
 */
export async function fitted(collection: Collection, asked: Query): Promise<FittedQuery> {
  const found = await frequencies(collection, asked.concepts)
  const query = withoutLight(asked, found)
  if (query.concepts.length > MOST_CONCEPTS) return weightiest(query, found)
  const together = await joined(collection, query, found)
  const unknown = together.concepts.filter(
    concept => (found.get(concept) ?? 1) === 0 && isWord(concept) && !concept.term.startsWith('@'),
  )
  const taken: (Taken & { readonly concept: Concept })[] = []
  for (const concept of unknown.slice(0, MOST_TAKEN)) {
    const as = (await apart(collection, concept)) ?? (await meant(collection, concept, query, found))
    if (as !== null) taken.push({ typed: concept.label, as, concept })
  }
  if (taken.length === 0) return { query: together, taken, leftOut: 0 }
  const { concepts, text, dates } = readQuery(corrected(query.text, taken), collection.actors)
  return { query: { ...query, concepts, text, dates }, taken, leftOut: 0 }
}

/** The query without words that tell little and stand nowhere: they would weigh most. */
function withoutLight(query: Query, found: ReadonlyMap<Concept, number>): Query {
  const concepts = query.concepts.filter(concept => found.get(concept) !== 0 || !isLight(concept.term))
  const isAny = concepts.length > 0 && concepts.length < query.concepts.length
  return isAny ? { ...query, concepts } : query
}

/** Whether a concept is a single word of letters: numbers are never taken for others. */
function isWord({ words: [word = '', ...others] }: Concept): boolean {
  return others.length === 0 && /^\p{L}+$/u.test(word)
}

/** In how many paragraphs each concept stands, near words counted. */
async function frequencies(
  { index }: Collection,
  concepts: readonly Concept[],
): Promise<ReadonlyMap<Concept, number>> {
  const terms = concepts.map(({ term, same, near }) => [term, ...same, ...near])
  const counts = await index.frequencies(terms.flat())
  let at = 0
  return new Map(
    concepts.map((concept, place) => {
      const length = terms[place]?.length ?? 0
      const most = Math.max(...counts.slice(at, at + length))
      at += length
      return [concept, most]
    }),
  )
}

function weightiest(query: Query, found: ReadonlyMap<Concept, number>): FittedQuery {
  const rank = (concept: Concept) => found.get(concept) || Number.POSITIVE_INFINITY
  const kept = new Set([...query.concepts].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_CONCEPTS))
  const concepts = query.concepts.filter(concept => kept.has(concept))
  return { query: { ...query, concepts }, taken: [], leftOut: query.concepts.length - concepts.length }
}

/** The query with words side by side that the coverage writes as one: "air strikes", "cease-fire". */
async function joined(
  { index }: Collection,
  query: Query,
  found: ReadonlyMap<Concept, number>,
): Promise<Query> {
  const pairs = query.concepts.slice(1).flatMap((second, place) => {
    const first = query.concepts[place]
    const beside = first && isWord(first) && isWord(second) && second.span.start - first.span.end === 1
    return beside && !first.name ? [{ first, second, term: stem(`${first.words[0]}${second.words[0]}`) }] : []
  })
  const counts = pairs.length === 0 ? [] : await index.frequencies(pairs.map(({ term }) => term))
  let concepts = query.concepts
  pairs.forEach(({ first, second, term }, place) => {
    if ((counts[place] ?? 0) === 0) return
    const rarer = (found.get(first) ?? 0) < (found.get(second) ?? 0) ? first : second
    const one = found.get(rarer) === 0
    const whole = {
      ...second,
      label: query.text.slice(first.span.start, second.span.end),
      span: { start: first.span.start, end: second.span.end },
      words: [...first.words, ...second.words],
      term,
      near: nearWords(term),
    }
    concepts = concepts.flatMap(concept => {
      if (one) return concept === first ? [] : concept === second ? [whole] : [concept]
      return concept === rarer ? [{ ...concept, same: [...concept.same, term] }] : [concept]
    })
  })
  return concepts === query.concepts ? query : { ...query, concepts }
}

/** The two words that the coverage writes side by side for one that it does not have, or null. */
async function apart(collection: Collection, { words: [word = ''] }: Concept): Promise<string | null> {
  if (word.length > LONGEST) return null
  const written = collection.vocabulary()
  for (let at = SHORTEST_PREFIX; at <= word.length - SHORTEST_PART; at++) {
    const [one, other] = [word.slice(0, at), word.slice(at)]
    if (at < SHORTEST_PART && !isPrefix(one)) continue
    if (!written.has(one) || !written.has(other)) continue
    const terms = [one, other].map(part => ({ term: stem(part), weight: 1 }))
    const beside = collection.holding([one, other])
    const candidates = await collection.index.search(terms, 20)
    if (candidates.some(({ id }) => beside(id))) return `${written.get(one)} ${written.get(other)}`
  }
  return null
}

/**
 * The word of the coverage that a word is most likely a slip for, or null. The less sure that is, the more of the question
 * must stand with it in the coverage. A name is taken for a name alone.
 */
async function meant(
  collection: Collection,
  concept: Concept,
  { concepts }: Query,
  found: ReadonlyMap<Concept, number>,
): Promise<string | null> {
  const [word = ''] = concept.words
  const written = collection.vocabulary()
  // Where nobody typed capitals but those that known names and months get, any word may be a name.
  const certain = concept.name || !concepts.some(hasOwnCapital)
  const isName = (other: string) => /^\p{Lu}/u.test(written.get(other) ?? '')
  const likely = indexOf(written)
    .alike(word)
    .flatMap(({ word: other, away }) => {
      const asWord = concept.name ? null : needsAsWord(word, other, away)
      const asName = isName(other) ? needsAsName(word, other, away, certain) : asWord
      // Many a plain word first stands at the start of a sentence: typed in small letters it is one, unless it names somebody.
      const isPlain = !concept.name && asName !== null && !namesSomebody(collection, other)
      const needs = isPlain ? (asWord ?? 'company') : asName
      const isAskedToo = concepts.some(({ words }) => words.includes(other))
      return needs === null || isAskedToo ? [] : [{ other, away, needs, asWord }]
    })
    .slice(0, LOOKED_UP)
  if (likely.length === 0) return null
  const counts = await collection.index.frequencies(likely.map(({ other }) => stem(other)))
  const inOrder = likely
    .map((each, place) => ({ ...each, count: counts[place] ?? 0 }))
    .sort((a, b) => a.away - b.away || b.count - a.count)
  const others = concepts.filter(other => other !== concept && (found.get(other) ?? 0) > 0)
  for (const { other, needs, asWord } of inOrder)
    if (needs === 'nothing' || (await standsWith(collection, other, concept, others, needs))) {
      const plain = asWord !== null && /^\p{Ll}/u.test(concept.label) && !namesSomebody(collection, other)
      return plain ? other : (written.get(other) ?? other)
    }
  return null
}

function hasOwnCapital({ label, span, term, words: [word = ''] }: Concept): boolean {
  return span.start > 0 && /\p{Lu}/u.test(label) && !term.startsWith('@') && !isMonthName(word)
}

function namesSomebody({ actors }: Collection, word: string): boolean {
  return actors.find(word) !== null || actors.bearers(word).length > 0
}

/** Whether what a word is taken for stands with other words of the question that the coverage has, if there are any. */
async function standsWith(
  collection: Collection,
  word: string,
  { span }: Concept,
  others: readonly Concept[],
  needs: Exclude<Needs, 'nothing' | null>,
): Promise<boolean> {
  if (others.length === 0) return needs === 'company'
  const before = others.find(other => span.start - other.span.end === 1)
  const after = others.find(other => other.span.start - span.end === 1)
  const runs = [before && [...before.words, word], after && [word, ...after.words]].flatMap(run =>
    run ? [collection.holding(run)] : [],
  )
  const beside = (id: number) => runs.some(holds => holds(id))
  const holds = needs === 'neighbour' ? beside : collection.holding([word])
  const terms = others.flatMap(({ term, same }) => [term, ...same]).map(term => ({ term, weight: 1 }))
  return (await collection.index.search(terms, 1, holds)).length > 0
}

function indexOf(written: ReadonlyMap<string, string>): WordIndex {
  const known = indexes.get(written) ?? new WordIndex(written.keys())
  indexes.set(written, known)
  return known
}

/** A text with words replaced by those that they are taken for. */
function corrected(text: string, taken: readonly (Taken & { readonly concept: Concept })[]): string {
  let written = ''
  let to = 0
  for (const { concept, as } of taken) {
    written += text.slice(to, concept.span.start) + as
    to = concept.span.end
  }
  return written + text.slice(to)
}
