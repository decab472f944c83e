import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APISectionComponent,
  type APISelectMenuOption,
  type APISeparatorComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import { customId, type Press } from '../press.ts'
import type { Card } from './card.ts'
import { LONGEST_IN_OPTION, LONGEST_LABEL, MOST_COMPONENTS } from './limits.ts'
import { shortened } from './shortened.ts'

/** The stripe beside every card. It means nothing. */
const ACCENT = 0x3f6e8c

/** How many groups of lines a card sets apart: that leaves enough components for the rest of it. */
const MOST_APART = MOST_COMPONENTS / 2

/** A button by which somebody asks for something. */
export type Button = APIButtonComponentWithCustomId

/** A card of some components, one below the other; those that are null are left out. */
export function card(components: readonly (APIComponentInContainer | null)[], page = 0, pages = 1): Card {
  const shown = components.filter(component => component !== null)
  return {
    components: [{ type: ComponentType.Container, accent_color: ACCENT, components: shown }],
    page,
    pages,
  }
}

/** Some lines of Markdown. There must be something to see in them. */
export function textDisplay(...lines: readonly string[]): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: lines.join('\n') }
}

/** Groups of lines one below the other, each set apart from the next unless there are too many for that. */
export function textDisplays(groups: readonly (readonly string[])[]): APITextDisplayComponent[] {
  const together = Math.ceil(groups.length / MOST_APART)
  const displays: APITextDisplayComponent[] = []
  for (let at = 0; at < groups.length; at += together)
    displays.push(textDisplay(...groups.slice(at, at + together).flat()))
  return displays
}

/** A line across the card. */
export const separator: APISeparatorComponent = { type: ComponentType.Separator }

/** Some lines of Markdown with a button beside them. */
export function section(lines: readonly string[], accessory: Button): APISectionComponent {
  return { type: ComponentType.Section, components: [textDisplay(...lines)], accessory }
}

/** A button that asks for something when it is pressed. */
export function button(label: string, press: Press, disabled = false): Button {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: shortened(label, LONGEST_LABEL),
    custom_id: customId(press),
    ...(disabled ? { disabled } : {}),
  }
}

/** Buttons side by side. */
export function buttonRow(components: readonly Button[]): APIActionRowComponent<Button> {
  return { type: ComponentType.ActionRow, components: [...components] }
}

/**
 * A menu to choose one option of, or several.
 *
 * @param most How many can be chosen, at most as many as there are.
 */
export function menuRow(
  press: Press,
  placeholder: string,
  options: APISelectMenuOption[],
  most = 1,
): APIActionRowComponent<APIStringSelectComponent> {
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: customId(press),
    placeholder: shortened(placeholder, LONGEST_IN_OPTION),
    options,
    ...(most > 1 ? { min_values: 1, max_values: most } : {}),
  }
  return { type: ComponentType.ActionRow, components: [menu] }
}
