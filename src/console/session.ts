import type { Command } from '../desk/command.ts'
import type { Desk, Names } from '../desk/desk.ts'
import { knownNames } from '../desk/known-names.ts'
import type { Reply } from '../desk/reply.ts'
import type { CommandLine, Vocabulary } from './command-line.ts'
import { dispatch, type Incident } from './dispatch.ts'
import { withPassageNamed } from './passage-number.ts'

/** One stay at the desk: answers commands and knows the names that the collection has at the moment. */
export class Session {
  readonly desk: Desk
  readonly commands: readonly Command[]
  readonly #report: (incident: Incident) => void
  #names: Names | null = null
  #vocabulary: Vocabulary | null = null
  #incidents = 0
  #last: Reply | null = null

  constructor(desk: Desk, commands: readonly Command[], report: (incident: Incident) => void) {
    this.desk = desk
    this.commands = commands
    this.#report = report
  }

  /** How many commands have broken so far. */
  get incidents(): number {
    return this.#incidents
  }

  /** What a line is read by. Prepared anew only when the collection's names have changed. */
  vocabulary(): Vocabulary {
    const names = this.desk.names()
    if (this.#vocabulary === null || this.#names !== names) {
      this.#names = names
      this.#vocabulary = { commands: this.commands, actors: knownNames(names.actors) }
    }
    return this.#vocabulary
  }

  /**
   * Answers a command that was read; a command that breaks gives a reply that says so. The number of a passage stands for
   * one of the last answer that had any.
   */
  async answer(line: CommandLine): Promise<Reply> {
    const reply = await this.tried(withPassageNamed(line, this.#last))
    if ('passages' in reply && reply.passages.length > 0) this.#last = reply
    return reply
  }

  /** Answers a command that nobody asked for: no later one can mean it. */
  tried(line: CommandLine): Promise<Reply> {
    return dispatch(line, { desk: this.desk, commands: this.commands }, incident => {
      this.#incidents++
      this.#report(incident)
    })
  }
}
