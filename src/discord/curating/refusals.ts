import type { Running } from '../../desk/curation/keeping.ts'
import { type Phrase, say } from '../../desk/words/phrase.ts'
import { whichChange } from '../cards/deed-words.ts'
import { howFar, whoRuns } from '../cards/running-words.ts'
import type { Entry } from '../corpus-record.ts'
import type { Past } from './plans.ts'

/** What is said where a plan is no more, and what became of it as far as that is known. */
export function planIsPast(past: Past | null): Phrase {
  if (past?.status === 'made')
    return say`This plan was confirmed already: it is change ${past.change}. Nothing further was changed.`
  if (past?.status === 'dropped')
    return say`This plan was cancelled. Nothing was changed; run the command again to plan anew.`
  return say`This plan is no longer there: plans are kept for half an hour, and end with the bot. Nothing was changed; run the command again.`
}

/** What is said where the corpus was changed after a plan was made. */
export function planIsMoved(by: Entry | null): Phrase {
  return by === null
    ? say`The coverage was changed since this was planned. Nothing of this plan was done; run the command again.`
    : say`The coverage was changed since this was planned: ${whichChange(by)}. Nothing of this plan was done; run the command again.`
}

/** What is said where something else is running. */
export function isBusy(running: Running): readonly Phrase[] {
  return [whoRuns(running), howFar(running), say`Nothing was begun. Try again when that is done.`]
}

/** What is said where a work was stopped. */
export function isCancelled(stopping: boolean): Phrase {
  return stopping
    ? say`On Record is stopping. Nothing was changed; run the command again in a minute.`
    : say`Cancelled. Nothing was changed.`
}
