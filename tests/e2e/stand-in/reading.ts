import { ButtonStyle } from 'discord.js'
import { type Fields, isFields, itemsOf } from '../../discord/limit.ts'
import { KIND, placedComponents } from '../../discord/placed-components.ts'
import type { ShownMessage } from './shown-message.ts'

/** A button as the user sees it. */
export interface SeenButton {
  readonly label: string
  readonly disabled: boolean
  /** What a press sends, or null: it is a link. */
  readonly customId: string | null
  readonly url: string | null
}

/** A menu as the user sees it. */
export interface SeenMenu {
  readonly customId: string
  readonly placeholder: string
  readonly options: readonly { readonly label: string; readonly value: string }[]
}

/** All text of a message, a line a text display. */
export function textOf(message: ShownMessage): string {
  const texts = seen(message).flatMap(({ kind, fields }) => (kind === KIND.text ? [`${fields.content}`] : []))
  return [message.content, ...texts].filter(text => text !== '').join('\n')
}

/** The buttons of a message, in order. */
export function buttonsOf(message: ShownMessage): readonly SeenButton[] {
  return seen(message).flatMap(({ kind, fields }) => (kind === KIND.button ? [seenButton(fields)] : []))
}

/** The menus of a message, in order. */
export function menusOf(message: ShownMessage): readonly SeenMenu[] {
  return seen(message).flatMap(({ kind, fields }) =>
    kind === KIND.select
      ? [
          {
            customId: `${fields.custom_id}`,
            placeholder: `${fields.placeholder ?? ''}`,
            options: itemsOf(fields.options)
              .filter(isFields)
              .map(({ label, value }) => ({ label: `${label}`, value: `${value}` })),
          },
        ]
      : [],
  )
}

/**
 * What a press on the button with that label sends. Throws where there is none that can be pressed: then no user
 * could, either.
 */
export function customIdOf(message: ShownMessage, label: string): string {
  const button = buttonsOf(message).find(one => one.label === label && !one.disabled)
  if (button?.customId) return button.customId
  const labels = buttonsOf(message).map(one => `${one.label}${one.disabled ? ' (disabled)' : ''}`)
  throw new Error(`no button "${label}" to press; there are: ${labels.join(', ')}`)
}

function seen({ components }: ShownMessage) {
  return placedComponents({ components })
}

function seenButton({ label, disabled, style, custom_id, url }: Fields): SeenButton {
  return {
    label: `${label ?? ''}`,
    disabled: disabled === true,
    customId: style === ButtonStyle.Link ? null : `${custom_id}`,
    url: typeof url === 'string' ? url : null,
  }
}
