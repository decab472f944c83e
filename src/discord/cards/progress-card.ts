import type { Running } from '../../desk/curation/keeping.ts'
import { say, type Tongue } from '../../desk/words/phrase.ts'
import type { Card } from './card.ts'
import { button, buttonRow, card, textDisplay } from './components.ts'
import { bold, subtext } from './markdown.ts'
import { howFar } from './running-words.ts'
import { worded } from './worded.ts'

/**
 * How far a long work is, with a button to stop it.
 *
 * @param work By which it is stopped, or null where it cannot be any more.
 */
export function progressCard(running: Running, work: string | null, tongue: Tongue): Card {
  return card([
    textDisplay(
      bold(worded(howFar(running), tongue)),
      subtext(worded(say`The coverage goes on answering meanwhile.`, tongue)),
    ),
    work === null ? null : buttonRow([button(tongue(say`Cancel`), { kind: 'halt', work })]),
  ])
}
