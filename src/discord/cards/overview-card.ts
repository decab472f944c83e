import { printedSource } from '../../desk/citation.ts'
import { counted, heldIn } from '../../desk/counting.ts'
import type { ListedArticle, Overview } from '../../desk/reply.ts'
import { buttonsOf } from './buttons.ts'
import type { Card, Showing } from './card.ts'
import { card, textDisplay, textDisplays } from './components.ts'
import { headLines } from './head-lines.ts'
import { linesWithin } from './lines-within.ts'
import { bold, isolated, subtext } from './markdown.ts'
import { readingMenu } from './reading-menu.ts'
import { isVisible, shown, shownIn } from './shown.ts'

/** How many articles a page lists. With what is shown of each they always fit. */
const PER_PAGE = 10

/** How much of an article's title and of an outlet's name is shown, in bytes. */
const TITLE = 150
const OUTLET = 70

/** How much the list of outlets takes, in bytes. */
const OUTLETS = 600

/** What the collection holds: how much, from whom, and a page of its articles with a menu to read one. */
export function overviewCard(overview: Overview, showing: Showing): Card {
  const { articles, outlets, paragraphs } = overview
  const head = headLines(showing.line, showing)
  if (articles.length === 0) return card([textDisplay(...head), textDisplay(...HOW_TO_BEGIN)])
  const pages = Math.ceil(articles.length / PER_PAGE)
  const page = Math.min(showing.page, pages - 1)
  const from = page * PER_PAGE
  const listed = articles.slice(from, from + PER_PAGE).map(named)
  return card(
    [
      textDisplay(...head, bold(shown(`${heldIn(overview)}: ${counted(paragraphs, 'paragraph')}`))),
      page === 0 ? textDisplay(...outletLines(outlets)) : null,
      ...textDisplays(listed.map(articleLines)),
      textDisplay(subtext(countOf(from, listed.length, articles.length))),
      readingMenu(listed),
      buttonsOf(showing, { page, pages }, false),
    ],
    page,
    pages,
  )
}

const HOW_TO_BEGIN = [
  'No articles yet.',
  subtext('Who runs On Record can add some: `npm run corpus -- add PATH`'),
]

function outletLines(outlets: Overview['outlets']): readonly string[] {
  return linesWithin(
    outlets,
    OUTLETS,
    ({ outlet, articles }) =>
      `- ${isolated(shownIn(outlet ?? 'outlet unknown', OUTLET))}: ${counted(articles, 'article')}`,
    left => `- and ${counted(left, 'more outlet')}`,
  )
}

function named(article: ListedArticle): ListedArticle {
  return isVisible(article.name) ? article : { ...article, name: article.id }
}

function articleLines({ name, outlet, published }: ListedArticle): readonly string[] {
  const source = printedSource({ outlet, published })
  return [
    shownIn(name, TITLE),
    subtext(`${isolated(shownIn(source.outlet, OUTLET))} · ${shown(source.date)}`),
  ]
}

function countOf(from: number, shown: number, all: number): string {
  if (shown === all) return counted(all, 'article')
  return `Articles ${from + 1}–${from + shown} of ${all.toLocaleString('en')}`
}
