import { InteractionResponseType } from 'discord.js'
import { type Fields, isFields } from '../../discord/limit.ts'
import { brokenLimits, LIMITS } from '../../discord/limits.ts'
import { invalidForm } from './refusal.ts'
import type { SchemaCheck, SchemaName } from './schema-check.ts'

/** Limits of this project's own: Discord takes what breaks them. */
const HOUSE_RULES = Object.values(LIMITS)
  .flat()
  .filter(({ source }) => source.startsWith('a rule of this project'))
  .map(({ name }) => name)

const CALLBACKS: ReadonlyMap<unknown, SchemaName> = new Map<unknown, SchemaName>([
  [InteractionResponseType.ChannelMessageWithSource, 'CreateMessageInteractionCallbackRequest'],
  [InteractionResponseType.DeferredChannelMessageWithSource, 'CreateMessageInteractionCallbackRequest'],
  [InteractionResponseType.DeferredMessageUpdate, 'UpdateMessageInteractionCallbackRequest'],
  [InteractionResponseType.UpdateMessage, 'UpdateMessageInteractionCallbackRequest'],
  [
    InteractionResponseType.ApplicationCommandAutocompleteResult,
    'ApplicationCommandAutocompleteCallbackRequest',
  ],
  [InteractionResponseType.Modal, 'ModalInteractionCallbackRequest'],
])

/** Checks every body that the bot sends, and keeps what is wrong with them. */
export class PayloadCheck {
  readonly offences: string[] = []
  /** How many bodies were checked. */
  checked = 0
  readonly #schema: SchemaCheck | null

  constructor(schema: SchemaCheck | null) {
    this.#schema = schema
  }

  /**
   * Checks the first response to an interaction. `asShown` gives the data as the message would stand. Throws a Refusal
   * where Discord would not take it, as the other checks do.
   */
  checkCallback(body: unknown, asShown: (data: Fields) => Fields): void {
    const { type, data } = isFields(body) ? body : {}
    const name = CALLBACKS.get(type)
    if (!name) throw this.#refused('callback', [`type ${type} is none that this bot may send`])
    const complaints = this.#complaints(name, body)
    if (type === InteractionResponseType.ApplicationCommandAutocompleteResult)
      complaints.push(...brokenLimits('autocomplete', data))
    else if (type === InteractionResponseType.Modal) complaints.push(...brokenLimits('modal', data))
    else if (isFields(data)) complaints.push(...brokenLimits('message', asShown(data)))
    this.#judge('callback', complaints)
  }

  /** Checks a message as it would stand. `sent` is the body itself, which the message is made of. */
  checkMessage(what: string, name: SchemaName, sent: unknown, message: Fields): void {
    this.#judge(what, [...this.#complaints(name, sent), ...brokenLimits('message', message)])
  }

  /** Checks a definition of a command, or the list of all. */
  checkCommands(name: SchemaName, body: unknown): void {
    const definitions = Array.isArray(body) ? body : [body]
    const complaints = definitions.flatMap(definition =>
      this.#complaints(name, withNumericPermissions(definition)),
    )
    this.#judge('commands', [...complaints, ...brokenLimits('command', body)])
  }

  #complaints(name: SchemaName, body: unknown): string[] {
    this.checked++
    return [...(this.#schema?.complaints(name, body) ?? [])]
  }

  #judge(what: string, complaints: readonly string[]): void {
    const discords = complaints.filter(
      complaint => !HOUSE_RULES.some(rule => complaint.startsWith(`${rule}: `)),
    )
    if (discords.length > 0) throw this.#refused(what, complaints)
    this.offences.push(...complaints.map(complaint => `${what}: ${complaint}`))
  }

  #refused(what: string, complaints: readonly string[]) {
    this.offences.push(...complaints.map(complaint => `${what}: ${complaint}`))
    return invalidForm(complaints)
  }
}

/** Discord's prose asks for permissions as text, its schema for a number; it takes both. */
function withNumericPermissions(definition: unknown): unknown {
  if (!isFields(definition) || typeof definition.default_member_permissions !== 'string') return definition
  return { ...definition, default_member_permissions: Number(definition.default_member_permissions) }
}
