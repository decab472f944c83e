import { randomUUID } from 'node:crypto'
import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ACTORS } from '../news/actors-file.ts'
import type { Article } from '../news/article.ts'
import {
  type Change,
  type Corpus,
  type Deed,
  EMPTY,
  type Entry,
  type Holdings,
  NOTHING,
  type Pace,
  type StagedChange,
} from '../news/corpus.ts'
import type { Day } from '../news/published.ts'
import { BuriedTexts } from './buried-texts.ts'
import { CorpusError, codeOf, telling } from './corpus-error.ts'
import type { FolderChange } from './folder-change.ts'
import { FolderFiles } from './folder-files.ts'
import { FolderRecord, movedSince } from './folder-record.ts'
import type { SeenFile } from './lying-files.ts'
import { RECORD } from './pending-change.ts'
import { writeRecord } from './record-format.ts'
import { type Replay, replay, tombstonesAfter } from './replay.ts'

/** How long a change waits for another process's, in milliseconds. */
const PATIENCE = 5_000

/** By whom the files are recorded as they are found. */
const RECORDER = 'On Record'

/**
 * The corpus in a folder: one Markdown file an article, named for its id, `actors.md`, and the record of all changes in
 * `.record`, a file a change. Several processes may read and change it; a reader sees all of a change or nothing of it.
 *
 * @param today The day that no article can have been published after.
 * @param options.patience How long a change waits for another process, in milliseconds.
 * @param options.mayBeNew Whether a folder that is not there is an empty corpus, made by the first change.
 */
export function openCorpusFolder(
  folder: string,
  today: () => Day,
  { patience = PATIENCE, mayBeNew = false }: { readonly patience?: number; readonly mayBeNew?: boolean } = {},
): Corpus {
  return new CorpusFolder(folder, today, patience, mayBeNew)
}

class CorpusFolder implements Corpus {
  readonly #folder: string
  readonly #patience: number
  readonly #mayBeNew: boolean
  readonly #record: FolderRecord
  readonly #files: FolderFiles
  readonly #buried = new BuriedTexts()

  constructor(folder: string, today: () => Day, patience: number, mayBeNew: boolean) {
    this.#folder = folder
    this.#patience = patience
    this.#mayBeNew = mayBeNew
    this.#record = new FolderRecord(folder)
    this.#files = new FolderFiles(folder, today, this.#record)
  }

  held(state?: string): Promise<Holdings> {
    return telling(this.#folder, async () => {
      if (await this.#isMissing()) return EMPTY
      if (await this.#record.isUnfinished()) await this.#files.tidy()
      const replayed = (await this.#record.replayed(state)) ?? (await this.#opened())
      if (replayed === null) return { ...(await this.folder()), problems: [], change: 0 }
      this.#files.forgetTexts()
      const { textsInForce } = await import('./recorded-texts.ts')
      const { articles, actors, problems } = await textsInForce(replayed, this.#record, this.#folder, state)
      const { entries, tombstones } = replayed
      return { ...this.#buried.part(articles, tombstones), actors, problems, change: entries.length }
    })
  }

  folder(pace: Pace = async () => {}): Promise<Holdings> {
    return telling(this.#folder, async () => {
      if (await this.#isMissing()) return EMPTY
      const { files, change } = await this.#files.look(pace)
      const { articles, actors, problems } = files
      return { ...this.#buried.part(articles, await this.#record.tombstones()), actors, problems, change }
    })
  }

  stage(change: Change, deed: Deed, base: number): Promise<StagedChange> {
    return telling(this.#folder, async () => {
      if (this.#mayBeNew) await mkdir(this.#folder, { recursive: true })
      let now = await this.#record.replayed()
      // A folder that went away has no record either, and was not changed by anybody.
      if (now === null) await stat(this.#folder)
      if (now === null && base === 0) {
        await this.#open()
        now = await this.#record.replayed()
        if (now?.entries.length !== 1) throw movedSince(this.#folder)
      } else if (now === null || now.entries.length !== base) throw movedSince(this.#folder)
      if (change.accept.length > 0 && this.#files.seen === null) await this.folder()
      return this.#write(change, deed, now, this.#files.seen ?? new Map())
    })
  }

  lastChange(): Promise<number> {
    return telling(this.#folder, async () => {
      await stat(this.#folder)
      return this.#record.last()
    })
  }

  history(): Promise<readonly Entry[]> {
    return telling(this.#folder, async () => {
      const replayed = await this.#record.replayed()
      if (replayed === null && !(await this.#isMissing())) await stat(this.#folder)
      return replayed?.entries ?? []
    })
  }

  revision(id: string, revision: string): Promise<Article | null> {
    return telling(this.#folder, async () => {
      const replayed = await this.#record.replayed()
      if (id === ACTORS || replayed?.text(id, revision) === undefined) return null
      const { revive } = await import('./recorded-texts.ts')
      return revive(id, revision, await this.#record.text(replayed, id, revision), this.#folder).article
    })
  }

  /** Begins the record where that is possible. */
  async #opened(): Promise<Replay | null> {
    try {
      await this.#open()
    } catch (error) {
      // Whoever may read alone, or finds no room, is answered from the files all the same.
      if (!(error instanceof CorpusError) && codeOf(error) === '') throw error
    }
    return this.#record.replayed()
  }

  /** Records the files as they lie as the first change. */
  async #open(): Promise<void> {
    const { files } = await this.#files.read()
    const accept = [...files.seen].flatMap(([name, { revision }]) =>
      revision === null ? [] : [name.replace(/\.md$/, '')],
    )
    const at = new Date().toISOString()
    const deed: Deed = { kind: 'opening', by: RECORDER, at, undoes: null }
    const opening = await this.#write(
      { ...NOTHING, accept },
      deed,
      replay([], () => ''),
      files.seen,
    )
    try {
      await opening.commit()
    } catch (error) {
      await opening.drop()
      // Somebody else began it.
      if (!(error instanceof CorpusError && error.reason === 'moved')) throw error
    }
  }

  /** Writes a change aside that follows `now`. */
  async #write(
    change: Change,
    deed: Deed,
    now: Replay,
    seen: ReadonlyMap<string, SeenFile>,
  ): Promise<FolderChange> {
    const mark = await this.#record.mark()
    if (mark.number !== now.entries.length) throw movedSince(this.#folder)
    // Loaded where something changes: who only reads the files starts faster without.
    const [{ assertUnburied, plannedFiles }, { FolderChange }] = await Promise.all([
      import('./planned-files.ts'),
      import('./folder-change.ts'),
    ])
    const files = plannedFiles(change, now, seen, this.#folder)
    const buried = [...new Set(change.bury)].filter(tombstone => !now.tombstones.has(tombstone))
    const lifted = [...new Set(change.lift)].filter(
      tombstone => now.tombstones.has(tombstone) && !change.bury.includes(tombstone),
    )
    await assertUnburied(
      files,
      tombstonesAfter([...now.entries, { buried, lifted }]),
      now,
      this.#record,
      this.#folder,
    )
    const number = now.entries.length + 1
    const recorded = files.filter(({ before, after }) => before !== after)
    const state = `next-${randomUUID()}`
    await mkdir(join(this.#folder, RECORD), { recursive: true })
    await writeRecord(
      this.#record.stagedPath(state),
      { ...deed, number, buried, lifted },
      recorded.map(({ text, ...article }) => (text === null ? article : { ...article, text })),
    )
    const articles = recorded.map(({ id, name, before, after }) => ({ id, name, before, after }))
    const { kind, by, at, undoes } = deed
    const entry: Entry = { kind, by, at, undoes, number, articles, buried, lifted }
    return new FolderChange(this.#folder, this.#patience, this.#record, {
      state,
      entry,
      mark,
      now,
      files,
      seen,
    })
  }

  /** Whether there is no folder, and that is as it may be. */
  async #isMissing(): Promise<boolean> {
    if (!this.#mayBeNew) return false
    return stat(this.#folder).then(
      () => false,
      (error: unknown) => codeOf(error) === 'ENOENT',
    )
  }
}
