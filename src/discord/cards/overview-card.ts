import { OUTLET_UNKNOWN, printedSource } from '../../desk/citation.ts'
import type { ListedArticle, Overview } from '../../desk/reply.ts'
import { heldIn } from '../../desk/words/counting.ts'
import { count, type Phrase, plural, say, type Tongue } from '../../desk/words/phrase.ts'
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

/** What the coverage holds: how much, from whom, and a page of its articles with a menu to read one. */
export function overviewCard(overview: Overview, showing: Showing): Card {
  const { articles, outlets, paragraphs } = overview
  const { tongue } = showing
  const head = headLines(showing.line, showing)
  if (articles.length === 0) return card([textDisplay(...head), textDisplay(...howToBegin(tongue))])
  const pages = Math.ceil(articles.length / PER_PAGE)
  const page = Math.min(showing.page, pages - 1)
  const from = page * PER_PAGE
  const listed = articles.slice(from, from + PER_PAGE).map(named)
  return card(
    [
      textDisplay(...head, bold(shown(tongue(say`${heldIn(overview)}: ${count(paragraphs, 'paragraph')}`)))),
      page === 0 ? textDisplay(...outletLines(outlets, tongue)) : null,
      ...textDisplays(listed.map(article => articleLines(article, tongue))),
      textDisplay(subtext(tongue(countOf(from, listed.length, articles.length)))),
      readingMenu(listed, tongue),
      buttonsOf(showing, { page, pages }, false),
    ],
    page,
    pages,
  )
}

function howToBegin(tongue: Tongue): readonly string[] {
  const command = '`npm run corpus -- add PATH`'
  return [tongue(say`No articles yet.`), subtext(tongue(say`Who runs On Record can add some: ${command}`))]
}

function outletLines(outlets: Overview['outlets'], tongue: Tongue): readonly string[] {
  return linesWithin(
    outlets,
    OUTLETS,
    ({ outlet, articles }) =>
      `- ${tongue(say`${isolated(shownIn(tongue(outlet ?? OUTLET_UNKNOWN), OUTLET))}: ${count(articles, 'article')}`)}`,
    left => `- ${tongue(plural(say`and ${left} more outlet`, say`and ${left} more outlets`))}`,
  )
}

function named(article: ListedArticle): ListedArticle {
  return isVisible(article.name) ? article : { ...article, name: article.id }
}

function articleLines({ name, outlet, published }: ListedArticle, tongue: Tongue): readonly string[] {
  const source = printedSource({ outlet, published })
  return [
    shownIn(name, TITLE),
    subtext(`${isolated(shownIn(tongue(source.outlet), OUTLET))} · ${shown(tongue(source.date))}`),
  ]
}

function countOf(from: number, shown: number, all: number): Phrase {
  if (shown === all) return count(all, 'article')
  return say`Articles ${`${from + 1}`}–${`${from + shown}`} of ${all}`
}
