import { type Fields, isGiven, itemsOf, type Limit, repeated, textFault, wholeNumberFault } from './limit.ts'
import { asFields, type Commands, everyLanguage, nameOf } from './placed-commands.ts'

const COMMANDS = 'docs.discord.com/developers/interactions/application-commands'

const TYPE = { subcommand: 1, group: 2, text: 3, whole: 4, channel: 7, number: 10, last: 11 } as const

/** Discord's limits on the options of commands, one by one. */
export const optionLimits: readonly Limit<Commands>[] = [
  {
    name: 'option type',
    source: `${COMMANDS}#application-command-object-application-command-option-type`,
    *breaches({ options, lists }) {
      for (const { at, fields } of options) {
        const fault = wholeNumberFault(fields.type, 1, TYPE.last)
        if (fault) yield `${at}.type ${fault}`
        const nests = fields.type === TYPE.subcommand || fields.type === TYPE.group
        if (isGiven(fields.options) && !nests) yield `${at} cannot have options of its own`
        if (isGiven(fields.required) && nests) yield `${at} cannot be required`
        if (isGiven(fields.channel_types) && fields.type !== TYPE.channel)
          yield `${at} cannot have channel types`
      }
      for (const { at, fields } of options)
        if (fields.type === TYPE.subcommand)
          for (const { type } of itemsOf(fields.options).map(asFields))
            if (type === TYPE.subcommand || type === TYPE.group)
              yield `${at} cannot have subcommands of its own`
      for (const { at, options } of lists) {
        const nested = options.filter(({ type }) => type === TYPE.subcommand || type === TYPE.group).length
        if (nested > 0 && nested < options.length) yield `${at} mixes subcommands with other options`
      }
    },
  },
  {
    name: 'choices',
    source: `${COMMANDS}#application-command-object-application-command-option-choice-structure`,
    *breaches({ options, choices }) {
      for (const { at, fields } of options) {
        const given = itemsOf(fields.choices)
        if (given.length > 25) yield `${at} has ${given.length} choices, 25 are the most`
        if (given.length > 0 && !takesValues(fields)) yield `${at} cannot have choices`
        for (const choice of given) {
          const { value } = asFields(choice)
          const fault = fields.type === TYPE.text ? textFault(value, 1, 100) : numberFault(value, fields.type)
          if (fault) yield `${at} ${nameOf(choice, '?')}.value ${fault}`
        }
        for (const name of repeated(given.map(choice => nameOf(choice, '?'))))
          yield `${at} has "${name}" twice`
      }
      for (const placed of choices)
        for (const [at, name] of everyLanguage(placed, 'name')) {
          const fault = textFault(name, 1, 100)
          if (fault) yield `${at} ${fault}`
        }
    },
  },
  {
    name: 'choices or autocomplete',
    source: `${COMMANDS}#application-command-object-application-command-option-structure`,
    *breaches({ options }) {
      for (const { at, fields } of options) {
        if (fields.autocomplete !== true) continue
        if (itemsOf(fields.choices).length > 0) yield `${at} has choices and autocomplete`
        if (!takesValues(fields)) yield `${at} cannot have autocomplete`
      }
    },
  },
  {
    name: 'length of an option',
    source: `${COMMANDS}#application-command-object-application-command-option-structure`,
    *breaches({ options }) {
      for (const { at, fields } of options) {
        const { min_length: least, max_length: most, type } = fields
        if ((isGiven(least) || isGiven(most)) && type !== TYPE.text) yield `${at} is no text and has a length`
        const faults = [
          isGiven(least) && wholeNumberFault(least, 0, 6000),
          isGiven(most) && wholeNumberFault(most, 1, 6000),
        ]
        for (const fault of faults) if (fault) yield `${at} has a length that ${fault}`
        if (Number(least ?? 0) > Number(most ?? 6000))
          yield `${at} is at least ${least} and at most ${most} long`
      }
    },
  },
  {
    name: 'bounds of a number',
    source: `${COMMANDS}#application-command-object-application-command-option-structure`,
    *breaches({ options }) {
      for (const { at, fields } of options) {
        const { min_value: least, max_value: most, type } = fields
        if (!isGiven(least) && !isGiven(most)) continue
        if (type !== TYPE.whole && type !== TYPE.number) yield `${at} is no number and has bounds`
        for (const bound of [least, most]) {
          const fault = isGiven(bound) && numberFault(bound, type)
          if (fault) yield `${at} has a bound that ${fault}`
        }
        if (isGiven(least) && isGiven(most) && Number(least) > Number(most))
          yield `${at} is at least ${least} and at most ${most}`
      }
    },
  },
]

function takesValues({ type }: Fields): boolean {
  return type === TYPE.text || type === TYPE.whole || type === TYPE.number
}

function numberFault(value: unknown, type: unknown): string | null {
  if (type === TYPE.whole) return wholeNumberFault(value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
  if (typeof value !== 'number' || Math.abs(value) > 2 ** 53) return 'is no number within ±2^53'
  return null
}
