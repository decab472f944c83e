import type { Confirmed } from '../../desk/curation/keeping.ts'
import { count, type Phrase, plural, say, type Tongue } from '../../desk/words/phrase.ts'
import type { Card } from './card.ts'
import { changedNames } from './changes-card.ts'
import { button, buttonRow, card, textDisplay } from './components.ts'
import { kindOf, whatChanged } from './deed-words.ts'
import { heading, subtext } from './markdown.ts'
import { worded } from './worded.ts'

/** How many bytes of names are listed. */
const NAMES = 1500

/** That a change was made: what was done, what answers now, what is left of what went, and how to take it back. */
export function madeCard(
  { entry, articles, paragraphs, remaining }: Extract<Confirmed, { status: 'made' }>,
  tongue: Tongue,
): Card {
  const says = (phrase: Phrase) => worded(phrase, tongue)
  const { number } = entry
  return card([
    textDisplay(
      heading(says(say`Done: change ${number} (${kindOf(entry)})`)),
      ...whatChanged(entry).map(phrase => `${says(phrase)}.`),
      ...changedNames(entry, NAMES, tongue),
    ),
    textDisplay(
      says(say`What answers now: ${count(articles, 'article')}, ${count(paragraphs, 'paragraph')}.`),
      ...(remaining === null ? [] : [says(remains(remaining))]),
      subtext(says(say`\`/corpus undo change:${`${number}`}\` takes it back.`)),
    ),
    buttonRow([button(tongue(say`Take it back`), { kind: 'undo', change: number })]),
  ])
}

function remains(number: number): Phrase {
  return plural(
    say`${number} passage, name or page of what went remains.`,
    say`${number} passages, names and pages of what went remain.`,
  )
}
