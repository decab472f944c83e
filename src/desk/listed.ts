import { type Article, nameOf } from '../news/article.ts'
import type { ListedArticle } from './reply.ts'

/** An article as a list shows it. */
export function listed(article: Article): ListedArticle {
  const { id, revision, title, outlet, author, published, url, paragraphs } = article
  const known = { title, outlet, author, published, url }
  return { id, revision, name: nameOf(article), ...known, paragraphs: paragraphs.length }
}
