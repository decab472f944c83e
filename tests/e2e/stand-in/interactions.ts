import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord.js'
import { placedComponents, SELECTS } from '../../discord/placed-components.ts'
import { Attached } from './attachments.ts'
import { inServer, type Place } from './places.ts'
import { presenceIn } from './presence.ts'
import { resolvedOf } from './resolved.ts'
import { ShownMessage } from './shown-message.ts'
import { type WrittenMessage, writtenMessage } from './written-message.ts'

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

/** What a user types into the options of a command, or attaches. Numbers stand for options that take whole numbers. */
export type Typed = Readonly<Record<string, string | number | Attached>>

/** A slash command that is sent. Of two words, the second is the subcommand. */
export function slash(name: string, typed: Typed = {}, place: Place = inServer()): Interaction {
  const attached = Object.values(typed).filter(value => value instanceof Attached)
  const resolved = resolvedOf(attached)
  const data = { ...commandOf(name, optionsOf(typed)), ...(resolved === null ? {} : { resolved }) }
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
  const data = commandOf(name, options)
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

/**
 * Values that are chosen in a menu of a message: texts, or the ids of users, roles and channels, as the menu takes them.
 * A custom id that the message does not have is a forged menu of texts.
 */
export function choose(
  message: ShownMessage,
  customId: string,
  values: readonly string[],
  place: Place = inServer(),
): Interaction {
  const menu = placedComponents({ components: message.components }).find(
    ({ fields, kind }) => fields.custom_id === customId && SELECTS.has(kind),
  )
  const kind = menu === undefined ? ComponentType.StringSelect : Number(menu.kind)
  const resolved = kind === ComponentType.StringSelect ? null : resolvedOf(values)
  return componentUsed(
    message,
    { custom_id: customId, component_type: kind, values, ...(resolved === null ? {} : { resolved }) },
    place,
  )
}

/** An entry in the menu of a message, used on a message that somebody wrote or on one of the bot's own. */
export function useOn(
  name: string,
  on: ShownMessage | WrittenMessage,
  place: Place = inServer(),
): Interaction {
  const presence = presenceIn(place)
  const message =
    on instanceof ShownMessage
      ? { id: on.id, told: on.asDiscordTells() }
      : writtenMessage(on, presence.channel_id, 'guild_id' in presence ? presence.guild_id : null)
  const data = {
    name,
    type: ApplicationCommandType.Message,
    target_id: message.id,
    resolved: { messages: { [message.id]: message.told } },
  }
  return {
    type: InteractionType.ApplicationCommand,
    place,
    command: name,
    message: null,
    payload: { ...presence, data },
  }
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
    type: typeOf(value),
    value: value instanceof Attached ? value.id : value,
  }))
}

function typeOf(value: Typed[string]): ApplicationCommandOptionType {
  if (value instanceof Attached) return ApplicationCommandOptionType.Attachment
  return typeof value === 'number'
    ? ApplicationCommandOptionType.Integer
    : ApplicationCommandOptionType.String
}

/** The data of a slash command. That of a subcommand is nested: the command is the first word. */
function commandOf(name: string, options: readonly object[]) {
  const [command = '', subcommand] = name.split(' ')
  const type = ApplicationCommandType.ChatInput
  if (subcommand === undefined) return { name: command, type, options }
  return {
    name: command,
    type,
    options: [{ type: ApplicationCommandOptionType.Subcommand, name: subcommand, options }],
  }
}
