import { type Fields, isFields, itemsOf } from './limit.ts'

/** Discord's numbers for the kinds of component that a message can hold. */
export const KIND = {
  row: 1,
  button: 2,
  select: 3,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
} as const

export const SELECTS: ReadonlySet<unknown> = new Set([
  KIND.select,
  KIND.userSelect,
  KIND.roleSelect,
  KIND.mentionableSelect,
  KIND.channelSelect,
])

/** A component and where in its message it stands. */
export interface PlacedComponent {
  /** Its place, as a path: `components[0].accessory`. */
  readonly at: string
  readonly kind: unknown
  readonly fields: Fields
  /** The kind of what holds it; null at the top of the message. */
  readonly within: unknown
  readonly role: 'child' | 'accessory'
}

/** Every component of a message, nested ones too, in the order in which they are shown. */
export function placedComponents(message: Fields): readonly PlacedComponent[] {
  return [...childrenOf(message, null, '')]
}

function* childrenOf(holder: Fields, within: unknown, at: string): Iterable<PlacedComponent> {
  for (const [index, child] of itemsOf(holder.components).entries())
    yield* withNested(child, within, `${at}components[${index}]`, 'child')
  if (holder.accessory !== undefined)
    yield* withNested(holder.accessory, within, `${at}accessory`, 'accessory')
}

function* withNested(
  component: unknown,
  within: unknown,
  at: string,
  role: PlacedComponent['role'],
): Iterable<PlacedComponent> {
  const fields = isFields(component) ? component : {}
  yield { at, kind: fields.type, fields, within, role }
  yield* childrenOf(fields, fields.type, `${at}.`)
}
