import { AUTHOR_UNKNOWN, printedArticle } from '../../desk/citation.ts'
import type { Reading } from '../../desk/reply.ts'
import { say, type Tongue } from '../../desk/words/phrase.ts'
import type { Showing } from './card.ts'
import { headLines, sizeOfHead } from './head-lines.ts'
import { sizeOfLines } from './lines-within.ts'
import { isolated, linkTarget, subtext } from './markdown.ts'
import type { Readable } from './reading-menu.ts'
import { isVisible, shown, shownIn } from './shown.ts'

type Article = Reading['article']

/** How much of an outlet's name, of an author's and of an address is shown, in bytes. */
const PART = 200

/** An article's title, and below it what is known of where it comes from. */
export function articleHead(article: Article, showing: Showing): readonly string[] {
  return [...headLines(readable(article).name, showing), factLine(article, showing.tongue)]
}

/** What the head of an article takes at most, in bytes, whoever sees it. */
export function sizeOfArticleHead(article: Article, tongue: Tongue): number {
  return sizeOfHead(readable(article).name, tongue) + sizeOfLines([factLine(article, tongue)])
}

/** An article as a menu offers it. */
export function readable(article: Article): Readable {
  const { id, outlet, published } = article
  const { title } = printedArticle(article)
  return { id, outlet, published, name: isVisible(title) ? title : id }
}

function factLine(article: Article, tongue: Tongue): string {
  const { outlet, date } = printedArticle(article)
  const names = [outlet, article.author ?? AUTHOR_UNKNOWN].map(name => isolated(shownIn(tongue(name), PART)))
  return subtext([...names, shown(tongue(date)), ...addressOf(article, tongue)].join(' · '))
}

function addressOf({ url }: Article, tongue: Tongue): readonly string[] {
  if (url === null) return []
  const target = linkTarget(url)
  return [target === null ? shownIn(url, PART) : `[${tongue(say`web page`)}](${target})`]
}
