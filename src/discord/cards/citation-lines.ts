import { printedArticle, printedSpeaker } from '../../desk/citation.ts'
import type { CitedPassage } from '../../desk/reply.ts'
import { say, type Tongue } from '../../desk/words/phrase.ts'
import { isolated, linkTarget, maskedLink } from './markdown.ts'
import { briefly, isVisible, shown, shownIn } from './shown.ts'

/** How much of each part of a citation is shown, in bytes. */
const OUTLET = 90
const TITLE = 200
const SOURCE = 160
const CUE = 60

/** Where a passage stands, and below it who says it and with what word, where somebody does. */
export function citationLines(passage: CitedPassage, tongue: Tongue): readonly string[] {
  const { outlet, title, date } = printedArticle(passage.article)
  const place = [
    isolated(shownIn(tongue(outlet), OUTLET)),
    titleLink(title, passage.article.url, tongue),
    shown(tongue(date)),
    `¶ ${passage.paragraph}`,
  ]
  // The label over mentions says already that they are such.
  const speaker = passage.source === null ? null : printedSpeaker(passage)
  const number = `**[${passage.citation}]**`
  const placed = `${number} ${place.join(' · ')}`
  if (speaker === null) return [placed]
  const cue = passage.cue === null ? [] : [tongue(say`“${shownIn(passage.cue, CUE)}”`)]
  return [placed, [isolated(shownIn(tongue(speaker), SOURCE)), ...cue].join(' · ')]
}

/** An article's title, leading to where it was published where that is known. */
function titleLink(title: string, url: string | null, tongue: Tongue): string {
  const words = isVisible(title) ? briefly(title, TITLE) : tongue(say`title unknown`)
  const target = url === null ? null : linkTarget(url)
  return isolated(target === null ? shown(words) : maskedLink(words, target, tongue(say`web page`)))
}
