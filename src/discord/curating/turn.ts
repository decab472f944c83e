import type { RepliableInteraction } from 'discord.js'
import type { Keeping } from '../../desk/curation/keeping.ts'
import type { Phrase } from '../../desk/words/phrase.ts'
import type { Answering } from '../answering.ts'
import { toldCard } from '../cards/told-card.ts'
import type { Serving } from '../front-desk.ts'
import type { Forms } from './forms.ts'
import type { Plans } from './plans.ts'
import type { Works } from './works.ts'

/** What all that moderators do shares, as long as the bot runs. */
export interface Bench {
  readonly plans: Plans
  readonly works: Works
  readonly forms: Forms
}

/** One interaction of a moderator, of whom it is known that they may. */
export interface Turn<Kind extends RepliableInteraction = RepliableInteraction> extends Bench {
  readonly interaction: Kind
  readonly answering: Answering
  readonly front: Serving
  readonly keeping: Keeping
  /** What the moderator is called. */
  readonly by: string
}

/** Tells a moderator something, privately. A card that was there stays. */
export function tell(
  { answering, front }: Pick<Turn, 'answering' | 'front'>,
  ...sentences: Phrase[]
): Promise<void> {
  return answering.tell(toldCard(sentences, front.tongue))
}

/** Tells a moderator something in place of the card that was there. */
export function conclude(
  { answering, front }: Pick<Turn, 'answering' | 'front'>,
  ...sentences: Phrase[]
): Promise<void> {
  return answering.show(toldCard(sentences, front.tongue))
}
