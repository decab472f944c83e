import type { Entry, Tombstone } from '../news/corpus.ts'
import { type Dated, type Phrase, say } from './phrase.ts'

/** The tombstones in force, each with the change that set it. */
export type Burials = ReadonlyMap<Tombstone, Entry>

/** Which tombstones are in force after some changes, the first one first. */
export function burialsIn(history: readonly Entry[]): Burials {
  const burials = new Map<Tombstone, Entry>()
  for (const entry of history) {
    for (const tombstone of entry.lifted) burials.delete(tombstone)
    for (const tombstone of entry.buried) burials.set(tombstone, entry)
  }
  return burials
}

/** The day of a change, in UTC. */
export function dayOf({ at }: Pick<Entry, 'at'>): Dated {
  return { date: at.slice(0, 10) }
}

/** Who removed a text and when, for the one who finds it again. */
export function burialNote(entry: Entry | undefined): Phrase {
  return entry === undefined
    ? say`This text was removed before. It stays out unless you let it in.`
    : say`${entry.by} removed this text on ${dayOf(entry)} (change ${entry.number}). It stays out unless you let it in.`
}
