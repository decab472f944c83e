import type { ParsedParagraph, Word } from './parsed-paragraph.ts'
import type { Concept } from './query.ts'
import type { WeighedConcept } from './weigh.ts'

/** Which concepts of a query a stretch of text holds: indexes into the query. */
export type Held = ReadonlySet<number>

/** Which concept of a query a term stands for, by its place in the query: the word asked for before a near one. */
export function conceptsByTerm(concepts: readonly Concept[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  concepts.forEach(({ near }, index) => {
    for (const term of near) places.set(term, index)
  })
  concepts.forEach(({ term }, index) => {
    places.set(term, index)
  })
  return places
}

/** Where each concept of a query stands in a paragraph: positions in its words, ascending. */
export function occurrences(
  concepts: readonly Concept[],
  words: readonly Word[],
): readonly (readonly number[])[] {
  const places = concepts.map(() => [] as number[])
  const byTerm = conceptsByTerm(concepts)
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
