import { type AnswerKind, givesKind } from './answer-kind.ts'
import { heldBySentences, joined, occurrences, shareHeld, shareOf } from './holdings.ts'
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

/** What stands around a paragraph in its article. */
export interface Surroundings {
  readonly titleTerms: ReadonlySet<string>
  readonly before: ParsedParagraph | undefined
  readonly after: ParsedParagraph | undefined
}

/** The farthest two words may stand apart to count as side by side: one small word may stand between. */
const ADJACENT = 2
/** The farthest two words may stand apart to count as near. */
const NEAR = 6

/** Weighs what a paragraph has of a query. */
export function weighEvidence(
  concepts: readonly WeighedConcept[],
  parsed: ParsedParagraph,
  { titleTerms, before, after }: Surroundings,
  wants: AnswerKind | null,
): Evidence {
  const places = occurrences(concepts, parsed.words)
  const held = heldBySentences(concepts, parsed)
  const heldBefore = before && heldBySentences(concepts, before)
  const heldAfter = after && heldBySentences(concepts, after)
  const inReach = [heldBefore?.at(-1), ...held, heldAfter?.[0]]
  const letters = new Set(parsed.words.map(({ word }) => word))
  const shares = held.map(one => shareHeld(concepts, one))
  const sentence = most(shares)
  const best = parsed.sentences[shares.indexOf(sentence)]
  const names = concepts.filter(({ name }) => name)
  return {
    sentence,
    // A pair counts where the paragraph itself adds to it.
    pair: most(
      held.flatMap((one, index) =>
        [inReach[index], inReach[index + 2]].map(other =>
          one.size > 0 ? shareHeld(concepts, joined([one, other])) : 0,
        ),
      ),
    ),
    paragraph: shareHeld(concepts, joined(held)),
    exact: shareOf(concepts, ({ words }) => words.every(word => letters.has(word))),
    names: shareOf(names, name => (places[concepts.indexOf(name)]?.length ?? 0) > 0),
    adjacent: pairsWithin(places, ADJACENT, true),
    near: pairsWithin(places, NEAR, false),
    kind: wants !== null && best && givesKind(wants, parsed.text.slice(best.start, best.end)) ? 1 : 0,
    title: shareOf(concepts, ({ term }) => titleTerms.has(term)),
    around: shareHeld(concepts, joined([...held, ...(heldBefore ?? []), ...(heldAfter ?? [])])),
  }
}

/** The largest of some shares; a paragraph can have more sentences than a call can have arguments. */
function most(shares: readonly number[]): number {
  return shares.reduce((largest, share) => Math.max(largest, share), 0)
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
