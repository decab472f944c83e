import { ApplicationCommandType } from 'discord.js'

/** What tells commands apart: Discord has names for each kind. */
export interface Named {
  /** A slash command where nothing is said. */
  readonly type?: ApplicationCommandType | undefined
  readonly name: string
}

/** What people call a command: a slash command by its slash, one of a menu by where it stands. */
export function definitionName({ type, name }: Named): string {
  if (type === ApplicationCommandType.User) return `"${name}" in the menu of a user`
  if (type === ApplicationCommandType.Message) return `"${name}" in the menu of a message`
  return `/${name}`
}
