import { type Article, makeArticle, unknownMetadata } from '../../src/news/article.ts'

/** An article of which only the id and the text matter. */
export function articleOf(id: string, ...paragraphs: string[]): Article {
  return makeArticle(id, { ...unknownMetadata, extra: {}, paragraphs })
}

/** The same as a file of the corpus. */
export function fileOf(text: string, head = ''): string {
  return `---\n${head}---\n\n${text}\n`
}
