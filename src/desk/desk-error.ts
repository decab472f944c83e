import { type Phrase, plural, say } from './words/phrase.ts'

/** Why a desk in a thread did not answer. The message is for the log, and so is the cause, where there is one. */
export abstract class DeskError extends Error {
  /** What the asker is told. */
  abstract readonly told: Phrase
}

/** Too many questions wait already. */
export class DeskBusy extends DeskError {
  override readonly name = 'DeskBusy'
  readonly told: Phrase

  /** @param waiting How many do. */
  constructor(waiting: number) {
    super(`${waiting} questions are waiting already; ask again in a moment`)
    this.told = plural(
      say`${waiting} question is waiting already; ask again in a moment.`,
      say`${waiting} questions are waiting already; ask again in a moment.`,
    )
  }
}

/** The answer took too long and was given up. */
export class DeskLate extends DeskError {
  override readonly name = 'DeskLate'
  readonly told: Phrase

  /** @param deadline How long it was given, in milliseconds. */
  constructor(deadline: number) {
    const seconds = Math.ceil(deadline / 1000)
    super(`the answer took longer than ${seconds} seconds; ask for something narrower`)
    this.told = plural(
      say`The answer took longer than ${seconds} second; ask for something narrower.`,
      say`The answer took longer than ${seconds} seconds; ask for something narrower.`,
    )
  }
}

/** The thread ended while it answered. Another takes its place. */
export class DeskLost extends DeskError {
  override readonly name = 'DeskLost'
  readonly told = say`Something broke while answering; ask again in a moment.`

  constructor(cause: Error) {
    super('something broke while answering; ask again in a moment', { cause })
  }
}

/** The corpus could not be opened. The message says what is wrong, where, and how to mend it. */
export class DeskUnopened extends DeskError {
  override readonly name = 'DeskUnopened'
  readonly told = say`The coverage cannot be read at the moment.`

  /** @param message What is wrong, where, and how to mend it. */
  constructor(message: string, cause: Error) {
    super(message, { cause })
  }
}

/**
 * The thread that keeps the corpus ended while it worked, did not get on, or could not be started. Another takes its
 * place; its plans are gone. Whether a change was made that it was at, the history tells.
 */
export class CurationLost extends DeskError {
  override readonly name = 'CurationLost'
  readonly told: Phrase

  /** @param how What became of it. `memory`: there was not enough. `late`: it was given up. */
  constructor(how: 'ended' | 'memory' | 'late', cause: Error) {
    const [what, told] = HOW_LOST[how]
    super(what, { cause })
    this.told = told
  }
}

const HOW_LOST: Readonly<Record<'ended' | 'memory' | 'late', readonly [string, Phrase]>> = {
  ended: [
    'the thread that keeps the corpus ended while it worked; look at the history, then begin again',
    say`Something broke, and plans are gone. Look at the history, then begin again.`,
  ],
  memory: [
    'the memory ran out while the corpus was kept; give fewer or smaller files, or the process more memory with NODE_OPTIONS=--max-old-space-size=8192 (in MB)',
    say`The memory ran out, and plans are gone. Begin again with fewer or smaller files.`,
  ],
  late: [
    'the thread that keeps the corpus did not get on and was ended; give fewer or smaller files',
    say`It did not get on and was given up, and plans are gone. Begin again with fewer or smaller files.`,
  ],
}

/** The desk was closed. */
export class DeskClosed extends DeskError {
  override readonly name = 'DeskClosed'
  readonly told = say`On Record is stopping; ask again when it is back.`

  constructor() {
    super('On Record is stopping; ask again when it is back')
  }
}
