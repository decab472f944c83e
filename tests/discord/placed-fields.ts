import { type Fields, isFields, itemsOf } from './limit.ts'
import { KIND } from './placed-components.ts'

/** Discord's numbers for the kinds of component that stand in a modal alone. */
export const FIELD_KIND = {
  input: 4,
  label: 18,
  upload: 19,
  radio: 21,
  checkboxes: 22,
  checkbox: 23,
} as const

/** A part of a modal and where it stands. */
export interface PlacedPart {
  /** Its place, as a path: `components[0].component`. */
  readonly at: string
  readonly kind: unknown
  readonly fields: Fields
  /** The kind of what holds it; null at the top of the modal. */
  readonly within: unknown
}

/** Every component of a modal, those in labels and rows too, in the order in which they are shown. */
export function placedParts(modal: Fields): readonly PlacedPart[] {
  return itemsOf(modal.components).flatMap((component, index) =>
    withNested(component, null, `components[${index}]`),
  )
}

function withNested(component: unknown, within: unknown, at: string): readonly PlacedPart[] {
  const fields = isFields(component) ? component : {}
  const kind = fields.type
  const nested = kind === FIELD_KIND.label ? [['component', fields.component] as const] : []
  const listed =
    kind === KIND.row
      ? itemsOf(fields.components).map((inner, index) => [`components[${index}]`, inner] as const)
      : []
  return [
    { at, kind, fields, within },
    ...[...nested, ...listed].flatMap(([place, inner]) => withNested(inner, kind, `${at}.${place}`)),
  ]
}
