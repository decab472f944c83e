import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord.js'
import { placedComponents } from '../../discord/placed-components.ts'
import { inServer, type Place, presenceIn } from './places.ts'
import type { ShownMessage } from './shown-message.ts'

/** An interaction as a user starts it. The stand-in gives it its id, its token and what else Discord adds. */
export interface Interaction {
  readonly type: InteractionType
  readonly place: Place
  /** Name of the command that it is about, or null. */
  readonly command: string | null
  /** The message whose button or menu was used, or null. */
  readonly message: ShownMessage | null
  readonly payload: Readonly<Record<string, unknown>>
}

/** What a user types into the options of a command. Numbers stand for options that take whole numbers. */
export type Typed = Readonly<Record<string, string | number>>

/** A slash command that is sent. */
export function slash(name: string, typed: Typed = {}, place: Place = inServer()): Interaction {
  const data = { name, type: ApplicationCommandType.ChatInput, options: optionsOf(typed) }
  return {
    type: InteractionType.ApplicationCommand,
    place,
    command: name,
    message: null,
    payload: { ...presenceIn(place), data },
  }
}

/** A slash command while one of its options is typed. */
export function typing(
  name: string,
  focused: string,
  typed: Typed = {},
  place: Place = inServer(),
): Interaction {
  const options = optionsOf(typed).map(option =>
    // While it is typed, a number comes as text.
    option.name === focused ? { ...option, value: `${option.value}`, focused: true } : option,
  )
  const data = { name, type: ApplicationCommandType.ChatInput, options }
  return {
    type: InteractionType.ApplicationCommandAutocomplete,
    place,
    command: name,
    message: null,
    payload: { ...presenceIn(place), data },
  }
}

/** A button of a message that is pressed. A custom id that the message does not have is a forged one. */
export function press(message: ShownMessage, customId: string, place: Place = inServer()): Interaction {
  return componentUsed(message, { custom_id: customId, component_type: ComponentType.Button }, place)
}

/** Values that are chosen in a menu of a message. */
export function choose(
  message: ShownMessage,
  customId: string,
  values: readonly string[],
  place: Place = inServer(),
): Interaction {
  return componentUsed(
    message,
    { custom_id: customId, component_type: ComponentType.StringSelect, values },
    place,
  )
}

function componentUsed(
  message: ShownMessage,
  component: Readonly<Record<string, unknown>>,
  place: Place,
): Interaction {
  // Discord numbers the components of a message, and says which it was.
  const used = placedComponents({ components: message.components }).find(
    ({ fields }) => fields.custom_id === component.custom_id,
  )
  const data = { id: used?.fields.id ?? 0, ...component }
  return {
    type: InteractionType.MessageComponent,
    place,
    command: null,
    message,
    payload: { ...presenceIn(place), data, message: message.asDiscordTells() },
  }
}

function optionsOf(typed: Typed) {
  return Object.entries(typed).map(([name, value]) => ({
    name,
    type:
      typeof value === 'number' ? ApplicationCommandOptionType.Integer : ApplicationCommandOptionType.String,
    value,
  }))
}
