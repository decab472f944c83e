import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js'
import type { Audience, CommandList, Described, MessageCommand } from '../desk/command.ts'
import type { Option, OptionKind } from '../desk/option.ts'
import type { CommandWording, Language, Wording } from '../desk/words/language.ts'

/** A slash command, or an entry in the menu of a message, as Discord is told of it. */
export type Definition = SlashDefinition | MenuDefinition

export type SlashDefinition = RESTPostAPIChatInputApplicationCommandsJSONBody
export type MenuDefinition = RESTPostAPIContextMenuApplicationCommandsJSONBody

/** The options for which something is offered while somebody types. */
const COMPLETED: ReadonlySet<OptionKind> = new Set(['actor', 'topic', 'outlet', 'article', 'passage'])

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
 * everywhere. Commands of two words with the same first one become a single command with subcommands.
 */
export function definitionsOf(
  { slash, groups, menus }: CommandList,
  languages: readonly Language[],
): readonly Definition[] {
  const byFirstWord = new Map<string, Described[]>()
  for (const command of slash) {
    const [word] = wordsOf(command)
    byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), command])
  }
  return [
    ...[...byFirstWord].map(([word, commands]) => slashDefinition(word, commands, groups, languages)),
    ...menus.map(menu => menuDefinition(menu, languages)),
  ]
}

/** The first word of a command's name, and the second, or null. */
function wordsOf({ name }: Described): readonly [string, string | null] {
  const space = name.indexOf(' ')
  return space < 0 ? [name, null] : [name.slice(0, space), name.slice(space + 1)]
}

function slashDefinition(
  word: string,
  commands: readonly Described[],
  groups: CommandList['groups'],
  languages: readonly Language[],
): SlashDefinition {
  const type = ApplicationCommandType.ChatInput
  const [only] = commands
  if (only !== undefined && wordsOf(only)[1] === null && commands.length === 1)
    return {
      type,
      ...worded(only.name, only, languages),
      options: optionsOf(only, languages),
      ...placesOf(only.for),
    }
  const group = own(groups, word)
  const alone = commands.find(command => wordsOf(command)[1] === null)
  if (group === undefined || alone !== undefined)
    throw new Error(
      alone === undefined
        ? `/${word} has subcommands and no description; write one to commands/groups.ts`
        : `/${word} is a command and has subcommands; call one of them otherwise`,
    )
  return {
    type,
    name: word,
    description: group.description,
    ...inLanguages(languages, language => own(language.groups, word)),
    options: commands.map(command => subcommandOf(command, languages)),
    // Discord has rights for the whole: each command looks for its own again when it is used.
    ...placesOf(commands.some(one => one.for === 'everyone') ? 'everyone' : 'moderators'),
  }
}

function subcommandOf(
  command: Described,
  languages: readonly Language[],
): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...worded(wordsOf(command)[1] ?? command.name, command, languages),
    options: [...optionsOf(command, languages)],
  }
}

/** An entry in the menu of a message has no description. */
function menuDefinition(
  { name, for: audience }: MessageCommand,
  languages: readonly Language[],
): MenuDefinition {
  const called = languages.flatMap(({ locales, menus }) => {
    const translated = own(menus, name)
    return translated === undefined ? [] : locales.map(locale => [locale, translated])
  })
  return {
    type: ApplicationCommandType.Message,
    name,
    name_localizations: Object.fromEntries(called),
    ...placesOf(audience),
  }
}

function placesOf(audience: Audience) {
  return audience === 'everyone' ? EVERYWHERE : MODERATORS_ONLY
}

function worded(name: string, command: Described, languages: readonly Language[]) {
  const { description } = command
  return { name, description, ...inLanguages(languages, language => wordingOf(command.name, language)) }
}

/** Discord takes the required ones first; among themselves they keep their order. */
function optionsOf({ name, options }: Described, languages: readonly Language[]) {
  return Object.entries(options)
    .toSorted(([, one], [, other]) => Number(other.required) - Number(one.required))
    .map(([option, defined]) => optionOf(name, option, defined, languages))
}

/** A command in one server: there Discord knows by itself in which places it can be used, and takes nothing else. */
export function inServer(definition: Definition): Definition
export function inServer(registered: APIApplicationCommand): APIApplicationCommand
export function inServer({
  contexts: _,
  integration_types: __,
  ...command
}: Definition | APIApplicationCommand): Definition | APIApplicationCommand {
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
  if (kind === 'file') return { ...common, type: ApplicationCommandOptionType.Attachment }
  const text = { ...common, type: ApplicationCommandOptionType.String } as const
  // Of more values than Discord lists, any text is taken: the command says which there are.
  if (choices !== null && choices.length <= MOST_CHOICES)
    return { ...text, choices: choices.map(value => choiceOf(command, name, value, languages)) }
  return {
    ...text,
    min_length: Math.min(least, LONGEST),
    max_length: Math.min(most, LONGEST),
    ...(COMPLETED.has(kind) && { autocomplete: true }),
  }
}

/** A value to choose. One that has no name of its own names a command, and is shown as the language calls that. */
function choiceOf(command: string, option: string, value: string, languages: readonly Language[]) {
  const called = languages.flatMap(language => {
    const { choices } = own(wordingOf(command, language)?.options, option) ?? {}
    const name = own(choices, value) ?? wordingOf(value, language)?.name
    return name === undefined ? [] : language.locales.map(locale => [locale, name] as const)
  })
  return { name: value, name_localizations: Object.fromEntries(called), value }
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
