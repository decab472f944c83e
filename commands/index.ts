import type { Command, CommandList, ErrandCommand, MessageCommand } from '../src/desk/command.ts'
import { about } from './about.ts'
import { article } from './article.ts'
import { ask } from './ask.ts'
import { check } from './check.ts'
import { checkQuote } from './check-quote.ts'
import { compare } from './compare.ts'
import { corpusAdd } from './corpus-add.ts'
import { corpusEdit } from './corpus-edit.ts'
import { corpusHistory } from './corpus-history.ts'
import { corpusRefresh } from './corpus-refresh.ts'
import { corpusRemove } from './corpus-remove.ts'
import { corpusStatus } from './corpus-status.ts'
import { corpusUndo } from './corpus-undo.ts'
import { groups } from './groups.ts'
import { helpOn } from './help.ts'
import { quotes } from './quotes.ts'
import { search } from './search.ts'
import { settings } from './settings.ts'
import { sources } from './sources.ts'
import { stance } from './stance.ts'
import { who } from './who.ts'

const explained = [ask, stance, compare, quotes, who, search, check, article, sources, about] as const
const answering = [...explained, helpOn(explained.map(({ name }) => name))] as const
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

/** Every slash command that answers at once, in every front end, in the order in which help lists them. */
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
