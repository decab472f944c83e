import type { Actor, ActorTable, Mention } from '../actors/actor.ts'
import type { Statement } from '../attribution/statement.ts'
import type { Article } from '../news/article.ts'
import { ArticleStatements } from './article-statements.ts'
import { SAME } from './duplicates.ts'
import { Matcher } from './matches.ts'
import { PackedParagraphs } from './packed-paragraphs.ts'
import { type ParsedParagraph, termsOf, unpacked } from './parsed-paragraph.ts'
import type { Concept } from './query.ts'
import { Recent } from './recent.ts'
import { repeatedRuns } from './repeated-runs.ts'
import { differentRuns, type RunSignature, runsOf, signatureOf } from './run-signature.ts'
import { Runs } from './runs.ts'
import type { Engine, IndexedParagraph, SearchIndex } from './search-index.ts'
import { topicsOf } from './topics.ts'
import { actorsWithout, indexWithout } from './without.ts'

/**
 * A corpus made ready to be asked: its articles, the actors they name, and the index of their paragraphs. A
 * paragraph's id is its place in order of article and reading, from 0, here and in the index. An id that there is
 * none of throws a RangeError: index and collection disagree.
 */
export interface Collection {
  readonly articles: readonly Article[]
  readonly actors: ActorTable
  readonly index: SearchIndex
  /** Above every id of a paragraph. */
  readonly size: number
  /** The article that a paragraph stands in. */
  articleOf(id: number): Article
  /** A paragraph taken apart. */
  paragraph(id: number): ParsedParagraph
  /** Where actors are named in a paragraph, in order. */
  mentions(place: Pick<ParsedParagraph, 'article' | 'paragraph'>): readonly Mention[]
  /** Finds what paragraphs have of a query. */
  matcher(concepts: readonly Concept[]): Matcher
  /** Finds how long a run of a question's terms, stop words among them, paragraphs have. */
  runs(terms: readonly string[]): Runs
  /** The id of a paragraph. */
  idOf(place: Pick<ParsedParagraph, 'article' | 'paragraph'>): number
  /** The ids of an article's paragraphs, in reading order. */
  idsIn(article: Article): readonly number[]
  /** Tells which paragraphs name one of some actors. */
  naming(actors: readonly Actor[]): (id: number) => boolean
  /** How often each actor is named in all, the most frequent first. Counted when first asked for. */
  mentionCounts(): ReadonlyMap<Actor, number>
  /** Tells which paragraphs have some words (folded) side by side in that order. */
  holding(words: readonly string[]): (id: number) => boolean
  /** Every word of the coverage but stop words, folded, with the first way it is written. Made when first asked for. */
  vocabulary(): ReadonlyMap<string, string>
  /** The words of the vocabulary that are first written with a capital, folded: names, for the most part. */
  names(): readonly string[]
  /** What the coverage is about in its own words, the most frequent first. Made when first asked for. */
  topics(): readonly string[]
  /** The terms of an article's title: stems and actor keys. */
  titleTerms(article: Article): ReadonlySet<string>
  /** What a paragraph reports people to say, worked out for its article up to there when first asked for. */
  statements(parsed: Pick<ParsedParagraph, 'article' | 'paragraph'>): readonly Statement[]
  /** The words of a paragraph in order as numbers: the same number for the same word, however it is written. */
  wordNumbers(place: Pick<ParsedParagraph, 'article' | 'paragraph'>): Uint32Array
  /** Whether other articles may have what makes up a paragraph: of two that are the same, this tells it of one at least. */
  isRepeated(place: Pick<ParsedParagraph, 'article' | 'paragraph'>): boolean
  /** What tells of most pairs of paragraphs that they are not the same. */
  runSignature(place: Pick<ParsedParagraph, 'article' | 'paragraph'>): RunSignature
  /**
   * The collection without some articles, at once: nothing of them is found, counted or named in it. What other
   * articles are understood by stays as it is: which side somebody is on, and what else an actor is called, may have
   * been learnt from an article that is left out.
   */
  without(ids: ReadonlySet<string>): Collection
}

/** How many paragraphs are kept as objects: about as many as one question looks at. */
const UNPACKED = 800
/** Of how many paragraphs the signature is kept: each takes little room, and of a large coverage many are proposed again. */
const SIGNED = 20_000

/** Makes a corpus ready to be asked. `progress` hears how many of its articles are read. */
export async function buildCollection(
  articles: readonly Article[],
  actors: ActorTable,
  engine: Engine,
  progress: (done: number) => void = () => {},
): Promise<Collection> {
  const packed = new PackedParagraphs(actors)
  const index = await engine(reading(articles, packed, progress))
  packed.trim()
  return new PackedCollection(articles, actors, index, { packed, repeated: repeatedRuns(packed, SAME) })
}

/** Takes the paragraphs of all articles apart, one after the other. */
function* reading(
  articles: readonly Article[],
  packed: PackedParagraphs,
  progress: (done: number) => void,
): Generator<IndexedParagraph> {
  for (const [done, article] of articles.entries()) {
    for (const text of article.paragraphs) {
      const id = packed.add(article, text)
      yield { id, terms: packed.termsOf(id) }
    }
    progress(done + 1)
  }
}

/** What was worked out of the paragraphs of a corpus. */
interface Known {
  readonly packed: PackedParagraphs
  /** By id, 1 where other articles may have the same. */
  readonly repeated: Uint8Array
}

/** A collection that keeps its paragraphs packed, and unpacks what a question looks at. */
class PackedCollection implements Collection {
  readonly articles: readonly Article[]
  readonly actors: ActorTable
  readonly index: SearchIndex
  readonly #packed: PackedParagraphs
  readonly #repeated: Uint8Array
  readonly #unpacked = new Recent<number, ParsedParagraph>(UNPACKED)
  /** By the concepts of a query: ranking, summary and passages look at the same paragraphs. */
  readonly #matchers = new WeakMap<readonly Concept[], Matcher>()
  readonly #signatures = new Recent<number, RunSignature>(SIGNED)
  readonly #titles = new Map<Article, ReadonlySet<string>>()
  readonly #statements: ArticleStatements
  #counts: ReadonlyMap<Actor, number> | null = null
  #vocabulary: ReadonlyMap<string, string> | null = null
  #names: readonly string[] | null = null
  #topics: readonly string[] | null = null

  constructor(articles: readonly Article[], actors: ActorTable, index: SearchIndex, known: Known) {
    this.articles = articles
    this.actors = actors
    this.index = index
    this.#packed = known.packed
    this.#repeated = known.repeated
    this.#statements = new ArticleStatements(actors, known.packed)
  }

  get size(): number {
    return this.#packed.size
  }

  /** The ids of all paragraphs, in order. */
  get #ids(): readonly number[] {
    return this.articles.flatMap(article => this.idsIn(article))
  }

  articleOf(id: number): Article {
    const article = this.#packed.articleOf(id)
    if (!article) throw new RangeError(`no paragraph ${id} among ${this.size}`)
    return article
  }

  paragraph(id: number): ParsedParagraph {
    return this.#unpacked.get(id, () => {
      const article = this.articleOf(id)
      const first = this.#packed.firstOf(article) ?? 0
      const parts = () => this.#packed.partsOf(id)
      return unpacked(article, id - first + 1, this.#packed.sentencesIn(id), parts)
    })
  }

  mentions(place: Pick<ParsedParagraph, 'article' | 'paragraph'>): readonly Mention[] {
    return this.#packed.mentionsIn(this.idOf(place))
  }

  matcher(concepts: readonly Concept[]): Matcher {
    const known = this.#matchers.get(concepts) ?? new Matcher(concepts, this.#packed)
    this.#matchers.set(concepts, known)
    return known
  }

  runs(terms: readonly string[]): Runs {
    return new Runs(terms, this.#packed)
  }

  idOf({ article, paragraph }: Pick<ParsedParagraph, 'article' | 'paragraph'>): number {
    return (this.#packed.firstOf(article) ?? 0) + paragraph - 1
  }

  idsIn(article: Article): readonly number[] {
    const first = this.#packed.firstOf(article)
    return first === undefined ? [] : article.paragraphs.map((_, index) => first + index)
  }

  naming(actors: readonly Actor[]): (id: number) => boolean {
    return this.#packed.naming(actors)
  }

  mentionCounts(): ReadonlyMap<Actor, number> {
    this.#counts ??= this.#packed.mentionCounts(this.#ids)
    return this.#counts
  }

  holding(words: readonly string[]): (id: number) => boolean {
    return this.#packed.holding(words)
  }

  vocabulary(): ReadonlyMap<string, string> {
    this.#vocabulary ??= this.#packed.spellings(this.#ids)
    return this.#vocabulary
  }

  names(): readonly string[] {
    this.#names ??= [...this.vocabulary()].flatMap(([word, as]) => (/^\p{Lu}/u.test(as) ? [word] : []))
    return this.#names
  }

  topics(): readonly string[] {
    this.#topics ??= topicsOf(this.#packed, this.#ids)
    return this.#topics
  }

  titleTerms(article: Article): ReadonlySet<string> {
    const known = this.#titles.get(article) ?? new Set(termsOf(article.title ?? '', this.actors))
    this.#titles.set(article, known)
    return known
  }

  statements({ article, paragraph }: Pick<ParsedParagraph, 'article' | 'paragraph'>): readonly Statement[] {
    return this.#statements.inParagraph(article, paragraph)
  }

  wordNumbers(place: Pick<ParsedParagraph, 'article' | 'paragraph'>): Uint32Array {
    return this.#packed.foldedWords(this.idOf(place))
  }

  isRepeated(place: Pick<ParsedParagraph, 'article' | 'paragraph'>): boolean {
    return this.#repeated[this.idOf(place)] === 1
  }

  runSignature(place: Pick<ParsedParagraph, 'article' | 'paragraph'>): RunSignature {
    const id = this.idOf(place)
    return this.#signatures.get(id, () => signatureOf(differentRuns(runsOf(this.#packed.foldedWords(id)))))
  }

  without(ids: ReadonlySet<string>): Collection {
    const left = this.articles.filter(({ id }) => !ids.has(id))
    const gone = this.articles.filter(({ id }) => ids.has(id))
    const hidden = gone.flatMap(article => this.idsIn(article))
    const index = indexWithout(this.index, hidden, id => this.#packed.termsOf(id))
    const named = this.#packed.mentionCounts(left.flatMap(article => this.idsIn(article)))
    const unnamed = new Set([...this.mentionCounts().keys()].filter(actor => !named.has(actor)))
    const known = { packed: this.#packed, repeated: this.#repeated }
    return new PackedCollection(left, actorsWithout(this.actors, unnamed, gone), index, known)
  }
}
