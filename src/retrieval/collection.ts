import type { ActorTable } from '../actors/actor.ts'
import type { Statement } from '../attribution/statement.ts'
import { statementsOf } from '../attribution/statements.ts'
import type { Article } from '../news/article.ts'
import { indexTerms, type ParsedParagraph, parseParagraph, termsOf } from './parsed-paragraph.ts'
import type { Engine, SearchIndex } from './search-index.ts'

/** A corpus made ready to be asked: its articles, the actors they name, and the index of their paragraphs. */
export interface Collection {
  readonly articles: readonly Article[]
  readonly actors: ActorTable
  readonly index: SearchIndex
  /** All paragraphs in order of article and reading; a paragraph's place here is its id in the index. */
  readonly paragraphs: readonly ParsedParagraph[]
  /** The paragraphs of an article, in reading order. */
  inArticle(article: Article): readonly ParsedParagraph[]
  /** Every word of the coverage but stop words, folded, with the first way it is written. Made when first asked for. */
  vocabulary(): ReadonlyMap<string, string>
  /** The terms of an article's title: stems and actor keys. */
  titleTerms(article: Article): ReadonlySet<string>
  /** What a paragraph reports people to say, worked out for its article when first asked for. */
  statements(parsed: ParsedParagraph): readonly Statement[]
}

/** Makes a corpus ready to be asked. `progress` hears how many of its articles are read. */
export async function buildCollection(
  articles: readonly Article[],
  actors: ActorTable,
  engine: Engine,
  progress: (done: number) => void = () => {},
): Promise<Collection> {
  const byArticle = new Map<Article, readonly ParsedParagraph[]>()
  for (const article of articles) {
    byArticle.set(
      article,
      article.paragraphs.map((_, index) => parseParagraph(article, index + 1, actors)),
    )
    progress(byArticle.size)
  }
  const paragraphs = [...byArticle.values()].flat()
  const index = await engine(paragraphs.map((parsed, id) => ({ id, terms: indexTerms(parsed) })))
  const titles = new Map(articles.map(article => [article, new Set(termsOf(article.title ?? '', actors))]))
  const known = new Map<Article, ReadonlyMap<number, readonly Statement[]>>()
  let vocabulary: ReadonlyMap<string, string> | null = null
  return {
    articles,
    actors,
    index,
    paragraphs,
    vocabulary() {
      vocabulary ??= spellings(paragraphs)
      return vocabulary
    },
    inArticle: article => byArticle.get(article) ?? [],
    titleTerms: article => titles.get(article) ?? new Set(),
    statements({ article, paragraph }) {
      const inArticle = known.get(article) ?? byParagraph(statementsOf(article, actors))
      known.set(article, inArticle)
      return inArticle.get(paragraph) ?? []
    },
  }
}

function spellings(paragraphs: readonly ParsedParagraph[]): ReadonlyMap<string, string> {
  const written = new Map<string, string>()
  for (const { words, text } of paragraphs)
    for (const { word, start, end, stop } of words)
      if (!stop && !written.has(word)) written.set(word, text.slice(start, end))
  return written
}

/** The paragraph of that id. Throws a RangeError where the collection has none: index and collection disagree. */
export function at({ paragraphs }: Collection, id: number): ParsedParagraph {
  const parsed = paragraphs[id]
  if (!parsed) throw new RangeError(`no paragraph ${id} among ${paragraphs.length}`)
  return parsed
}

/** The ids of a paragraph and of those directly before and after it in its article, in reading order. */
export function neighbourhood(collection: Collection, id: number): readonly number[] {
  const { article } = at(collection, id)
  return [id - 1, id, id + 1].filter(place => collection.paragraphs[place]?.article === article)
}

function byParagraph(statements: readonly Statement[]): ReadonlyMap<number, readonly Statement[]> {
  const found = new Map<number, Statement[]>()
  for (const statement of statements) {
    const beside = found.get(statement.paragraph)
    if (beside) beside.push(statement)
    else found.set(statement.paragraph, [statement])
  }
  return found
}
