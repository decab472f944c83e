import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionsBitField,
} from 'discord.js'

/** The fields that are compared, by their name in Discord's API, and how the value of each is shown. */
type Shown = Readonly<Record<string, (value: unknown) => string>>

/**
 * What is compared of a command. Any other field is Discord's own: ids, versions, the words in the language of
 * whoever asks, and what newer fields have replaced.
 */
export const commandFields: Shown = {
  description: quoted,
  default_member_permissions: permissionNames,
  contexts: value => placeNames(value, InteractionContextType),
  integration_types: value => placeNames(value, ApplicationIntegrationType),
  nsfw: String,
}

/** What is compared of an option. */
export const optionFields: Shown = {
  description: quoted,
  type: value => ApplicationCommandOptionType[Number(value)] ?? String(value),
  required: String,
  autocomplete: String,
  min_length: String,
  max_length: String,
  min_value: String,
  max_value: String,
  channel_types: String,
}

/** An option or a choice. */
interface Named {
  readonly name: string
}

/**
 * What a command or an option says about itself, by the name of the field, both as a person reads them. A field that
 * says nothing (null, false, an empty text or list) is not there. Of the options inside there is only the order.
 */
export function fieldsOf(described: object, shown: Shown): ReadonlyMap<string, string> {
  const fields = saidBy(described).flatMap(([key, value]): (readonly [string, string])[] => {
    if (key === 'options') return [[key, namesOf(value)]]
    if (key === 'choices') return choiceFields(itemsOf(value))
    const [translated] = /^.*(?=_localizations$)/.exec(key) ?? []
    if (translated) return saidBy(value).map(([locale, text]) => [`${translated} (${locale})`, quoted(text)])
    const show = shown[key]
    return show ? [[key.replaceAll('_', ' '), show(value)]] : []
  })
  return new Map(fields)
}

/** The options of a command, in order. */
export function optionsOf(described: object): readonly Named[] {
  return itemsOf(new Map(saidBy(described)).get('options'))
}

/** The values to choose from, and what they are called in each language, in order. */
function choiceFields(choices: readonly Named[]): (readonly [string, string])[] {
  const shown = choices.map(choice => new Map(saidBy(choice)))
  const translations = shown.map(choice => new Map(saidBy(choice.get('name_localizations'))))
  const locales = new Set(translations.flatMap(names => [...names.keys()]))
  return [
    [
      'choices',
      shown.map(choice => `${quoted(choice.get('name'))} = ${quoted(choice.get('value'))}`).join(', '),
    ],
    ...[...locales].map((locale): [string, string] => [
      `choices (${locale})`,
      translations.map(names => quoted(names.get(locale) ?? '')).join(', '),
    ]),
  ]
}

/** The entries of an object that say something. */
function saidBy(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return []
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value)
  return entries.filter(([, said]) => {
    if (typeof said === 'object' && said !== null) return Object.keys(said).length > 0
    return said !== null && said !== undefined && said !== false && said !== ''
  })
}

function itemsOf(value: unknown): readonly Named[] {
  return Array.isArray(value) ? value : []
}

function namesOf(value: unknown): string {
  return itemsOf(value)
    .map(({ name }) => name)
    .join(', ')
}

function quoted(text: unknown): string {
  return `"${String(text)}"`
}

function placeNames(value: unknown, places: Readonly<Record<number, string>>): string {
  const numbers: readonly unknown[] = Array.isArray(value) ? value : []
  return numbers
    .map(Number)
    .toSorted((one, other) => one - other)
    .map(number => places[number] ?? String(number))
    .join(', ')
}

/** Permissions by name, and as the number that Discord writes: it may have some that this version does not know. */
function permissionNames(bits: unknown): string {
  const written = String(bits)
  if (!/^\d+$/.test(written)) return written
  return `${new PermissionsBitField(BigInt(written)).toArray().join(', ')} (${written})`
}
