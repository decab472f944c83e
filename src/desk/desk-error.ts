/** Why a desk in a thread did not answer. The message is for the asker; the cause, where there is one, for the log. */
export abstract class DeskError extends Error {}

/** Too many questions wait already. */
export class DeskBusy extends DeskError {
  override readonly name = 'DeskBusy'

  /** @param waiting How many do. */
  constructor(waiting: number) {
    super(`${waiting} questions are waiting already; ask again in a moment`)
  }
}

/** The answer took too long and was given up. */
export class DeskLate extends DeskError {
  override readonly name = 'DeskLate'

  /** @param deadline How long it was given, in milliseconds. */
  constructor(deadline: number) {
    super(`the answer took longer than ${Math.ceil(deadline / 1000)} seconds; ask for something narrower`)
  }
}

/** The thread ended while it answered. Another takes its place. */
export class DeskLost extends DeskError {
  override readonly name = 'DeskLost'

  constructor(cause: Error) {
    super('something broke while answering; ask again in a moment', { cause })
  }
}

/** The corpus could not be opened. The message says what is wrong, where, and how to mend it. */
export class DeskUnopened extends DeskError {
  override readonly name = 'DeskUnopened'

  /** @param message What is wrong, where, and how to mend it. */
  constructor(message: string, cause: Error) {
    super(message, { cause })
  }
}

/** The thread that keeps the corpus ended, hung, or could not be started. Another takes its place; plans are gone. */
export class CurationLost extends DeskError {
  override readonly name = 'CurationLost'

  /** @param message What happened, and what to do. */
  constructor(message: string, cause?: Error) {
    super(message, cause === undefined ? {} : { cause })
  }
}

/** The desk was closed. */
export class DeskClosed extends DeskError {
  override readonly name = 'DeskClosed'

  constructor() {
    super('On Record is stopping; ask again when it is back')
  }
}
