import { existsSync } from 'node:fs'

interface Details {
  /** The folder or file it is about. */
  readonly where: string
  /** How to mend it, as a clause. */
  readonly remedy: string
  readonly reason?: CorpusReason | null
  readonly cause?: unknown
}

/**
 * What a program can do something about. `moved`: another change came between planning and making this one.
 * `edited`: a file that would be overwritten or removed holds what somebody wrote and nobody has confirmed.
 */
export type CorpusReason = 'moved' | 'edited'

/** A corpus that cannot be read or changed: what, where, how to fix it, and the error behind it. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError'
  readonly where: string
  readonly remedy: string
  readonly reason: CorpusReason | null

  /** @param what One plain clause without a full stop. */
  constructor(what: string, { where, remedy, reason = null, cause }: Details) {
    super(`${where}: ${what}; ${remedy}`, cause === undefined ? {} : { cause })
    this.where = where
    this.remedy = remedy
    this.reason = reason
  }
}

/** What the system's error codes mean to a person, and what helps. */
const MEANINGS: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOENT: ['there is no such folder', 'name another (with --corpus, or CORPUS_DIR for the bot), or make it'],
  ENOTDIR: ['this is no folder', 'name the folder that holds the articles'],
  EACCES: ['this user may not do that here', 'give it the right to read and write the folder'],
  EPERM: ['this user may not do that here', 'give it the right to read and write the folder'],
  EROFS: ['the disk is read-only', 'make it writable, or work on a copy of the folder'],
  ENOSPC: ['the disk is full', 'free some space and try again; nothing was changed'],
  EDQUOT: ["this user's share of the disk is full", 'free some space and try again; nothing was changed'],
  EFBIG: [
    'the system does not allow a file of that size',
    'raise the limit and try again; nothing was changed',
  ],
  EXDEV: [
    'its parts are on different disks',
    'keep the folder .record inside it, not as a link; nothing was changed',
  ],
  EMFILE: ['too many files are open', 'try again; if it stays, raise the limit on open files'],
}

/** The code of a system error (`ENOENT`), or an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Any error met in a folder, told as a corpus error. */
export function asCorpusError(error: unknown, where: string): CorpusError {
  if (error instanceof CorpusError) return error
  const [what, remedy] = MEANINGS[codeOf(error)] ?? [
    error instanceof Error ? error.message : String(error),
    'check the disk and try again',
  ]
  return new CorpusError(what, { where, remedy, cause: error })
}

/** Does something with a folder and has the system's errors told as corpus errors. Others pass as they are. */
export async function telling<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    if (codeOf(error) === 'ENOENT' && existsSync(folder))
      throw new CorpusError('files went away while they were worked on', {
        where: folder,
        remedy: 'try again; nothing was changed',
        cause: error,
      })
    throw asCorpusError(error, folder)
  }
}

/** What a system error means for one file, as a clause. */
export function reasonOf(error: unknown): string {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EACCES: 'this user may not read it',
    EPERM: 'this user may not read it',
    ELOOP: 'it is a link that leads to itself',
    EISDIR: 'it is a folder',
  }
  return reasons[codeOf(error)] ?? (error instanceof Error ? error.message : String(error))
}
