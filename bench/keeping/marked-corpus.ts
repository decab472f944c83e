import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildActorTable } from '../../src/actors/actor-table.ts'
import { parseActors } from '../../src/actors/curated.ts'
import type { Reply } from '../../src/desk/reply.ts'
import { type Article, makeArticle } from '../../src/news/article.ts'
import { openCorpusFolder } from '../../src/store/corpus-folder.ts'
import { madeUpCorpus } from '../speed/made-up-corpus.ts'

const SHIPPED = join(import.meta.dirname, '../../corpus')

/** The articles that ship. */
export async function shippedArticles(): Promise<readonly Article[]> {
  return (await openCorpusFolder(SHIPPED, () => '9999-12-31').folder()).articles
}

/** Made-up articles of so many paragraphs. */
export async function madeUpArticles(paragraphs: number): Promise<readonly Article[]> {
  const models = await shippedArticles()
  const curated = readFileSync(join(SHIPPED, 'actors.md'), 'utf8')
  return madeUpCorpus(models, buildActorTable(parseActors(curated).actors, models), paragraphs)
}

/** Articles as one generation of them: its number stands in every title and every paragraph. */
export function markedAs(generation: number, articles: readonly Article[]): readonly Article[] {
  const mark = `[generation ${generation}]`
  return articles.map(({ id, revision: _, ...content }) =>
    makeArticle(id, {
      ...content,
      title: `${content.title} ${mark}`,
      paragraphs: content.paragraphs.map(text => `${text} ${mark}`),
    }),
  )
}

/** The generations whose marks stand in whatever a reply shows or cites. */
export function generationsIn(reply: Reply): ReadonlySet<number> {
  const texts: (string | null | undefined)[] = []
  if ('articles' in reply) texts.push(...reply.articles.map(({ title }) => title))
  if ('article' in reply) texts.push(reply.article.title, ...reply.article.paragraphs)
  if ('passages' in reply)
    for (const { article, paragraph } of reply.passages)
      texts.push(article.title, article.paragraphs[paragraph - 1])
  if ('summary' in reply)
    for (const { article, paragraph } of reply.summary)
      texts.push(article.title, article.paragraphs[paragraph - 1])
  return generationsOf(texts)
}

/** The generations whose marks stand in some texts. */
export function generationsOf(texts: Iterable<string | null | undefined>): ReadonlySet<number> {
  const found = new Set<number>()
  for (const text of texts)
    for (const [, number] of (text ?? '').matchAll(/\[generation (\d+)\]/g)) found.add(Number(number))
  return found
}
