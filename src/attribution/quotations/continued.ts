import type { Span } from '../../text/span.ts'
import type { Speaker } from '../speakers/speaker.ts'
import type { Quotation } from './quotations.ts'

/** Somebody to whom a place in a paragraph is attributed. */
export interface Attributed {
  /** Offset of the content. */
  readonly at: number
  /** The words that name the source, if this paragraph has them. */
  readonly source: Span | null
  readonly speaker: Speaker | null
}

/** Carries a quotation's speaker over to the quotations that go on with it. Held state: one per article. */
export class QuotationChain {
  #open = false
  #speaker: Speaker | null = null
  #endedInQuotation = false

  /** Whether the last paragraph ended inside a quotation. */
  get open(): boolean {
    return this.#open
  }

  /**
   * Whose a quotation without a reporting word is: of the one who left it open a paragraph ago, of the last one quoted
   * before it in its paragraph, of the one quoted a paragraph ago where it opens the next, or of the first one after it.
   * Null where the paragraph and the one before say nothing.
   */
  sourceOf(
    text: string,
    quotation: Quotation,
    before: Attributed | null,
    after: Attributed | null,
  ): Pick<Attributed, 'source' | 'speaker'> | null {
    if (quotation.reopened) return { source: null, speaker: this.#speaker }
    if (before) return before
    const opens = quotation.start < 3 && /^\W*$/.test(text.slice(0, quotation.start))
    if (opens && this.#endedInQuotation && this.#speaker) return { source: null, speaker: this.#speaker }
    return after
  }

  /** Remembers how a paragraph ended. */
  leave(
    text: string,
    quoted: readonly Quotation[],
    attributed: readonly Attributed[],
    latest: Speaker | null,
  ): void {
    const last = quoted.at(-1)
    if (/:\s*$/.test(text.slice(-3))) {
      this.#open = false
      this.#endedInQuotation = true
      this.#speaker = attributed.at(-1)?.speaker ?? latest
      return
    }
    this.#open = last !== undefined && !last.closed
    this.#endedInQuotation = last !== undefined && text.slice(last.end).trim() === ''
    const speaker =
      last && (attributed.findLast(other => other.at <= last.start) ?? attributed.at(-1))?.speaker
    if (speaker) this.#speaker = speaker
  }
}
