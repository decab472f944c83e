import type { ActorTable } from '../actors/actor.ts'
import type { Statement } from '../attribution/statement.ts'
import { statementsByParagraph } from '../attribution/statements.ts'
import type { Article } from '../news/article.ts'
import { sentences } from '../text/sentences.ts'
import type { PackedParagraphs } from './packed-paragraphs.ts'
import { PackedStatements } from './packed-statements.ts'
import { Recent } from './recent.ts'

/** How many articles are held open where reading them stopped; a further one is read again from its beginning. */
const HELD_OPEN = 64

/** An article that is being read. */
interface Reading {
  readonly paragraphs: Iterator<readonly Statement[]>
  /** How many paragraphs are read. */
  read: number
}

/**
 * Who says what in articles, each read as far as it was asked for: to read an article takes many times as long as to find a
 * paragraph in it, and half of what an answer shows stands in the first half. Held state.
 */
export class ArticleStatements {
  readonly #actors: ActorTable
  readonly #packed: PackedParagraphs
  readonly #kept = new PackedStatements<Article>()
  /** Of how many paragraphs of an article the statements are kept. */
  readonly #known = new Map<Article, number>()
  readonly #open = new Recent<Article, Reading>(HELD_OPEN)

  constructor(actors: ActorTable, packed: PackedParagraphs) {
    this.#actors = actors
    this.#packed = packed
  }

  /** The statements of a paragraph, numbered from 1. */
  inParagraph(article: Article, paragraph: number): readonly Statement[] {
    if ((this.#known.get(article) ?? 0) < paragraph) this.#readTo(article, paragraph)
    return this.#kept.inParagraph(article, paragraph)
  }

  #readTo(article: Article, paragraph: number): void {
    const reading = this.#open.get(article, () => ({ paragraphs: this.#begin(article), read: 0 }))
    let known = this.#known.get(article) ?? 0
    while (reading.read < paragraph) {
      const { value, done } = reading.paragraphs.next()
      if (done) break
      reading.read++
      if (reading.read <= known) continue
      this.#kept.add(article, value)
      known = reading.read
    }
    this.#known.set(article, known)
  }

  /** Begins to read an article, with the mentions and sentences that are known already. */
  #begin(article: Article): Iterator<readonly Statement[]> {
    const actors = this.#actors
    const packed = this.#packed
    const first = packed.firstOf(article) ?? 0
    const ids = new Map(article.paragraphs.map((text, index) => [text, first + index]))
    const knowing: ActorTable = {
      actors: actors.actors,
      find: name => actors.find(name),
      bearers: name => actors.bearers(name),
      affiliations: actor => actors.affiliations(actor),
      spokeFor: (actor, published) => actors.spokeFor(actor, published),
      mentions: text => {
        const id = ids.get(text)
        return id === undefined ? actors.mentions(text) : packed.mentionsIn(id)
      },
    }
    return statementsByParagraph(article, knowing, text => {
      const id = ids.get(text)
      return id === undefined ? sentences(text) : packed.sentencesIn(id)
    })
  }
}
