import { isGiven, itemsOf, type Limit, repeated, textFault, unknownKeys, wholeNumberFault } from './limit.ts'
import {
  type Commands,
  charactersOf,
  everyLanguage,
  isChatCommand,
  localisations,
  nameOf,
  sameNames,
} from './placed-commands.ts'

const COMMANDS = 'docs.discord.com/developers/interactions/application-commands'
const LOCALES_SOURCE = 'docs.discord.com/developers/reference#locales'

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u

const LOCALES = new Set(
  `ar bg cs da de el en-GB en-US es-419 es-ES fi fr he hi hr hu id it ja ko lt nl no pl pt-BR ro ru sv-SE th tr uk
  vi zh-CN zh-TW`.split(/\s+/),
)

const COMMAND_KEYS = new Set(
  `id type name name_localizations description description_localizations options default_member_permissions
  dm_permission default_permission integration_types contexts nsfw handler`.split(/\s+/),
)
const OPTION_KEYS = new Set(
  `type name name_localizations description description_localizations required choices options channel_types
  min_value max_value min_length max_length autocomplete`.split(/\s+/),
)
const CHOICE_KEYS = new Set('name name_localizations value'.split(' '))

const MOST_COMMANDS = 100
/** In the menu of a message, and as many in that of a user. */
const MOST_ENTRIES = 15
const MOST_CHARACTERS = 8000

/** Discord's limits on the commands that an app registers. */
export const commandLimits: readonly Limit<Commands>[] = [
  {
    name: 'commands in all',
    source: `${COMMANDS}#registering-a-command`,
    *breaches({ commands }) {
      const { length } = commands.filter(isChatCommand)
      if (length > MOST_COMMANDS) yield `${length} commands, ${MOST_COMMANDS} are the most`
    },
  },
  {
    name: 'command fields',
    source: `${COMMANDS}#application-command-object`,
    *breaches({ commands, options, choices }) {
      for (const [placed, keys] of [
        [commands, COMMAND_KEYS],
        [options, OPTION_KEYS],
        [choices, CHOICE_KEYS],
      ] as const)
        for (const { at, fields } of placed)
          for (const key of unknownKeys(fields, keys)) yield `${at}.${key} is no field of it`
    },
  },
  {
    name: 'command name',
    source: `${COMMANDS}#application-command-object-application-command-naming`,
    *breaches({ commands, options }) {
      for (const placed of [...commands.filter(isChatCommand), ...options])
        for (const [at, name] of everyLanguage(placed, 'name'))
          if (typeof name !== 'string' || !NAME.test(name)) yield `${at} is ${JSON.stringify(name)}, no name`
          else if (name !== name.toLowerCase()) yield `${at} is "${name}", not in lower case`
    },
  },
  {
    name: 'command description',
    source: `${COMMANDS}#application-command-object-application-command-structure`,
    *breaches({ commands, options }) {
      for (const placed of [...commands.filter(isChatCommand), ...options])
        for (const [at, description] of everyLanguage(placed, 'description')) {
          const fault = textFault(description, 1, 100)
          if (fault) yield `${at} ${fault}`
        }
    },
  },
  {
    name: 'entry in a menu',
    source: `${COMMANDS}#user-commands`,
    *breaches({ commands }) {
      const entries = commands.filter(command => !isChatCommand(command))
      for (const placed of entries) {
        for (const [at, name] of everyLanguage(placed, 'name')) {
          const fault = textFault(name, 1, 32)
          if (fault) yield `${at} ${fault}`
        }
        const { at, fields } = placed
        if (isGiven(fields.description) && fields.description !== '') yield `${at} cannot have a description`
        if (itemsOf(fields.options).length > 0) yield `${at} cannot have options`
      }
      for (const kind of new Set(entries.map(({ fields }) => fields.type))) {
        const { length } = entries.filter(({ fields }) => fields.type === kind)
        if (length > MOST_ENTRIES) yield `${length} entries in a menu, ${MOST_ENTRIES} are the most`
      }
    },
  },
  {
    name: 'locales',
    source: LOCALES_SOURCE,
    *breaches({ commands, options, choices }) {
      for (const { at, fields } of [...commands, ...options, ...choices])
        for (const key of ['name_localizations', 'description_localizations'])
          for (const [locale] of localisations(fields[key]))
            if (!LOCALES.has(locale)) yield `${at}.${key} has "${locale}", no locale of Discord`
    },
  },
  {
    name: 'command names differ',
    source: `${COMMANDS}#registering-a-command`,
    *breaches({ commands }) {
      const kinds = new Set(commands.map(({ fields }) => fields.type ?? 1))
      for (const kind of kinds)
        for (const name of sameNames(
          commands.flatMap(({ fields }) => ((fields.type ?? 1) === kind ? [fields] : [])),
        ))
          yield `two commands are called "${name}"`
    },
  },
  {
    name: 'option names differ',
    source: `${COMMANDS}#application-command-object-application-command-option-structure`,
    *breaches({ lists }) {
      for (const { at, options } of lists)
        for (const name of sameNames(options)) yield `${at} has two options called "${name}"`
    },
  },
  {
    name: 'options in all',
    source: `${COMMANDS}#application-command-object-application-command-structure`,
    *breaches({ lists }) {
      for (const { at, options } of lists)
        if (options.length > 25) yield `${at} has ${options.length} options, 25 are the most`
    },
  },
  {
    name: 'required options first',
    source: `${COMMANDS}#application-command-object-application-command-option-structure`,
    *breaches({ lists }) {
      for (const { at, options } of lists) {
        const late = options.findLast(({ required }) => required === true)
        if (options.slice(0, late && options.indexOf(late)).some(({ required }) => required !== true) && late)
          yield `${at} ${nameOf(late, '?')} is required and stands after one that is not`
      }
    },
  },
  {
    name: 'characters of a command in all',
    source: `${COMMANDS}#slash-commands`,
    *breaches({ commands }) {
      for (const { at, fields } of commands) {
        const characters = charactersOf(fields)
        if (characters > MOST_CHARACTERS)
          yield `${at} has ${characters} characters, ${MOST_CHARACTERS} are the most`
      }
    },
  },
  {
    name: 'where a command is used',
    source: `${COMMANDS}#contexts`,
    *breaches({ commands }) {
      for (const { at, fields } of commands)
        for (const [key, last] of [
          ['integration_types', 1],
          ['contexts', 2],
        ] as const) {
          if (!isGiven(fields[key])) continue
          const values = itemsOf(fields[key])
          if (values.length === 0) yield `${at}.${key} is empty`
          for (const value of values) if (wholeNumberFault(value, 0, last)) yield `${at}.${key} has ${value}`
          if (repeated(values).length > 0) yield `${at}.${key} has a value twice`
        }
    },
  },
  {
    name: 'default member permissions',
    source: `${COMMANDS}#permissions`,
    *breaches({ commands }) {
      for (const { at, fields } of commands) {
        const { default_member_permissions: bits } = fields
        if (isGiven(bits) && !(typeof bits === 'string' && /^\d{1,19}$/.test(bits)))
          yield `${at}.default_member_permissions is ${JSON.stringify(bits)}, not bits as a decimal text`
      }
    },
  },
]
