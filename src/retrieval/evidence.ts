import { type AnswerKind, givesKind, wordsAsked } from './answer-kind.ts'
import { shareOf } from './holdings.ts'
import { type Matches, placesOf, type Strengths, shareIn, together } from './matches.ts'
import type { ParsedParagraph } from './parsed-paragraph.ts'
import type { Query } from './query.ts'
import { dated } from './questions/dated.ts'
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
  /** 1 where the best sentence holds the kind of thing that is asked for, else 0. */
  readonly kind: number
  /** Covered by the article's title. */
  readonly title: number
  /** Covered by the paragraph together with the ones before and after it. */
  readonly around: number
  /** The longest run of the question's words, small words too, that stands in the paragraph: a share of all its words. */
  readonly run: number
  /** How well the article's date fits the time that the question names; 0 where it names none. */
  readonly dated: number
  /** The engine's score as a share of the query's weight. */
  readonly bm25: number
}

/** A paragraph that is looked at: what of the question stands where in it, and what is around it in its article. */
export interface Looked {
  readonly parsed: ParsedParagraph
  readonly here: Matches
  /** What the paragraphs directly before and after it have, where there are such. */
  readonly before: Matches | undefined
  readonly after: Matches | undefined
  readonly titleTerms: ReadonlySet<string>
  readonly run: number
  readonly bm25: number
}

/** What is asked, weighed. */
export interface Asked extends Pick<Query, 'wants' | 'dates'> {
  readonly concepts: readonly WeighedConcept[]
}

/** The farthest two words may stand apart to count as side by side: one small word may stand between. */
const ADJACENT = 2

/** Weighs what a paragraph has of a question. */
export function weighEvidence({ concepts, wants, dates }: Asked, looked: Looked): Evidence {
  const { parsed, here, before, after, titleTerms, run, bm25 } = looked
  const { sentences } = here
  const { published } = parsed.article
  const places = placesOf(concepts, here)
  const told = toldByDate(concepts, published)
  const share = (...strengths: readonly (Strengths | undefined)[]) =>
    shareIn(concepts, together(...strengths, told))
  let [sentence, best] = [0, 0]
  let pair = 0
  for (const [place, { hits, held: own }] of sentences.entries()) {
    // A pair counts where the paragraph itself adds to it.
    if (hits.length === 0) continue
    const alone = share(own)
    if (alone > sentence) [sentence, best] = [alone, place]
    const previous = place > 0 ? sentences[place - 1] : before?.sentences.at(-1)
    const next = place < sentences.length - 1 ? sentences[place + 1] : after?.sentences[0]
    pair = Math.max(pair, share(own, previous?.held), share(own, next?.held))
  }
  return {
    sentence,
    pair,
    paragraph: share(here.held),
    exact: shareOf(concepts, (_, place) => here.exact[place] === true || (told?.[place] ?? 0) > 0),
    names: shareOfNames(concepts, together(here.held, told)),
    adjacent: pairsSideBySide(places),
    kind: wants !== null && givesKindIn(parsed, best, wants, concepts) ? 1 : 0,
    title: shareOf(concepts, ({ term }) => titleTerms.has(term)),
    around: share(here.held, before?.held, after?.held),
    run,
    dated: dated(published, dates),
    bm25,
  }
}

/** What of the question the date of an article tells, which its text need not repeat; undefined where that is nothing. */
function toldByDate(concepts: readonly WeighedConcept[], published: string | null): Strengths | undefined {
  if (concepts.every(({ date }) => date === null)) return undefined
  return Float64Array.from(concepts, ({ date }) => (date !== null && dated(published, [date]) === 1 ? 1 : 0))
}

function givesKindIn(
  { text, sentences }: ParsedParagraph,
  sentence: number,
  wants: AnswerKind,
  concepts: readonly WeighedConcept[],
): boolean {
  const span = sentences[sentence]
  return span !== undefined && givesKind(wants, text.slice(span.start, span.end), wordsAsked(concepts))
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

/** Of the pairs of concepts that are neighbours in the query, the share found side by side in the same order. */
function pairsSideBySide(places: readonly (readonly number[])[]): number {
  if (places.length < 2) return 0
  let found = 0
  for (let index = 1; index < places.length; index++)
    if (isFollowed(places[index - 1] ?? [], places[index] ?? [])) found++
  return found / (places.length - 1)
}

/** Both lists ascend, so one walk along them finds whether any position of the second is close behind one of the first. */
function isFollowed(first: readonly number[], second: readonly number[]): boolean {
  let from = 0
  for (const position of first) {
    while (from < second.length && (second[from] ?? 0) <= position) from++
    if (from < second.length && (second[from] ?? 0) <= position + ADJACENT) return true
  }
  return false
}
