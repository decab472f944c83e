import type { Command } from '../src/desk/command.ts'
import { article } from './article.ts'
import { ask } from './ask.ts'
import { help } from './help.ts'
import { search } from './search.ts'
import { sources } from './sources.ts'
import { stance } from './stance.ts'

/** Every slash command, in the order in which help lists them. */
export const commands: readonly Command[] = [ask, stance, search, article, sources, help]
