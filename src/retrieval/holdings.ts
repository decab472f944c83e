import type { ParsedParagraph, Word } from './parsed-paragraph.ts'
import type { Concept } from './query.ts'
import type { WeighedConcept } from './weigh.ts'

/** Which concepts of a query a stretch of text holds, by their place in the query, and how well: 1 or `NEARLY`. */
export type Held = ReadonlyMap<number, number>

/** How well a concept is held by a word that only means much the same. */
const NEARLY = 0.6

/** What a term stands for in a query. */
export interface Sense {
  /** Place in the query. */
  readonly concept: number
  readonly strength: number
}

/** What terms stand for in a query: the word asked for before a near one. */
export function sensesOf(concepts: readonly Concept[]): ReadonlyMap<string, Sense> {
  const senses = new Map<string, Sense>()
  concepts.forEach(({ near }, concept) => {
    for (const term of near) senses.set(term, { concept, strength: NEARLY })
  })
  concepts.forEach(({ same }, concept) => {
    for (const term of same) senses.set(term, { concept, strength: 1 })
  })
  concepts.forEach(({ term }, concept) => {
    senses.set(term, { concept, strength: 1 })
  })
  return senses
}

/** What a word stands for, under its own term or as the name of an actor. */
export function senseOf(
  senses: ReadonlyMap<string, Sense>,
  { term, actor }: Pick<Word, 'term' | 'actor'>,
): Sense | undefined {
  return (actor === null ? undefined : senses.get(actor)) ?? senses.get(term)
}

/** Where each concept of a query stands in a paragraph: positions in its words, ascending. */
export function occurrences(
  concepts: readonly Concept[],
  words: readonly Word[],
): readonly (readonly number[])[] {
  const places = concepts.map(() => [] as number[])
  const senses = sensesOf(concepts)
  words.forEach((word, position) => {
    const sense = senseOf(senses, word)
    if (sense) places[sense.concept]?.push(position)
  })
  return places
}

/** For each sentence of a paragraph, what it holds of a query. */
export function heldBySentences(
  concepts: readonly Concept[],
  { sentences, words }: ParsedParagraph,
): readonly Held[] {
  const senses = sensesOf(concepts)
  const held = sentences.map(() => new Map<number, number>())
  for (const word of words) {
    const sense = senseOf(senses, word)
    const inSentence = sense && held[word.sentence]
    if (inSentence)
      inSentence.set(sense.concept, Math.max(sense.strength, inSentence.get(sense.concept) ?? 0))
  }
  return held
}

/** What some stretches of text hold together. */
export function joined(stretches: Iterable<Held | undefined>): Held {
  const all = new Map<number, number>()
  for (const held of stretches)
    if (held)
      for (const [concept, strength] of held) all.set(concept, Math.max(strength, all.get(concept) ?? 0))
  return all
}

/** The share of a query's weight that is held, from 0 to 1. */
export function shareHeld(concepts: readonly WeighedConcept[], stretch: Held | undefined): number {
  let held = 0
  let total = 0
  concepts.forEach(({ weight }, concept) => {
    total += weight
    held += weight * (stretch?.get(concept) ?? 0)
  })
  return total === 0 ? 0 : held / total
}

/** The share of a query's weight that the concepts have for which a condition holds, from 0 to 1. */
export function shareOf(
  concepts: readonly WeighedConcept[],
  has: (concept: WeighedConcept, place: number) => boolean,
): number {
  let held = 0
  let total = 0
  concepts.forEach((concept, place) => {
    total += concept.weight
    if (has(concept, place)) held += concept.weight
  })
  return total === 0 ? 0 : held / total
}
