import type { Span } from '../text/span.ts'

/** Something that an article reports somebody to say, think or want: source, cue and content. */
export interface Statement {
  /** The paragraph it stands in, from 1. All spans are offsets in that paragraph. */
  readonly paragraph: number
  /** The whole sentence that holds the content (for a content of several sentences, its first). */
  readonly sentence: Span
  /** Who: the words that name the source, or null where the paragraph does not (a continued quotation). */
  readonly source: Span | null
  /** The reporting word, or null in a continued quotation. */
  readonly cue: Span | null
  /** What: quotation marks included. */
  readonly content: Span
  readonly kind: 'direct' | 'indirect' | 'mixed'
  /** Whether it is what the source wants, thinks, backs or opposes, and not what it says: "Moscow opposes the raids". */
  readonly attitude: boolean
  /** Whether it is said within another's statement: "Kerry said that *Lavrov had agreed to the plan*". */
  readonly nested: boolean
  /** `negated`: "has not said". `hypothetical`: "if he says", "could argue". */
  readonly standing: 'asserted' | 'negated' | 'hypothetical'
  /** The person, office or country behind the source, by the fullest name known: `Sergei Lavrov`. Or null. */
  readonly speaker: string | null
  /** Whether the speaker has no name, and is described: "a senior US official". */
  readonly anonymous: boolean
  /** The actor that the speaker is or speaks for: `Russia`. Or null. */
  readonly actor: string | null
  /** The actor that the speaker comes from and does not speak for: `Russia` for a Moscow professor. Or null. */
  readonly origin: string | null
  /** How sure it is that this source said this, from 0 to 1. */
  readonly confidence: number
}
