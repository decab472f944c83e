import type { Phrase, Tongue } from '../../desk/words/phrase.ts'
import type { Card } from './card.ts'
import type { Button } from './components.ts'
import { buttonRow, card, textDisplay } from './components.ts'
import { linesWithin } from './lines-within.ts'
import { worded } from './worded.ts'

/** How much is told at most, in bytes, and how much of a text in a gap of it. */
const MOST = 3000
const GAP = 600

/** Some plain sentences, each on a line of its own: what happened, and what to do about it. */
export function toldCard(
  sentences: readonly Phrase[],
  tongue: Tongue,
  buttons: readonly Button[] = [],
): Card {
  const lines = linesWithin(
    sentences,
    MOST,
    sentence => worded(sentence, tongue, GAP),
    () => '…',
  )
  return card([textDisplay(...lines), buttons.length === 0 ? null : buttonRow([...buttons])])
}
