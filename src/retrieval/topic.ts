import type { Span } from '../text/span.ts'
import { stem } from '../text/stem.ts'
import type { Collection } from './collection.ts'
import { type Held, joined, senseOf, sensesOf, shareHeld } from './holdings.ts'
import { inside } from './inside.ts'
import type { ParsedParagraph, Word } from './parsed-paragraph.ts'
import type { WeightedTerm } from './search-index.ts'
import { type SecondName, secondNames } from './second-names.ts'
import { TypedName } from './typed-name.ts'
import { searchTerms, type WeighedConcept } from './weigh.ts'

/** How well a topic is held by another name of it. */
const OTHERWISE = 0.9
/** What a word of another name counts when an engine looks for candidates. */
const WORD_OF_ANOTHER = 0.4

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
  /** Its other names, by their first term. */
  readonly #others = new Map<string, SecondName[]>()
  readonly #known = new Map<ParsedParagraph, readonly TopicMention[]>()

  constructor(concepts: readonly WeighedConcept[], collection: Collection) {
    this.#concepts = concepts
    this.#senses = sensesOf(concepts)
    const words = concepts.flatMap((concept, place) =>
      concept.words.map(word => ({ term: stem(word), place })),
    )
    for (const { places, terms } of secondNames(words.map(({ term }) => term))) {
      const [first = ''] = terms
      const meant = new Set(places.flatMap(at => words[at]?.place ?? []))
      this.#others.set(first, [...(this.#others.get(first) ?? []), { places: [...meant], terms }])
    }
    const labels = concepts.map(({ label }) => label)
    // A name that the collection does not know is whole where its article has it in full and goes on with its surname.
    this.#name =
      labels.length > 1 && labels.every(label => /^\p{Lu}/u.test(label))
        ? new TypedName(labels.join(' '), collection)
        : null
  }

  /** The terms by which an engine finds candidates, those of its other names among them. */
  get terms(): readonly WeightedTerm[] {
    const own = searchTerms(this.#concepts)
    const known = new Set(own.map(({ term }) => term))
    const others = new Map<string, number>()
    for (const { terms } of [...this.#others.values()].flat())
      for (const term of terms)
        if (!known.has(term))
          others.set(term, Math.max(others.get(term) ?? 0, terms.length === 1 ? 1 : WORD_OF_ANOTHER))
    return [...own, ...[...others].map(([term, weight]) => ({ term, weight }))]
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
    const words = parsed.words.filter(({ stop }) => !stop)
    for (const [at, word] of words.entries())
      for (const { places, terms } of this.#others.get(word.term) ?? [])
        if (stands(terms, words, at))
          for (const concept of places)
            found.push({
              start: word.start,
              end: words[at + terms.length - 1]?.end ?? word.end,
              concept,
              strength: OTHERWISE,
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

/** Whether terms stand in some words, one after the other, from a place on. */
function stands(terms: readonly string[], words: readonly Word[], at: number): boolean {
  return terms.every((term, offset) => words[at + offset]?.term === term)
}
