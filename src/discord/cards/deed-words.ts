import { type Phrase, plural, say } from '../../desk/words/phrase.ts'
import type { Entry } from '../corpus-record.ts'
import { moment } from './moment.ts'
import { who } from './who.ts'

/** What kind of change it was, by itself: the heading of an entry. */
const KINDS: Readonly<Record<Entry['kind'], Phrase>> = {
  opening: say`Files as they were found`,
  add: say`Addition`,
  refresh: say`Refresh`,
  edit: say`Correction`,
  remove: say`Removal`,
  undo: say`Undo`,
}

/** What kind of change it was, in plain words. */
export function kindOf({ kind }: Pick<Entry, 'kind'>): Phrase {
  return KINDS[kind]
}

/** Which change it was, by whom and when. */
export function whichChange({ number, kind, by, at }: Entry): Phrase {
  return say`change ${number} (${KINDS[kind]}) by ${who(by)}, ${moment(at)}`
}

/** How many articles a change brought, changed and took. Empty where it was none of these. */
export function whatChanged({ articles }: Pick<Entry, 'articles'>): readonly Phrase[] {
  const counts = { came: 0, changed: 0, went: 0 }
  for (const { before, after } of articles)
    counts[before === null ? 'came' : after === null ? 'went' : 'changed']++
  const { came, changed, went } = counts
  return [
    ...(came > 0 ? [plural(say`${came} article came in`, say`${came} articles came in`)] : []),
    ...(changed > 0 ? [plural(say`${changed} article changed`, say`${changed} articles changed`)] : []),
    ...(went > 0 ? [plural(say`${went} article went`, say`${went} articles went`)] : []),
  ]
}
