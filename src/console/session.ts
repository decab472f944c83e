import type { Command } from '../desk/command.ts'
import type { Desk, Names } from '../desk/desk.ts'
import { knownNames } from '../desk/known-names.ts'
import type { Reply } from '../desk/reply.ts'
import type { CommandLine, Vocabulary } from './command-line.ts'
import { dispatch, type Incident } from './dispatch.ts'
import { type Before, deskAfter, following, leftBy, telling } from './follow-up.ts'
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
  #before: Before | null = null

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
   * one of the last answer that had any, and a question may go on from the one before.
   */
  async answer(typed: CommandLine): Promise<Reply> {
    const { line, after, takenAs } = following(typed, this.#before, this.vocabulary())
    const reply = await this.#dispatched(withPassageNamed(line, this.#last), deskAfter(this.desk, after))
    if ('passages' in reply && reply.passages.length > 0) this.#last = reply
    this.#before = leftBy(line, reply, this.#before)
    return telling(reply, takenAs)
  }

  /** Answers a command that nobody asked for: no later one can mean it. */
  tried(line: CommandLine): Promise<Reply> {
    return this.#dispatched(line, this.desk)
  }

  #dispatched(line: CommandLine, desk: Desk): Promise<Reply> {
    return dispatch(line, { desk, commands: this.commands }, incident => {
      this.#incidents++
      this.#report(incident)
    })
  }
}
