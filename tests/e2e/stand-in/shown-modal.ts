import { ComponentType } from 'discord.js'
import { type Fields, isFields, itemsOf } from '../../discord/limit.ts'
import type { ShownMessage } from './shown-message.ts'

/** A field of a modal as the user sees it. */
export interface ModalField {
  readonly customId: string
  readonly kind: ComponentType
  /** What stands above it. */
  readonly label: string
  readonly description: string
  /** What stands in it already. */
  readonly value: string
  readonly required: boolean
  /** Of a text: characters. Of anything to choose or attach: how many. */
  readonly least: number
  readonly most: number
  /** The values of a menu of texts. */
  readonly values: readonly string[]
}

/** A modal that the bot has opened, as the user sees it. */
export class ShownModal {
  readonly customId: string
  readonly title: string
  readonly components: readonly unknown[]
  /** The message whose button or menu opened it, or null. */
  readonly message: ShownMessage | null

  constructor(data: Fields, message: ShownMessage | null) {
    this.customId = `${data.custom_id}`
    this.title = `${data.title}`
    this.components = itemsOf(data.components)
    this.message = message
  }

  /** Its fields, in order. */
  get fields(): readonly ModalField[] {
    return this.components.filter(isFields).flatMap(({ type, label, description, component, components }) => {
      if (type === ComponentType.Label && isFields(component))
        return [fieldOf(component, `${label}`, `${description ?? ''}`)]
      return itemsOf(components)
        .filter(isFields)
        .map(field => fieldOf(field, `${field.label}`, ''))
    })
  }

  /** The texts that stand between its fields. */
  get texts(): readonly string[] {
    return this.components
      .filter(isFields)
      .flatMap(({ type, content }) => (type === ComponentType.TextDisplay ? [`${content}`] : []))
  }
}

function fieldOf(component: Fields, label: string, description: string): ModalField {
  const { custom_id, type, value, required, min_length, max_length, min_values, max_values } = component
  const isText = type === ComponentType.TextInput
  return {
    customId: `${custom_id}`,
    kind: Number(type),
    label,
    description,
    value: typeof value === 'string' ? value : '',
    required: required !== false && type !== ComponentType.Checkbox,
    least: Number((isText ? min_length : min_values) ?? (isText ? 0 : 1)),
    most: Number((isText ? max_length : max_values) ?? (isText ? 4000 : 1)),
    values: itemsOf(component.options)
      .filter(isFields)
      .map(option => `${option.value}`),
  }
}
