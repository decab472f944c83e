import type { ParsedParagraph, Word } from './parsed-paragraph.ts'
import type { Concept } from './query.ts'
import type { WeighedConcept } from './weigh.ts'

/** Which concepts of a query a stretch of text holds: indexes into the query. */
export type Held = ReadonlySet<number>

/** Where each concept of a query stands in a paragraph: positions in its words, ascending. */
export function occurrences(
  concepts: readonly Concept[],
  words: readonly Word[],
): readonly (readonly number[])[] {
  const places = concepts.map(() => [] as number[])
  const byTerm = new Map(concepts.map(({ term }, index) => [term, index]))
  words.forEach(({ term, actor }, position) => {
    const concept = byTerm.get(term) ?? (actor === null ? undefined : byTerm.get(actor))
    if (concept !== undefined) places[concept]?.push(position)
  })
  return places
}

/** For each sentence of a paragraph, the concepts it holds. */
export function heldBySentences(concepts: readonly Concept[], parsed: ParsedParagraph): readonly Held[] {
  const held = parsed.sentences.map(() => new Set<number>())
  occurrences(concepts, parsed.words).forEach((positions, concept) => {
    for (const position of positions) held[parsed.words[position]?.sentence ?? 0]?.add(concept)
  })
  return held
}

/** The share of a query's weight that some stretches of text hold together, from 0 to 1. */
export function shareHeld(
  concepts: readonly WeighedConcept[],
  ...stretches: readonly (Held | undefined)[]
): number {
  let held = 0
  let total = 0
  concepts.forEach(({ weight }, concept) => {
    total += weight
    if (stretches.some(stretch => stretch?.has(concept))) held += weight
  })
  return total === 0 ? 0 : held / total
}

/** The share of a query's weight that some words hold, from 0 to 1. */
export function coverage(concepts: readonly WeighedConcept[], words: readonly Word[]): number {
  const held = new Set<number>()
  occurrences(concepts, words).forEach((positions, concept) => {
    if (positions.length > 0) held.add(concept)
  })
  return shareHeld(concepts, held)
}
