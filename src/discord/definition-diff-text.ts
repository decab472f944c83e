import { type APIApplicationCommand, ApplicationCommandType } from 'discord.js'
import type { DefinitionDiff, Difference } from './definition-diff.ts'

/** A diff as plain lines: `+` for what comes, `~` for each field that changes, `-` for what goes, `=` for the rest. */
export function diffText({ added, changed, removed, unchanged }: DefinitionDiff): string {
  return [
    ...removed.map(command => `- ${called(command)}`),
    ...added.map(({ name, description }) => `+ /${name}  ${description}`),
    ...changed.flatMap(({ definition, differences }) =>
      differences.map(difference => `~ /${definition.name}  ${differenceText(difference)}`),
    ),
    ...(unchanged.length === 0 ? [] : [`= ${unchanged.map(({ name }) => `/${name}`).join(', ')}`]),
  ].join('\n')
}

function differenceText({ field, before, after }: Difference): string {
  return `${field}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`
}

/** What people call a command: a slash command by its slash, one of a menu by where it stands. */
function called({ type, name }: APIApplicationCommand): string {
  if (type === ApplicationCommandType.User) return `"${name}" in the menu of a user`
  if (type === ApplicationCommandType.Message) return `"${name}" in the menu of a message`
  return `/${name}`
}
