import { printedArticle, printedSpeaker } from '../../desk/citation.ts'
import type { CitedPassage } from '../../desk/reply.ts'
import { isolated, linkTarget, maskedLink } from './markdown.ts'
import { briefly, isVisible, shown, shownIn } from './shown.ts'

/** How much of each part of a citation is shown, in bytes. */
const OUTLET = 90
const TITLE = 200
const SOURCE = 160
const CUE = 60

/** Where a passage stands, and below it who says it and with what word, where somebody does. */
export function citationLines(passage: CitedPassage): readonly string[] {
  const { outlet, title, date } = printedArticle(passage.article)
  const place = [
    isolated(shownIn(outlet, OUTLET)),
    titleLink(title, passage.article.url),
    shown(date),
    `¶ ${passage.paragraph}`,
  ]
  // The label over mentions says already that they are such.
  const speaker = passage.source === null ? null : printedSpeaker(passage)
  const number = `**[${passage.citation}]**`
  const placed = `${number} ${place.join(' · ')}`
  if (speaker === null) return [placed]
  const cue = passage.cue === null ? [] : [`“${shownIn(passage.cue, CUE)}”`]
  return [placed, [isolated(shownIn(speaker, SOURCE)), ...cue].join(' · ')]
}

/** An article's title, leading to where it was published where that is known. */
function titleLink(title: string, url: string | null): string {
  const words = isVisible(title) ? briefly(title, TITLE) : 'title unknown'
  const target = url === null ? null : linkTarget(url)
  return isolated(target === null ? shown(words) : maskedLink(words, target))
}
