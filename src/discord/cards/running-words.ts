import type { Running } from '../../desk/curation/keeping.ts'
import { type Phrase, say, type Value } from '../../desk/words/phrase.ts'
import { who } from './who.ts'

/** Who has set what going. */
const WHO: Readonly<Record<Running['what'], (by: Value) => Phrase>> = {
  refresh: by => say`${by} is refreshing the coverage.`,
  add: by => say`${by} is adding articles.`,
  edit: by => say`${by} is correcting an article.`,
  remove: by => say`${by} is removing articles.`,
  undo: by => say`${by} is taking back a change.`,
}

/** Who has set going what is running. */
export function whoRuns({ what, by }: Running): Phrase {
  return WHO[what](who(by))
}

/** How far a work is: `Reading the folder: 120 of 3,000`. */
export function howFar({
  what,
  step,
  done,
  total,
}: Pick<Running, 'what' | 'step' | 'done' | 'total'>): Phrase {
  if (step === 'reading' && what === 'add')
    return total === 0 ? say`Fetching the files …` : say`Reading the files: ${done} of ${total}`
  if (step === 'reading')
    return total === 0 ? say`Reading the folder …` : say`Reading the folder: ${done} of ${total}`
  return total === 0 ? say`Making the coverage ready …` : say`Making the coverage ready: ${done} of ${total}`
}
