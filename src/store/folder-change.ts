import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ACTORS, actorsRevision } from '../news/actors-file.ts'
import type { Entry, StagedChange } from '../news/corpus.ts'
import { parseArticle } from '../news/markdown.ts'
import { CorpusError, codeOf, telling } from './corpus-error.ts'
import { fingerprintOf } from './folder-listing.ts'
import { withLock } from './folder-lock.ts'
import { type FolderRecord, type Listed, movedSince, recordName, STAGED } from './folder-record.ts'
import { fileNameOf, type SeenFile } from './lying-files.ts'
import { finishChanges, makeChange, RECORD } from './pending-change.ts'
import { EVER, type PlannedFile } from './planned-files.ts'
import { readArticleFile } from './read-article-file.ts'
import type { Replay } from './replay.ts'

/** For how long a change that is written aside is not cleared away, in milliseconds. */
const STAGED_FOR = 24 * 60 * 60 * 1000

/** A change that is written aside, and what it was written on. */
interface Staged {
  readonly state: string
  readonly entry: Entry
  /** The change that it follows. */
  readonly mark: Listed
  readonly now: Replay
  readonly files: readonly PlannedFile[]
  /** The files as they had been found, by name. */
  readonly seen: ReadonlyMap<string, SeenFile>
}

/** A change to a folder that is written aside, until it is made or dropped. */
export class FolderChange implements StagedChange {
  readonly state: string
  readonly #folder: string
  readonly #patience: number
  readonly #record: FolderRecord
  readonly #staged: Staged

  constructor(folder: string, patience: number, record: FolderRecord, staged: Staged) {
    this.state = staged.state
    this.#folder = folder
    this.#patience = patience
    this.#record = record
    this.#staged = staged
  }

  commit(): Promise<Entry> {
    return telling(this.#folder, () =>
      withLock(this.#folder, this.#patience, async () => {
        await finishChanges(this.#folder)
        await this.#make()
        // The change is made. Where it cannot be put in place now, readers see through it and the next one tries.
        await finishChanges(this.#folder).catch(() => {})
        return this.#staged.entry
      }),
    )
  }

  async drop(): Promise<void> {
    // Where it stays behind it is in nobody's way, and cleared in time.
    await rm(join(this.#folder, RECORD, this.state), { force: true }).catch(() => {})
  }

  async #make(): Promise<void> {
    const { entry, mark, now, files } = this.#staged
    const path = join(this.#folder, RECORD, this.state)
    await this.#assertThere(path)
    const { number, fingerprint } = await this.#record.mark()
    if (number !== mark.number || fingerprint !== mark.fingerprint) throw movedSince(this.#folder)
    const written = files.filter(({ writes }) => writes)
    for (const file of written) await this.#assertUnedited(file)
    await makeChange(this.#folder, {
      put: new Map(
        written.flatMap(({ id, after, text }) =>
          after === null
            ? []
            : [[fileNameOf(id), async () => text ?? (await this.#record.text(now, id, after))] as const],
        ),
      ),
      removed: written.filter(({ after }) => after === null).map(({ id }) => fileNameOf(id)),
      recorded: { path, name: recordName(entry.number) },
    })
    await clearForgotten(join(this.#folder, RECORD)).catch(() => {})
  }

  async #assertThere(path: string): Promise<void> {
    try {
      await stat(path)
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error
      throw new CorpusError('this change was made or dropped before', {
        where: path,
        remedy: 'look at the articles as they are now, and make it again if it is still to be made',
      })
    }
  }

  /** What somebody wrote to a file and nobody has confirmed must be neither overwritten nor removed. */
  async #assertUnedited({ id, before, after, named }: PlannedFile): Promise<void> {
    const path = join(this.#folder, fileNameOf(id))
    const stats = await stat(path, { bigint: true }).catch(() => null)
    // Where there is no file there is nothing to lose; of a folder `makeChange` tells.
    if (stats === null || stats.isDirectory()) return
    const fingerprint = fingerprintOf(stats)
    const seen = this.#staged.seen.get(fileNameOf(id))
    const wasSeen = seen?.fingerprint === fingerprint
    const revision = wasSeen ? seen.revision : await revisionIn(id, path, Number(stats.size), fingerprint)
    if (revision !== null && (revision === before || revision === after)) return
    // One that is no article, or none in force, can only be meant as it was found.
    if (named && wasSeen && (revision === null || before === null)) return
    throw new CorpusError('this file was changed by hand, and nobody has taken that in yet', {
      where: path,
      remedy: 'refresh the corpus first, or put the file back as it was; nothing was changed',
      reason: 'edited',
    })
  }
}

/** The revision of what stands in a file now, or null where it cannot be read. */
async function revisionIn(
  id: string,
  path: string,
  size: number,
  fingerprint: string,
): Promise<string | null> {
  const name = fileNameOf(id)
  const read = await readArticleFile({ name, path, size, fingerprint, obstacle: null })
  if (read === 'changed' || !('text' in read)) return null
  if (id === ACTORS) return actorsRevision(read.text)
  return parseArticle(read.text, { id, name, today: EVER }).article?.revision ?? null
}

/** Clears changes that were written aside long ago and never made. */
async function clearForgotten(record: string): Promise<void> {
  for (const name of await readdir(record).catch(() => [])) {
    if (!STAGED.test(name)) continue
    const path = join(record, name)
    const stats = await stat(path).catch(() => null)
    if (stats !== null && Date.now() - stats.mtimeMs > STAGED_FOR) await rm(path, { force: true })
  }
}
