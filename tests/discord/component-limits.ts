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
import type { Message } from './message-limits.ts'
import { KIND, type PlacedComponent, SELECTS } from './placed-components.ts'

const COMPONENTS = 'docs.discord.com/developers/components/reference'

const STYLE = { danger: 4, link: 5, premium: 6 } as const

/** The fields of each kind besides `type` and `id`. */
const FIELDS: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [KIND.row, 'components'],
  [KIND.button, 'style label emoji custom_id sku_id url disabled'],
  [KIND.select, 'custom_id options placeholder min_values max_values required disabled'],
  [KIND.userSelect, 'custom_id placeholder default_values min_values max_values required disabled'],
  [KIND.roleSelect, 'custom_id placeholder default_values min_values max_values required disabled'],
  [KIND.mentionableSelect, 'custom_id placeholder default_values min_values max_values required disabled'],
  [
    KIND.channelSelect,
    'custom_id channel_types placeholder default_values min_values max_values required disabled',
  ],
  [KIND.section, 'components accessory'],
  [KIND.text, 'content'],
  [KIND.thumbnail, 'media description spoiler'],
  [KIND.gallery, 'items'],
  [KIND.file, 'file spoiler name size'],
  [KIND.separator, 'divider spacing'],
  [KIND.container, 'components accent_color spoiler'],
])

/** What can be chosen at first in each kind of menu that Discord fills. */
const DEFAULTS: ReadonlyMap<unknown, readonly string[]> = new Map<unknown, readonly string[]>([
  [KIND.userSelect, ['user']],
  [KIND.roleSelect, ['role']],
  [KIND.mentionableSelect, ['user', 'role']],
  [KIND.channelSelect, ['channel']],
])
const LAST_CHANNEL_TYPE = 16

const OPTION_KEYS = new Set('label value description emoji default'.split(' '))
const EMOJI_KEYS = new Set('id name animated'.split(' '))
const MEDIA_KEYS = new Set('media description spoiler'.split(' '))

/** The kinds that may stand at the top of a message of Components V2. */
const TOP: ReadonlySet<unknown> = new Set([
  KIND.row,
  KIND.section,
  KIND.text,
  KIND.gallery,
  KIND.file,
  KIND.separator,
  KIND.container,
])

/** Whether a kind may stand in another. How many, and of what mixture, is said by the limit of the holder. */
function mayStand({ kind, within, role }: PlacedComponent): boolean {
  if (role === 'accessory')
    return within === KIND.section && (kind === KIND.button || kind === KIND.thumbnail)
  if (within === null) return TOP.has(kind)
  if (within === KIND.container) return TOP.has(kind) && kind !== KIND.container
  if (within === KIND.section) return kind === KIND.text
  return within === KIND.row && (kind === KIND.button || SELECTS.has(kind))
}

/** A limit on each component of some kinds by itself. `check` says what is wrong with one. */
function each(
  name: string,
  source: string,
  kinds: readonly unknown[],
  check: (fields: Fields, component: PlacedComponent) => Iterable<string>,
): Limit<Message> {
  return {
    name,
    source: `${COMPONENTS}${source}`,
    *breaches({ components }) {
      for (const component of components)
        if (kinds.includes(component.kind))
          for (const fault of check(component.fields, component)) yield `${component.at}${fault}`
    },
  }
}

/** Discord's limits on the components of a message, one by one. */
export const componentLimits: readonly Limit<Message>[] = [
  {
    name: 'component places',
    source: `${COMPONENTS}#component-object-component-types`,
    *breaches({ components }) {
      for (const component of components)
        if (!mayStand(component))
          yield `${component.at} of kind ${component.kind} cannot stand in ${component.within ?? 'a message'}`
    },
  },
  {
    name: 'component fields',
    source: COMPONENTS,
    *breaches({ components }) {
      for (const { at, kind, fields } of components) {
        const known = new Set(`type id ${FIELDS.get(kind) ?? ''}`.split(' '))
        if (FIELDS.has(kind))
          for (const key of unknownKeys(fields, known)) yield `${at}.${key} is no field of kind ${kind}`
        const fault = isGiven(fields.id) && wholeNumberFault(fields.id, 0, 2 ** 31 - 1)
        if (fault) yield `${at}.id ${fault}`
        for (const key of ['disabled', 'spoiler', 'required', 'divider'])
          if (isGiven(fields[key]) && typeof fields[key] !== 'boolean')
            yield `${at}.${key} is not true or false`
      }
    },
  },
  each('action row', '#action-row', [KIND.row], function* ({ components }) {
    const kinds = itemsOf(components).map(child => (isFields(child) ? child.type : undefined))
    if (kinds.length < 1 || kinds.length > 5) yield ` has ${kinds.length} components, not 1 to 5`
    else if (kinds.length > 1 && kinds.some(kind => SELECTS.has(kind))) yield ' holds a select beside others'
  }),
  each('section', '#section', [KIND.section], function* ({ components, accessory }) {
    const { length } = itemsOf(components)
    if (length < 1 || length > 3) yield ` has ${length} texts, not 1 to 3`
    if (!isFields(accessory)) yield ' has no accessory'
  }),
  each('container', '#container', [KIND.container], function* ({ components, accent_color }) {
    if (itemsOf(components).length < 1) yield ' is empty'
    const fault = isGiven(accent_color) && wholeNumberFault(accent_color, 0, 0xffffff)
    if (fault) yield `.accent_color ${fault}`
  }),
  each('text display', '#text-display', [KIND.text], function* ({ content }) {
    // Too much text is told so by the limit of all texts together.
    const fault = textFault(content, 1, Number.POSITIVE_INFINITY)
    if (fault) yield `.content ${fault}`
    else if (!/[^\s\p{Cf}]/u.test(String(content))) yield '.content is blank'
  }),
  each('separator', '#separator', [KIND.separator], function* ({ spacing }) {
    if (isGiven(spacing) && spacing !== 1 && spacing !== 2) yield `.spacing is ${spacing}, not 1 or 2`
  }),
  each('button', '#button', [KIND.button], function* ({ style, label, emoji, url, custom_id, sku_id }) {
    const fault = wholeNumberFault(style, 1, STYLE.premium)
    if (fault) return yield `.style ${fault}`
    // A link carries an address, a premium button a product, every other one a custom id; none carries two.
    const carries = style === STYLE.link ? 'url' : style === STYLE.premium ? 'sku_id' : 'custom_id'
    for (const [key, value] of Object.entries({ url, sku_id, custom_id }))
      if (isGiven(value) !== (key === carries))
        yield `.${key} ${key === carries ? 'is missing' : 'is not taken'} with style ${style}`
    const named = isGiven(label) || isGiven(emoji)
    if (style === STYLE.premium ? named : !named)
      yield style === STYLE.premium ? ' is premium and has a label' : ' has no label or emoji'
  }),
  each('button label', '#button', [KIND.button], function* ({ label }) {
    const fault = isGiven(label) && textFault(label, 1, 80)
    if (fault) yield `.label ${fault}`
  }),
  each('link', '#button', [KIND.button], function* ({ url }) {
    if (!isGiven(url)) return
    const fault = textFault(url, 1, 512)
    if (fault) yield `.url ${fault}`
    else if (!/^(?:https?|discord):$/.test(URL.canParse(String(url)) ? new URL(String(url)).protocol : ''))
      yield '.url is no address of the web or of Discord'
  }),
  each(
    'custom id',
    '#anatomy-of-a-component-custom-id',
    [KIND.button, ...SELECTS],
    function* (fields, { kind }) {
      if (kind === KIND.button && !isGiven(fields.custom_id)) return
      const fault = textFault(fields.custom_id, 1, 100)
      if (fault) yield `.custom_id ${fault}`
    },
  ),
  each('emoji', '#button', [KIND.button, KIND.select], function* ({ emoji, options }) {
    for (const given of [emoji, ...itemsOf(options).map(option => isFields(option) && option.emoji)]) {
      if (!isFields(given)) continue
      for (const key of unknownKeys(given, EMOJI_KEYS)) yield `.emoji.${key} is no field of an emoji`
      if (!given.id && !given.name) yield '.emoji has no id and no name'
    }
  }),
  each('select options', '#string-select', [KIND.select], function* ({ options }) {
    const { length } = itemsOf(options)
    if (length < 1 || length > 25) yield ` has ${length} options, not 1 to 25`
    for (const [index, option] of itemsOf(options).entries())
      for (const fault of optionFaults(option)) yield `.options[${index}]${fault}`
  }),
  each('select values differ', '#string-select', [KIND.select], function* ({ options }) {
    for (const value of repeated(itemsOf(options).flatMap(option => (isFields(option) ? option.value : []))))
      yield ` has the value "${value}" twice`
  }),
  each('select placeholder', '#string-select', [...SELECTS], function* ({ placeholder }) {
    const fault = isGiven(placeholder) && textFault(placeholder, 0, 150)
    if (fault) yield `.placeholder ${fault}`
  }),
  each('select counts', '#string-select', [...SELECTS], function* ({ min_values, max_values, options }) {
    const least = min_values ?? 1
    const most = max_values ?? 1
    const fault = wholeNumberFault(least, 0, 25) ?? wholeNumberFault(most, 1, 25)
    if (fault) return yield ` takes a count that ${fault}`
    if (Number(least) > Number(most)) yield ` takes at least ${least} and at most ${most}`
    const chosen = itemsOf(options).filter(option => isFields(option) && option.default === true).length
    if (chosen > Number(most)) yield ` has ${chosen} chosen at first, ${most} at most`
    if (options !== undefined && Number(most) > Math.max(1, itemsOf(options).length))
      yield ` takes up to ${most} of ${itemsOf(options).length} options`
  }),
  each('select defaults', '#user-select', [...DEFAULTS.keys()], function* (fields, { kind }) {
    const given = itemsOf(fields.default_values).map(value => (isFields(value) ? value : {}))
    for (const [index, { id, type }] of given.entries())
      if (typeof id !== 'string' || !/^\d{17,20}$/.test(id) || !DEFAULTS.get(kind)?.includes(`${type}`))
        yield `.default_values[${index}] is no ${DEFAULTS.get(kind)?.join(' or ')}`
    for (const id of repeated(given.map(value => value.id))) yield ` has ${id} chosen twice`
    const most = Number(fields.max_values ?? 1)
    if (given.length > most) yield ` has ${given.length} chosen at first, ${most} at most`
    for (const type of itemsOf(fields.channel_types)) {
      const fault = wholeNumberFault(type, 0, LAST_CHANNEL_TYPE)
      if (fault) yield `.channel_types ${fault}`
    }
  }),
  each('media', '#media-gallery', [KIND.thumbnail, KIND.gallery, KIND.file], function* (fields, { kind }) {
    if (kind === KIND.file) return isFields(fields.file) ? undefined : yield ' has no file'
    const items =
      kind === KIND.gallery ? itemsOf(fields.items) : [{ ...fields, type: undefined, id: undefined }]
    if (items.length < 1 || items.length > 10) yield ` has ${items.length} items, not 1 to 10`
    for (const item of items) yield* mediaFaults(item, kind)
  }),
]

function* optionFaults(option: unknown): Iterable<string> {
  if (!isFields(option)) return yield ' is no option'
  for (const key of unknownKeys(option, OPTION_KEYS)) yield `.${key} is no field of an option`
  const { label, value, description } = option
  for (const [key, fault] of Object.entries({
    label: textFault(label, 1, 100),
    value: textFault(value, 1, 100),
    description: isGiven(description) ? textFault(description, 1, 100) : null,
  }))
    if (fault) yield `.${key} ${fault}`
}

function* mediaFaults(item: unknown, kind: unknown): Iterable<string> {
  if (!isFields(item) || !isFields(item.media) || !isGiven(item.media.url)) return yield ' has no address'
  if (kind === KIND.gallery)
    for (const key of unknownKeys(item, MEDIA_KEYS)) yield `.${key} is no field of an item`
  const fault = textFault(item.media.url, 1, 2048)
  if (fault) yield `.media.url ${fault}`
  const described = isGiven(item.description) && textFault(item.description, 1, 1024)
  if (described) yield `.description ${described}`
}
