import { senseOf, sensesOf } from '../holdings.ts'
import type { ParsedParagraph, Word } from '../parsed-paragraph.ts'
import type { WeighedConcept } from '../weigh.ts'

/** The two neighbouring sentences of a paragraph that hold most of a query, or the one sentence where a neighbour adds nothing. */
export interface BestSentences {
  readonly words: readonly Word[]
  /** By place in the query, how well they hold each concept: 1, less by a near word, 0 where they do not. */
  readonly held: readonly number[]
  /** Of the query's weight, what the better one holds alone. */
  readonly alone: number
}

/** Finds the sentences of a paragraph that hold most of a query's weight. Of equal ones the first. */
export function bestSentences(
  concepts: readonly WeighedConcept[],
  { sentences, words }: ParsedParagraph,
): BestSentences {
  const senses = sensesOf(concepts)
  const bySentence = sentences.map(() => concepts.map(() => 0))
  for (const word of words) {
    const sense = senseOf(senses, word)
    const held = bySentence[word.sentence]
    if (sense && held) held[sense.concept] = Math.max(sense.strength, held[sense.concept] ?? 0)
  }
  const weightOf = (held: readonly number[]) =>
    held.reduce((sum, strength, place) => sum + strength * (concepts[place]?.weight ?? 0), 0)
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1
  let best = { first: 0, last: 0, held: concepts.map(() => 0), weight: 0 }
  let alone = 0
  for (const [first, own] of bySentence.entries()) {
    const next = bySentence[first + 1]
    const weight = weightOf(own)
    alone = Math.max(alone, weight)
    if (weight > best.weight) best = { first, last: first, held: own, weight }
    if (!next) continue
    const both = own.map((strength, place) => Math.max(strength, next[place] ?? 0))
    const together = weightOf(both)
    if (together > best.weight) best = { first, last: first + 1, held: both, weight: together }
  }
  return {
    words: words.filter(({ sentence }) => sentence >= best.first && sentence <= best.last),
    held: best.held,
    alone: alone / total,
  }
}
