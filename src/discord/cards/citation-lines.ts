import { printedArticle, printedReserve, printedSpeaker, printedVoice } from '../../desk/citation.ts'
import { printedElsewhere } from '../../desk/elsewhere.ts'
import type { CitedPassage } from '../../desk/reply.ts'
import { say, type Tongue } from '../../desk/words/phrase.ts'
import { bold, isolated, linkTarget, maskedLink } from './markdown.ts'
import { briefly, isVisible, shown, shownIn } from './shown.ts'
import { worded } from './worded.ts'

/** How much of each part of a citation is shown, in bytes. */
const OUTLET = 90
const TITLE = 200
const SOURCE = 160
const CUE = 60
const REPORTER = 90

/** Where a passage stands. */
export function placeLine(passage: CitedPassage, tongue: Tongue): string {
  const { citation, article, paragraph } = passage
  const { outlet, title, date } = printedArticle(article)
  const others = printedElsewhere(passage)
  const place = [
    isolated(shownIn(tongue(outlet), OUTLET)),
    titleLink(title, article.url, tongue),
    shown(tongue(date)),
    `¶ ${paragraph}`,
    ...(others === null ? [] : [tongue(others)]),
  ]
  return `${bold(`[${citation}]`)} ${place.join(' · ')}`
}

/** Who says a passage, with what word, and what keeps it from being simply said; none where nobody does. */
export function speakerLines(passage: CitedPassage, tongue: Tongue): readonly string[] {
  const speaker = printedSpeaker(passage)
  if (speaker === null) return []
  return [[isolated(shownIn(tongue(speaker), SOURCE)), ...howSaid(passage, tongue)].join(' · ')]
}

/** The same to stand above the words: the speaker set off, and not called a source. */
export function voiceLines(passage: CitedPassage, tongue: Tongue): readonly string[] {
  const voice = printedVoice(passage)
  if (voice === null || !isVisible(voice)) return speakerLines(passage, tongue)
  return [[bold(isolated(shownIn(voice, SOURCE))), ...howSaid(passage, tongue)].join(' · ')]
}

function howSaid(passage: CitedPassage, tongue: Tongue): readonly string[] {
  const { cue } = passage
  return [
    ...(cue === null ? [] : [tongue(say`“${shownIn(cue, CUE)}”`)]),
    ...printedReserve(passage).map(part => worded(part, tongue, REPORTER)),
  ]
}

/** An article's title, leading to where it was published where that is known. */
function titleLink(title: string, url: string | null, tongue: Tongue): string {
  const words = isVisible(title) ? briefly(title, TITLE) : tongue(say`title unknown`)
  const target = url === null ? null : linkTarget(url)
  return isolated(target === null ? shown(words) : maskedLink(words, target, tongue(say`web page`)))
}
