import { IS_COMPONENTS_V2 } from './message-limits.ts'
import { KIND } from './placed-components.ts'
import { FIELD_KIND } from './placed-fields.ts'

// Small valid bodies, to be broken in one place.

const NOBODY = { parse: [] }

export const text = (content: unknown = 'A line.') => ({ type: KIND.text, content })
export const button = (fields: object = {}) => ({
  type: KIND.button,
  style: 2,
  label: 'More',
  custom_id: 'more',
  ...fields,
})
export const link = (fields: object = {}) => ({
  type: KIND.button,
  style: 5,
  label: 'Read',
  url: 'https://example.org/a',
  ...fields,
})
export const row = (...components: readonly object[]) => ({ type: KIND.row, components })
export const section = (accessory: object | undefined = button(), ...texts: readonly object[]) => ({
  type: KIND.section,
  components: texts.length > 0 ? texts : [text()],
  accessory,
})
export const container = (components: readonly object[], fields: object = {}) => ({
  type: KIND.container,
  components,
  ...fields,
})
export const choice = (value: unknown, fields: object = {}) => ({ label: 'An article', value, ...fields })
export const select = (fields: object = {}) => ({
  type: KIND.select,
  custom_id: 'read',
  options: [choice('a'), choice('b')],
  ...fields,
})
export const card = (...components: readonly unknown[]) => ({
  flags: IS_COMPONENTS_V2,
  allowed_mentions: NOBODY,
  components,
})
export const plain = (fields: object = {}) => ({ content: 'A line.', allowed_mentions: NOBODY, ...fields })

export const input = (fields: object = {}) => ({
  type: FIELD_KIND.input,
  custom_id: 'text',
  style: 2,
  ...fields,
})
export const upload = (fields: object = {}) => ({ type: FIELD_KIND.upload, custom_id: 'files', ...fields })
export const label = (component: object = input(), fields: object = {}) => ({
  type: FIELD_KIND.label,
  label: 'The text',
  component,
  ...fields,
})
export const modal = (...components: readonly unknown[]) => ({
  custom_id: 'paste',
  title: 'Add an article',
  components,
})

export const many = <Value>(count: number, make: (index: number) => Value): readonly Value[] =>
  Array.from({ length: count }, (_, index) => make(index))

export const option = (fields: object = {}) => ({
  type: 3,
  name: 'topic',
  description: 'About what',
  ...fields,
})
export const command = (fields: object = {}, ...options: readonly object[]) => ({
  name: 'stance',
  description: 'What somebody says about something',
  options,
  ...fields,
})
export const entry = (fields: object = {}) => ({ type: 3, name: 'Check this', ...fields })
