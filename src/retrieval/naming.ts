import type { Actor } from '../actors/actor.ts'
import type { Article } from '../news/article.ts'
import { fold } from '../text/fold.ts'
import type { Span } from '../text/span.ts'
import { stem } from '../text/stem.ts'
import type { Collection } from './collection.ts'
import { senseOf, sensesOf, shareHeld } from './holdings.ts'
import { inside } from './inside.ts'
import { OfficesHeld } from './offices-held.ts'
import { actorKey, type ParsedParagraph } from './parsed-paragraph.ts'
import { TypedName } from './typed-name.ts'
import type { WeighedConcept } from './weigh.ts'

/** Somebody who speaks for the actor is named in its place. */
const OFFICIAL = 0.7
/** A word of the actor's other names in another form: "Republican lawmakers" for Republicans. */
const KINDRED = 0.5
/** A known name counts this share where what was typed says more: the rest as far as the text says it, too. */
const PLAIN = 0.6
/** "The judge", where the article has made the actor its only judge. */
const BY_OFFICE = 0.6

/** A word that may name the actor: how surely it does by itself, and which word of the typed name it is. */
interface Sign extends Span {
  readonly surety: number
  readonly concept: number | null
}

/**
 * How surely stretches of text name an actor, from 0 to 1: under a name that the collection knows, in full or in short
 * as it was typed, or, as "younger voters" and "House Republicans" are no names, by the share of the words' weight that
 * stands there. Held state: what was found in paragraphs.
 */
export class Naming {
  /** Whether the actor is one that the collection knows, or only a name that was typed. */
  readonly known: boolean
  readonly #concepts: readonly WeighedConcept[]
  readonly #senses: ReturnType<typeof sensesOf>
  readonly #typed: TypedName
  readonly #keys: ReadonlyMap<string, number>
  readonly #kindred: ReadonlySet<string>
  readonly #offices: OfficesHeld
  /** Whether what was typed says more than a name of the actor: "House Republicans". */
  readonly #isNarrower: boolean
  readonly #isPerson: boolean
  readonly #found = new Map<ParsedParagraph, readonly Sign[]>()

  /**
   * @param typed The name as it was typed.
   * @param concepts Its words, weighed.
   * @param officials The actors who speak for the actor.
   */
  constructor(
    actor: Actor,
    typed: string,
    concepts: readonly WeighedConcept[],
    officials: readonly Actor[],
    collection: Collection,
  ) {
    this.known = isKnown(actor, officials, collection)
    this.#concepts = concepts
    this.#senses = sensesOf(concepts.map(concept => ({ ...concept, near: [] })))
    this.#typed = new TypedName(actor.name, collection)
    this.#keys = new Map([
      ...officials.map(({ name }): [string, number] => [actorKey(name), OFFICIAL]),
      [actorKey(actor.name), 1],
    ])
    this.#kindred = kindredOf(actor)
    this.#isPerson = actor.kind === 'person'
    this.#isNarrower = this.known && isNarrower(typed, actor)
    const paragraphsOf = (article: Article) => collection.idsIn(article).map(id => collection.paragraph(id))
    this.#offices = new OfficesHeld(paragraphsOf, parsed => this.#byNameAt(parsed))
  }

  /** How surely a stretch of a paragraph names the actor; the whole paragraph where none is given. */
  within(parsed: ParsedParagraph, stretch?: Span): number {
    const held = new Map<number, number>()
    let best = 0
    const signs = this.#signsIn(parsed)
    for (const { surety, concept } of stretch ? inside(signs, stretch) : signs) {
      best = Math.max(best, surety)
      if (concept !== null) held.set(concept, 1)
    }
    const share = shareHeld(this.#concepts, held)
    if (this.#isNarrower) return best * (PLAIN + (1 - PLAIN) * share)
    return this.known ? best : Math.max(best, share)
  }

  /** How surely each sentence of a paragraph names the actor. */
  inSentences(parsed: ParsedParagraph): readonly number[] {
    return parsed.sentences.map(sentence => this.within(parsed, sentence))
  }

  /** The words of a paragraph that may name the actor. A paragraph is asked about many times, so they are kept. */
  #signsIn(parsed: ParsedParagraph): readonly Sign[] {
    const before = this.#found.get(parsed)
    if (before) return before
    const named = new Map(this.#byNameAt(parsed))
    if (this.#isPerson)
      for (const at of this.#offices.heldAt(parsed)) named.set(at, Math.max(BY_OFFICE, named.get(at) ?? 0))
    const found = parsed.words.flatMap((word, at): Sign | [] => {
      const surety = named.get(at) ?? 0
      const concept = senseOf(this.#senses, word)?.concept ?? null
      return surety > 0 || concept !== null ? { start: word.start, end: word.end, surety, concept } : []
    })
    this.#found.set(parsed, found)
    return found
  }

  #byNameAt(parsed: ParsedParagraph): ReadonlyMap<number, number> {
    const found = new Map<number, number>()
    for (const [at, { actor, term }] of parsed.words.entries()) {
      const surety =
        (actor === null ? undefined : this.#keys.get(actor)) ?? (this.#kindred.has(term) ? KINDRED : 0)
      if (surety > 0) found.set(at, surety)
    }
    // Only people are called by the last word of their names: a secretary of state is not the Islamic State.
    if (this.#isPerson) for (const at of this.#typed.namedAt(parsed)) found.set(at, 1)
    return found
  }
}

/** Whether a collection knows an actor, and names it: of one that it never names, the words are all there is to go by. */
export function isKnown(actor: Actor, officials: readonly Actor[], collection: Collection): boolean {
  const found = collection.actors.find(actor.name)
  const counts = collection.mentionCounts()
  return found !== null && [found, ...officials].some(each => counts.has(each))
}

/** Whether what was typed is no name of an actor, but leads to it all the same: a part of it, or one of its bodies. */
function isNarrower(typed: string, { name, kind, aliases }: Actor): boolean {
  const plain = (written: string) => fold(written.trim()).replace(/^the /, '')
  if (kind === 'person' || !typed.trim().includes(' ')) return false
  return ![name, ...aliases].some(each => plain(each) === plain(typed))
}

/** The stems of an organisation's names of one word: what belongs to it is called by them, too. */
function kindredOf({ kind, aliases }: Actor): ReadonlySet<string> {
  if (kind !== 'organisation') return new Set()
  return new Set(aliases.filter(alias => /^\p{Lu}\p{Ll}+$/u.test(alias)).map(alias => stem(fold(alias))))
}
