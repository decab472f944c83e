import { stem } from '../../text/stem.ts'
import type { Collection } from '../collection.ts'
import { nearWords } from '../near-words.ts'
import { type Concept, type Query, readQuery } from '../query.ts'
import { ONE_SLIP } from './slips.ts'
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
/** The shortest word that two words are written together as, or apart. */
const SHORTEST_PART = 3
/** Nobody writes two words together that are longer. */
const LONGEST = 40

/** Of fewer letters, only a letter that should be doubled is seen as a slip, and that in names alone. */
const SHORT = 5
/** Of so many letters, words that differ in one are seldom two words. */
const LONG = 7

/** The words of coverages, each made ready when first needed and let go with its coverage. */
const indexes = new WeakMap<ReadonlyMap<string, string>, WordIndex>()

/**
 * A query as the coverage can answer it: a word that stands nowhere in it is taken for one written nearly so, or for two
 * that the coverage writes apart, two words for one that it writes together. A word that stands anywhere is never
 * changed. Of too many concepts, the weightiest count.
 */
export async function fitted(collection: Collection, query: Query): Promise<FittedQuery> {
  const found = await frequencies(collection, query.concepts)
  if (query.concepts.length > MOST_CONCEPTS) return weightiest(query, found)
  const together = await joined(collection, query, found)
  const unknown = together.concepts.filter(
    concept => (found.get(concept) ?? 1) === 0 && isWord(concept) && !concept.term.startsWith('@'),
  )
  const taken: (Taken & { readonly concept: Concept })[] = []
  for (const concept of unknown.slice(0, MOST_TAKEN)) {
    const as = (await apart(collection, concept)) ?? (await meant(collection, concept, query.text))
    if (as !== null) taken.push({ typed: concept.label, as, concept })
  }
  if (taken.length === 0) return { query: together, taken, leftOut: 0 }
  const { concepts, text, dates } = readQuery(corrected(query.text, taken), collection.actors)
  return { query: { ...query, concepts, text, dates }, taken, leftOut: 0 }
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
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const [one, other] = [word.slice(0, at), word.slice(at)]
    if (!written.has(one) || !written.has(other)) continue
    const terms = [one, other].map(part => ({ term: stem(part), weight: 1 }))
    const beside = collection.holding([one, other])
    const candidates = await collection.index.search(terms, 20)
    if (candidates.some(({ id }) => beside(id))) return `${written.get(one)} ${written.get(other)}`
  }
  return null
}

/**
 * The word of the coverage that a word is most likely a slip for, or null. A name is taken for a name alone; another
 * word not for one that only ends in another way, as that is another form or another word.
 */
async function meant(collection: Collection, concept: Concept, text: string): Promise<string | null> {
  const [word = ''] = concept.words
  const written = collection.vocabulary()
  // Where nobody typed capitals, any word may be a name.
  const mayBeName = concept.name || !/\p{Lu}/u.test(text.slice(1))
  const isName = (other: string) => mayBeName && /^\p{Lu}/u.test(written.get(other) ?? '')
  const likely = indexOf(written)
    .alike(word)
    .filter(({ word: other, away }) =>
      isName(other) ? isSameName(word, other) : !concept.name && isMistyped(word, other, away),
    )
  const nearest = likely.filter(({ away }) => away === likely[0]?.away).slice(0, LOOKED_UP)
  const counts = await collection.index.frequencies(nearest.map(({ word: other }) => stem(other)))
  const best = nearest[counts.indexOf(Math.max(...counts))]
  if (!best) return null
  return isName(best.word) ? (written.get(best.word) ?? best.word) : best.word
}

function indexOf(written: ReadonlyMap<string, string>): WordIndex {
  const known = indexes.get(written) ?? new WordIndex(written.keys())
  indexes.set(written, known)
  return known
}

/** Whether a name may be meant by another: short names that differ in their ends alone are of two people. */
function isSameName(one: string, other: string): boolean {
  if (one.length < SHORT) return undoubled(one) === undoubled(other)
  return one.length >= LONG || !endsOtherwise(one, other)
}

/**
 * Whether a plain word is more likely a slip than a word of its own. Letters that are swapped or doubled make no words; a
 * letter too many, too few or another makes words of short ones, and at the end of a word, another form of it.
 */
function isMistyped(one: string, other: string, away: number): boolean {
  if (one.length < SHORT) return false
  if (isSwapped(one, other) || undoubled(one) === undoubled(other)) return true
  if (endsOtherwise(one, other) || one.length < LONG) return false
  return sound(one) === sound(other) || (away <= ONE_SLIP && one.length > LONG)
}

/** Whether two words have the same letters, two neighbours of them swapped. */
function isSwapped(one: string, other: string): boolean {
  const at = sharedBy(one, other)
  return (
    one.length === other.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  )
}

/** Whether two words differ in their last letters alone, without these being swapped. */
function endsOtherwise(one: string, other: string): boolean {
  return sharedBy(one, other) >= Math.min(one.length, other.length) - 1
}

/** How many letters two words begin with that are the same. */
function sharedBy(one: string, other: string): number {
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  return same
}

/** A word as it is heard, roughly: no vowels, no letter twice in a row. */
function sound(word: string): string {
  return undoubled(word.replace(/[aeiouy]/g, ''))
}

/** A word without letters that follow themselves. */
function undoubled(word: string): string {
  return word.replace(/(.)\1+/g, '$1')
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
