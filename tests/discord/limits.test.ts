import { describe, expect, test } from 'vitest'
import { type BodyKind, brokenLimits, LIMITS } from './limits.ts'
import { IS_COMPONENTS_V2 } from './message-limits.ts'
import { KIND } from './placed-components.ts'

const NOBODY = { parse: [] }

const text = (content: unknown = 'A line.') => ({ type: KIND.text, content })
const button = (fields: object = {}) => ({
  type: KIND.button,
  style: 2,
  label: 'More',
  custom_id: 'more',
  ...fields,
})
const link = (fields: object = {}) => ({
  type: KIND.button,
  style: 5,
  label: 'Read',
  url: 'https://example.org/a',
  ...fields,
})
const row = (...components: readonly object[]) => ({ type: KIND.row, components })
const section = (accessory: object | undefined = button(), ...texts: readonly object[]) => ({
  type: KIND.section,
  components: texts.length > 0 ? texts : [text()],
  accessory,
})
const container = (components: readonly object[], fields: object = {}) => ({
  type: KIND.container,
  components,
  ...fields,
})
const choice = (value: unknown, fields: object = {}) => ({ label: 'An article', value, ...fields })
const select = (fields: object = {}) => ({
  type: KIND.select,
  custom_id: 'read',
  options: [choice('a'), choice('b')],
  ...fields,
})
const card = (...components: readonly unknown[]) => ({
  flags: IS_COMPONENTS_V2,
  allowed_mentions: NOBODY,
  components,
})
const plain = (fields: object = {}) => ({ content: 'A line.', allowed_mentions: NOBODY, ...fields })
const many = <Value>(count: number, make: (index: number) => Value): readonly Value[] =>
  Array.from({ length: count }, (_, index) => make(index))

const option = (fields: object = {}) => ({ type: 3, name: 'topic', description: 'About what', ...fields })
const command = (fields: object = {}, ...options: readonly object[]) => ({
  name: 'stance',
  description: 'What somebody says about something',
  options,
  ...fields,
})

/** For each limit, bodies that break it and no other. */
const BROKEN: Readonly<Record<BodyKind, Readonly<Record<string, readonly unknown[]>>>> = {
  message: {
    'message fields': [plain({ colour: 1 }), { embeds: {} }],
    'message flags': [plain({ flags: 1 << 9 }), plain({ flags: '64' })],
    'nothing beside Components V2': [
      { ...card(text()), content: 'A line.' },
      { ...card(text()), embeds: [{ title: 'A' }] },
      { ...card(text()), poll: {} },
      { ...card(text()), sticker_ids: ['1'] },
    ],
    'at least one component': [card()],
    'components of the old kind': [
      plain({ components: [text()] }),
      plain({ components: many(6, index => row(button({ custom_id: `${index}` }))) }),
    ],
    'components in all': [card(...many(41, () => text())), card(container(many(40, () => text())))],
    'characters of text in all': [
      card(text('a'.repeat(4001))),
      card(text('a'.repeat(2000)), container([section(button(), text('a'.repeat(2001)))])),
    ],
    'bytes of text in all': [card(text('ж'.repeat(2001))), card(text('中'.repeat(1334)))],
    'custom ids differ': [
      card(row(button(), button())),
      card(section(), container([row(button({ label: 'Other' }))])),
    ],
    'component ids differ': [card({ ...text(), id: 7 }, { ...text(), id: 7 })],
    'nobody is pinged': [
      { content: '@everyone' },
      { ...card(text()), allowed_mentions: undefined },
      { ...card(text()), allowed_mentions: { parse: ['users'] } },
      { ...card(text()), allowed_mentions: { parse: [], users: ['1'] } },
    ],
    content: [plain({ content: 'a'.repeat(2001) }), plain({ content: 7 })],
    embeds: [
      { embeds: many(11, () => ({ title: 'A' })) },
      { embeds: [{ title: 'a'.repeat(257) }] },
      { embeds: [{ description: 'a'.repeat(4097) }] },
      { embeds: [{ fields: many(26, () => ({ name: 'A', value: 'B' })) }] },
      { embeds: [{ fields: [{ name: 'A', value: '' }] }] },
      { embeds: [{ subtitle: 'A' }] },
    ],
    'characters of embeds in all': [
      { embeds: [{ description: 'a'.repeat(4000) }, { description: 'a'.repeat(2001) }] },
      { embeds: many(6, () => ({ fields: many(1, () => ({ name: 'A', value: 'b'.repeat(1000) })) })) },
    ],
    'component places': [
      card(button()),
      card(container([container([text()])])),
      card(section(button(), row(button({ custom_id: 'other' })))),
      card(section(row(button()))),
      card(container([button()])),
      card({ type: 4, custom_id: 'typed', style: 1, label: 'Typed' }),
      card('A line.'),
    ],
    'component fields': [
      card({ ...text(), style: 1 }),
      card(container([text()], { colour: 1 })),
      card(row(button({ disabled: 'yes' }))),
      card({ ...text(), id: -1 }),
    ],
    'action row': [
      card(row()),
      card(row(...many(6, index => button({ custom_id: `${index}` })))),
      card(row(select(), button())),
      card(row(select(), select({ custom_id: 'other' }))),
    ],
    section: [
      card(section(button(), ...many(4, () => text()))),
      card({ type: KIND.section, components: [text()] }),
      card({ type: KIND.section, components: [], accessory: button() }),
    ],
    container: [card(container([])), card(container([text()], { accent_color: 0x1000000 }))],
    'text display': [card(text('')), card(text(' \n\u200b')), card(text(7)), card({ type: KIND.text })],
    separator: [card({ type: KIND.separator, spacing: 3 })],
    button: [
      card(row(button({ url: 'https://example.org' }))),
      card(row(button({ custom_id: undefined }))),
      card(row(link({ custom_id: 'more' }))),
      card(row(link({ url: undefined }))),
      card(row(button({ style: 7 }))),
      card(row(button({ label: undefined }))),
      card(row({ type: KIND.button, style: 6, sku_id: '1', label: 'Buy' })),
    ],
    'button label': [card(row(button({ label: 'a'.repeat(81) }))), card(row(button({ label: '' })))],
    link: [
      card(row(link({ url: `https://example.org/${'a'.repeat(500)}` }))),
      card(row(link({ url: 'javascript:alert(1)' }))),
      card(row(link({ url: 'example.org' }))),
    ],
    'custom id': [
      card(row(button({ custom_id: 'a'.repeat(101) }))),
      card(row(button({ custom_id: '' }))),
      card(row(select({ custom_id: undefined }))),
    ],
    emoji: [
      card(row(button({ emoji: { name: '👍', colour: 1 } }))),
      card(row(select({ options: [choice('a', { emoji: { id: null } })] }))),
    ],
    'select options': [
      card(row(select({ options: [] }))),
      card(row(select({ options: many(26, index => choice(`${index}`)) }))),
      card(row(select({ options: [choice('')] }))),
      card(row(select({ options: [choice('a'.repeat(101))] }))),
      card(row(select({ options: [choice('a', { label: 'a'.repeat(101) })] }))),
      card(row(select({ options: [choice('a', { description: 'a'.repeat(101) })] }))),
      card(row(select({ options: [choice('a', { title: 'A' })] }))),
    ],
    'select values differ': [card(row(select({ options: [choice('a'), choice('a')] })))],
    'select placeholder': [card(row(select({ placeholder: 'a'.repeat(151) })))],
    'select counts': [
      card(row(select({ min_values: 2, max_values: 1 }))),
      card(row(select({ max_values: 26 }))),
      card(row(select({ max_values: 3 }))),
      card(row(select({ options: [choice('a', { default: true }), choice('b', { default: true })] }))),
    ],
    media: [
      card({ type: KIND.gallery, items: [] }),
      card({ type: KIND.gallery, items: many(11, () => ({ media: { url: 'https://example.org/a' } })) }),
      card(section({ type: KIND.thumbnail })),
      card({ type: KIND.file }),
    ],
  },
  command: {
    'commands in all': [many(101, index => command({ name: `stance-${index}` }))],
    'command fields': [
      command({ limit: 3 }),
      command({}, option({ most: 3 })),
      command({}, option({ choices: [{ name: 'A', value: 'a', label: 'A' }] })),
    ],
    'command name': [
      command({ name: 'Stance' }),
      command({ name: 'two words' }),
      command({ name: 'a'.repeat(33) }),
      command({ name: '' }),
      command({ name: 'ask!' }),
      command({ name_localizations: { ru: 'Позиция' } }),
      command({}, option({ name: 'Topic' })),
      command({}, option({ name_localizations: { de: 'zwei Wörter' } })),
    ],
    'command description': [
      command({ description: '' }),
      command({ description: 'a'.repeat(101) }),
      command({ description_localizations: { de: 'a'.repeat(101) } }),
      command({}, option({ description: undefined })),
      command({}, option({ description_localizations: { fr: '' } })),
    ],
    locales: [
      command({ name_localizations: { es: 'postura' } }),
      command({}, option({ description_localizations: { 'de-DE': 'Worüber' } })),
    ],
    'command names differ': [
      [command(), command()],
      [command(), command({ name: 'ask', name_localizations: { de: 'stance' } })],
    ],
    'option names differ': [
      command({}, option(), option()),
      command({}, option(), option({ name: 'to', name_localizations: { fr: 'topic' } })),
    ],
    'options in all': [command({}, ...many(26, index => option({ name: `topic-${index}` })))],
    'required options first': [command({}, option(), option({ name: 'actor', required: true }))],
    'option type': [
      command({}, option({ type: 12 })),
      command({}, option({ options: [option()] })),
      command({}, option({ channel_types: [0] })),
      command({}, option({ type: 1 }), option({ name: 'actor' })),
      command({}, option({ type: 1, required: true })),
    ],
    choices: [
      command({}, option({ choices: many(26, index => ({ name: `${index}`, value: `${index}` })) })),
      command({}, option({ choices: [{ name: '', value: 'a' }] })),
      command({}, option({ choices: [{ name: 'A', value: 'a'.repeat(101) }] })),
      command({}, option({ type: 4, choices: [{ name: 'A', value: 'a' }] })),
      command({}, option({ choices: [{ name: 'A', value: 'a', name_localizations: { de: '' } }] })),
      command({}, option({ choices: many(2, index => ({ name: 'A', value: `${index}` })) })),
      command({}, option({ type: 5, choices: [{ name: 'A', value: 1 }] })),
    ],
    'choices or autocomplete': [
      command({}, option({ autocomplete: true, choices: [{ name: 'A', value: 'a' }] })),
      command({}, option({ type: 5, autocomplete: true })),
    ],
    'length of an option': [
      command({}, option({ max_length: 6001 })),
      command({}, option({ max_length: 0 })),
      command({}, option({ min_length: -1 })),
      command({}, option({ min_length: 5, max_length: 4 })),
      command({}, option({ type: 4, max_length: 4 })),
    ],
    'bounds of a number': [
      command({}, option({ min_value: 1 })),
      command({}, option({ type: 4, min_value: 1.5 })),
      command({}, option({ type: 10, max_value: 2 ** 54 })),
      command({}, option({ type: 4, min_value: 5, max_value: 4 })),
    ],
    'characters of a command in all': [
      command({}, ...many(9, index => option({ name: `topic-${index}`, choices: longChoices(0) }))),
      command({}, ...many(9, index => option({ name: `topic-${index}`, choices: longChoices(1) }))),
    ],
    'where a command is used': [
      command({ contexts: [3] }),
      command({ contexts: [] }),
      command({ integration_types: [2] }),
      command({ integration_types: [0, 0] }),
    ],
    'default member permissions': [
      command({ default_member_permissions: 32 }),
      command({ default_member_permissions: 'MANAGE_GUILD' }),
    ],
  },
  autocomplete: {
    'autocomplete fields': [
      { choices: [{ name: 'A', value: 'a', label: 'A' }] },
      { choices: [], focused: 'a' },
      {},
    ],
    'choices offered': [{ choices: many(26, index => ({ name: 'A', value: `${index}` })) }],
    'name of a choice': [
      { choices: [{ name: '', value: 'a' }] },
      { choices: [{ name: 'a'.repeat(101), value: 'a' }] },
    ],
    'value of a choice': [
      { choices: [{ name: 'A', value: '' }] },
      { choices: [{ name: 'A', value: 'a'.repeat(101) }] },
      { choices: [{ name: 'A' }] },
    ],
  },
}

/** Choices that come to some 900 characters: the text itself is long, or its translation is. */
function longChoices(translated: 0 | 1): readonly object[] {
  return many(9, index => ({
    name: translated ? `${index}` : `${index}`.padEnd(100, 'a'),
    value: `${index}`,
    ...(translated ? { name_localizations: { de: `${index}`.padEnd(100, 'a') } } : {}),
  }))
}

const kinds: readonly BodyKind[] = ['message', 'command', 'autocomplete']

describe.each(kinds)('brokenLimits of a %s', kind => {
  test('every limit has a name of its own, a source, and a body that breaks it', () => {
    const names = LIMITS[kind].map(({ name }) => name)
    expect(Object.keys(BROKEN[kind]).toSorted()).toEqual(names.toSorted())
    expect(LIMITS[kind].filter(({ source }) => source.length < 10)).toEqual([])
  })

  const cases = Object.entries(BROKEN[kind]).flatMap(([name, bodies]) =>
    bodies.map((body, index) => ({ name, number: index + 1, body })),
  )

  test.each(cases)('$name, body $number: names this limit and no other', ({ name, body }) => {
    const broken = brokenLimits(kind, body)
    expect(broken).not.toEqual([])
    expect(broken.filter(complaint => !complaint.startsWith(`${name}: `))).toEqual([])
  })
})

describe('brokenLimits', () => {
  test('has nothing to say of a card that goes to the limits', () => {
    const full = card(
      container([
        section(link(), text('a'.repeat(3980)), text(), text('b')),
        { type: KIND.separator, divider: true, spacing: 2, id: 3 },
        row(...many(5, index => button({ custom_id: `${index}`.padEnd(100, 'a'), label: 'a'.repeat(80) }))),
        row(
          select({
            placeholder: 'a'.repeat(150),
            min_values: 0,
            max_values: 25,
            options: many(25, index => choice(`${index}`.padEnd(100, 'a'), { description: 'a'.repeat(100) })),
          }),
        ),
        ...many(23, () => ({ type: KIND.separator })),
      ]),
    )
    expect(brokenLimits('message', { ...full, flags: IS_COMPONENTS_V2 | 64 })).toEqual([])
  })

  test('takes a message of the old kind, and an edit that empties its fields', () => {
    expect(brokenLimits('message', plain({ flags: 64, components: [row(button())] }))).toEqual([])
    expect(brokenLimits('message', { ...card(text()), content: null, embeds: [], poll: null })).toEqual([])
    expect(brokenLimits('message', { embeds: [{ title: 'A', footer: { text: 'B' } }] })).toEqual([])
    expect(brokenLimits('message', { flags: 64 })).toEqual([])
  })

  test('takes commands with translations, choices, lengths and bounds', () => {
    const body = [
      command(
        {
          name_localizations: { de: 'haltung', ru: 'позиция', hi: 'रुख', 'es-419': 'postura' },
          description_localizations: { de: 'Was jemand über etwas sagt' },
          integration_types: [0, 1],
          contexts: [0, 1, 2],
          default_member_permissions: '32',
          nsfw: false,
          type: 1,
        },
        option({ required: true, autocomplete: true, max_length: 6000, min_length: 0 }),
        option({ name: 'limit', type: 4, min_value: 1, max_value: 25 }),
        option({ name: 'side', choices: [{ name: 'For', name_localizations: null, value: 'for' }] }),
      ),
      command({ name: 'ask', default_member_permissions: null }),
    ]
    expect(brokenLimits('command', body)).toEqual([])
    expect(brokenLimits('command', body[0])).toEqual([])
  })

  test('takes as many choices as are allowed, and none', () => {
    const choices = many(25, index => ({ name: 'a'.repeat(100), value: `${index}`.padEnd(100, 'a') }))
    expect(brokenLimits('autocomplete', { choices })).toEqual([])
    expect(brokenLimits('autocomplete', { choices: [] })).toEqual([])
  })

  test('says so of a body that is none', () => {
    expect(brokenLimits('message', 'A line.')).toEqual(['message: the body is no object'])
    expect(brokenLimits('autocomplete', null)).toEqual(['autocomplete: the body is no object'])
    expect(brokenLimits('command', null)).not.toEqual([])
  })
})
