import { nameOf } from '../news/article.ts'
import { wholeParagraph } from '../news/passage.ts'
import type { Collection } from '../retrieval/collection.ts'
import { fold } from '../text/fold.ts'
import { MOST_TITLES, mostAlike, orElseTitles, titlesOf } from './nearest.ts'
import type { NotHeld, Reading } from './reply.ts'
import { type Phrase, say, type Words } from './words/phrase.ts'

/**
 * Opens an article by its id or its title, whole or at one paragraph (from 1).
 *
 * @param around How many paragraphs before and after that one are shown with it.
 */
export function read(
  { articles }: Collection,
  id: string,
  paragraph: number | undefined,
  around = 0,
): Reading | NotHeld {
  const wanted = fold(id).replace(/\.md$/, '')
  const article =
    articles.find(held => held.id === wanted) ?? articles.find(held => fold(nameOf(held)) === wanted)
  if (!article) {
    const alike = mostAlike(
      wanted,
      articles.map(held => held.id),
    )
    const near = articles.filter(
      held => held.id === alike || held.id.includes(wanted) || fold(nameOf(held)).includes(wanted),
    )
    return notHeld(say`article ${id}`, orElseTitles(titlesOf(near.slice(0, MOST_TITLES)), articles))
  }
  const count = article.paragraphs.length
  if (paragraph !== undefined && (paragraph < 1 || paragraph > count))
    return notHeld(say`paragraph ${`${paragraph}`} of ${article.id}`, [say`paragraphs 1 to ${`${count}`}`])
  const shown = article.paragraphs
    .map((_, index) => index + 1)
    .filter(number => paragraph === undefined || Math.abs(number - paragraph) <= around)
  return {
    kind: 'article',
    status: 'answered',
    article,
    paragraph: paragraph ?? null,
    passages: shown.map((number, index) => ({
      ...wholeParagraph(article, number),
      citation: index + 1,
      source: null,
      actor: null,
      cue: null,
      standing: null,
      reported: null,
      role: null,
      signs: null,
      alsoIn: [],
      marks: [],
    })),
  }
}

function notHeld(missing: Phrase, nearest: readonly Words[]): NotHeld {
  return { kind: 'article', status: 'declined', heading: missing, declined: { missing: [missing], nearest } }
}
