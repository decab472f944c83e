import { button, card, choice, container, link, many, plain, row, section, select, text } from './bodies.ts'
import { KIND } from './placed-components.ts'

const ID = '1100000000000000010'

/** A menu that Discord fills, with something chosen at first. */
const filled = (type: number, default_values: readonly object[], fields: object = {}) => ({
  type,
  custom_id: 'who',
  default_values,
  ...fields,
})

/** For each limit on messages, bodies that break it and no other. */
export const BROKEN_MESSAGES: Readonly<Record<string, readonly unknown[]>> = {
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
  'select defaults': [
    card(row(filled(KIND.roleSelect, [{ id: ID, type: 'user' }]))),
    card(row(filled(KIND.userSelect, [{ id: 'alice', type: 'user' }]))),
    card(
      row(
        filled(KIND.channelSelect, [
          { id: ID, type: 'channel' },
          { id: `${ID}1`, type: 'channel' },
        ]),
      ),
    ),
    card(
      row(
        filled(
          KIND.mentionableSelect,
          many(2, () => ({ id: ID, type: 'role' })),
          { max_values: 2 },
        ),
      ),
    ),
    card(row(filled(KIND.channelSelect, [], { channel_types: [17] }))),
  ],
  media: [
    card({ type: KIND.gallery, items: [] }),
    card({ type: KIND.gallery, items: many(11, () => ({ media: { url: 'https://example.org/a' } })) }),
    card(section({ type: KIND.thumbnail })),
    card({ type: KIND.file }),
  ],
}
