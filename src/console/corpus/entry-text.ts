import type { MadeChange } from './change.ts'

/** `2026-11-23 11:05 UTC`. */
export function timeOf({ at }: Pick<MadeChange, 'at'>): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`
}

/** What a change did, in words: `2 new, 1 changed, 1 removed`. */
export function deedOf({ articles }: Pick<MadeChange, 'articles'>): string {
  const counts = { new: 0, changed: 0, removed: 0 }
  for (const { before, after } of articles)
    counts[before === null ? 'new' : after === null ? 'removed' : 'changed'] += 1
  const told = Object.entries(counts).flatMap(([what, number]) =>
    number === 0 ? [] : [`${number.toLocaleString('en')} ${what}`],
  )
  return told.length === 0 ? 'no article' : told.join(', ')
}

/** What kind of change it was: `refresh`, `undo of change 3`. */
export function kindOf({ kind, undoes }: Pick<MadeChange, 'kind' | 'undoes'>): string {
  return undoes === null ? kind : `${kind} of change ${undoes}`
}
