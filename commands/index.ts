import type { Command, CommandList, ErrandCommand, MessageCommand } from '../src/desk/command.ts'
import { answering } from './answering.ts'
import { checkQuote } from './check-quote.ts'
import { corpusAdd } from './corpus-add.ts'
import { corpusEdit } from './corpus-edit.ts'
import { corpusHistory } from './corpus-history.ts'
import { corpusRefresh } from './corpus-refresh.ts'
import { corpusRemove } from './corpus-remove.ts'
import { corpusStatus } from './corpus-status.ts'
import { corpusUndo } from './corpus-undo.ts'
import { groups } from './groups.ts'
import { settings } from './settings.ts'

const inSteps = [
  corpusStatus,
  corpusRefresh,
  corpusAdd,
  corpusEdit,
  corpusRemove,
  corpusHistory,
  corpusUndo,
  settings,
] as const
const ofMessages = [checkQuote] as const satisfies readonly MessageCommand[]

/** Every slash command that answers at once. */
export const commands: readonly Command[] = answering

/** Every slash command that takes several steps, with buttons between them. */
export const errands: readonly ErrandCommand[] = inSteps

/** The entries in the menu of a message. */
export const menus: readonly MessageCommand[] = ofMessages

/** All of them, as they are registered with Discord. */
export const allCommands: CommandList = { slash: [...commands, ...errands], groups, menus }

/** Any of the commands, with the name and the options that it has: what describes them is checked against it. */
export type EveryCommand = (typeof answering)[number] | (typeof inSteps)[number]

/** The first word of any command of two. */
export type EveryGroup = keyof typeof groups

/** Any entry in the menu of a message. */
export type EveryMenu = (typeof ofMessages)[number]
