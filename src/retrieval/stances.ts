import type { Actor } from '../actors/actor.ts'
import type { Statement } from '../attribution/statement.ts'
import type { Span } from '../text/span.ts'
import { tokens } from '../text/tokens.ts'
import { at, type Collection, neighbourhood } from './collection.ts'
import { type Held, joined, senseOf, sensesOf, shareHeld } from './holdings.ts'
import { actorKey, type ParsedParagraph } from './parsed-paragraph.ts'
import { searchTerms, type WeighedConcept } from './weigh.ts'

/** A paragraph that shows what an actor says about a topic, or that at least names both. */
export interface Stance {
  readonly parsed: ParsedParagraph
  /** The actor's own statement in it that is most on the topic, or null where it only mentions the actor. */
  readonly statement: Statement | null
  /** How much it is on the topic, from 0 to 1. */
  readonly relevance: number
}

/** A statement counts for this much more than a mention that is as much on the topic. */
const SPOKEN = 0.2
/** What holds less of the topic than this is not about it. */
const ON_TOPIC = 0.3
/** How much the topic counts where it stands outside the statement itself. */
const IN_SENTENCE = 0.9
const IN_PARAGRAPH = 0.7
const AROUND = 0.5
/** The topic stands in the same article, but not near the statement: better than nothing, hardly more. */
export const IN_ARTICLE = 0.35
/** How many paragraphs the engine proposes for the topic; what actors say stands in them or next to them. */
const CANDIDATES = 200

/**
 * Paragraphs in which an actor, or somebody who speaks for it, says something on a topic, and paragraphs that
 * only mention the actor beside the topic, best first. `accepts` narrows to some articles.
 */
export async function stances(
  collection: Collection,
  actor: Actor,
  topic: readonly WeighedConcept[],
  accepts: (parsed: ParsedParagraph) => boolean = () => true,
): Promise<readonly Stance[]> {
  const candidates = await collection.index.search(searchTerms(topic), CANDIDATES, id =>
    accepts(at(collection, id)),
  )
  const ids = new Set(candidates.flatMap(({ id }) => neighbourhood(collection, id)))
  const about = new Topic(topic)
  const voice = new Voice(actor, collection)
  const found = [...ids].flatMap(id => {
    const parsed = at(collection, id)
    const around = AROUND * about.share(neighbourhood(collection, id).map(place => at(collection, place)))
    const statements = voice.statements(parsed).map(statement => ({
      parsed,
      statement,
      relevance: Math.max(about.inStatement(parsed, statement), around),
    }))
    const mention = { parsed, statement: null, relevance: about.beside(parsed, voice.namedIn(parsed)) }
    const best = [...statements, mention].sort((a, b) => worth(b) - worth(a))[0]
    return best && best.relevance >= ON_TOPIC ? [best] : []
  })
  const close = found.length > 0 ? found : inArticlesOn(collection, about, voice, [...ids])
  return close.sort((a, b) => worth(b) - worth(a))
}

/** Where an actor never comes near the topic: what it says in articles that hold the topic elsewhere. */
function inArticlesOn(collection: Collection, about: Topic, voice: Voice, ids: readonly number[]): Stance[] {
  const articles = new Set(ids.map(id => at(collection, id).article))
  return [...articles].flatMap(article => {
    const paragraphs = collection.inArticle(article)
    if (about.share(paragraphs) < 1) return []
    return paragraphs.flatMap(parsed => {
      const [statement] = voice.statements(parsed)
      return statement ? [{ parsed, statement, relevance: IN_ARTICLE }] : []
    })
  })
}

/** What decides a stance's place. */
function worth({ statement, relevance }: Stance): number {
  return statement ? relevance + SPOKEN + (statement.kind === 'indirect' ? 0 : 0.05) : relevance
}

/** A word that names the topic: which of its concepts, and how well. */
interface TopicMention extends Span {
  readonly concept: number
  readonly strength: number
}

/** A topic, and how much of it texts hold. */
class Topic {
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

/** An actor as it is heard in the coverage: in its own statements, those of its people, and where it is named. */
class Voice {
  readonly #actor: Actor
  readonly #collection: Collection
  readonly #name: readonly string[]
  /** Whether the actor is one that the collection knows, or only a name that was typed. */
  readonly #known: boolean

  constructor(actor: Actor, collection: Collection) {
    this.#actor = actor
    this.#collection = collection
    this.#name = tokens(actor.name).map(({ word }) => word)
    this.#known = collection.actors.find(actor.name) !== null
  }

  /** The actor's own statements in a paragraph. */
  statements(parsed: ParsedParagraph): readonly Statement[] {
    return this.#collection.statements(parsed).filter(statement => this.#owns(statement, parsed))
  }

  /** The sentences of a paragraph, by index, that name the actor. */
  namedIn(parsed: ParsedParagraph): ReadonlySet<number> {
    const key = actorKey(this.#actor.name)
    const naming = this.#known
      ? parsed.words.filter(({ actor }) => actor === key)
      : this.#isMeant(new Set(parsed.words.map(({ word }) => word)), parsed)
        ? parsed.words.filter(({ word }) => word === this.#name.at(-1))
        : []
    return new Set(naming.map(({ sentence }) => sentence))
  }

  #owns(statement: Statement, parsed: ParsedParagraph): boolean {
    const { name, kind } = this.#actor
    if (statement.actor === name || statement.speaker === name) return true
    if (kind === 'country') return false
    const written = statement.source && parsed.text.slice(statement.source.start, statement.source.end)
    return [written, statement.speaker].some(source => {
      if (source === null) return false
      if (this.#known)
        return this.#collection.actors.mentions(source).some(mention => mention.actor.name === name)
      return this.#isMeant(new Set(tokens(source).map(({ word }) => word)), parsed)
    })
  }

  /** Whether words name an actor that the collection does not know: in full, or by its last word in an article that has it in full. */
  #isMeant(words: ReadonlySet<string>, { article }: ParsedParagraph): boolean {
    const last = this.#name.at(-1)
    if (last === undefined || !words.has(last)) return false
    if (this.#name.every(word => words.has(word))) return true
    return this.#collection
      .inArticle(article)
      .some(parsed => this.#name.every(name => parsed.words.some(({ word }) => word === name)))
  }
}
