import { type AnswerKind, givesKind, wordsAsked } from '../retrieval/answer-kind.ts'
import type { Matches } from '../retrieval/matches.ts'
import type { ParsedParagraph } from '../retrieval/parsed-paragraph.ts'
import type { WeighedConcept } from '../retrieval/weigh.ts'

/** What speaks for a sentence as the answer to a query. Shares are from 0 to 1, of the query's weight unless said otherwise. */
export interface SentenceSigns {
  /** Held by the sentence. */
  readonly own: number
  /** Held by the sentence before, and not by this one. */
  readonly before: number
  /** Held by the sentence after, and not by this one. */
  readonly after: number
  /** Held to the letter, not by stem or another name. */
  readonly exact: number
  /** Held, each concept divided by how many sentences of the paragraph hold it: what only this one has counts most. */
  readonly only: number
  /** Of the weight of names and numbers; 0 where the query has none. */
  readonly names: number
  /** Of neighbouring concepts of the query, the share that stands within six words of each other. */
  readonly near: number
  /** 1 where it has something of the kind that is asked for, else 0. */
  readonly kind: number
  /** The logarithm of its length in UTF-16 units. */
  readonly length: number
  /** How far down the paragraph it stands: 0 the first sentence, near 1 the last of many. */
  readonly place: number
  /** 1 where it is a question itself, else 0. */
  readonly asks: number
}

/** The farthest two words may stand apart to count as near. */
const NEAR = 6
/** The position of a concept that the sentence has not named yet. */
const NOWHERE = -NEAR - 1
const QUESTION = /\?[\s"'”’)\]]*$/

/** Reads what speaks for each sentence of a paragraph: made once for a query, asked for each paragraph. */
export function signReader(
  concepts: readonly WeighedConcept[],
  wants: AnswerKind | null,
): (parsed: ParsedParagraph, matches: Matches) => readonly SentenceSigns[] {
  const asked = wordsAsked(concepts)
  const weights = concepts.map(({ weight }) => weight)
  const total = sum(weights) || 1
  const totalOfNames = sum(concepts.map(({ name, weight }) => (name ? weight : 0))) || 1

  return ({ text, sentences }, { sentences: found }) => {
    const holders = weights.map((_, concept) => {
      let count = 0
      for (const { held } of found) if ((held[concept] ?? 0) > 0) count += 1
      return count
    })
    return sentences.map(({ start, end }, sentence) => {
      const [held, previous, following] = [found[sentence], found[sentence - 1], found[sentence + 1]]
      const letters = new Set(held?.hits.flatMap(({ exact, concept }) => (exact ? concept : [])))
      let [own, before, after, exact, only, names] = [0, 0, 0, 0, 0, 0]
      for (let concept = 0; concept < weights.length; concept++) {
        const weight = weights[concept] ?? 0
        const strength = held?.held[concept] ?? 0
        own += weight * strength
        before += weight * Math.max(0, (previous?.held[concept] ?? 0) - strength)
        after += weight * Math.max(0, (following?.held[concept] ?? 0) - strength)
        if (letters.has(concept)) exact += weight
        if (strength > 0) only += (weight * strength) / (holders[concept] || 1)
        if (concepts[concept]?.name) names += weight * strength
      }
      return {
        own: own / total,
        before: before / total,
        after: after / total,
        exact: exact / total,
        only: only / total,
        names: names / totalOfNames,
        near: nearPairs(held?.hits ?? [], weights.length),
        kind: wants !== null && own > 0 && givesKind(wants, text.slice(start, end), asked) ? 1 : 0,
        length: Math.log(end - start + 1),
        place: sentence / sentences.length,
        asks: QUESTION.test(text.slice(Math.max(start, end - 4), end)) ? 1 : 0,
      }
    })
  }
}

/** Of neighbouring concepts, the share that some hits of a sentence, in order, have near each other. */
function nearPairs(hits: Matches['hits'], size: number): number {
  if (size < 2 || hits.length < 2) return 0
  const latest = new Array<number>(size).fill(NOWHERE)
  const pairs = new Set<number>()
  for (const { concept, position } of hits) {
    latest[concept] = position
    if (position - (latest[concept - 1] ?? NOWHERE) <= NEAR) pairs.add(concept)
    if (position - (latest[concept + 1] ?? NOWHERE) <= NEAR) pairs.add(concept + 1)
  }
  return pairs.size / (size - 1)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((so, far) => so + far, 0)
}
