import { setTimeout as pause } from 'node:timers/promises'
import type { Pace } from '../news/corpus.ts'
import type { Day } from '../news/published.ts'
import { CorpusError } from './corpus-error.ts'
import { type Listing, listFolder } from './folder-listing.ts'
import { withLock } from './folder-lock.ts'
import type { FolderRecord } from './folder-record.ts'
import { type LyingFiles, readLyingFiles, type SeenFile } from './lying-files.ts'
import { finishChanges } from './pending-change.ts'

const MOST_READINGS = 100
const REREAD_MS = 20

/** The files of a corpus folder as they lie, and as the last reading found them. */
export class FolderFiles {
  readonly #folder: string
  readonly #today: () => Day
  readonly #record: FolderRecord
  #seen: ReadonlyMap<string, SeenFile> | null = null

  constructor(folder: string, today: () => Day, record: FolderRecord) {
    this.#folder = folder
    this.#today = today
    this.#record = record
  }

  /** The files as the last `look` found them, by name: what a change is planned on. null before the first. */
  get seen(): ReadonlyMap<string, SeenFile> | null {
    return this.#seen
  }

  /** Reads the files, and keeps how they were found. `change` is where the record stood all the while. */
  async look(pace: Pace): Promise<{ readonly files: LyingFiles; readonly change: number }> {
    const lying = await this.read(pace)
    this.#seen = lying.files.seen
    this.forgetTexts()
    return lying
  }

  /** Reads the files. */
  async read(pace: Pace = async () => {}): Promise<{ readonly files: LyingFiles; readonly change: number }> {
    for (let reading = 0; reading < MOST_READINGS; reading += 1) {
      if (reading > 0) await pause(REREAD_MS)
      const change = await this.#record.last()
      const files = await readLyingFiles(this.#folder, () => this.#list(), this.#today(), pace)
      // A change that is planned on older files than its number says would take a newer one back.
      if (files !== 'changed' && (await this.#record.last()) === change) return { files, change }
    }
    throw new CorpusError('the files keep changing while they are read', {
      where: this.#folder,
      remedy: 'try again when whatever writes them is done',
    })
  }

  /** Finishes what an interrupted change left. Where that is not possible readers see through it. */
  async tidy(): Promise<boolean> {
    try {
      await withLock(this.#folder, 0, () => finishChanges(this.#folder))
      return true
    } catch {
      return false
    }
  }

  /** Lets go of texts that the record holds. */
  forgetTexts(): void {
    if (this.#seen === null) return
    const isHeld = (name: string, revision: string | null) =>
      revision !== null && this.#record.holds(name.replace(/\.md$/, ''), revision)
    this.#seen = new Map(
      [...this.#seen].map(([name, file]) => [
        name,
        isHeld(name, file.revision) ? { ...file, text: null } : file,
      ]),
    )
  }

  async #list(): Promise<Listing> {
    const listing = await listFolder(this.#folder)
    return listing.leftovers && (await this.tidy()) ? listFolder(this.#folder) : listing
  }
}
