import type { Span } from '../text/span.ts'
import type { Collection } from './collection.ts'
import { type Held, joined, senseOf, sensesOf, shareHeld } from './holdings.ts'
import { inside } from './inside.ts'
import type { ParsedParagraph } from './parsed-paragraph.ts'
import { TypedName } from './typed-name.ts'
import type { WeighedConcept } from './weigh.ts'

/** A word that names the topic: which of its concepts, and how well. */
interface TopicMention extends Span {
  readonly concept: number
  readonly strength: number
}

/** A topic, and how much of it texts hold. Held state: what was found in paragraphs. */
export class Topic {
  readonly #concepts: readonly WeighedConcept[]
  readonly #senses: ReturnType<typeof sensesOf>
  readonly #name: TypedName | null
  readonly #known = new Map<ParsedParagraph, readonly TopicMention[]>()

  constructor(concepts: readonly WeighedConcept[], collection: Collection) {
    this.#concepts = concepts
    this.#senses = sensesOf(concepts)
    const labels = concepts.map(({ label }) => label)
    // A name that the collection does not know is whole where its article has it in full and goes on with its surname.
    this.#name =
      labels.length > 1 && labels.every(label => /^\p{Lu}/u.test(label))
        ? new TypedName(labels.join(' '), collection)
        : null
  }

  /** The share of the topic's weight, from 0 to 1, that paragraphs hold together. */
  share(paragraphs: readonly ParsedParagraph[]): number {
    return shareHeld(this.#concepts, joined(paragraphs.map(parsed => this.#held(parsed))))
  }

  /** The share of the topic's weight, from 0 to 1, that a stretch of a paragraph holds. */
  within(parsed: ParsedParagraph, stretch: Span): number {
    return shareHeld(this.#concepts, this.#held(parsed, stretch))
  }

  #held(parsed: ParsedParagraph, within?: Span): Held {
    const held = new Map<number, number>()
    const mentions = this.#mentions(parsed)
    for (const { concept, strength } of within ? inside(mentions, within) : mentions)
      held.set(concept, Math.max(strength, held.get(concept) ?? 0))
    return held
  }

  /** The words of a paragraph that name the topic. A paragraph is asked about many times, so they are kept. */
  #mentions(parsed: ParsedParagraph): readonly TopicMention[] {
    const known = this.#known.get(parsed)
    if (known) return known
    const found: TopicMention[] = parsed.words.flatMap(word => {
      const sense = senseOf(this.#senses, word)
      return sense ? [{ start: word.start, end: word.end, ...sense }] : []
    })
    for (const at of this.#name?.namedAt(parsed) ?? []) {
      const { start = 0, end = 0 } = parsed.words[at] ?? {}
      for (const concept of this.#concepts.keys()) found.push({ start, end, concept, strength: 1 })
    }
    found.sort((one, other) => one.start - other.start)
    this.#known.set(parsed, found)
    return found
  }
}
