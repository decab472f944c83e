import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import type { Card } from '../../../src/discord/cards/card.ts'

/** A card as text to read: its Markdown, `[Button]`, `(Button, disabled)`, and menus with their options. */
export function cardText({ components, page, pages }: Card): string {
  return [...components.flatMap(linesOf), `page ${page + 1} of ${pages}`].join('\n')
}

function linesOf(component: APIMessageTopLevelComponent | APIComponentInContainer): readonly string[] {
  switch (component.type) {
    case ComponentType.Container:
      return component.components.flatMap(child => [...linesOf(child), ''])
    case ComponentType.TextDisplay:
      return [component.content]
    case ComponentType.Section:
      return [...component.components.map(({ content }) => content), labelOf(component.accessory)]
    case ComponentType.ActionRow:
      return [component.components.map(labelOf).join(' ')]
    case ComponentType.Separator:
      return ['---']
    default:
      throw new Error(`a card has no component of type ${component.type}`)
  }
}

function optionText(option: APISelectMenuOption): string {
  const { label, description, value } = option
  const parts = [label, ...(description === undefined ? [] : [description]), value]
  return `${parts.join(' | ')}${option.default ? ' (chosen)' : ''}`
}

function labelOf(component: object): string {
  if ('options' in component && Array.isArray(component.options) && 'placeholder' in component)
    return [
      `[${component.placeholder} v]`,
      ...component.options.map(option => `  ${optionText(option)}`),
    ].join('\n')
  // Of channels and roles, Discord makes the list itself.
  if ('default_values' in component && Array.isArray(component.default_values) && 'placeholder' in component)
    return [
      `[${component.placeholder} v]`,
      ...component.default_values.map(({ type, id }) => `  ${type} ${id} (chosen)`),
    ].join('\n')
  if (!('label' in component)) throw new Error('a button has a label')
  if ('style' in component && component.style !== ButtonStyle.Secondary) throw new Error('buttons look alike')
  return 'disabled' in component && component.disabled ? `(${component.label})` : `[${component.label}]`
}
