import { buildActorTable } from '../../actors/actor-table.ts'
import { parseActors } from '../../actors/curated.ts'
import type { Statement } from '../../attribution/statement.ts'
import { statementsOf } from '../../attribution/statements.ts'
import type { Article } from '../../news/article.ts'
import type { Holdings } from '../../news/corpus.ts'
import type { Span } from '../../text/span.ts'

/** A stretch of a paragraph with its words. */
export interface Quoted extends Span {
  readonly text: string
}

/** A statement as it is listed: every span with its words, offsets in the paragraph. */
export interface ListedStatement {
  /** Id of the article. */
  readonly article: string
  /** From 1. */
  readonly paragraph: number
  /** The whole sentence that holds the content. */
  readonly sentence: string
  readonly source: Quoted | null
  readonly cue: Quoted | null
  readonly content: Quoted
  readonly kind: Statement['kind']
  readonly speaker: string | null
  readonly actor: string | null
  /** These are as in a statement. */
  readonly attitude: boolean
  readonly nested: boolean
  readonly standing: Statement['standing']
  readonly anonymous: boolean
  readonly origin: string | null
  /** With three decimals. */
  readonly confidence: number
  /** Of the article; null where it is not known. */
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
}

/** Every statement of every article, in reading order. `progress` hears of each article that has been read. */
export function* statementsIn(
  { articles, actors }: Holdings,
  progress: (done: number, total: number) => void = () => {},
): Generator<ListedStatement> {
  const table = buildActorTable(parseActors(actors).actors, articles)
  for (const [index, article] of articles.entries()) {
    for (const statement of statementsOf(article, table)) yield listed(statement, article)
    progress(index + 1, articles.length)
  }
}

function listed(statement: Statement, article: Article): ListedStatement {
  const { paragraph, sentence, source, cue, content, kind, speaker, actor } = statement
  const { attitude, nested, standing, anonymous, origin, confidence } = statement
  const { id, title, outlet, published } = article
  const text = article.paragraphs[paragraph - 1] ?? ''
  const quote = ({ start, end }: Span): Quoted => ({ start, end, text: text.slice(start, end) })
  return {
    article: id,
    paragraph,
    sentence: quote(sentence).text,
    source: source && quote(source),
    cue: cue && quote(cue),
    content: quote(content),
    kind,
    speaker,
    actor,
    attitude,
    nested,
    standing,
    anonymous,
    origin,
    confidence: Math.round(confidence * 1000) / 1000,
    title,
    outlet,
    published,
  }
}
