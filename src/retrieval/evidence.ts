import type { ParsedParagraph, Word } from './parsed-paragraph.ts'
import type { Concept } from './query.ts'
import type { WeighedConcept } from './weigh.ts'

/** How well a paragraph answers a query: shares from 0 to 1 of the query's weight, each a sign on its own. */
export interface Evidence {
  /** Covered by the best sentence. */
  readonly sentence: number
  /** Covered by the best two neighbouring sentences. */
  readonly pair: number
  /** Covered by the whole paragraph. */
  readonly paragraph: number
  /** Covered to the letter, without stems or other names. */
  readonly exact: number
  /** Of the weight of names and numbers alone; 0 where the query has none. */
  readonly names: number
  /** Of neighbouring pairs of the query, those found side by side in the same order. */
  readonly adjacent: number
  /** Of neighbouring pairs of the query, those found within six words of each other. */
  readonly near: number
  /** Covered by the article's title. */
  readonly title: number
  /** Covered by the paragraph together with the ones before and after it. */
  readonly around: number
}

/** The farthest two words may stand apart to count as near (words between them are not stop words alone). */
const NEAR = 6

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

/** The share of a query's weight that some words hold, from 0 to 1. */
export function coverage(concepts: readonly WeighedConcept[], words: Iterable<Word>): number {
  const present = new Set<string | null>()
  for (const { term, actor } of words) present.add(term).add(actor)
  const total = sum(concepts.map(({ weight }) => weight)) || 1
  return sum(concepts.filter(({ term }) => present.has(term)).map(({ weight }) => weight)) / total
}

/** Weighs what a paragraph has of a query. `neighbours` and `titleTerms` are its context in the article. */
export function weighEvidence(
  concepts: readonly WeighedConcept[],
  parsed: ParsedParagraph,
  context: { readonly titleTerms: ReadonlySet<string>; readonly neighbours: readonly ParsedParagraph[] },
): Evidence {
  const places = occurrences(concepts, parsed.words)
  const total = sum(concepts.map(({ weight }) => weight)) || 1
  const covered = (has: (concept: WeighedConcept, index: number) => boolean) =>
    sum(concepts.filter(has).map(({ weight }) => weight)) / total
  const inSentence = parsed.sentences.map(
    (_, sentence) =>
      new Set(
        concepts.flatMap((_, index) =>
          places[index]?.some(position => parsed.words[position]?.sentence === sentence) ? [index] : [],
        ),
      ),
  )
  const sentence = Math.max(0, ...inSentence.map(found => covered((_, index) => found.has(index))))
  const pair = Math.max(
    sentence,
    ...inSentence
      .slice(1)
      .map((found, before) =>
        covered((_, index) => found.has(index) || (inSentence[before]?.has(index) ?? false)),
      ),
  )
  const letters = new Set(parsed.words.map(({ word }) => word))
  const names = concepts.filter(({ name }) => name)
  const namesTotal = sum(names.map(({ weight }) => weight))
  const namesFound = sum(
    names.filter(concept => places[concepts.indexOf(concept)]?.length).map(({ weight }) => weight),
  )
  const contextTerms = new Set(
    context.neighbours.flatMap(({ words }) =>
      words.flatMap(({ term, actor }) => (actor ? [term, actor] : [term])),
    ),
  )
  const pairs = concepts.slice(1).map((_, index) => [places[index] ?? [], places[index + 1] ?? []] as const)
  const share = (holds: (a: number, b: number) => boolean) =>
    pairs.length === 0
      ? 0
      : pairs.filter(([a, b]) => a.some(first => b.some(second => holds(first, second)))).length /
        pairs.length
  return {
    sentence,
    pair,
    paragraph: covered((_, index) => (places[index]?.length ?? 0) > 0),
    exact: covered(({ words }) => words.every(word => letters.has(word))),
    names: namesTotal === 0 ? 0 : namesFound / namesTotal,
    adjacent: share((a, b) => b > a && b - a <= 2),
    near: share((a, b) => Math.abs(b - a) <= NEAR),
    title: covered(({ term }) => context.titleTerms.has(term)),
    around: covered(({ term }, index) => (places[index]?.length ?? 0) > 0 || contextTerms.has(term)),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
