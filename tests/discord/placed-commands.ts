import { type Fields, isFields, itemsOf, repeated } from './limit.ts'

/** A command, option or choice, and where it stands. */
export interface Placed {
  readonly at: string
  readonly fields: Fields
}

/** The commands that are registered together, and everything in them as flat lists. */
export interface Commands {
  readonly commands: readonly Placed[]
  /** Options of commands and of subcommands. */
  readonly options: readonly Placed[]
  readonly choices: readonly Placed[]
  /** Every list of options there is. */
  readonly lists: readonly { readonly at: string; readonly options: readonly Fields[] }[]
}

/** Reads a body as one command or as the list of all commands. */
export function commandsOf(body: unknown): Commands {
  const given = Array.isArray(body) ? body : [body]
  const commands = given.map((command, index) => ({
    at: nameOf(command, `[${index}]`),
    fields: asFields(command),
  }))
  const options = commands.flatMap(optionsWithin)
  return {
    commands,
    options,
    choices: options.flatMap(({ at, fields }) =>
      itemsOf(fields.choices).map(choice => ({
        at: `${at} ${nameOf(choice, '?')}`,
        fields: asFields(choice),
      })),
    ),
    lists: [...commands, ...options].map(({ at, fields }) => ({
      at,
      options: itemsOf(fields.options).map(asFields),
    })),
  }
}

function optionsWithin({ at, fields }: Placed): readonly Placed[] {
  return itemsOf(fields.options).flatMap(option => {
    const placed = { at: `${at} ${nameOf(option, '?')}`, fields: asFields(option) }
    return [placed, ...optionsWithin(placed)]
  })
}

export function asFields(value: unknown): Fields {
  return isFields(value) ? value : {}
}

export function nameOf(value: unknown, otherwise: string): string {
  return isFields(value) && typeof value.name === 'string' ? value.name : otherwise
}

export function localisations(value: unknown): readonly (readonly [string, unknown])[] {
  return isFields(value) ? Object.entries(value) : []
}

/** A text and its translations, each with where it stands. */
export function* everyLanguage({ at, fields }: Placed, key: string): Iterable<readonly [string, unknown]> {
  yield [`${at}.${key}`, fields[key]]
  for (const [locale, text] of localisations(fields[`${key}_localizations`]))
    yield [`${at}.${key} ${locale}`, text]
}

/** The names in a list that are the same in some language; a name without a translation stands for itself. */
export function sameNames(named: readonly Fields[]): readonly unknown[] {
  const locales = new Set(
    named.flatMap(({ name_localizations }) => localisations(name_localizations).map(([locale]) => locale)),
  )
  const shown = (fields: Fields, locale: string) => asFields(fields.name_localizations)[locale] ?? fields.name
  return ['', ...locales].flatMap(locale => repeated(named.map(fields => shown(fields, locale))))
}

/** The longest of a text and its translations, in UTF-16 units. */
function longest(fields: Fields, key: string): number {
  const texts = [...everyLanguage({ at: '', fields }, key)].map(([, text]) => text)
  return Math.max(...texts.map(text => (typeof text === 'string' ? text.length : 0)))
}

/** The characters of a command that Discord adds up: names, descriptions and values, all the way down. */
export function charactersOf(fields: Fields): number {
  const value = typeof fields.value === 'string' ? fields.value.length : 0
  const inner = [...itemsOf(fields.options), ...itemsOf(fields.choices)].map(asFields)
  const own = longest(fields, 'name') + longest(fields, 'description') + value
  return inner.reduce((sum, part) => sum + charactersOf(part), own)
}

export function isChatCommand({ fields: { type } }: Placed): boolean {
  return (type ?? 1) === 1
}
