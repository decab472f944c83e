import type { Actor } from '../actors/actor.ts'
import type { Statement } from '../attribution/statement.ts'
import type { Article } from '../news/article.ts'
import { fold } from '../text/fold.ts'
import { tokens } from '../text/tokens.ts'
import type { Collection } from './collection.ts'
import { actorKey, type ParsedParagraph } from './parsed-paragraph.ts'

/**
 * An actor as it is heard in the coverage: in its own statements, those of its people, and where it is named. Held
 * state: in which articles it was found.
 */
export class Voice {
  readonly #actor: Actor
  readonly #collection: Collection
  readonly #name: readonly string[]
  /** Whether the actor is one that the collection knows, or only a name that was typed. */
  readonly #known: boolean
  /** Whether a paragraph names the actor, somebody who speaks for it, or somebody of the name that was typed. */
  readonly #isNamedIn: (id: number) => boolean
  readonly #isIn = new Map<Article, boolean>()
  readonly #inFull = new Map<Article, boolean>()

  constructor(actor: Actor, collection: Collection) {
    this.#actor = actor
    this.#collection = collection
    this.#name = tokens(actor.name).map(({ word }) => word)
    this.#known = collection.actors.find(actor.name) !== null
    this.#isNamedIn = this.#naming()
  }

  /** Whether an article names the actor, or somebody who speaks for it: in no other can it be heard. */
  isIn(article: Article): boolean {
    const known = this.#isIn.get(article) ?? this.#collection.idsIn(article).some(this.#isNamedIn)
    this.#isIn.set(article, known)
    return known
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
    return this.#name.every(word => words.has(word)) || this.#isInFull(article)
  }

  /** Whether a paragraph of an article has the whole name. */
  #isInFull(article: Article): boolean {
    const known =
      this.#inFull.get(article) ??
      this.#collection.idsIn(article).some(id => {
        const { words } = this.#collection.paragraph(id)
        return this.#name.every(name => words.some(({ word }) => word === name))
      })
    this.#inFull.set(article, known)
    return known
  }

  /** Tells which paragraphs name whoever is asked about. */
  #naming(): (id: number) => boolean {
    const { actors } = this.#collection.actors
    const { name } = this.#actor
    if (this.#known)
      return this.#collection.naming(
        actors.filter(actor => actor.name === name || actor.affiliation === name),
      )
    const last = this.#name.at(-1) ?? ''
    const named = this.#collection.naming(actors.filter(actor => fold(actor.name).includes(last)))
    const holding = this.#collection.holding([last])
    return id => holding(id) || named(id)
  }
}
