import { type AnswerKind, givesKind, wordsAsked } from './answer-kind.ts'
import { shareOf } from './holdings.ts'
import type { Matches, Strengths } from './matches.ts'
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

/**
 * Weighs what paragraphs have of one question. What is the same for all of them is worked out once, and nothing is
 * made for a sentence: a question looks at fifty paragraphs. Held state: what titles and dates of articles are worth.
 */
export class EvidenceWeigher {
  readonly #asked: Asked
  readonly #weights: Float64Array
  readonly #total: number
  readonly #totalOfNames: number
  readonly #words: ReadonlySet<string>
  readonly #namesDates: boolean
  readonly #titles = new Map<ReadonlySet<string>, number>()
  /** By place in the query, the number of the last paragraph in which the concept stands right behind the one before it. */
  readonly #followed: Uint32Array
  #looked = 0

  constructor(asked: Asked) {
    const { concepts } = asked
    this.#asked = asked
    this.#weights = Float64Array.from(concepts, ({ weight }) => weight)
    this.#total = this.#weights.reduce((sum, weight) => sum + weight, 0)
    this.#totalOfNames = concepts.reduce((sum, { name, weight }) => sum + (name ? weight : 0), 0)
    this.#words = wordsAsked(concepts)
    this.#namesDates = concepts.some(({ date }) => date !== null)
    this.#followed = new Uint32Array(concepts.length)
  }

  /** What a paragraph has of the question. */
  weigh({ parsed, here, before, after, titleTerms, run, bm25 }: Looked): Evidence {
    const { wants, dates } = this.#asked
    const { published } = parsed.article
    const told = this.#toldByDate(published)
    const { sentences } = here
    let sentence = 0
    let best = 0
    let pair = 0
    for (let place = 0; place < sentences.length; place++) {
      const own = sentences[place]
      // A pair counts where the paragraph itself adds to it.
      if (own === undefined || own.hits.length === 0) continue
      const alone = this.#share(told, own.held)
      if (alone > sentence) {
        sentence = alone
        best = place
      }
      const previous = place > 0 ? sentences[place - 1] : before?.sentences.at(-1)
      const next = place < sentences.length - 1 ? sentences[place + 1] : after?.sentences[0]
      pair = Math.max(pair, alone)
      // What has nothing adds nothing.
      if (previous && previous.hits.length > 0)
        pair = Math.max(pair, this.#share(told, own.held, previous.held))
      if (next && next.hits.length > 0) pair = Math.max(pair, this.#share(told, own.held, next.held))
    }
    return {
      sentence,
      pair,
      paragraph: this.#share(told, here.held),
      exact: this.#exact(here, told),
      names: this.#names(here, told),
      adjacent: this.#sideBySide(here),
      kind: wants !== null && this.#givesKindIn(parsed, best, wants) ? 1 : 0,
      title: this.#title(titleTerms),
      around: this.#share(told, here.held, before?.held, after?.held),
      run,
      dated: dated(published, dates),
      bm25,
    }
  }

  /** The share of the question's weight that stretches of text and the date hold together, from 0 to 1. */
  #share(told: Strengths | undefined, one: Strengths, second?: Strengths, third?: Strengths): number {
    if (this.#total === 0) return 0
    const weights = this.#weights
    let sum = 0
    for (let place = 0; place < weights.length; place++) {
      let held = one[place] ?? 0
      if (second !== undefined) held = Math.max(held, second[place] ?? 0)
      if (third !== undefined) held = Math.max(held, third[place] ?? 0)
      if (told !== undefined) held = Math.max(held, told[place] ?? 0)
      sum += (weights[place] ?? 0) * held
    }
    return sum / this.#total
  }

  /** What of the question the date of an article tells, which its text need not repeat; undefined where that is nothing. */
  #toldByDate(published: string | null): Strengths | undefined {
    if (!this.#namesDates) return undefined
    return Float64Array.from(this.#asked.concepts, ({ date }) =>
      date !== null && dated(published, [date]) === 1 ? 1 : 0,
    )
  }

  #exact({ exact }: Matches, told: Strengths | undefined): number {
    if (this.#total === 0) return 0
    let sum = 0
    for (let place = 0; place < this.#weights.length; place++)
      if (exact[place] === true || (told?.[place] ?? 0) > 0) sum += this.#weights[place] ?? 0
    return sum / this.#total
  }

  /** Of the weight of names and numbers, the share that stands in a paragraph, a near word as good as the word itself. */
  #names({ held }: Matches, told: Strengths | undefined): number {
    if (this.#totalOfNames === 0) return 0
    let sum = 0
    for (let place = 0; place < this.#weights.length; place++)
      if (this.#asked.concepts[place]?.name && ((held[place] ?? 0) > 0 || (told?.[place] ?? 0) > 0))
        sum += this.#weights[place] ?? 0
    return sum / this.#totalOfNames
  }

  /** Of the pairs of concepts that are neighbours in the query, the share found side by side in the same order. */
  #sideBySide({ hits }: Matches): number {
    const pairs = this.#weights.length - 1
    if (pairs < 1) return 0
    this.#looked++
    let found = 0
    for (let at = 1; at < hits.length; at++) {
      const hit = hits[at]
      if (hit === undefined || hit.concept === 0 || this.#followed[hit.concept] === this.#looked) continue
      for (let earlier = at - 1; earlier >= 0; earlier--) {
        const other = hits[earlier]
        if (other === undefined || hit.position - other.position > ADJACENT) break
        if (other.concept !== hit.concept - 1) continue
        this.#followed[hit.concept] = this.#looked
        found++
        break
      }
    }
    return found / pairs
  }

  #givesKindIn({ text, sentences }: ParsedParagraph, sentence: number, wants: AnswerKind): boolean {
    const span = sentences[sentence]
    return span !== undefined && givesKind(wants, text.slice(span.start, span.end), this.#words)
  }

  /** The share that stands in a title: paragraphs of few articles are looked at. */
  #title(terms: ReadonlySet<string>): number {
    const known = this.#titles.get(terms)
    if (known !== undefined) return known
    const share = shareOf(this.#asked.concepts, ({ term }) => terms.has(term))
    this.#titles.set(terms, share)
    return share
  }
}
