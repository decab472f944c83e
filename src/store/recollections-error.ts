import { codeOf } from './corpus-error.ts'

interface Details {
  /** The file or folder it is about. */
  readonly where: string
  /** How to mend it, as a clause. */
  readonly remedy: string
  readonly cause?: unknown
}

/** What the bot remembers cannot be read or written: what, where, how to fix it, and the error behind it. */
export class RecollectionsError extends Error {
  override readonly name = 'RecollectionsError'
  readonly where: string
  readonly remedy: string

  /** @param what One plain clause without a full stop. */
  constructor(what: string, { where, remedy, cause }: Details) {
    super(`${where}: ${what}; ${remedy}`, cause === undefined ? {} : { cause })
    this.where = where
    this.remedy = remedy
  }
}

/** What is at stake where the file is given up. */
export const ALL_THAT_IS_LOST =
  'nothing is lost but the buttons of earlier answers, the counts of helpful ones and what servers have set'

const FREE_SPACE = 'free some space; the bot answers without buttons until then'
const GIVE_RIGHTS = 'give this user the right to read and write there, or name another folder with DATA_DIR'
const NO_FOLDER = [
  'there is something in its place that is no folder',
  'name another folder with DATA_DIR',
] as const
const MOVE_AWAY = `stop the bot and move it away with the files beside it that end in -wal and -shm; ${ALL_THAT_IS_LOST}`
const DAMAGED = ['the file is damaged, or no SQLite database', MOVE_AWAY] as const

/** What the codes of the system and of SQLite (https://sqlite.org/rescode.html) mean to a person, and what helps. */
const MEANINGS: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  EACCES: ['this user may not write there', GIVE_RIGHTS],
  EPERM: ['this user may not write there', GIVE_RIGHTS],
  EROFS: ['the disk is read-only', 'make it writable, or name another folder with DATA_DIR'],
  EEXIST: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  EISDIR: ['there is a folder in place of the file', 'move it away'],
  ENOENT: ['there is no such folder, and it cannot be made', 'name another with DATA_DIR'],
  ENOSPC: ['the disk is full', FREE_SPACE],
  EDQUOT: ["this user's share of the disk is full", FREE_SPACE],
  SQLITE_FULL: ['the disk is full', FREE_SPACE],
  SQLITE_IOERR: [
    'the disk does not read or write',
    'see whether it is full or failing; the bot answers without buttons until then',
  ],
  SQLITE_READONLY: ['the file cannot be written', GIVE_RIGHTS],
  SQLITE_CANTOPEN: ['the file cannot be opened', GIVE_RIGHTS],
  SQLITE_BUSY: ['another process is writing to it for too long', 'end that process if it hangs'],
  SQLITE_LOCKED: ['another process is writing to it for too long', 'end that process if it hangs'],
  SQLITE_CORRUPT: DAMAGED,
  SQLITE_NOTADB: DAMAGED,
}

/** Any error met at the file or folder `where`, told as a recollections error. */
export function asRecollectionsError(error: unknown, where: string): RecollectionsError {
  if (error instanceof RecollectionsError) return error
  // Codes may be extended, as SQLITE_IOERR_WRITE is.
  const code = /^(?:SQLITE_[A-Z]+|E[A-Z]+)/.exec(codeOf(error))?.[0] ?? ''
  const [what, remedy] = MEANINGS[code] ?? [
    error instanceof Error ? error.message : String(error),
    `if it stays, ${MOVE_AWAY}`,
  ]
  return new RecollectionsError(what, { where, remedy, cause: error })
}
