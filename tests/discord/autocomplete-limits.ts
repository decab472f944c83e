import { type Fields, isFields, itemsOf, type Limit, textFault, unknownKeys } from './limit.ts'

const CALLBACK = 'docs.discord.com/developers/interactions/receiving-and-responding#autocomplete'

const DATA_KEYS = new Set(['choices'])
const CHOICE_KEYS = new Set('name name_localizations value'.split(' '))

const MOST_CHOICES = 25

function choicesOf({ choices }: Fields): readonly Fields[] {
  return itemsOf(choices).map(choice => (isFields(choice) ? choice : {}))
}

/** Discord's limits on what is offered while somebody types. */
export const autocompleteLimits: readonly Limit<Fields>[] = [
  {
    name: 'autocomplete fields',
    source: CALLBACK,
    *breaches(body) {
      for (const key of unknownKeys(body, DATA_KEYS)) yield `${key} is no field of it`
      if (!Array.isArray(body.choices)) yield 'choices are no list'
      for (const [index, choice] of choicesOf(body).entries())
        for (const key of unknownKeys(choice, CHOICE_KEYS))
          yield `choices[${index}].${key} is no field of a choice`
    },
  },
  {
    name: 'choices offered',
    source: CALLBACK,
    *breaches(body) {
      const { length } = itemsOf(body.choices)
      if (length > MOST_CHOICES) yield `${length} choices, ${MOST_CHOICES} are the most`
    },
  },
  {
    name: 'name of a choice',
    source: CALLBACK,
    *breaches(body) {
      for (const [index, { name }] of choicesOf(body).entries()) {
        const fault = textFault(name, 1, 100)
        if (fault) yield `choices[${index}].name ${fault}`
      }
    },
  },
  {
    name: 'value of a choice',
    source: CALLBACK,
    *breaches(body) {
      for (const [index, { value }] of choicesOf(body).entries()) {
        const fault = typeof value === 'number' ? null : textFault(value, 1, 100)
        if (fault) yield `choices[${index}].value ${fault}`
      }
    },
  },
]
