import { type Sense, sensesOf } from './holdings.ts'
import { isKin } from './kin.ts'
import type { PackedParagraphs } from './packed-paragraphs.ts'
import type { Concept } from './query.ts'
import type { WeighedConcept } from './weigh.ts'

/** By place in the query, how well each concept is held: 1, less by a near word, 0 where it is not. */
export type Strengths = Readonly<Float64Array>

/** A word of a paragraph that the query asks for. */
export interface Hit {
  /** Which word of the paragraph, from 0. */
  readonly position: number
  /** Which sentence of the paragraph, from 0. */
  readonly sentence: number
  /** Place in the query. */
  readonly concept: number
  /** 1 where it is what is asked for, less where it only means much the same. */
  readonly strength: number
  /** Whether it is written as in the query, case and accents aside. */
  readonly exact: boolean
}

/** What a sentence has of a query. */
export interface SentenceMatches {
  /** In order. */
  readonly hits: readonly Hit[]
  readonly held: Strengths
}

/** What a paragraph has of a query. */
export interface Matches {
  /** How many words it has. */
  readonly words: number
  /** In order. */
  readonly hits: readonly Hit[]
  readonly sentences: readonly SentenceMatches[]
  /** Held by the paragraph as a whole. */
  readonly held: Strengths
  /** By place in the query, whether all words of the concept stand in the paragraph as they were typed. */
  readonly exact: readonly boolean[]
}

/** How well a concept is held by a word of the same family. */
const KIN = 0.7

/** What a word of the lexicon is to a query. */
interface Meaning {
  readonly sense: Sense | undefined
  /** Which of the words that were typed it is, or -1. */
  readonly typed: number
  /** Whether it is a typed word of the concept that it stands for. */
  readonly exact: boolean
}

/**
 * Finds what paragraphs have of one query, straight from their packed rows: what a word of the lexicon means to the
 * query is looked up once, then every paragraph is one walk along numbers. Held state: what was found in paragraphs,
 * as a paragraph is also looked at as the neighbour of others.
 */
export class Matcher {
  readonly #concepts: readonly Concept[]
  readonly #packed: PackedParagraphs
  readonly #senses: ReadonlyMap<string, Sense>
  /** The words that were typed, folded, each once, and for each concept which of them are its own. */
  readonly #typed: readonly string[]
  readonly #typedOf: readonly (readonly number[])[]
  /** By number of a word, 1 where it means something: most words of a paragraph mean nothing. */
  readonly #telling: Uint8Array
  readonly #meanings = new Map<number, Meaning>()
  /** By number of an actor. */
  readonly #actors = new Map<number, Sense>()
  readonly #found = new Map<number, Matches>()
  readonly #nothing: SentenceMatches

  constructor(concepts: readonly Concept[], packed: PackedParagraphs) {
    this.#concepts = concepts
    this.#packed = packed
    this.#senses = sensesOf(concepts)
    this.#typed = [...new Set(concepts.flatMap(({ words }) => words))]
    const places = new Map(this.#typed.map((word, place) => [word, place]))
    this.#typedOf = concepts.map(({ words }) => words.map(word => places.get(word) ?? 0))
    this.#telling = new Uint8Array(packed.lexicon.words.length)
    this.#nothing = { hits: [], held: new Float64Array(concepts.length) }
    for (const [term, sense] of this.#senses) {
      for (const number of packed.lexicon.withTerm(term)) this.#mean(number, places)
      for (const number of packed.actorsUnder(term)) this.#actors.set(number, sense)
    }
    for (const word of this.#typed)
      for (const number of packed.lexicon.withWord(word)) this.#mean(number, places)
    for (const [concept, { words, name }] of concepts.entries())
      if (!name) for (const word of words) this.#meanKin(word, { concept, strength: KIN })
  }

  /** What a paragraph has of the query. */
  in(id: number): Matches {
    const known = this.#found.get(id)
    if (known) return known
    const found = this.#read(id)
    this.#found.set(id, found)
    return found
  }

  #mean(number: number, places: ReadonlyMap<string, number>): void {
    const known = this.#packed.lexicon.words[number]
    if (!known || this.#telling[number] === 1) return
    const sense = this.#senses.get(known.term)
    const exact = sense !== undefined && this.#isTyped(known.word, sense)
    this.#telling[number] = 1
    this.#meanings.set(number, { sense, typed: places.get(known.word) ?? -1, exact })
  }

  /** The words of the same family as one that was typed, where they mean nothing else to the query. */
  #meanKin(typed: string, sense: Sense): void {
    for (const number of this.#packed.lexicon.beginningAs(typed)) {
      const known = this.#packed.lexicon.words[number]
      if (!known || known.stop || this.#telling[number] === 1 || !isKin(typed, known.word)) continue
      this.#telling[number] = 1
      this.#meanings.set(number, { sense, typed: -1, exact: false })
    }
  }

  #isTyped(word: string, { concept }: Sense): boolean {
    return this.#concepts[concept]?.words.includes(word) ?? false
  }

  #read(id: number): Matches {
    const words = this.#packed.words(id)
    const ends = this.#packed.sentences(id)
    const named = this.#named(id, words)
    // Read at every word: a variable is read faster than a field.
    const telling = this.#telling
    const hits: Hit[] = []
    const stands: boolean[] = []
    const last = ends.length / 2 - 1
    let sentence = 0
    for (let at = 0; at < words.length; at += 2) {
      const number = words[at] ?? 0
      const actor = named === null ? undefined : named.get(at / 2)
      if (telling[number] === 0 && actor === undefined) continue
      const meaning = this.#meanings.get(number)
      if (meaning && meaning.typed >= 0) stands[meaning.typed] = true
      const sense = actor ?? meaning?.sense
      if (!sense) continue
      const start = words[at + 1] ?? 0
      while (sentence < last && start >= (ends[2 * sentence + 1] ?? 0)) sentence++
      const { concept, strength } = sense
      const exact =
        actor === undefined || actor === meaning?.sense
          ? meaning?.exact === true
          : this.#isTyped(this.#packed.lexicon.words[number]?.word ?? '', actor)
      hits.push({ position: at / 2, sentence, concept, strength, exact })
    }
    const sentences = this.#bySentence(hits, last + 1)
    const exact = this.#typedOf.map(places => places.every(place => stands[place] === true))
    return { words: words.length / 2, hits, sentences, held: this.#strengths(hits), exact }
  }

  #bySentence(hits: readonly Hit[], count: number): readonly SentenceMatches[] {
    const found: SentenceMatches[] = []
    for (let sentence = 0, from = 0; sentence < count; sentence++) {
      let to = from
      while (to < hits.length && hits[to]?.sentence === sentence) to++
      const inside = to > from ? hits.slice(from, to) : []
      found.push(to > from ? { hits: inside, held: this.#strengths(inside) } : this.#nothing)
      from = to
    }
    return found
  }

  #strengths(hits: readonly Hit[]): Strengths {
    if (hits.length === 0) return this.#nothing.held
    const held = new Float64Array(this.#concepts.length)
    for (const { concept, strength } of hits) if (strength > (held[concept] ?? 0)) held[concept] = strength
    return held
  }

  /** By position, the words from which actors are named that the query asks for; null where there is none. */
  #named(id: number, words: Uint32Array): ReadonlyMap<number, Sense | undefined> | null {
    if (this.#actors.size === 0) return null
    const mentions = this.#packed.mentions(id)
    let named: Map<number, Sense | undefined> | null = null
    let position = 0
    for (let at = 0; at < mentions.length; at += 3) {
      const sense = this.#actors.get(mentions[at + 2] ?? 0)
      if (sense === undefined && named === null) continue
      const [start, end] = [mentions[at] ?? 0, mentions[at + 1] ?? 0]
      while (position < words.length / 2 && this.#endOf(words, position) <= start) position++
      if (position >= words.length / 2 || (words[2 * position + 1] ?? 0) >= end) continue
      named ??= new Map()
      // Where two actors begin in one word, the later one counts, as it does in a paragraph that is taken apart.
      if (sense !== undefined || named.has(position)) named.set(position, sense)
    }
    return named
  }

  #endOf(words: Uint32Array, position: number): number {
    const written = this.#packed.lexicon.words[words[2 * position] ?? 0]?.written ?? ''
    return (words[2 * position + 1] ?? 0) + written.length
  }
}

/** The share of a query's weight that is held, from 0 to 1. */
export function shareIn(concepts: readonly WeighedConcept[], held: Strengths): number {
  let sum = 0
  let total = 0
  for (let place = 0; place < concepts.length; place++) {
    const weight = concepts[place]?.weight ?? 0
    total += weight
    sum += weight * (held[place] ?? 0)
  }
  return total === 0 ? 0 : sum / total
}
