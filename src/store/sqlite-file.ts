import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'libsql'
import { asRecollectionsError } from './recollections-error.ts'

/** How long to wait for another process at the start, when nobody waits for an answer. */
const PATIENCE_AT_START_MS = 5_000
/** How long a statement may wait for another process. Everything else in this process waits as long. */
const PATIENCE_MS = 40
/** Rows are short, and each change writes whole pages: small ones make the log of changes a third as long. */
const PAGE_BYTES = 1024
/** Pages of the log of changes after which a writer itself moves them into the file, where nobody else has: 128 MB. */
const CHECKPOINT_AT_LAST = 131_072

export type Statement = Database.Statement

/**
 * One connection to a file of SQLite, through `libsql`.
 *
 * Two habits of libsql 0.5 shape it. A prepared statement that fails as another process writes, or that leaves a row
 * unread, goes on being in progress: nothing that the connection writes afterwards is committed. So `BEGIN`, `COMMIT`
 * and pragmas are run unprepared, and prepared ones write inside `write` alone, where the lock is held already. And it
 * ends the process where a value that is bound is no string, number or null.
 */
export class SqliteFile {
  readonly path: string
  readonly #database: Database.Database

  /**
   * Opens a file, or makes it, and the folder that it is in.
   *
   * @throws RecollectionsError where there can be no such folder or file, or it is no database.
   */
  constructor(path: string) {
    this.path = path
    const folder = dirname(path)
    try {
      // What is remembered is nobody else's business.
      mkdirSync(folder, { recursive: true, mode: 0o700 })
    } catch (error) {
      throw asRecollectionsError(error, folder)
    }
    try {
      this.#database = new Database(path, { timeout: PATIENCE_AT_START_MS })
    } catch (error) {
      throw asRecollectionsError(reasonFor(error, path), path)
    }
    try {
      // Only an empty file takes these two: how long its pages are, and that the room of what was deleted is given back.
      this.run(`PRAGMA page_size = ${PAGE_BYTES}`)
      this.run('PRAGMA auto_vacuum = INCREMENTAL')
      this.run('PRAGMA journal_mode = WAL')
      this.run('PRAGMA synchronous = NORMAL')
      // What is forgotten is overwritten.
      this.run('PRAGMA secure_delete = ON')
      this.run(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_AT_LAST}`)
    } catch (error) {
      this.#database.close()
      throw asRecollectionsError(error, path)
    }
  }

  /** Ends the patience of the start: from now on somebody waits. */
  hurry(): void {
    this.run(`PRAGMA busy_timeout = ${PATIENCE_MS}`)
  }

  /** Runs statements that are not worth preparing. What they give is not kept. */
  run(sql: string): void {
    this.#database.exec(sql)
  }

  /** A statement to be run often: one that reads anywhere, one that writes inside `write`. */
  prepare(sql: string): Statement {
    return this.#database.prepare(sql)
  }

  /** Runs `work` as one transaction that holds the lock for writing from its start. Where it throws, nothing was done. */
  write<Result>(work: () => Result): Result {
    this.run('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.run('COMMIT')
      return result
    } catch (error) {
      // After some errors, as on a full disk, SQLite has rolled back by itself.
      if (this.#database.inTransaction) this.run('ROLLBACK')
      throw error
    }
  }

  /** Moves all changes into the file, where that is possible now, and closes the connection. */
  close(): void {
    try {
      this.hurry()
      this.run('PRAGMA wal_checkpoint(TRUNCATE)')
    } catch {
      // What is in the log of changes is read from there the next time.
    } finally {
      this.#database.close()
    }
  }
}

/** Why a file cannot be opened, as the system tells it: libsql gives no code for that. */
function reasonFor(error: unknown, path: string): unknown {
  try {
    closeSync(openSync(path, 'a'))
    return error
  } catch (reason) {
    return reason
  }
}
