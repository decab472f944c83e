import { ComponentType, InteractionType } from 'discord.js'
import { isFields, itemsOf } from '../../discord/limit.ts'
import { Attached } from './attachments.ts'
import type { Interaction } from './interactions.ts'
import { inServer, type Place } from './places.ts'
import { presenceIn } from './presence.ts'
import { resolvedOf } from './resolved.ts'
import type { SentInteraction } from './sent-interaction.ts'
import type { ShownMessage } from './shown-message.ts'
import type { ModalField, ShownModal } from './shown-modal.ts'

/** What a user fills into the fields of a modal, by their custom ids: a text, chosen values, attached files. */
export type Filled = Readonly<Record<string, string | readonly string[] | readonly Attached[]>>

/**
 * A modal that is filled in and sent, in the place where it was opened. What is not filled in stays as it was shown. Throws
 * where no user could send it so: a field that there is not, one that must be filled, a text that is too long. The same
 * modal can be sent more than once.
 */
export function submit(opened: SentInteraction, filled: Filled = {}): Interaction {
  const { modal, interaction } = opened
  if (modal === null) throw new Error('no modal was opened')
  const unknown = Object.keys(filled).filter(id => !modal.fields.some(({ customId }) => customId === id))
  if (unknown.length > 0) throw new Error(`the modal has no field ${unknown.join(', ')}`)
  const given = Object.fromEntries(
    modal.fields.map(field => [field.customId, possible(field, filled[field.customId] ?? usual(field))]),
  )
  return submission(modal.customId, components(modal, given), given, interaction.place, modal.message)
}

/** A modal that the bot never opened, as a forged request has it: each field is a text in a row of its own. */
export function submitForged(
  customId: string,
  filled: Readonly<Record<string, string>> = {},
  place: Place = inServer(),
  message: ShownMessage | null = null,
): Interaction {
  const rows = Object.entries(filled).map(([id, value], at) => ({
    type: ComponentType.Label,
    id: 2 * at + 1,
    component: { type: ComponentType.TextInput, id: 2 * at + 2, custom_id: id, value },
  }))
  return submission(customId, rows, filled, place, message)
}

function submission(
  customId: string,
  sent: readonly unknown[],
  given: Filled,
  place: Place,
  message: ShownMessage | null,
): Interaction {
  const values = Object.values(given).flatMap((value): readonly (string | Attached)[] =>
    typeof value === 'string' ? [] : value,
  )
  const resolved = resolvedOf(values)
  const data = { custom_id: customId, components: sent, ...(resolved === null ? {} : { resolved }) }
  return {
    type: InteractionType.ModalSubmit,
    place,
    command: null,
    message,
    payload: {
      ...presenceIn(place),
      data,
      ...(message === null ? {} : { message: message.asDiscordTells() }),
    },
  }
}

/** What stands in a field that nobody touches. */
function usual({ kind, value }: ModalField): Filled[string] {
  return kind === ComponentType.TextInput ? value : []
}

/** What is filled in, where Discord lets a user send it. */
function possible(field: ModalField, given: Filled[string]): Filled[string] {
  const { customId, label, kind, required, least, most, values } = field
  const refuse = (why: string) => new Error(`nobody can send "${label}" (${customId}) so: ${why}`)
  if ((typeof given === 'string') !== (kind === ComponentType.TextInput))
    throw refuse(`it takes ${kind === ComponentType.TextInput ? 'a text' : 'a list'}`)
  if (given.length === 0 && !required) return given
  if (given.length < Math.max(least, required ? 1 : 0)) throw refuse(`${given.length} is too little`)
  if (given.length > most) throw refuse(`${given.length} is too much, ${most} at most`)
  if (kind === ComponentType.StringSelect && typeof given !== 'string')
    for (const value of given)
      if (!values.some(one => one === value)) throw refuse(`it has no ${String(value)}`)
  return given
}

/** The components of a modal as they come back: without what was shown, with what was filled in. */
function components({ components: shown }: ShownModal, given: Filled): readonly unknown[] {
  let last = 0
  const answered = (component: unknown): unknown => {
    if (!isFields(component)) return component
    last++
    const { type, custom_id, component: inner, components: within } = component
    return {
      type,
      id: typeof component.id === 'number' && component.id > 0 ? component.id : last,
      ...(inner === undefined ? {} : { component: answered(inner) }),
      ...(within === undefined ? {} : { components: itemsOf(within).map(answered) }),
      ...(custom_id === undefined ? {} : { custom_id, ...givenAs(given[`${custom_id}`]) }),
    }
  }
  return shown.map(answered)
}

function givenAs(given: Filled[string] | undefined): object {
  if (given === undefined) return {}
  if (typeof given === 'string') return { value: given }
  return { values: given.map(one => (one instanceof Attached ? one.id : one)) }
}
