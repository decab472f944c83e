import type { Command, Described, ErrandCommand, MessageCommand } from '../desk/command.ts'
import type { Keeping } from '../desk/curation/keeping.ts'
import type { Desk } from '../desk/desk.ts'
import type { Recollection, Recollections } from '../desk/recollections.ts'
import type { ServerSettings, SettingsBook } from '../desk/settings.ts'
import type { Language } from '../desk/words/language.ts'
import type { Tongue } from '../desk/words/phrase.ts'
import type { Log } from './log.ts'

/** What the handlers of interactions work with. */
export interface FrontDesk {
  readonly desk: Desk
  readonly commands: readonly Command[]
  /** The commands that take several steps. */
  readonly errands: readonly ErrandCommand[]
  /** The entries in the menu of a message. */
  readonly menus: readonly MessageCommand[]
  /** The corpus, kept in step with the desk. */
  readonly keeping: Keeping
  /** The languages besides English that On Record speaks. */
  readonly languages: readonly Language[]
  readonly recollections: Recollections
  /** What each server has set. */
  readonly settings: SettingsBook
  /** Ids of the servers whose moderators keep the corpus; none: those of all. */
  readonly corpusServers: readonly string[]
  readonly log: Log
}

/** The front desk as it serves one interaction. */
export interface Serving extends FrontDesk {
  /** What is set in the server that it comes from. */
  readonly server: ServerSettings
  /** Says what On Record itself says, as the server has set it or else as the asker speaks. */
  readonly tongue: Tongue
}

/** The command of that name, or null: this version has none. */
export function commandNamed(name: string, { commands }: Pick<FrontDesk, 'commands'>): Command | null {
  return commands.find(command => command.name === name) ?? null
}

/** The command in several steps of that name, or null: this version has none. */
export function errandNamed(name: string, { errands }: Pick<FrontDesk, 'errands'>): ErrandCommand | null {
  return errands.find(errand => errand.name === name) ?? null
}

/** Any command of that name, or null. */
export function describedAs(name: string, front: Pick<FrontDesk, 'commands' | 'errands'>): Described | null {
  return commandNamed(name, front) ?? errandNamed(name, front)
}

/** Remembers a command for its buttons; null where the storage is out of order: the card then has none. */
export function remember(
  { command, options }: Pick<Recollection, 'command' | 'options'>,
  { recollections, log }: FrontDesk,
): string | null {
  try {
    return recollections.remember(command, options)
  } catch (error) {
    log.warn('an answer could not be remembered, so it has no buttons', { command, error })
    return null
  }
}

/** Remembers that an answer was shared. Where the storage is out of order, the answer is shared all the same. */
export function noteShared(
  id: string,
  { recollections, log }: Pick<FrontDesk, 'recollections' | 'log'>,
): boolean {
  try {
    recollections.noteShared(id)
    return true
  } catch (error) {
    log.warn('that an answer was shared could not be remembered', { error })
    return false
  }
}
