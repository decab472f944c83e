import type { Readable, Writable } from 'node:stream'
import type { Command } from '../desk/command.ts'
import type { Desk } from '../desk/desk.ts'

/** Where the console reads and writes, and what it knows of the other end. */
export interface Terminal {
  readonly input: Readable
  readonly output: Writable
  readonly errors: Writable
  /** Whether somebody sits there: both input and output are a terminal. */
  readonly interactive: boolean
  /** Columns of the terminal at this moment, or undefined where the output is none. */
  columns(): number | undefined
  /** Whether to write colours: the output is a terminal and nobody asked for none. */
  readonly colour: boolean
}

/** What the console is a front end of. */
export interface Service {
  readonly commands: readonly Command[]
  /**
   * Opens the desk over the corpus in a folder, or over the usual corpus. `progress` hears how many articles of
   * how many are read. Rejects with words for the user.
   */
  openDesk(corpus: string | undefined, progress: (done: number, total: number) => void): Promise<Desk>
}
