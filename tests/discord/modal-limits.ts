import {
  type Fields,
  isFields,
  isGiven,
  itemsOf,
  type Limit,
  repeated,
  textFault,
  unknownKeys,
  wholeNumberFault,
} from './limit.ts'
import { KIND, SELECTS } from './placed-components.ts'
import { FIELD_KIND, type PlacedPart, placedParts } from './placed-fields.ts'

const COMPONENTS = 'docs.discord.com/developers/components/reference'
const CALLBACK =
  'docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal'

const MOST_COMPONENTS = 5
const LONGEST_VALUE = 4000

/** The data of the response that opens a modal, and its components as a flat list. */
export interface Modal {
  readonly body: Fields
  readonly parts: readonly PlacedPart[]
}

/** Reads a body as a modal. */
export function modalOf(body: Fields): Modal {
  return { body, parts: placedParts(body) }
}

const MODAL_KEYS = new Set('custom_id title components'.split(' '))

const SELECT_FIELDS = 'custom_id placeholder default_values min_values max_values required'

/** The fields of each kind besides `type` and `id`. A modal can have nothing in it that is disabled. */
const FIELDS: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [KIND.row, 'components'],
  [KIND.text, 'content'],
  [KIND.select, 'custom_id options placeholder min_values max_values required'],
  [KIND.userSelect, SELECT_FIELDS],
  [KIND.roleSelect, SELECT_FIELDS],
  [KIND.mentionableSelect, SELECT_FIELDS],
  [KIND.channelSelect, `${SELECT_FIELDS} channel_types`],
  [FIELD_KIND.input, 'custom_id style label value placeholder required min_length max_length'],
  [FIELD_KIND.label, 'label description component'],
  [FIELD_KIND.upload, 'custom_id min_values max_values required'],
  [FIELD_KIND.radio, 'custom_id options required'],
  [FIELD_KIND.checkboxes, 'custom_id options min_values max_values required'],
  [FIELD_KIND.checkbox, 'custom_id default'],
])

const TOP: ReadonlySet<unknown> = new Set([KIND.row, KIND.text, FIELD_KIND.label])
const IN_LABEL: ReadonlySet<unknown> = new Set([
  ...SELECTS,
  FIELD_KIND.input,
  FIELD_KIND.upload,
  FIELD_KIND.radio,
  FIELD_KIND.checkboxes,
  FIELD_KIND.checkbox,
])

/** The fewest and the most options of what has some. */
const OPTIONED: ReadonlyMap<unknown, readonly [number, number]> = new Map<unknown, readonly [number, number]>(
  [
    [KIND.select, [1, 25]],
    [FIELD_KIND.radio, [2, 10]],
    [FIELD_KIND.checkboxes, [1, 10]],
  ],
)

/** How many can be chosen or attached at most. */
const COUNTED: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  ...[...SELECTS].map((kind): [unknown, number] => [kind, 25]),
  [FIELD_KIND.upload, 10],
  [FIELD_KIND.checkboxes, 10],
])

/** A limit on each component of some kinds by itself. `check` says what is wrong with one. */
function each(
  name: string,
  source: string,
  kinds: Iterable<unknown>,
  check: (fields: Fields, part: PlacedPart) => Iterable<string>,
): Limit<Modal> {
  const meant = new Set(kinds)
  return {
    name,
    source: `${COMPONENTS}${source}`,
    *breaches({ parts }) {
      for (const part of parts)
        if (meant.has(part.kind)) for (const fault of check(part.fields, part)) yield `${part.at}${fault}`
    },
  }
}

/** Discord's limits on the modals that a bot opens. */
export const modalLimits: readonly Limit<Modal>[] = [
  {
    name: 'modal fields',
    source: CALLBACK,
    *breaches({ body, parts }) {
      for (const key of unknownKeys(body, MODAL_KEYS)) yield `${key} is no field of a modal`
      for (const { at, kind, fields } of parts) {
        const known = new Set(`type id ${FIELDS.get(kind) ?? ''}`.split(' '))
        if (FIELDS.has(kind))
          for (const key of unknownKeys(fields, known)) yield `${at}.${key} is no field of kind ${kind} here`
        const fault = isGiven(fields.id) && wholeNumberFault(fields.id, 0, 2 ** 31 - 1)
        if (fault) yield `${at}.id ${fault}`
        if (isGiven(fields.required) && typeof fields.required !== 'boolean')
          yield `${at}.required is not true or false`
      }
    },
  },
  {
    name: 'title of a modal',
    source: CALLBACK,
    *breaches({ body: { title } }) {
      const fault = textFault(title, 1, 45)
      if (fault) yield `title ${fault}`
    },
  },
  {
    name: 'custom id of a modal',
    source: CALLBACK,
    *breaches({ body: { custom_id } }) {
      const fault = textFault(custom_id, 1, 100)
      if (fault) yield `custom_id ${fault}`
    },
  },
  {
    name: 'components of a modal',
    source: CALLBACK,
    *breaches({ body: { components } }) {
      const { length } = itemsOf(components)
      if (length < 1 || length > MOST_COMPONENTS) yield `${length} components, not 1 to ${MOST_COMPONENTS}`
    },
  },
  {
    name: 'places in a modal',
    source: `${COMPONENTS}#label`,
    *breaches({ parts }) {
      for (const { at, kind, fields, within } of parts) {
        const stands =
          within === null
            ? TOP.has(kind)
            : within === FIELD_KIND.label
              ? IN_LABEL.has(kind)
              : kind === FIELD_KIND.input
        if (!stands) yield `${at} of kind ${kind} cannot stand in ${within ?? 'a modal'}`
        if (kind === KIND.row && itemsOf(fields.components).length !== 1)
          yield `${at} holds not one text input`
      }
    },
  },
  {
    name: 'custom ids in a modal differ',
    source: `${COMPONENTS}#anatomy-of-a-component-custom-id`,
    *breaches({ parts }) {
      for (const id of repeated(parts.flatMap(({ fields }) => fields.custom_id ?? [])))
        yield `two components have the custom id "${id}"`
      for (const id of repeated(parts.flatMap(({ fields }) => fields.id || [])))
        yield `two components have the id ${id}`
    },
  },
  each('custom id of a field', '#anatomy-of-a-component-custom-id', IN_LABEL, function* ({ custom_id }) {
    const fault = textFault(custom_id, 1, 100)
    if (fault) yield `.custom_id ${fault}`
  }),
  each('label', '#label', [FIELD_KIND.label], function* ({ label, description }) {
    const fault = textFault(label, 1, 45)
    if (fault) yield `.label ${fault}`
    const described = isGiven(description) && textFault(description, 1, 100)
    if (described) yield `.description ${described}`
  }),
  each('label of a text input', '#text-input', [FIELD_KIND.input], function* ({ label }, { within }) {
    // In a row the input has the label, in a label it has none.
    if (within === FIELD_KIND.label) return isGiven(label) ? yield '.label stands in a label' : undefined
    const fault = textFault(label, 1, 45)
    if (fault) yield `.label ${fault}`
  }),
  each('text input', '#text-input', [FIELD_KIND.input], function* (fields) {
    const { style, value, placeholder, min_length, max_length } = fields
    const faults = [
      ['style', wholeNumberFault(style, 1, 2)],
      ['value', isGiven(value) && textFault(value, 0, LONGEST_VALUE)],
      ['placeholder', isGiven(placeholder) && textFault(placeholder, 0, 100)],
      ['min_length', isGiven(min_length) && wholeNumberFault(min_length, 0, LONGEST_VALUE)],
      ['max_length', isGiven(max_length) && wholeNumberFault(max_length, 1, LONGEST_VALUE)],
    ] as const
    for (const [key, fault] of faults) if (fault) yield `.${key} ${fault}`
    if (Number(min_length ?? 0) > Number(max_length ?? LONGEST_VALUE))
      yield ` is at least ${min_length} and at most ${max_length} long`
  }),
  each('value of a text input', '#text-input', [FIELD_KIND.input], function* (fields) {
    // The user could not send such a form without changing it, or not at all.
    const { value, max_length } = fields
    if (
      typeof value === 'string' &&
      value.length <= LONGEST_VALUE &&
      value.length > Number(max_length ?? LONGEST_VALUE)
    )
      yield `.value has ${value.length} characters, ${max_length} are the most`
  }),
  each('options of a field', '#string-select', OPTIONED.keys(), function* ({ options }, { kind }) {
    const [least, most] = OPTIONED.get(kind) ?? [1, 25]
    const given = itemsOf(options).map(option => (isFields(option) ? option : {}))
    if (given.length < least || given.length > most)
      yield ` has ${given.length} options, not ${least} to ${most}`
    for (const [index, { label, value, description }] of given.entries())
      for (const [key, fault] of Object.entries({
        label: textFault(label, 1, 100),
        value: textFault(value, 1, 100),
        description: isGiven(description) ? textFault(description, 1, 100) : null,
      }))
        if (fault) yield `.options[${index}].${key} ${fault}`
    for (const value of repeated(given.map(option => option.value))) yield ` has the value "${value}" twice`
  }),
  each('counts of a field', '#string-select', COUNTED.keys(), function* (fields, { kind }) {
    const { min_values, max_values, required, options } = fields
    const ceiling = COUNTED.get(kind) ?? 25
    const least = min_values ?? 1
    const most = max_values ?? (kind === FIELD_KIND.checkboxes ? itemsOf(options).length : 1)
    const fault = wholeNumberFault(least, 0, ceiling) ?? wholeNumberFault(most, 1, ceiling)
    if (fault) return yield ` takes a count that ${fault}`
    if (Number(least) > Number(most)) yield ` takes at least ${least} and at most ${most}`
    if (least === 0 && required !== false) yield ' is required and takes none'
    if (options !== undefined && Number(most) > Math.max(1, itemsOf(options).length))
      yield ` takes up to ${most} of ${itemsOf(options).length} options`
  }),
  each('text in a modal', '#text-display', [KIND.text], function* ({ content }) {
    const fault = textFault(content, 1, LONGEST_VALUE)
    if (fault) yield `.content ${fault}`
  }),
  each('placeholder in a modal', '#string-select', SELECTS, function* ({ placeholder }) {
    const fault = isGiven(placeholder) && textFault(placeholder, 0, 150)
    if (fault) yield `.placeholder ${fault}`
  }),
]
