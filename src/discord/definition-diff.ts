import { type APIApplicationCommand, ApplicationCommandType } from 'discord.js'
import { commandFields, fieldsOf, optionFields, optionsOf } from './definition-fields.ts'
import { definitionName } from './definition-name.ts'
import type { Definition } from './definitions.ts'

/** What differs in one field of a command, as text; null where the field says nothing. */
export interface Difference {
  /** As a person reads it: `description (de)`, or `topic description` for an option. */
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** What has to be done for Discord to have the commands that are wanted. */
export interface DefinitionDiff {
  readonly added: readonly Definition[]
  readonly changed: readonly {
    readonly definition: Definition
    readonly differences: readonly Difference[]
  }[]
  readonly removed: readonly APIApplicationCommand[]
  readonly unchanged: readonly Definition[]
}

/**
 * Compares the commands that Discord has with those that it should have. What Discord fills in by itself (ids,
 * versions, defaults, nulls) and the order of keys make no difference.
 */
export function diffDefinitions(
  registered: readonly APIApplicationCommand[],
  wanted: readonly Definition[],
): DefinitionDiff {
  const held = new Map<string, APIApplicationCommand>()
  // Discord knows commands by kind and name, and so does what people call them.
  for (const command of registered)
    if (!held.has(definitionName(command))) held.set(definitionName(command), command)
  const compared = wanted.map(definition => {
    const before = held.get(definitionName(definition))
    return { definition, before, differences: before ? differencesBetween(before, definition) : [] }
  })
  const kept = new Set(compared.map(({ before }) => before))
  return {
    added: compared.filter(({ before }) => !before).map(({ definition }) => definition),
    changed: compared.filter(({ differences }) => differences.length > 0),
    // The entry point of an activity belongs to Discord, which makes it and forbids to take it away.
    removed: registered.filter(
      command => !kept.has(command) && command.type !== ApplicationCommandType.PrimaryEntryPoint,
    ),
    unchanged: compared
      .filter(({ before, differences }) => before && differences.length === 0)
      .map(({ definition }) => definition),
  }
}

/** The fields that differ. Of an option that only one of the two has, its name in the list of options says enough. */
function differencesBetween(
  before: object,
  after: object,
  path = '',
  shown = commandFields,
): readonly Difference[] {
  const [old, now] = [fieldsOf(before, shown), fieldsOf(after, shown)]
  const own = [...new Set([...old.keys(), ...now.keys()])].flatMap(field => {
    const [was, is] = [old.get(field) ?? null, now.get(field) ?? null]
    return was === is ? [] : [{ field: `${path}${field}`, before: was, after: is }]
  })
  const held = new Map(optionsOf(before).map(option => [option.name, option]))
  const within = optionsOf(after).flatMap(option => {
    const was = held.get(option.name)
    return was ? differencesBetween(was, option, `${path}${option.name} `, optionFields) : []
  })
  return [...own, ...within]
}
