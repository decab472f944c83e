import { type AnswerKind, givesKind } from './answer-kind.ts'
import { shareOf } from './holdings.ts'
import { type Matches, placesOf, type Strengths, shareIn, together } from './matches.ts'
import type { ParsedParagraph } from './parsed-paragraph.ts'
import type { WeighedConcept } from './weigh.ts'

/** How well a paragraph answers a query: shares from 0 to 1 of the query's weight, each a sign on its own. */
export interface Evidence {
  /** Covered by the best sentence. */
  readonly sentence: number
  /** Covered by the best two neighbouring sentences; the last before and the first after the paragraph may be one. */
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
  /** 1 where the best sentence holds the kind of thing that is asked for, else 0. */
  readonly kind: number
  /** Covered by the article's title. */
  readonly title: number
  /** Covered by the paragraph together with the ones before and after it. */
  readonly around: number
}

/** What stands around a paragraph in its article: the paragraphs directly before and after it, and the title. */
export interface Surroundings {
  readonly titleTerms: ReadonlySet<string>
  readonly before: Matches | undefined
  readonly after: Matches | undefined
}

/** The farthest two words may stand apart to count as side by side: one small word may stand between. */
const ADJACENT = 2
/** The farthest two words may stand apart to count as near. */
const NEAR = 6

/**
 * Weighs what a paragraph has of a query.
 *
 * @param here What of the query stands where in the paragraph.
 */
export function weighEvidence(
  concepts: readonly WeighedConcept[],
  parsed: ParsedParagraph,
  here: Matches,
  { titleTerms, before, after }: Surroundings,
  wants: AnswerKind | null,
): Evidence {
  const { sentences, held } = here
  const places = placesOf(concepts, here)
  const share = (strengths: Strengths) => shareIn(concepts, strengths)
  let [sentence, best] = [0, 0]
  let pair = 0
  for (const [place, { hits, held: own }] of sentences.entries()) {
    // A pair counts where the paragraph itself adds to it.
    if (hits.length === 0) continue
    const alone = share(own)
    if (alone > sentence) [sentence, best] = [alone, place]
    const previous = place > 0 ? sentences[place - 1] : before?.sentences.at(-1)
    const next = place < sentences.length - 1 ? sentences[place + 1] : after?.sentences[0]
    pair = Math.max(pair, share(together(own, previous?.held)), share(together(own, next?.held)))
  }
  return {
    sentence,
    pair,
    paragraph: share(held),
    exact: shareOf(concepts, (_, place) => here.exact[place] === true),
    names: shareOfNames(concepts, held),
    adjacent: pairsWithin(places, ADJACENT, true),
    near: pairsWithin(places, NEAR, false),
    kind: wants !== null && givesKindIn(parsed, best, wants) ? 1 : 0,
    title: shareOf(concepts, ({ term }) => titleTerms.has(term)),
    around: share(together(held, before?.held, after?.held)),
  }
}

function givesKindIn({ text, sentences }: ParsedParagraph, sentence: number, wants: AnswerKind): boolean {
  const span = sentences[sentence]
  return span !== undefined && givesKind(wants, text.slice(span.start, span.end))
}

/** Of the weight of names and numbers, the share that stands in a paragraph, a near word as good as the word itself. */
function shareOfNames(concepts: readonly WeighedConcept[], held: Strengths): number {
  let [found, total] = [0, 0]
  for (const [place, { name, weight }] of concepts.entries()) {
    if (!name) continue
    total += weight
    if ((held[place] ?? 0) > 0) found += weight
  }
  return total === 0 ? 0 : found / total
}

/** Of the pairs of concepts that are neighbours in the query, the share found at most `reach` words apart. */
function pairsWithin(places: readonly (readonly number[])[], reach: number, inOrder: boolean): number {
  if (places.length < 2) return 0
  let found = 0
  for (let index = 1; index < places.length; index++)
    if (someWithin(places[index - 1] ?? [], places[index] ?? [], reach, inOrder)) found++
  return found / (places.length - 1)
}

/** Both lists ascend, so one walk along them finds whether any two positions are close enough. */
function someWithin(
  first: readonly number[],
  second: readonly number[],
  reach: number,
  inOrder: boolean,
): boolean {
  let from = 0
  for (const position of first) {
    const least = inOrder ? position + 1 : position - reach
    while (from < second.length && (second[from] ?? 0) < least) from++
    if (from < second.length && (second[from] ?? 0) <= position + reach) return true
  }
  return false
}
