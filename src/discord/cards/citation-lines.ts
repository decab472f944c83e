import { printedArticle, printedReserve, printedSpeaker } from '../../desk/citation.ts'
import type { CitedPassage } from '../../desk/reply.ts'
import { say, type Tongue } from '../../desk/words/phrase.ts'
import { isolated, linkTarget, maskedLink } from './markdown.ts'
import { briefly, isVisible, shown, shownIn } from './shown.ts'
import { worded } from './worded.ts'

/** How much of each part of a citation is shown, in bytes. */
const OUTLET = 90
const TITLE = 200
const SOURCE = 160
const CUE = 60
const REPORTER = 90

/** Where a passage stands, and below it who says it and with what word, where somebody does. */
export function citationLines(passage: CitedPassage, tongue: Tongue): readonly string[] {
  const { outlet, title, date } = printedArticle(passage.article)
  const place = [
    isolated(shownIn(tongue(outlet), OUTLET)),
    titleLink(title, passage.article.url, tongue),
    shown(tongue(date)),
    `¶ ${passage.paragraph}`,
  ]
  const number = `**[${passage.citation}]**`
  const said = speakerLine(passage, tongue)
  return [`${number} ${place.join(' · ')}`, ...(said === null ? [] : [said])]
}

/** Who says a passage, with what word, and what keeps it from being simply said; null where nobody does. */
function speakerLine(passage: CitedPassage, tongue: Tongue): string | null {
  const speaker = printedSpeaker(passage)
  if (speaker === null) return null
  const cue = passage.cue === null ? [] : [tongue(say`“${shownIn(passage.cue, CUE)}”`)]
  const reserve = printedReserve(passage).map(part => worded(part, tongue, REPORTER))
  return [isolated(shownIn(tongue(speaker), SOURCE)), ...cue, ...reserve].join(' · ')
}

/** An article's title, leading to where it was published where that is known. */
function titleLink(title: string, url: string | null, tongue: Tongue): string {
  const words = isVisible(title) ? briefly(title, TITLE) : tongue(say`title unknown`)
  const target = url === null ? null : linkTarget(url)
  return isolated(target === null ? shown(words) : maskedLink(words, target, tongue(say`web page`)))
}
