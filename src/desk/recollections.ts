/** A command that was asked, as it is remembered for its buttons: never who asked. */
export interface Recollection {
  readonly command: string
  /** What was typed, by the name of the option. */
  readonly options: Readonly<Record<string, string>>
  /** Whether the answer was shown to everybody in its channel. */
  readonly shared: boolean
  /** Whether somebody has said if it was helpful. */
  readonly rated: boolean
}

/** How often the answers of a command were found helpful. */
export interface Rating {
  readonly command: string
  readonly helpful: number
  readonly notHelpful: number
}

/**
 * The port to what must be remembered between an answer and the press of one of its buttons, across restarts.
 * An answer is remembered for a week after it was asked, or for half a year after it was shared, and then given
 * by no method any more. A method throws where the storage is out of order: a card does without its buttons then.
 */
export interface Recollections {
  /** Remembers a command that was asked; gives the id to recall it by, 16 letters and digits that nobody can guess. */
  remember(command: string, options: Readonly<Record<string, string>>): string
  /** What was asked under an id, or null where there is nothing of the kind (any more). */
  recall(id: string): Recollection | null
  /** Notes that an answer was shown to everybody, which makes it be remembered longer. Nothing where it is not remembered. */
  noteShared(id: string): void
  /** Counts an answer as helpful or not, once; false where it was counted before or is not remembered. */
  rate(id: string, helpful: boolean): boolean
  /** The counts by command, in the order of their names. */
  ratings(): readonly Rating[]
  /**
   * Removes what is too old from the storage, a little at a time, so that nothing else has to wait; to be called now
   * and then. Gives how many answers were forgotten.
   */
  forgetOld(): Promise<number>
  /** Lets go of the storage. Every method but this one throws afterwards. */
  close(): void
}
