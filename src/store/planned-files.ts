import { join } from 'node:path'
import { ACTORS } from '../news/actors-file.ts'
import { nameOf } from '../news/article.ts'
import type { Change, Tombstone } from '../news/corpus.ts'
import { formatArticle, parseArticle } from '../news/markdown.ts'
import { isSlug } from '../news/slug.ts'
import { tombstoneOf } from '../news/tombstone.ts'
import { CorpusError } from './corpus-error.ts'
import type { FolderRecord } from './folder-record.ts'
import { ACTORS_FILE, fileNameOf, isTaken, type SeenFile } from './lying-files.ts'
import type { Replay } from './replay.ts'

/** No day is later: a text that was let in once is not held to a day any more. */
export const EVER = '9999-12-31'

/** What a change makes of one id. */
export interface PlannedFile {
  readonly id: string
  /** What the article is called, after the change or else before it. */
  readonly name: string
  /** Revisions, null where there is none. */
  readonly before: string | null
  readonly after: string | null
  /** The text that comes into force, where the record does not hold it. */
  readonly text: string | null
  /** Whether its file is written or removed; what is accepted lies there already. */
  readonly writes: boolean
  /** Whether the file goes by its name, whatever stands in it. */
  readonly named: boolean
}

/** What comes into force for an id, before it is compared with what is. */
type Outcome = Pick<PlannedFile, 'name' | 'after' | 'text' | 'writes' | 'named'>

const GONE: Outcome = { name: '', after: null, text: null, writes: true, named: false }

/**
 * What a change makes of the files it is about, ordered by id. A text that is put weighs more than one that is
 * restored, that more than one that is accepted, and that more than one removed. A text that is read as a revision of the
 * record is that revision, as it first came.
 *
 * @param seen The files as they were found, by name.
 * @param where The folder, for errors.
 */
export function plannedFiles(
  { put, remove, accept, found, restore }: Change,
  now: Replay,
  seen: ReadonlyMap<string, SeenFile>,
  where: string,
): readonly PlannedFile[] {
  const outcomes = new Map<string, Outcome>()
  const allowed = (id: string, actors: boolean) => assertAllowed(id, actors, where)
  for (const id of remove) outcomes.set(allowed(id, false), { ...GONE, named: true })
  for (const id of accept) {
    const outcome = accepted(id, seen.get(fileNameOf(id)), now, where)
    const shown = found.filter(file => file.id === id)
    if (shown.length > 0 && !shown.some(({ revision }) => revision === outcome.after))
      throw new CorpusError('this file was changed by hand after it was looked at', {
        where: join(where, fileNameOf(id)),
        remedy: 'refresh once more to see what it would bring; nothing was changed',
        reason: 'edited',
      })
    outcomes.set(allowed(id, true), outcome)
  }
  for (const { id, revision } of restore)
    outcomes.set(allowed(id, true), revision === null ? GONE : restored(id, revision, now, where))
  for (const article of put) {
    const id = allowed(article.id, false)
    // As UTF-8 can hold it: half a surrogate pair becomes a replacement character in a file.
    const text = Buffer.from(formatArticle(article)).toString()
    const written = parseArticle(text, { id, name: id, today: EVER }).article
    if (written === null)
      throw new CorpusError(`the article ${id} could not be read back`, {
        where,
        remedy: 'mend what is said about it; nothing was changed',
      })
    const { revision: after } = written
    outcomes.set(id, { ...GONE, name: nameOf(written), after, text })
  }
  return [...outcomes]
    .map(([id, outcome]) => {
      const before = now.inForce.get(id) ?? null
      const name = outcome.after === null ? nameBefore(id, before, now) : outcome.name
      const known = outcome.after !== null && now.text(id, outcome.after) !== undefined
      return { ...outcome, id, before, name, text: known ? null : outcome.text }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function accepted(id: string, file: SeenFile | undefined, now: Replay, where: string): Outcome {
  if (file === undefined) return { ...GONE, writes: false }
  const { revision: after, name, text } = file
  if (after === null && file.name === ACTORS_FILE && text === '') return { ...GONE, writes: false }
  if (after === null || (text === null && now.text(id, after) === undefined))
    throw new CorpusError(`the file ${fileNameOf(id)} cannot be taken in as it is`, {
      where,
      remedy: 'npm run corpus -- check says why; nothing was changed',
    })
  return { name, after, text, writes: false, named: false }
}

function restored(id: string, after: string, now: Replay, where: string): Outcome {
  const place = now.text(id, after)
  if (place === undefined)
    throw new CorpusError(`the record knows no revision ${after} of ${id}`, {
      where,
      remedy: 'name one of its history; nothing was changed',
    })
  return { ...GONE, name: place.name, after }
}

function nameBefore(id: string, before: string | null, now: Replay): string {
  return before === null ? id : (now.text(id, before)?.name ?? id)
}

function assertAllowed(id: string, actors: boolean, where: string): string {
  if (isSlug(id) && (!isTaken(id) || (actors && id === ACTORS))) return id
  throw new CorpusError(`"${id}" cannot be the id of an article`, {
    where,
    remedy:
      'use lower-case letters and digits with single hyphens, and neither "actors" nor "readme"; nothing was changed',
  })
}

/** Refuses a change that would bring a text into force that was removed for good. */
export async function assertUnburied(
  files: readonly PlannedFile[],
  tombstones: ReadonlySet<Tombstone>,
  now: Replay,
  record: FolderRecord,
  where: string,
): Promise<void> {
  if (tombstones.size === 0) return
  const assert = (id: string, text: string) => {
    const { article } = parseArticle(text, { id, name: id, today: EVER })
    if (article !== null && tombstones.has(tombstoneOf(article)))
      throw new CorpusError(`the text of ${id} was removed for good`, {
        where,
        remedy: 'let it in again first; nothing was changed',
      })
  }
  const known: [string, string][] = []
  for (const { id, before, after, text } of files) {
    if (id === ACTORS || after === null) continue
    if (text !== null) assert(id, text)
    else if (before !== after) known.push([id, after])
  }
  for await (const { id, text } of record.texts(now, known)) assert(id, text)
}
