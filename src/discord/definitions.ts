import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js'
import type { Command } from '../desk/command.ts'
import type { CommandWording, Language, Wording } from '../desk/language.ts'
import type { Option, OptionKind } from '../desk/option.ts'

/** A slash command as Discord is told of it. */
export type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody

/** The options for which something is offered while somebody types. */
const COMPLETED: ReadonlySet<OptionKind> = new Set(['actor', 'topic', 'outlet', 'article'])

/** Discord's most: characters of a text option, and values to choose from. */
const LONGEST = 6000
const MOST_CHOICES = 25

const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  default_member_permissions: null,
}

/** Outside a server nobody manages one: there Discord would show the command to all, and it would refuse them all. */
const MODERATORS_ONLY = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  default_member_permissions: `${PermissionFlagsBits.ManageGuild}`,
}

/**
 * The commands as Discord is told of them, with their names and descriptions in every language, for registration
 * everywhere.
 */
export function definitionsOf(
  commands: readonly Command[],
  languages: readonly Language[],
): readonly Definition[] {
  return commands.map(({ name, description, for: audience, options }) => ({
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    ...inLanguages(languages, language => wordingOf(name, language)),
    // Discord takes the required ones first; among themselves they keep their order.
    options: Object.entries(options)
      .toSorted(([, one], [, other]) => Number(other.required) - Number(one.required))
      .map(([option, defined]) => optionOf(name, option, defined, languages)),
    ...(audience === 'moderators' ? MODERATORS_ONLY : EVERYWHERE),
  }))
}

/** A command in one server: there Discord knows by itself in which places it can be used, and takes nothing else. */
export function inServer<Placed extends { contexts?: unknown; integration_types?: unknown }>({
  contexts: _,
  integration_types: __,
  ...command
}: Placed): Omit<Placed, 'contexts' | 'integration_types'> {
  return command
}

function optionOf(
  command: string,
  name: string,
  option: Option,
  languages: readonly Language[],
): APIApplicationCommandBasicOption {
  const { kind, description, required, least, most, choices } = option
  const common = {
    name,
    description,
    ...inLanguages(languages, language => own(wordingOf(command, language)?.options, name)),
    required,
  }
  if (kind === 'number')
    return { ...common, type: ApplicationCommandOptionType.Integer, min_value: least, max_value: most }
  const text = { ...common, type: ApplicationCommandOptionType.String } as const
  // Of more values than Discord lists, any text is taken: the command says which there are.
  if (choices !== null && choices.length <= MOST_CHOICES)
    return { ...text, choices: choices.map(value => choiceOf(value, languages)) }
  return {
    ...text,
    min_length: Math.min(least, LONGEST),
    max_length: Math.min(most, LONGEST),
    ...(COMPLETED.has(kind) && { autocomplete: true }),
  }
}

/** A value to choose. One that names a command is shown as the language calls the command. */
function choiceOf(value: string, languages: readonly Language[]) {
  const { name_localizations } = inLanguages(languages, language => wordingOf(value, language))
  return { name: value, name_localizations, value }
}

function inLanguages(
  languages: readonly Language[],
  find: (language: Language) => Wording | undefined,
): { readonly name_localizations: LocalizationMap; readonly description_localizations: LocalizationMap } {
  const worded = languages.flatMap(language => {
    const wording = find(language)
    return wording ? language.locales.map(locale => ({ locale, wording })) : []
  })
  return {
    name_localizations: Object.fromEntries(worded.map(({ locale, wording }) => [locale, wording.name])),
    description_localizations: Object.fromEntries(
      worded.map(({ locale, wording }) => [locale, wording.description]),
    ),
  }
}

function wordingOf(command: string, { commands }: Language): CommandWording | undefined {
  return own(commands, command)
}

/** What stands under a name: a command may be called `constructor`, which every object has. */
function own<Value>(values: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return values && Object.hasOwn(values, name) ? values[name] : undefined
}
