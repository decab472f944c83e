import type { Collection } from '../../retrieval/collection.ts'
import type { WeightedTerm } from '../../retrieval/search-index.ts'
import type { Span } from '../../text/span.ts'
import { tokens } from '../../text/tokens.ts'
import { type Verbatim, verbatim } from '../../text/verbatim.ts'

/** How many words side by side are looked for first. */
const PROBE = 6
/** How many paragraphs that hold them are compared to the letter. */
const MOST_HOLDING = 60
/** How many paragraphs the index proposes for a quotation, and for each half of it. */
const WHOLE = 16
const HALF = 6
/** By how many of its rarest words a quotation is looked for in the index. */
const MOST_TERMS = 10
/** Of a longer paragraph, in words and signs, only the stretch most like the quotation is compared. */
const LONGEST = 1600

/** The paragraphs of a collection as they are compared, kept while one message is checked. Held state. */
export class QuoteLookup {
  readonly collection: Collection
  readonly #paragraphs = new Map<number, readonly Verbatim[]>()

  constructor(collection: Collection) {
    this.collection = collection
  }

  /** The words and signs of a paragraph. */
  paragraph(id: number): readonly Verbatim[] {
    const known = this.#paragraphs.get(id) ?? verbatim(this.collection.paragraph(id).text)
    this.#paragraphs.set(id, known)
    return known
  }

  /** Where a paragraph is most like a quotation, by place in its words: all of it unless it is very long. */
  window(id: number, keys: ReadonlySet<string>): { readonly from: number; readonly to: number } {
    const pieces = this.paragraph(id)
    if (pieces.length <= LONGEST) return { from: 0, to: pieces.length }
    let [held, most, from] = [0, -1, 0]
    pieces.forEach(({ key }, at) => {
      if (keys.has(key)) held++
      if (at >= LONGEST && keys.has(pieces[at - LONGEST]?.key ?? '')) held--
      if (held > most) [most, from] = [held, Math.max(0, at - LONGEST + 1)]
    })
    return { from, to: Math.min(pieces.length, from + LONGEST) }
  }

  /** The paragraphs that hold words from the middle of a text side by side: every one that has the text is among them. */
  holding(text: string): readonly number[] {
    const words = tokens(text)
    // A word that is cut off at the text's end may read otherwise there: U.S. without its last stop.
    const inner =
      words.length > PROBE + 1 ? words.slice(1, -1) : words.length > 3 ? words.slice(0, -1) : words
    const from = Math.max(0, Math.floor((inner.length - PROBE) / 2))
    const probe = inner.slice(from, from + PROBE).map(({ word }) => word)
    if (probe.length === 0) return []
    const holds = this.collection.holding(probe)
    const found: number[] = []
    for (const article of this.collection.articles)
      for (const id of this.collection.idsIn(article)) {
        if (holds(id)) found.push(id)
        if (found.length === MOST_HOLDING) return found
      }
    return found
  }

  /** The paragraphs most like a text, or like one half of it, the most alike first. */
  async alike(text: string): Promise<readonly number[]> {
    const words = tokens(text).filter(({ stop }) => !stop)
    const middle = text.length / 2
    const [whole, first, second] = await Promise.all([
      this.#search(words, WHOLE),
      this.#search(
        words.filter(({ start }) => start < middle),
        HALF,
      ),
      this.#search(
        words.filter(({ start }) => start >= middle),
        HALF,
      ),
    ])
    return [...new Set([...whole, ...first, ...second])]
  }

  async #search(
    words: readonly (Span & { readonly term: string })[],
    limit: number,
  ): Promise<readonly number[]> {
    const terms = [...new Set(words.map(({ term }) => term))]
    if (terms.length === 0) return []
    const { index } = this.collection
    const frequencies = await index.frequencies(terms)
    const wanted: WeightedTerm[] = terms
      .map((term, at) => ({ term, frequency: frequencies[at] ?? 0 }))
      .filter(({ frequency }) => frequency > 0)
      .sort((one, other) => one.frequency - other.frequency)
      .slice(0, MOST_TERMS)
      .map(({ term }) => ({ term, weight: 1 }))
    const found = await index.search(wanted, limit)
    return found.map(({ id }) => id)
  }
}
