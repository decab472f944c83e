/** How long it may wait for whoever writes. Nobody waits for it. */
const PATIENCE_MS = 5_000
/** Size to which a log that has grown is cut back once all of it is in the file. */
const LOG_BYTES = 8 * 1024 * 1024

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

  /** Starts one, or joins the one that is running. Rejects with what SQLite throws. */
  async run(): Promise<void> {
    this.#running ??= this.#checkpoint().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  async #checkpoint(): Promise<void> {
    const { default: Database } = await import('libsql/promise')
    const database = new Database(this.#path, { timeout: PATIENCE_MS })
    try {
      // What is written in the meantime is moved by the second one: only an empty log begins anew.
      await database.exec(
        `PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = ${LOG_BYTES};
         PRAGMA wal_checkpoint(PASSIVE); PRAGMA wal_checkpoint(PASSIVE)`,
      )
    } finally {
      database.close()
    }
  }
}
