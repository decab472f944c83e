import type { Tongue } from '../../desk/words/phrase.ts'
import type { UseRefusal } from '../rights.ts'
import type { Card } from './card.ts'
import { card, textDisplay } from './components.ts'
import { channelMention } from './mentions.ts'
import { shownIn } from './shown.ts'

/** How much of the words is shown, in bytes. */
const WORDS = 2000

/** That a command cannot be used here or by this person, and where it can. */
export function refusedUseCard({ words, channels }: UseRefusal, tongue: Tongue): Card {
  const mentions = channels.map(channelMention).join(' ')
  return card([textDisplay(shownIn(tongue(words), WORDS), ...(mentions === '' ? [] : [mentions]))])
}
