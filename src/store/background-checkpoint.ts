import { stat } from 'node:fs/promises'
import Database from 'libsql/promise'

/** How long it may wait for whoever writes. Nobody waits for it. */
const PATIENCE_MS = 5_000
/** Size from which a log that is in the file as a whole is emptied, rather than written over from its start. */
const LONG_LOG = 8 * 1024 * 1024

const PASS = 'PRAGMA wal_checkpoint(PASSIVE)'
/** Each pass moves what was written during the one before, and is shorter: the log begins anew where nothing is left. */
const PASSES = 4

/**
 * Moves what has been written to an SQLite file from its log of changes into the file, on a thread of libsql: it makes
 * the disk write everything out, which takes the time of the disk.
 */
export class BackgroundCheckpoint {
  readonly #path: string
  #running: Promise<void> | null = null

  constructor(path: string) {
    this.#path = path
  }

  /** Starts one beside whoever writes, or joins the one that is running. Rejects with what SQLite throws. */
  async run(): Promise<void> {
    this.#running ??= this.#execute(`${PASS};`.repeat(PASSES)).finally(() => {
      this.#running = null
    })
    return this.#running
  }

  /** Runs one and gives the room of a long log back to the disk. Whoever writes then waits for what is left to move. */
  async shorten(): Promise<void> {
    await this.run()
    const log = await stat(`${this.#path}-wal`).catch(() => null)
    if (log && log.size > LONG_LOG) await this.#execute('PRAGMA wal_checkpoint(TRUNCATE)')
  }

  async #execute(sql: string): Promise<void> {
    const database = new Database(this.#path, { timeout: PATIENCE_MS })
    try {
      await database.exec(`PRAGMA synchronous = NORMAL; ${sql}`)
    } finally {
      database.close()
    }
  }
}
