import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tombstone } from '../news/corpus.ts'
import { CorpusError, codeOf } from './corpus-error.ts'
import { fingerprintOf } from './folder-listing.ts'
import { mapInBatches } from './in-batches.ts'
import { PENDING, RECORD, readPending } from './pending-change.ts'
import { MEND_RECORD, type RecordedChange, readDeed, readRecord, readText } from './record-format.ts'
import { type Replay, replay, tombstonesAfter } from './replay.ts'

/** The name of a change's file, by its number. */
export function recordName(number: number): string {
  return `${String(number).padStart(6, '0')}.jsonl`
}

const NUMBERED = /^(\d{6,})\.jsonl$/
/** The name of a change that is written aside. */
export const STAGED = /^next-[0-9a-f-]{36}$/

const MOST_LOOKS = 50

/** A change in the record, and which file tells of it. */
export interface Listed {
  readonly number: number
  /** Changes whenever the file is replaced or written to. */
  readonly fingerprint: string
}

/** A text in force, as the record has it. */
export interface RecordedText {
  readonly id: string
  readonly revision: string
  readonly text: string
}

/** The record in a corpus folder, as far as it was read: what is read once stays known, as no change is ever altered. */
export class FolderRecord {
  readonly #folder: string
  readonly #changes = new Map<string, RecordedChange>()
  readonly #deeds = new Map<string, Pick<RecordedChange['entry'], 'buried' | 'lifted'>>()
  #last: Replay | null = null

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Whether the record is known, as it was read last, to hold the text of a revision. */
  holds(id: string, revision: string): boolean {
    return this.#last?.text(id, revision) !== undefined
  }

  /** Number of the last change, 0 where there is no record. */
  async last(): Promise<number> {
    return (await this.#numbers()).at(-1) ?? 0
  }

  /** The last change, told from any other that may come to have its number. */
  async mark(): Promise<Listed> {
    return (await this.#list()).at(-1) ?? { number: 0, fingerprint: '' }
  }

  /** Whether a change waits to be put in place. */
  async isUnfinished(): Promise<boolean> {
    return (await readPending(this.#folder)) !== null
  }

  /** The tombstones that stand, read from the first lines alone. */
  async tombstones(): Promise<ReadonlySet<Tombstone>> {
    const deeds = await mapInBatches(await this.#list(), async ({ number, fingerprint }) => {
      const known = this.#changes.get(fingerprint)?.entry ?? this.#deeds.get(fingerprint)
      if (known !== undefined) return known
      const deed = await this.#atEither(number, path =>
        readFirstLine(path).then(line => readDeed(line, path)),
      )
      this.#deeds.set(fingerprint, { buried: deed.buried, lifted: deed.lifted })
      return deed
    })
    return tombstonesAfter(deeds)
  }

  /**
   * All changes, replayed; null where there are none.
   *
   * @param state A staged change to see as the last one.
   */
  async replayed(state?: string): Promise<Replay | null> {
    const changes: RecordedChange[] = []
    for (const { number, fingerprint } of await this.#list()) {
      const known = this.#changes.get(fingerprint)
      const change =
        known ?? (await this.#atEither(number, async path => readRecord(await readFile(path), path)))
      if (change.entry.number !== number) throw this.#broken(number, 'it tells of another change')
      this.#changes.set(fingerprint, change)
      changes.push(change)
    }
    if (changes.length === 0 && state === undefined) return null
    const made = replay(changes, number => join(this.#folder, RECORD, recordName(number)))
    this.#last = made
    if (state === undefined) return made
    const path = this.stagedPath(state)
    const next = readRecord(await readFile(path).catch(cause => this.#noSuch(state, cause)), path)
    if (next.entry.number !== changes.length + 1) throw movedSince(this.#folder)
    return replay([...changes, next], number =>
      number === next.entry.number ? path : join(this.#folder, RECORD, recordName(number)),
    )
  }

  /** The texts of some articles in the order of the changes that hold them, one change in memory at a time. */
  async *texts(
    from: Replay,
    wanted: Iterable<readonly [id: string, revision: string]>,
    state?: string,
  ): AsyncGenerator<RecordedText> {
    const byChange = new Map<number, [string, string, readonly [number, number]][]>()
    for (const [id, revision] of wanted) {
      const place = from.text(id, revision)
      if (place === undefined) continue
      const row = [id, revision, place.span] as [string, string, readonly [number, number]]
      const rows = byChange.get(place.change)
      if (rows === undefined) byChange.set(place.change, [row])
      else rows.push(row)
    }
    for (const [number, rows] of byChange) {
      const staged = state !== undefined && number === from.entries.length
      const bytes = staged
        ? await readFile(this.stagedPath(state))
        : await this.#atEither(number, path => readFile(path))
      const where = recordName(number)
      for (const [id, revision, span] of rows)
        yield { id, revision, text: readText(bytes.subarray(...span), where) }
    }
  }

  /** The text of one revision, which `from` has. */
  async text(from: Replay, id: string, revision: string): Promise<string> {
    const place = from.text(id, revision)
    if (place === undefined) throw this.#broken(from.entries.length, `it lacks revision ${revision} of ${id}`)
    const [start, end] = place.span
    return this.#atEither(place.change, async path => {
      const file = await open(path, 'r')
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start)
        return readText(buffer.subarray(0, bytesRead), path)
      } finally {
        await file.close()
      }
    })
  }

  /** Where a staged change is written. */
  stagedPath(state: string): string {
    if (!STAGED.test(state)) this.#noSuch(state)
    return join(this.#folder, RECORD, state)
  }

  async #list(): Promise<readonly Listed[]> {
    return mapInBatches(await this.#numbers(), async number => ({
      number,
      fingerprint: await this.#atEither(number, async path =>
        fingerprintOf(await stat(path, { bigint: true })),
      ),
    }))
  }

  /** The numbers of all changes, from 1 on. */
  async #numbers(): Promise<readonly number[]> {
    for (let look = 1; ; look += 1) {
      // Those on their way first: what moves between the two looks is found in its place.
      const pending = (await readPending(this.#folder))?.recorded ?? []
      const lying = await namesIn(join(this.#folder, RECORD))
      const numbers = [...new Set([...pending, ...lying])]
        .flatMap(name => NUMBERED.exec(name)?.[1] ?? [])
        .map(Number)
        .sort((a, b) => a - b)
      const missing = numbers.findIndex((number, index) => number !== index + 1)
      // A folder that is listed while files come into it may show a later one alone.
      if (missing === -1) return numbers
      if (look === MOST_LOOKS) throw this.#broken(missing + 1, 'it is missing')
    }
  }

  /** Does something with the file of a change, in its place or in a change that is not in place yet. */
  async #atEither<Result>(number: number, work: (path: string) => Promise<Result>): Promise<Result> {
    const place = join(this.#folder, RECORD, recordName(number))
    const waiting = join(this.#folder, PENDING, RECORD, recordName(number))
    for (const path of [place, waiting]) {
      try {
        return await work(path)
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') throw error
      }
    }
    // Put in place between the two looks.
    return work(place)
  }

  #broken(number: number, why: string): CorpusError {
    return new CorpusError(`this part of the record cannot be read (${why})`, {
      where: join(this.#folder, RECORD, recordName(number)),
      remedy: MEND_RECORD,
    })
  }

  #noSuch(state: string, cause?: unknown): never {
    throw new CorpusError('the change that was prepared is not there any more', {
      where: join(this.#folder, RECORD, state),
      remedy: 'make the change again; nothing was changed',
      cause,
    })
  }
}

/** What is told where another change came between. */
export function movedSince(folder: string): CorpusError {
  return new CorpusError('the articles were changed in the meantime', {
    where: folder,
    remedy: 'look at them as they are now and make the change again; nothing was changed',
    reason: 'moved',
  })
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    if (codeOf(error) === 'ENOTDIR') throw noFolder(folder, error)
    throw error
  }
}

function noFolder(where: string, cause: unknown): CorpusError {
  return new CorpusError('a file stands where the record of the articles belongs', {
    where,
    remedy: 'move it elsewhere; where it took the place of the record, put that back from a copy',
    cause,
  })
}

const FIRST_READ = 4 * 1024
const NEWLINE = 0x0a

async function readFirstLine(path: string): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    for (let size = FIRST_READ; ; size *= 8) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, 0)
      const end = buffer.subarray(0, bytesRead).indexOf(NEWLINE)
      if (end !== -1 || bytesRead < size) return buffer.subarray(0, end === -1 ? bytesRead : end)
    }
  } finally {
    await file.close()
  }
}
