import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { setImmediate as others } from 'node:timers/promises'
import type { Rating, Recollection, Recollections } from '../desk/recollections.ts'
import { BackgroundCheckpoint } from './background-checkpoint.ts'
import { migrate } from './migrations.ts'
import { asRecollectionsError, RecollectionsError } from './recollections-error.ts'
import { RECOLLECTIONS_SCHEMA } from './recollections-schema.ts'
import {
  askedRow,
  freePagesRow,
  prepareStatements,
  type RecollectionsStatements,
  ratingRow,
  tallyRow,
} from './recollections-statements.ts'
import { SqliteFile } from './sqlite-file.ts'

/** The file in the folder of the bot's data. */
export const RECOLLECTIONS_FILE = 'on-record.sqlite'

const DAY = 24 * 60 * 60 * 1000
/** How long an answer that only its asker saw is remembered, in milliseconds from when it was asked. */
export const PRIVATE_FOR = 7 * DAY
/** How long an answer that everybody saw is remembered, in milliseconds from when it was shared. */
export const SHARED_FOR = 180 * DAY

/** How much is remembered at most. Beyond it, the answers go that would be forgotten first. */
export interface Room {
  readonly answers: number
  /** UTF-8 bytes of what was typed. */
  readonly bytes: number
}

/** 45 MB of disk where questions are of the usual length, 200 MB at the worst, and as much again for the log of changes. */
const ROOM: Room = { answers: 200_000, bytes: 128 * 1024 * 1024 }

/** How many answers are forgotten at once: a millisecond or two of work. */
const BATCH = 64
/** How many answers make room for a new one at most, so that remembering stays quick. */
const MAKE_ROOM = 8
/** How many pages are given back to the disk at once, and how many are kept for what comes. */
const BATCH_PAGES = 64
const SPARE_PAGES = 1024
/** How many transactions the log of changes gathers before it is moved into the file: some 3 MB. */
const CHECKPOINT_EVERY = 512

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'
const ID = /^[a-z0-9]{16}$/

/**
 * What the bot remembers, in an SQLite file of a folder, which is made where it is missing. Several processes may share
 * it. Recalling writes nothing, so an answer's time does not begin anew as its buttons are pressed.
 *
 * @param clock Milliseconds since 1970.
 * @throws RecollectionsError where the folder or the file cannot be used: what, where, and how to fix it. So do all methods.
 */
export function openRecollections(folder: string, clock: () => number, room: Room = ROOM): Recollections {
  const path = join(folder, RECOLLECTIONS_FILE)
  const file = new SqliteFile(path)
  try {
    migrate(file, RECOLLECTIONS_SCHEMA)
    file.hurry()
    return new SqliteRecollections(file, clock, room)
  } catch (error) {
    file.close()
    throw asRecollectionsError(error, path)
  }
}

class SqliteRecollections implements Recollections {
  readonly #file: SqliteFile
  readonly #clock: () => number
  readonly #room: Room
  readonly #checkpoint: BackgroundCheckpoint
  /** Null once it is closed. */
  #statements: RecollectionsStatements | null
  #writes = 0

  constructor(file: SqliteFile, clock: () => number, room: Room) {
    this.#file = file
    this.#clock = clock
    this.#room = room
    this.#checkpoint = new BackgroundCheckpoint(file.path)
    this.#statements = prepareStatements(file)
  }

  remember(command: string, options: Readonly<Record<string, string>>): string {
    const id = Array.from({ length: 16 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
    // JSON escapes what SQLite's text cannot hold: NUL and lone surrogates.
    const typed = JSON.stringify(options)
    this.#write(statements => {
      const { lastInsertRowid } = statements.insert.run(id, command, typed, this.#now() + PRIVATE_FOR)
      if (this.#isFull(statements)) statements.forgetFirst.run(lastInsertRowid, MAKE_ROOM)
    })
    return id
  }

  recall(id: string): Recollection | null {
    if (!ID.test(id)) return null
    const row = this.#attempt(({ find }) => find.get(id, this.#now()))
    return askedRow.safeParse(row).data ?? null
  }

  noteShared(id: string): void {
    const now = this.#now()
    this.#write(({ share }) => share.run(now + SHARED_FOR, id, now))
  }

  rate(id: string, helpful: boolean): boolean {
    return this.#write(({ markRated, countRating }) => {
      if (markRated.run(id, this.#now()).changes === 0) return false
      // libsql ends the process where a boolean is bound.
      countRating.run(helpful ? 1 : 0, helpful ? 0 : 1, id)
      return true
    })
  }

  ratings(): readonly Rating[] {
    const rows = this.#attempt(({ ratings }) => ratings.all())
    return rows.flatMap(row => {
      const { data } = ratingRow.safeParse(row)
      return data ? [{ command: data.command, helpful: data.helpful, notHelpful: data.not_helpful }] : []
    })
  }

  async forgetOld(): Promise<number> {
    let forgotten = 0
    for (let batch = BATCH; batch > 0 && this.#statements !== null; await others()) {
      batch = this.#write(statements => this.#forgetSome(statements))
      forgotten += batch
    }
    for (let shrunk = true; shrunk && this.#statements !== null; await others())
      shrunk = this.#attempt(statements => this.#giveBackRoom(statements))
    if (this.#statements !== null)
      await this.#checkpoint.shorten().catch((error: unknown) => {
        throw asRecollectionsError(error, this.#file.path)
      })
    return forgotten
  }

  close(): void {
    if (this.#statements === null) return
    this.#statements = null
    this.#file.close()
  }

  #now(): number {
    return Math.floor(this.#clock())
  }

  #isFull({ tally }: RecollectionsStatements): boolean {
    const { answers, bytes } = tallyRow.parse(tally.get())
    return answers > this.#room.answers || bytes > this.#room.bytes
  }

  #forgetSome(statements: RecollectionsStatements): number {
    const { changes } = statements.forgetExpired.run(this.#now(), BATCH)
    if (changes > 0 || !this.#isFull(statements)) return changes
    return statements.forgetFirst.run(0, MAKE_ROOM).changes
  }

  /** Gives some pages back to the disk. Gives whether there may be more. */
  #giveBackRoom({ freePages }: RecollectionsStatements): boolean {
    const free = () => freePagesRow.parse(freePages.get()).freelist_count
    const before = free()
    if (before <= SPARE_PAGES) return false
    this.#file.run(`PRAGMA incremental_vacuum(${BATCH_PAGES})`)
    return free() < before
  }

  #write<Result>(work: (statements: RecollectionsStatements) => Result): Result {
    const result = this.#attempt(statements => this.#file.write(() => work(statements)))
    this.#writes += 1
    // Where it fails, the next one makes up for it; in the end the writer itself does.
    if (this.#writes % CHECKPOINT_EVERY === 0) this.#checkpoint.run().catch(() => {})
    return result
  }

  #attempt<Result>(work: (statements: RecollectionsStatements) => Result): Result {
    const path = this.#file.path
    if (this.#statements === null)
      throw new RecollectionsError('the file is closed', { where: path, remedy: 'start the bot again' })
    try {
      return work(this.#statements)
    } catch (error) {
      throw asRecollectionsError(error, path)
    }
  }
}
