import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  type Locale,
  PermissionsBitField,
} from 'discord.js'
import type { Definition, MenuDefinition, SlashDefinition } from '../../src/discord/definitions.ts'

const LOCALES = [
  ['de', 'German'],
  ['fr', 'French'],
  ['ru', 'Russian'],
  ['es-ES', 'Spanish, Spain'],
  ['es-419', 'Spanish, Latin America'],
] as const

interface Named {
  readonly name: string
  readonly description: string
  readonly name_localizations?: Localisations
  readonly description_localizations?: Localisations
}

type Localisations = Readonly<Partial<Record<Locale, string | null | undefined>>> | null | undefined

/** Definitions as Markdown that a person can read: every name and description with its translations below. */
export function definitionsText(definitions: readonly Definition[]): string {
  const texts = definitions.map(definition =>
    'description' in definition ? slashText(definition) : menuText(definition),
  )
  return `# The commands, as Discord is told of them\n\n${texts.join('\n\n')}\n`
}

function slashText(definition: SlashDefinition): string {
  const { name, options = [] } = definition
  return [
    `## /${name}`,
    usesOf(definition),
    wordingTable(definition),
    ...options.flatMap(option => optionText(option, `/${name}`)),
  ].join('\n\n')
}

/** An option, or a subcommand with its options. */
function optionText(option: APIApplicationCommandOption, within: string): readonly string[] {
  const path = `${within} ${option.name}`
  if (option.type === ApplicationCommandOptionType.Subcommand)
    return [
      `### ${path}`,
      wordingTable(option),
      ...(option.options ?? []).flatMap(inner => optionText(inner, path)),
    ]
  const mark = within.includes(' ') ? '####' : '###'
  return [`${mark} ${path}`, shapeOf(option), ...choicesOf(option), wordingTable(option)]
}

function menuText(definition: MenuDefinition): string {
  const { name, name_localizations } = definition
  const rows = LOCALES.map(([locale, language]) => [language, name_localizations?.[locale] ?? ''])
  return [
    `## ${name}`,
    `- in the menu of a message\n${usesOf(definition)}`,
    table(['', 'name'], [['English', name], ...rows]),
  ].join('\n\n')
}

function usesOf({ contexts, integration_types, default_member_permissions: bits }: Definition): string {
  const places = (contexts ?? []).map(context => InteractionContextType[context])
  const installs = (integration_types ?? []).map(type => ApplicationIntegrationType[type])
  const rights = bits ? new PermissionsBitField(BigInt(bits)).toArray() : ['none']
  return [
    `- contexts: ${places.join(', ')}`,
    `- installed by: ${installs.join(', ')}`,
    `- permission needed: ${rights.join(', ')}`,
  ].join('\n')
}

function wordingTable(named: Named): string {
  const { name, description, name_localizations, description_localizations } = named
  return table(
    ['', 'name', 'description'],
    [
      ['English', name, description],
      ...LOCALES.map(([locale, language]) => [
        language,
        name_localizations?.[locale] ?? '',
        description_localizations?.[locale] ?? '',
      ]),
    ],
  )
}

function shapeOf(option: APIApplicationCommandOption): string {
  const shape = [ApplicationCommandOptionType[option.type], option.required ? 'required' : 'optional']
  if ('min_length' in option) shape.push(`${option.min_length} to ${option.max_length} characters`)
  if ('min_value' in option) shape.push(`${option.min_value} to ${option.max_value}`)
  if ('autocomplete' in option && option.autocomplete) shape.push('completed while typing')
  return `- ${shape.join(', ')}`
}

function choicesOf(option: APIApplicationCommandOption): readonly string[] {
  const choices = 'choices' in option ? (option.choices ?? []) : []
  if (choices.length === 0) return []
  const rows = choices.map(({ value, name, name_localizations }) => [
    `${value}`,
    name,
    ...LOCALES.map(([locale]) => name_localizations?.[locale] ?? ''),
  ])
  return [table(['value', 'English', ...LOCALES.map(([, language]) => language)], rows)]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
}
