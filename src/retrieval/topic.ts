import type { Statement } from '../attribution/statement.ts'
import type { Span } from '../text/span.ts'
import { type Held, joined, senseOf, sensesOf, shareHeld } from './holdings.ts'
import type { ParsedParagraph } from './parsed-paragraph.ts'
import type { WeighedConcept } from './weigh.ts'

/** How much the topic counts where it stands outside the statement itself. */
const IN_SENTENCE = 0.9
const IN_PARAGRAPH = 0.7

/** A word that names the topic: which of its concepts, and how well. */
interface TopicMention extends Span {
  readonly concept: number
  readonly strength: number
}

/** A topic, and how much of it texts hold. Held state: what was found in paragraphs. */
export class Topic {
  readonly #concepts: readonly WeighedConcept[]
  readonly #senses: ReturnType<typeof sensesOf>
  readonly #known = new Map<ParsedParagraph, readonly TopicMention[]>()

  constructor(concepts: readonly WeighedConcept[]) {
    this.#concepts = concepts
    this.#senses = sensesOf(concepts)
  }

  /** The share of the topic's weight that paragraphs hold together. */
  share(paragraphs: readonly ParsedParagraph[]): number {
    return shareHeld(this.#concepts, joined(paragraphs.map(parsed => this.#held(parsed))))
  }

  /** How much a statement is on the topic: most in its content, less in its sentence, least in its paragraph. */
  inStatement(parsed: ParsedParagraph, { content, sentence }: Statement): number {
    const whole = { start: Math.min(sentence.start, content.start), end: Math.max(sentence.end, content.end) }
    const inContent = parsed.words.filter(
      ({ start, end, stop }) => !stop && start >= content.start && end <= content.end,
    )
    // "Denied it" says nothing by itself.
    if (inContent.length === 0) return 0
    return Math.max(
      shareHeld(this.#concepts, this.#held(parsed, [content])),
      IN_SENTENCE * shareHeld(this.#concepts, this.#held(parsed, [whole])),
      IN_PARAGRAPH * shareHeld(this.#concepts, this.#held(parsed)),
    )
  }

  /** How much the sentences that name an actor are on the topic; nothing where none does. */
  beside(parsed: ParsedParagraph, naming: ReadonlySet<number>): number {
    if (naming.size === 0) return 0
    const spans = parsed.sentences.filter((_, index) => naming.has(index))
    return Math.max(
      shareHeld(this.#concepts, this.#held(parsed, spans)),
      IN_PARAGRAPH * shareHeld(this.#concepts, this.#held(parsed)),
    )
  }

  #held(parsed: ParsedParagraph, within?: readonly Span[]): Held {
    const mentions = this.#mentions(parsed)
    const inside = within
      ? mentions.filter(({ start, end }) => within.some(span => start >= span.start && end <= span.end))
      : mentions
    const held = new Map<number, number>()
    for (const { concept, strength } of inside) held.set(concept, Math.max(strength, held.get(concept) ?? 0))
    return held
  }

  /** The words of a paragraph that name the topic. A paragraph is asked about many times, so they are kept. */
  #mentions(parsed: ParsedParagraph): readonly TopicMention[] {
    const known = this.#known.get(parsed)
    if (known) return known
    const found = parsed.words.flatMap(word => {
      const sense = senseOf(this.#senses, word)
      return sense ? [{ start: word.start, end: word.end, ...sense }] : []
    })
    this.#known.set(parsed, found)
    return found
  }
}
