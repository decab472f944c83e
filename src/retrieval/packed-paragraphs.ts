import type { Actor, ActorTable, Mention } from '../actors/actor.ts'
import type { Article } from '../news/article.ts'
import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { eachWord, type Token } from '../text/tokens.ts'
import { Lexicon } from './lexicon.ts'
import { NumberRows } from './number-rows.ts'
import { actorKey, type Parts } from './parsed-paragraph.ts'

/**
 * Paragraphs taken apart once and kept as numbers: what stands where in them is found again without reading them
 * anew, in a tenth of the memory that their words take as objects. A paragraph's id is its place among those that
 * were added. Held state: paragraphs are only ever added.
 */
export class PackedParagraphs {
  readonly lexicon = new Lexicon()
  readonly #table: ActorTable
  readonly #actors: Actor[] = []
  readonly #actorNumbers = new Map<Actor, number>()
  /** By the key of an actor's name, the numbers of those who bear it. */
  readonly #actorsByKey = new Map<string, number[]>()
  /** By paragraph, its article. */
  readonly #articles: Article[] = []
  /** By article, the id of its first paragraph. */
  readonly #firstIds = new Map<Article, number>()
  /** A row a paragraph: of each word its number in the lexicon and its start. */
  readonly #words = new NumberRows()
  /** Of each sentence its start and its end. */
  readonly #sentences = new NumberRows()
  /** Of each mention its start, its end and the actor's number. */
  readonly #mentions = new NumberRows()

  /** Actors are named as `table` finds them. */
  constructor(table: ActorTable) {
    this.#table = table
  }

  /** How many paragraphs there are. */
  get size(): number {
    return this.#articles.length
  }

  /** The actors that are named, in the order in which they first are: a mention's number is a place in it. */
  get actors(): readonly Actor[] {
    return this.#actors
  }

  /** The numbers of the actors that are indexed under a key. */
  actorsUnder(key: string): readonly number[] {
    return this.#actorsByKey.get(key) ?? []
  }

  /** Takes the next paragraph of an article apart and keeps it. Gives its id. */
  add(article: Article, text: string): number {
    const id = this.#articles.push(article) - 1
    if (!this.#firstIds.has(article)) this.#firstIds.set(article, id)
    const words: number[] = []
    eachWord(text, (written, start) => words.push(this.lexicon.numberOf(written), start))
    this.#words.add(words)
    this.#sentences.add(sentences(text).flatMap(({ start, end }) => [start, end]))
    const mentions = this.#table.mentions(text)
    this.#mentions.add(mentions.flatMap(({ start, end, actor }) => [start, end, this.#numberOf(actor)]))
    return id
  }

  /** Gives back the room that was kept for further paragraphs. */
  trim(): void {
    for (const rows of [this.#words, this.#sentences, this.#mentions]) rows.trim()
  }

  /** The article of a paragraph, or undefined where there is no such paragraph. */
  articleOf(id: number): Article | undefined {
    return this.#articles[id]
  }

  /** The text of a paragraph. */
  textOf(id: number): string {
    const article = this.#articles[id]
    return article?.paragraphs[id - (this.#firstIds.get(article) ?? 0)] ?? ''
  }

  /** The id of an article's first paragraph; the others follow. Undefined where the article is none of these. */
  firstOf(article: Article): number | undefined {
    return this.#firstIds.get(article)
  }

  /** Of the words of a paragraph in order, the number in the lexicon and the start, in turn. */
  words(id: number): Uint32Array {
    return this.#words.row(id)
  }

  /** The words of a paragraph in order as numbers: the same number for the same word folded. */
  foldedWords(id: number): Uint32Array {
    const row = this.#words.row(id)
    const { firsts } = this.lexicon
    const folded = new Uint32Array(row.length / 2)
    for (let at = 0; at < folded.length; at++) folded[at] = firsts[row[2 * at] ?? 0] ?? 0
    return folded
  }

  /** Of the sentences of a paragraph in order, the start and the end, in turn. */
  sentences(id: number): Uint32Array {
    return this.#sentences.row(id)
  }

  /** Of the mentions in a paragraph in order, the start, the end and the actor's number, in turn. */
  mentions(id: number): Uint32Array {
    return this.#mentions.row(id)
  }

  /** Tells which paragraphs have some words (folded) side by side in that order. */
  holding(words: readonly string[]): (id: number) => boolean {
    const steps = words.map(word => flags(this.lexicon.words, known => known.word === word))
    const rows = this.#words
    return id => {
      const { numbers } = rows
      const last = rows.endOf(id) - 2 * steps.length
      for (let at = rows.startOf(id); at <= last; at += 2) {
        let step = 0
        while (step < steps.length && steps[step]?.[numbers[at + 2 * step] ?? 0] === 1) step++
        if (step === steps.length) return true
      }
      return false
    }
  }

  /** Tells which paragraphs name one of some actors. */
  naming(actors: readonly Actor[]): (id: number) => boolean {
    const meant = new Set(actors)
    const named = flags(this.#actors, actor => meant.has(actor))
    const rows = this.#mentions
    return id => {
      const { numbers } = rows
      const end = rows.endOf(id)
      for (let at = rows.startOf(id) + 2; at < end; at += 3) if (named[numbers[at] ?? 0] === 1) return true
      return false
    }
  }

  /** How often each actor is named in some paragraphs, the most frequent first; one that they do not name is left out. */
  mentionCounts(ids: Iterable<number>): ReadonlyMap<Actor, number> {
    const counts = new Uint32Array(this.#actors.length)
    const rows = this.#mentions
    const { numbers } = rows
    for (const id of ids) {
      const end = rows.endOf(id)
      for (let at = rows.startOf(id) + 2; at < end; at += 3) {
        const number = numbers[at] ?? 0
        counts[number] = (counts[number] ?? 0) + 1
      }
    }
    const counted = this.#actors.map((actor, number): [Actor, number] => [actor, counts[number] ?? 0])
    return new Map(counted.filter(([, count]) => count > 0).sort(([, one], [, other]) => other - one))
  }

  /** Every word of some paragraphs but stop words, folded, with the first way it is written. */
  spellings(ids: Iterable<number>): ReadonlyMap<string, string> {
    const used = new Uint8Array(this.lexicon.words.length)
    const rows = this.#words
    const { numbers } = rows
    for (const id of ids) {
      const end = rows.endOf(id)
      for (let at = rows.startOf(id); at < end; at += 2) used[numbers[at] ?? 0] = 1
    }
    const written = new Map<string, string>()
    for (const [number, { word, stop, written: as }] of this.lexicon.words.entries())
      if (used[number] === 1 && !stop && !written.has(word)) written.set(word, as)
    return written
  }

  /** The terms under which a paragraph is indexed: those that `indexTerms` finds in it, the names of actors last. */
  termsOf(id: number): readonly string[] {
    const terms: string[] = []
    const words = this.#words.row(id)
    for (let at = 0; at < words.length; at += 2) {
      const word = this.lexicon.words[words[at] ?? 0]
      if (word && !word.stop) terms.push(word.term)
    }
    for (const { actor } of this.mentionsIn(id)) terms.push(actorKey(actor.name))
    return terms
  }

  /** The parts of a paragraph, as they were found when it was added. */
  partsOf(id: number): Parts {
    return { sentences: this.sentencesIn(id), tokens: this.#tokensIn(id), mentions: this.mentionsIn(id) }
  }

  /** Where actors are named in a paragraph. */
  mentionsIn(id: number): readonly Mention[] {
    const row = this.#mentions.row(id)
    const found: Mention[] = []
    for (let at = 0; at < row.length; at += 3) {
      const actor = this.#actors[row[at + 2] ?? 0]
      if (actor) found.push({ start: row[at] ?? 0, end: row[at + 1] ?? 0, actor })
    }
    return found
  }

  /** Where the sentences of a paragraph stand. */
  sentencesIn(id: number): readonly Span[] {
    const row = this.#sentences.row(id)
    const found: Span[] = []
    for (let at = 0; at < row.length; at += 2) found.push({ start: row[at] ?? 0, end: row[at + 1] ?? 0 })
    return found
  }

  #tokensIn(id: number): readonly Token[] {
    const row = this.#words.row(id)
    const found: Token[] = []
    for (let at = 0; at < row.length; at += 2) {
      const known = this.lexicon.words[row[at] ?? 0]
      const start = row[at + 1] ?? 0
      if (!known) continue
      const { written, word, term, stop } = known
      found.push({ start, end: start + written.length, word, term, stop })
    }
    return found
  }

  #numberOf(actor: Actor): number {
    const known = this.#actorNumbers.get(actor)
    if (known !== undefined) return known
    const number = this.#actors.push(actor) - 1
    this.#actorNumbers.set(actor, number)
    const key = actorKey(actor.name)
    this.#actorsByKey.set(key, [...(this.#actorsByKey.get(key) ?? []), number])
    return number
  }
}

/** By place in a list, 1 where a condition holds and 0 elsewhere: asked millions of times, so no Set. */
function flags<Item>(list: readonly Item[], holds: (item: Item) => boolean): Uint8Array {
  const found = new Uint8Array(list.length)
  for (let place = 0; place < list.length; place++) {
    const item = list[place]
    if (item !== undefined && holds(item)) found[place] = 1
  }
  return found
}
