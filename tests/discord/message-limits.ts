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
import { KIND, type PlacedComponent, placedComponents } from './placed-components.ts'

const MESSAGE = 'docs.discord.com/developers/resources/message'
const COMPONENTS = 'docs.discord.com/developers/components/reference'
const WEBHOOK = 'docs.discord.com/developers/resources/webhook'
const HOUSE = 'a rule of this project'

/** Flag of a message that is made of components alone: no content or embeds, but texts as components. */
export const IS_COMPONENTS_V2 = 1 << 15

/** The flags that an app may set: suppressed embeds, ephemeral, silent, Components V2. */
const SETTABLE_FLAGS = (1 << 2) | (1 << 6) | (1 << 12) | IS_COMPONENTS_V2

const MOST_COMPONENTS = 40
const MOST_TEXT = 4000
const MOST_OLD_ROWS = 5
const MOST_CONTENT = 2000
const MOST_EMBEDS = 10
const MOST_EMBED_TEXT = 6000

const MESSAGE_KEYS = new Set(
  `content embeds components flags allowed_mentions attachments poll tts nonce enforce_nonce message_reference
  sticker_ids username avatar_url thread_name applied_tags`.split(/\s+/),
)
const EMBED_KEYS = new Set(
  'title type description url timestamp color footer image thumbnail video provider author fields'.split(' '),
)

/** A message's body, and its components as a flat list. */
export interface Message {
  readonly body: Fields
  readonly components: readonly PlacedComponent[]
}

/** Reads a body as a message. */
export function messageOf(body: Fields): Message {
  return { body, components: placedComponents(body) }
}

function isV2({ body }: Message): boolean {
  return typeof body.flags === 'number' && (body.flags & IS_COMPONENTS_V2) !== 0
}

/** Whether a field holds anything: an edit empties one with null, a blank text or an empty list. */
function holds(value: unknown): boolean {
  return isGiven(value) && value !== '' && !(Array.isArray(value) && value.length === 0)
}

function textsOf({ components }: Message): readonly string[] {
  return components.flatMap(({ kind, fields }) =>
    kind === KIND.text && typeof fields.content === 'string' ? [fields.content] : [],
  )
}

/** The texts of an embed that count towards the total of a message's embeds. */
function embedTexts(embed: unknown): readonly unknown[] {
  if (!isFields(embed)) return []
  const { title, description, footer, author, fields } = embed
  const named = itemsOf(fields).filter(isFields)
  return [
    title,
    description,
    isFields(footer) ? footer.text : undefined,
    isFields(author) ? author.name : undefined,
    ...named.flatMap(({ name, value }) => [name, value]),
  ]
}

/** Discord's limits on a message as a whole. Those on its components one by one are in `component-limits.ts`. */
export const messageLimits: readonly Limit<Message>[] = [
  {
    name: 'message fields',
    source: WEBHOOK,
    *breaches({ body }) {
      for (const key of unknownKeys(body, MESSAGE_KEYS)) yield `${key} is no field of a message`
      for (const key of ['components', 'embeds'])
        if (isGiven(body[key]) && !Array.isArray(body[key])) yield `${key} is no list`
    },
  },
  {
    name: 'message flags',
    source: `${MESSAGE}#message-object-message-flags`,
    *breaches({ body: { flags } }) {
      if (!isGiven(flags)) return
      const fault = wholeNumberFault(flags, 0, 2 ** 31 - 1)
      if (fault) yield `flags ${fault}`
      else if (Number(flags) & ~SETTABLE_FLAGS) yield `flags ${flags} hold one that an app cannot set`
    },
  },
  {
    name: 'nothing beside Components V2',
    source: `${COMPONENTS}#what-is-a-component`,
    *breaches(message) {
      if (!isV2(message)) return
      for (const key of ['content', 'embeds', 'poll', 'sticker_ids'])
        if (holds(message.body[key])) yield `${key} cannot stand beside Components V2`
    },
  },
  {
    name: 'at least one component',
    source: `${COMPONENTS}#what-is-a-component`,
    *breaches(message) {
      if (isV2(message) && message.components.length === 0)
        yield 'a message of Components V2 has no components'
    },
  },
  {
    name: 'components of the old kind',
    source: `${COMPONENTS}#legacy-message-component-behavior`,
    *breaches(message) {
      if (isV2(message)) return
      const top = message.components.filter(({ within }) => within === null)
      for (const { at, kind } of top)
        if (kind !== KIND.row) yield `${at} is no action row, and the flag IsComponentsV2 is not set`
      if (top.length > MOST_OLD_ROWS) yield `${top.length} action rows, ${MOST_OLD_ROWS} are the most`
    },
  },
  {
    name: 'components in all',
    source: `${COMPONENTS}#what-is-a-component`,
    *breaches({ components: { length } }) {
      if (length > MOST_COMPONENTS)
        yield `${length} components, nested ones counted; ${MOST_COMPONENTS} are the most`
    },
  },
  {
    name: 'characters of text in all',
    source: `${COMPONENTS}#text-display`,
    *breaches(message) {
      const length = textsOf(message).join('').length
      if (length > MOST_TEXT) yield `${length} characters in text displays, ${MOST_TEXT} are the most`
    },
  },
  {
    name: 'bytes of text in all',
    source: `${HOUSE}: bytes are safe whatever Discord counts`,
    *breaches(message) {
      const text = textsOf(message).join('')
      const bytes = Buffer.byteLength(text)
      // Text that has too many characters is told so by the limit above.
      if (text.length <= MOST_TEXT && bytes > MOST_TEXT)
        yield `${bytes} bytes of UTF-8 in text displays, ${MOST_TEXT} are the most`
    },
  },
  {
    name: 'custom ids differ',
    source: `${COMPONENTS}#anatomy-of-a-component-custom-id`,
    *breaches({ components }) {
      for (const id of repeated(components.flatMap(({ fields }) => fields.custom_id ?? [])))
        yield `two components have the custom id "${id}"`
    },
  },
  {
    name: 'component ids differ',
    source: `${COMPONENTS}#anatomy-of-a-component`,
    *breaches({ components }) {
      // 0 stands for no id.
      for (const id of repeated(components.flatMap(({ fields }) => fields.id || [])))
        yield `two components have the id ${id}`
    },
  },
  {
    name: 'nobody is pinged',
    source: `${HOUSE}: allowed_mentions is {parse: []} on whatever is shown`,
    *breaches({ body }) {
      if (!isGiven(body.content) && !isGiven(body.components)) return
      if (JSON.stringify(body.allowed_mentions) !== '{"parse":[]}')
        yield `allowed_mentions is ${JSON.stringify(body.allowed_mentions)}, not {"parse":[]}`
    },
  },
  {
    name: 'content',
    source: WEBHOOK,
    *breaches({ body: { content } }) {
      const fault = isGiven(content) && textFault(content, 0, MOST_CONTENT)
      if (fault) yield `content ${fault}`
    },
  },
  {
    name: 'embeds',
    source: `${MESSAGE}#embed-object`,
    *breaches({ body }) {
      const embeds = itemsOf(body.embeds)
      if (embeds.length > MOST_EMBEDS) yield `${embeds.length} embeds, ${MOST_EMBEDS} are the most`
      for (const [index, embed] of embeds.entries())
        for (const fault of embedFaults(embed)) yield `embeds[${index}]${fault}`
    },
  },
  {
    name: 'characters of embeds in all',
    source: `${MESSAGE}#embed-object-embed-limits`,
    *breaches({ body }) {
      const length = itemsOf(body.embeds).flatMap(embedTexts).join('').length
      if (length > MOST_EMBED_TEXT) yield `${length} characters in embeds, ${MOST_EMBED_TEXT} are the most`
    },
  },
]

function* embedFaults(embed: unknown): Iterable<string> {
  if (!isFields(embed)) return yield ' is no embed'
  const { title, description, footer, author, fields } = embed
  for (const key of unknownKeys(embed, EMBED_KEYS)) yield `.${key} is no field of an embed`
  const named = itemsOf(fields)
  if (named.length > 25) yield ` has ${named.length} fields, 25 are the most`
  const texts: readonly [string, unknown, number, number][] = [
    ['.title', title ?? '', 0, 256],
    ['.description', description ?? '', 0, 4096],
    ['.footer.text', isFields(footer) ? footer.text : '', 0, 2048],
    ['.author.name', isFields(author) ? author.name : '', 0, 256],
    ...named.flatMap((field, index): readonly [string, unknown, number, number][] => [
      [`.fields[${index}].name`, isFields(field) ? field.name : null, 1, 256],
      [`.fields[${index}].value`, isFields(field) ? field.value : null, 1, 1024],
    ]),
  ]
  for (const [at, text, least, most] of texts) {
    const fault = textFault(text, least, most)
    if (fault) yield `${at} ${fault}`
  }
}
