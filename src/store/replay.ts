import type { Entry, Tombstone } from '../news/corpus.ts'
import { CorpusError } from './corpus-error.ts'
import { MEND_RECORD, type RecordedChange } from './record-format.ts'

/** Where the record holds a text. */
export interface TextPlace {
  /** Number of the change. */
  readonly change: number
  /** Of its line in the file of that change, in bytes, the end exclusive. */
  readonly span: readonly [start: number, end: number]
  /** What the article is called in that revision. */
  readonly name: string
}

/** What a record comes to. */
export interface Replay {
  /** From 1, without gaps. */
  readonly entries: readonly Entry[]
  /** Revisions in force by id, that of `actors.md` among them. */
  readonly inForce: ReadonlyMap<string, string>
  readonly tombstones: ReadonlySet<Tombstone>
  text(id: string, revision: string): TextPlace | undefined
}

/**
 * Replays changes from the first one on.
 *
 * @param fileOf Where the change of a number is told of, for the error.
 * @throws CorpusError where they do not follow one from the other.
 */
export function replay(changes: readonly RecordedChange[], fileOf: (number: number) => string): Replay {
  const inForce = new Map<string, string>()
  const texts = new Map<string, TextPlace>()
  for (const { entry, texts: spans } of changes) {
    for (const { id, name, before, after } of entry.articles) {
      const span = spans.get(id)
      if ((inForce.get(id) ?? null) !== before) throw inconsistent(fileOf(entry.number), id)
      if (after === null) {
        inForce.delete(id)
        continue
      }
      inForce.set(id, after)
      if (span !== undefined) texts.set(keyOf(id, after), { change: entry.number, span, name })
      else if (!texts.has(keyOf(id, after))) throw inconsistent(fileOf(entry.number), id)
    }
  }
  return {
    entries: changes.map(({ entry }) => entry),
    inForce,
    tombstones: tombstonesAfter(changes.map(({ entry }) => entry)),
    text: (id, revision) => texts.get(keyOf(id, revision)),
  }
}

/** The tombstones that stand after some changes. */
export function tombstonesAfter(
  changes: readonly Pick<Entry, 'buried' | 'lifted'>[],
): ReadonlySet<Tombstone> {
  const standing = new Set<Tombstone>()
  for (const { buried, lifted } of changes) {
    for (const tombstone of lifted) standing.delete(tombstone)
    for (const tombstone of buried) standing.add(tombstone)
  }
  return standing
}

/** Ids hold no spaces. */
function keyOf(id: string, revision: string): string {
  return `${id} ${revision}`
}

function inconsistent(where: string, id: string): CorpusError {
  return new CorpusError(
    `this part of the record cannot be read (what it says of ${id} does not follow from what is before it)`,
    { where, remedy: MEND_RECORD },
  )
}
