import type { Fate, Plan } from '../../desk/curation/plan.ts'
import { count, type Phrase, say } from '../../desk/words/phrase.ts'

/** What becomes of an item, as a word. */
const WORDS: Readonly<Record<Fate, Phrase>> = {
  new: say`New`,
  changed: say`Changed`,
  removed: say`Goes`,
  duplicate: say`Duplicate, left out`,
  buried: say`Removed before, left out`,
  rejected: say`Rejected`,
  warned: say`Look at this`,
  unchanged: say`Unchanged`,
}

const COUNTS: Readonly<Record<Fate, (number: number) => Phrase>> = {
  new: number => count(number, 'new article'),
  changed: number => count(number, 'changed article'),
  removed: number => count(number, 'article that goes', 'articles that go'),
  duplicate: number => count(number, 'duplicate'),
  buried: number => count(number, 'text removed before', 'texts removed before'),
  rejected: number => count(number, 'rejected file'),
  warned: number => count(number, 'article with a warning', 'articles with warnings'),
  unchanged: number => count(number, 'unchanged article'),
}

const FATES = Object.keys(WORDS) as readonly Fate[]

/** What becomes of an item, as a word. */
export function fateWord(fate: Fate): Phrase {
  return WORDS[fate]
}

/** How many items of a plan share each fate that any has. */
export function fateCounts({ fates }: Pick<Plan, 'fates'>): readonly Phrase[] {
  return FATES.filter(fate => fates[fate] > 0).map(fate => COUNTS[fate](fates[fate]))
}
