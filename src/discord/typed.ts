import {
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
} from 'discord.js'
import type { Asked } from './asked.ts'

type Commanding = Pick<ChatInputCommandInteraction | AutocompleteInteraction, 'commandName' | 'options'>

/** The full name of a command that somebody uses: `stance`, or `corpus status` where it stands in a group. */
export function nameTyped({ commandName, options }: Commanding): string {
  const under = options.data.find(isSubcommand)
  return under ? `${commandName} ${under.name}` : commandName
}

/** A command with its options as they were typed; of a file, the id of its attachment. */
export function asTyped(interaction: Commanding): Asked {
  return { command: nameTyped(interaction), options: Object.fromEntries(valuesTyped(interaction)) }
}

/** What was typed into each option, by the options' names. */
export function valuesTyped({ options }: Commanding): readonly (readonly [string, string])[] {
  const typed = options.data.find(isSubcommand)?.options ?? options.data
  return typed.flatMap(({ name, value }): readonly (readonly [string, string])[] =>
    value === undefined ? [] : [[name, `${value}`]],
  )
}

function isSubcommand({ type }: CommandInteractionOption): boolean {
  return type === ApplicationCommandOptionType.Subcommand
}
