import { describe, expect, test } from 'vitest'
import {
  button,
  card,
  choice,
  command,
  container,
  entry,
  input,
  label,
  link,
  many,
  modal,
  option,
  plain,
  row,
  section,
  select,
  text,
  upload,
} from './bodies.ts'
import { BROKEN_COMMANDS } from './broken-commands.ts'
import { BROKEN_MESSAGES } from './broken-messages.ts'
import { BROKEN_MODALS } from './broken-modals.ts'
import { type BodyKind, brokenLimits, LIMITS } from './limits.ts'
import { IS_COMPONENTS_V2 } from './message-limits.ts'
import { KIND } from './placed-components.ts'

/** For each limit, bodies that break it and no other. */
const BROKEN: Readonly<Record<BodyKind, Readonly<Record<string, readonly unknown[]>>>> = {
  message: BROKEN_MESSAGES,
  command: BROKEN_COMMANDS,
  modal: BROKEN_MODALS,
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

const kinds: readonly BodyKind[] = ['message', 'command', 'autocomplete', 'modal']

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
      command({ name: 'corpus' }, option({ type: 1, options: [option({ name: 'file', type: 11 })] })),
      entry({ name: 'Check This Quote', name_localizations: { de: 'Zitat prüfen' }, contexts: [0] }),
    ]
    expect(brokenLimits('command', body)).toEqual([])
    expect(brokenLimits('command', body[0])).toEqual([])
  })

  test('takes as many choices as are allowed, and none', () => {
    const choices = many(25, index => ({ name: 'a'.repeat(100), value: `${index}`.padEnd(100, 'a') }))
    expect(brokenLimits('autocomplete', { choices })).toEqual([])
    expect(brokenLimits('autocomplete', { choices: [] })).toEqual([])
  })

  test('takes a modal that goes to the limits, and one of the old kind', () => {
    const choices = many(25, index => choice(`${index}`, { description: 'a'.repeat(100) }))
    const full = {
      custom_id: 'a'.repeat(100),
      title: 'a'.repeat(45),
      components: [
        text('a'.repeat(4000)),
        label(input({ value: 'a'.repeat(4000), max_length: 4000, placeholder: 'a'.repeat(100) }), {
          label: 'a'.repeat(45),
          description: 'a'.repeat(100),
        }),
        label(select({ options: choices, min_values: 0, max_values: 25, required: false })),
        label({ type: KIND.userSelect, custom_id: 'who', min_values: 1, max_values: 25 }),
        label(upload({ min_values: 0, max_values: 10, required: false })),
      ],
    }
    expect(brokenLimits('modal', full)).toEqual([])
    expect(brokenLimits('modal', modal(row(input({ label: 'The text', style: 1 }))))).toEqual([])
  })

  test('says so of a body that is none', () => {
    expect(brokenLimits('message', 'A line.')).toEqual(['message: the body is no object'])
    expect(brokenLimits('autocomplete', null)).toEqual(['autocomplete: the body is no object'])
    expect(brokenLimits('modal', null)).toEqual(['modal: the body is no object'])
    expect(brokenLimits('command', null)).not.toEqual([])
  })
})
