import type { Command } from '../src/desk/command.ts'
import { article } from './article.ts'
import { ask } from './ask.ts'
import { helpOn } from './help.ts'
import { search } from './search.ts'
import { sources } from './sources.ts'
import { stance } from './stance.ts'

const explained = [ask, stance, search, article, sources] as const
const all = [...explained, helpOn(explained.map(({ name }) => name))] as const

/** Every slash command, in the order in which help lists them. */
export const commands: readonly Command[] = all

/** Any of the commands, with the name and the options that it has: what describes them is checked against it. */
export type EveryCommand = (typeof all)[number]
