import { ApplicationCommandOptionType } from 'discord.js'
import type { DefinitionDiff, Difference } from './definition-diff.ts'
import { definitionName } from './definition-name.ts'
import type { Definition } from './definitions.ts'

/** A diff as plain lines: `+` for what comes, `~` for each field that changes, `-` for what goes, `=` for the rest. */
export function diffText({ added, changed, removed, unchanged }: DefinitionDiff): string {
  return [
    ...removed.map(command => `- ${definitionName(command)}`),
    ...added.map(definition => `+ ${definitionName(definition)}${purpose(definition)}`),
    ...changed.flatMap(({ definition, differences }) =>
      differences.map(difference => `~ ${definitionName(definition)}  ${differenceText(difference)}`),
    ),
    ...(unchanged.length === 0 ? [] : [`= ${unchanged.map(definitionName).join(', ')}`]),
  ].join('\n')
}

function differenceText({ field, before, after }: Difference): string {
  return `${field}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`
}

/** What a command is for. Of one with subcommands it names these. */
function purpose(definition: Definition): string {
  if (!('description' in definition)) return ''
  const within = (definition.options ?? []).filter(
    ({ type }) => type === ApplicationCommandOptionType.Subcommand,
  )
  const named = within.length === 0 ? '' : ` (${within.map(({ name }) => name).join(', ')})`
  return `  ${definition.description}${named}`
}
