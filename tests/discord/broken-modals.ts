import { choice, input, label, many, modal, select, text, upload } from './bodies.ts'
import { KIND } from './placed-components.ts'
import { FIELD_KIND } from './placed-fields.ts'

/** For each limit on modals, bodies that break it and no other. */
export const BROKEN_MODALS: Readonly<Record<string, readonly unknown[]>> = {
  'modal fields': [
    { ...modal(label()), flags: 64 },
    modal(label(input({ colour: 1 }))),
    modal(label(select({ disabled: true }))),
    modal(label(input({ required: 'yes' }))),
    modal(label(input(), { id: -1 })),
  ],
  'title of a modal': [
    { ...modal(label()), title: 'a'.repeat(46) },
    { ...modal(label()), title: '' },
    { ...modal(label()), title: undefined },
  ],
  'custom id of a modal': [
    { ...modal(label()), custom_id: 'a'.repeat(101) },
    { ...modal(label()), custom_id: undefined },
  ],
  'components of a modal': [modal(), modal(...many(6, () => text()))],
  'places in a modal': [
    modal(input({ label: 'Text' })),
    modal({ type: KIND.separator }),
    modal({ type: KIND.row, components: [select()] }),
    modal({ type: KIND.row, components: [] }),
    modal({
      type: KIND.row,
      components: [input({ label: 'A' }), input({ label: 'B', custom_id: 'other' })],
    }),
    modal(label({ type: KIND.button })),
    modal('A line.'),
  ],
  'custom ids in a modal differ': [
    modal(label(), label()),
    modal(label(input(), { id: 7 }), { ...text(), id: 7 }),
  ],
  'custom id of a field': [
    modal(label(input({ custom_id: 'a'.repeat(101) }))),
    modal(label(upload({ custom_id: undefined }))),
  ],
  label: [
    modal(label(input(), { label: 'a'.repeat(46) })),
    modal(label(input(), { label: '' })),
    modal(label(input(), { description: 'a'.repeat(101) })),
  ],
  'label of a text input': [
    modal(label(input({ label: 'Text' }))),
    modal({ type: KIND.row, components: [input()] }),
    modal({ type: KIND.row, components: [input({ label: 'a'.repeat(46) })] }),
  ],
  'text input': [
    modal(label(input({ style: 3 }))),
    modal(label(input({ value: 'a'.repeat(4001) }))),
    modal(label(input({ placeholder: 'a'.repeat(101) }))),
    modal(label(input({ max_length: 4001 }))),
    modal(label(input({ min_length: 5, max_length: 4 }))),
  ],
  'value of a text input': [modal(label(input({ value: 'abc', max_length: 2 })))],
  'options of a field': [
    modal(label(select({ options: [] }))),
    modal(label(select({ options: many(26, index => choice(`${index}`)) }))),
    modal(label(select({ options: [choice('a'), choice('a')] }))),
    modal(label(select({ options: [choice('a', { label: 'a'.repeat(101) })] }))),
    modal(label({ type: FIELD_KIND.radio, custom_id: 'side', options: [choice('a')] })),
  ],
  'counts of a field': [
    modal(label(select({ min_values: 2, max_values: 1, options: [choice('a'), choice('b')] }))),
    modal(label(select({ min_values: 0 }))),
    modal(label(select({ max_values: 3 }))),
    modal(label(upload({ max_values: 11 }))),
  ],
  'text in a modal': [modal(text('')), modal(text('a'.repeat(4001)))],
  'placeholder in a modal': [modal(label(select({ placeholder: 'a'.repeat(151) })))],
}
