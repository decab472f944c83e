import type { Span } from '../text/span.ts'
import { unreported } from './confidence.ts'
import type { Attributed } from './quotations/continued.ts'
import type { Quotation } from './quotations/quotations.ts'
import { sentenceAt } from './reports/report-spans.ts'
import type { Speaker } from './speakers/speaker.ts'
import type { Statement } from './statement.ts'

/** A statement as it is found: the rest follows from where it stands and who speaks. */
export type Found = Pick<
  Statement,
  'source' | 'cue' | 'content' | 'kind' | 'attitude' | 'nested' | 'standing' | 'confidence'
> & { readonly speaker: Speaker | null }

/** What has been found in one paragraph. Held state: whoever reads the paragraph adds to it. */
export class ParagraphStatements {
  readonly text: string
  /** From 1. */
  readonly number: number
  /** Who is quoted where. */
  readonly attributed: Attributed[] = []
  readonly #whole: readonly Span[]
  readonly #found: Statement[] = []
  readonly #taken = new Set<Quotation>()

  /** `whole` are the sentences of the paragraph. */
  constructor(text: string, number: number, whole: readonly Span[]) {
    this.text = text
    this.number = number
    this.#whole = whole
  }

  /** How many statements there are. */
  get count(): number {
    return this.#found.length
  }

  add({ source, cue, content, kind, attitude, nested, standing, confidence, speaker }: Found): void {
    const { start, end } = content
    this.#found.push({
      paragraph: this.number,
      sentence: sentenceAt(this.#whole, start),
      source,
      cue,
      content: { start, end },
      kind,
      attitude,
      nested,
      standing,
      speaker: speaker?.name ?? null,
      anonymous: speaker !== null && !speaker.named,
      actor: speaker?.actor ?? null,
      origin: speaker?.origin ?? null,
      confidence,
    })
  }

  /** Adds what is said outright though no reporting word tells that it is. */
  addUnreported(
    how: keyof typeof unreported,
    found: Pick<Found, 'source' | 'content' | 'kind' | 'speaker'> & { readonly cue?: Span },
  ): void {
    this.add({
      cue: null,
      ...found,
      attitude: false,
      nested: false,
      standing: 'asserted',
      confidence: unreported[how],
    })
  }

  /** Tells whose a quotation is: what is taken is nobody else's. */
  take(quotation: Quotation, source: Span | null, speaker: Speaker | null): void {
    this.#taken.add(quotation)
    this.attributed.push({ at: quotation.start, source, speaker })
  }

  /** Keeps a quotation from being read on its own. */
  passOver(quotation: Quotation): void {
    this.#taken.add(quotation)
  }

  isTaken(quotation: Quotation): boolean {
    return this.#taken.has(quotation)
  }

  /** Of the statements from `first` on, only what lies inside another is nested: its outer report may not have been kept. */
  nest(first: number): void {
    const own = this.#found.slice(first)
    for (const [index, statement] of own.entries()) {
      const { cue, content, nested } = statement
      if (!nested) continue
      const start = Math.min(content.start, cue?.start ?? content.start)
      const end = Math.max(content.end, cue?.end ?? 0)
      const inside = own.some(
        other => other !== statement && other.content.start <= start && other.content.end >= end,
      )
      if (!inside) this.#found[first + index] = { ...statement, nested: false }
    }
  }

  /** All that was found, by where the content starts. */
  inOrder(): readonly Statement[] {
    return this.#found.sort(
      (one, other) => one.content.start - other.content.start || one.content.end - other.content.end,
    )
  }
}
