import { InteractionResponseType, InteractionType, MessageFlags, PermissionFlagsBits } from 'discord.js'
import { type Fields, isFields } from '../../discord/limit.ts'
import type { PayloadCheck } from './payload-check.ts'
import { APPLICATION, isBroughtAlong, type Place, userOf } from './places.ts'
import {
  acknowledgedBefore,
  emptyMessage,
  invalidForm,
  invalidWebhookToken,
  tooManyFollowUps,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './refusal.ts'
import type { RestRequest } from './rest-request.ts'
import type { OfferedChoice, SentInteraction } from './sent-interaction.ts'
import { ShownMessage } from './shown-message.ts'
import { ShownModal } from './shown-modal.ts'

/** An answer of the REST API. */
export interface RestAnswer {
  readonly status: number
  readonly body?: unknown
}

/** How long Discord waits for what, in milliseconds. */
export interface Deadlines {
  readonly acknowledgeWithin: number
  readonly tokenLives: number
}

/** An app that a user brought along may send no more than this beside its answer. */
const MOST_FOLLOW_UPS = 5

const {
  ChannelMessageWithSource,
  DeferredChannelMessageWithSource,
  DeferredMessageUpdate,
  Modal,
  UpdateMessage,
} = InteractionResponseType

/** The responses that each kind of interaction takes. */
const TAKES: ReadonlyMap<InteractionType, readonly unknown[]> = new Map<InteractionType, readonly unknown[]>([
  [InteractionType.ApplicationCommand, [ChannelMessageWithSource, DeferredChannelMessageWithSource, Modal]],
  [
    InteractionType.MessageComponent,
    [ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate, UpdateMessage, Modal],
  ],
  // A modal does not lead to another one, and changes a message only where it was opened from one.
  [InteractionType.ModalSubmit, [ChannelMessageWithSource, DeferredChannelMessageWithSource]],
  [
    InteractionType.ApplicationCommandAutocomplete,
    [InteractionResponseType.ApplicationCommandAutocompleteResult],
  ],
])

/**
 * The routes by which a bot responds to interactions.
 * Source: docs.discord.com/developers/interactions/receiving-and-responding.
 */
export class InteractionRoutes {
  readonly #check: PayloadCheck
  readonly #deadlines: Deadlines
  readonly #byId = new Map<string, SentInteraction>()
  readonly #byToken = new Map<string, SentInteraction>()

  constructor(check: PayloadCheck, deadlines: Deadlines) {
    this.#check = check
    this.#deadlines = deadlines
  }

  /** Notes an interaction that is being sent. */
  add(sent: SentInteraction): void {
    this.#byId.set(sent.id, sent)
    this.#byToken.set(sent.token, sent)
  }

  /** Lets go of an interaction that nobody asks for any more. */
  remove(sent: SentInteraction): void {
    this.#byId.delete(sent.id)
    this.#byToken.delete(sent.token)
  }

  /** The interaction that a path speaks of, or undefined. */
  spokenOf([, first = '', second = '']: readonly string[]): SentInteraction | undefined {
    return this.#byId.get(first) ?? this.#byToken.get(second)
  }

  /** `POST /interactions/:id/:token/callback`. */
  respond([, id = '', token]: readonly string[], { body, query }: RestRequest): RestAnswer {
    const sent = this.#byId.get(id)
    if (!sent?.known || sent.token !== token) throw unknownInteraction()
    const after = sent.age
    if (sent.response === null && after > this.#deadlines.acknowledgeWithin) throw unknownInteraction()
    if (sent.response !== null) throw acknowledgedBefore()
    const { type, data } = isFields(body) ? body : {}
    const { interaction } = sent
    const pressed = type === UpdateMessage ? interaction.message : null
    this.#check.checkCallback(body, shown => pressed?.asEdited(shown) ?? shown)
    const fromMessage = interaction.type === InteractionType.ModalSubmit && interaction.message !== null
    const taken = fromMessage && (type === DeferredMessageUpdate || type === UpdateMessage)
    if (!taken && !TAKES.get(interaction.type)?.includes(type))
      throw invalidForm([`an interaction of type ${interaction.type} takes no response of type ${type}`])
    this.#apply(sent, Number(type), isFields(data) ? data : {})
    sent.noteResponse(Number(type), after)
    if (query.get('with_response') !== 'true') return { status: 204 }
    return { status: 200, body: callbackAnswer(sent, Number(type)) }
  }

  /** `POST /webhooks/:application/:token`. */
  followUp(path: readonly string[], { body }: RestRequest): RestAnswer {
    const sent = this.#withToken(path)
    // A modal is no message: nothing can stand beside it.
    if (sent.response === null || sent.response === Modal) throw unknownWebhook()
    const fields = isFields(body) ? body : {}
    // Kept by Discord for old apps: it takes the place of “thinking…”, and stays as private as that was.
    if (sent.original?.loading) return this.#edit(sent, sent.original, body)
    this.#check.checkMessage('follow-up', 'IncomingWebhookRequestPartial', body, fields)
    if (isBroughtAlong(sent.interaction.place) && ++sent.followUps > MOST_FOLLOW_UPS) throw tooManyFollowUps()
    const message = messageFor(sent, fields, false)
    if (isEmpty(message)) throw emptyMessage()
    sent.noteMessage(message)
    return { status: 200, body: message.asDiscordTells() }
  }

  /** `PATCH /webhooks/:application/:token/messages/:message`. */
  edit(path: readonly string[], { body }: RestRequest): RestAnswer {
    const sent = this.#withToken(path)
    return this.#edit(sent, messageOf(sent, path[4]), body)
  }

  /** `GET /webhooks/:application/:token/messages/:message`. */
  read(path: readonly string[]): RestAnswer {
    return { status: 200, body: messageOf(this.#withToken(path), path[4]).asDiscordTells() }
  }

  /** `DELETE /webhooks/:application/:token/messages/:message`. */
  removeMessage(path: readonly string[]): RestAnswer {
    const sent = this.#withToken(path)
    const message = messageOf(sent, path[4])
    message.deleted = true
    sent.noteChange(message)
    return { status: 204 }
  }

  #withToken([, application, token = '']: readonly string[]): SentInteraction {
    const sent = this.#byToken.get(token)
    if (!sent?.known || application !== APPLICATION) throw unknownWebhook()
    if (sent.expired || sent.age > this.#deadlines.tokenLives) throw invalidWebhookToken()
    return sent
  }

  #edit(sent: SentInteraction, message: ShownMessage, body: unknown): RestAnswer {
    const fields = message.asEdited(isFields(body) ? body : {})
    this.#check.checkMessage('edit', 'IncomingWebhookUpdateRequestPartial', body, fields)
    message.show(fields)
    if (isEmpty(message)) throw emptyMessage()
    sent.noteChange(message)
    return { status: 200, body: message.asDiscordTells() }
  }

  #apply(sent: SentInteraction, type: InteractionResponseType, data: Fields): void {
    if (type === InteractionResponseType.ApplicationCommandAutocompleteResult)
      sent.autocompleteChoices = (data.choices ?? []) as readonly OfferedChoice[]
    else if (type === Modal) sent.modal = new ShownModal(data, sent.interaction.message)
    else if (type === DeferredMessageUpdate) sent.original = sent.interaction.message
    else if (type === UpdateMessage) {
      sent.original = sent.interaction.message
      sent.original?.show(data)
    } else {
      const message = messageFor(sent, data, type === DeferredChannelMessageWithSource)
      if (!message.loading && isEmpty(message)) throw emptyMessage()
      sent.original = message
      sent.noteMessage(message)
    }
  }
}

function isEmpty({ content, embeds, components }: ShownMessage): boolean {
  return content === '' && embeds.length + components.length === 0
}

/** The message of an interaction that a path names, by `@original` or its id. */
function messageOf(sent: SentInteraction, id = ''): ShownMessage {
  const message =
    id === '@original' ? sent.original : [sent.original, ...sent.messages].find(one => one?.id === id)
  if (sent.response === null || !message || message.deleted) throw unknownMessage()
  return message
}

function messageFor(sent: SentInteraction, data: Fields, loading: boolean): ShownMessage {
  const { payload, place } = sent.interaction
  const hidden = (Number(data.flags ?? 0) & MessageFlags.Ephemeral) !== 0
  const message = new ShownMessage({
    channelId: `${payload.channel_id}`,
    guildId: typeof payload.guild_id === 'string' ? payload.guild_id : null,
    interaction: metadataOf(sent),
    ephemeral: hidden || mustBePrivate(place),
    loading,
  })
  if (!loading) message.show(data)
  return message
}

/** Where somebody may not use apps that they brought along, only they see what those answer. */
function mustBePrivate(place: Place): boolean {
  return (
    place.kind === 'server' &&
    isBroughtAlong(place) &&
    (place.permissions & PermissionFlagsBits.UseExternalApps) === 0n
  )
}

function metadataOf({ id, interaction, original }: SentInteraction): Readonly<Record<string, unknown>> {
  const { type, place, payload, message, command } = interaction
  return {
    id,
    type,
    user: userOf(place.user),
    authorizing_integration_owners: payload.authorizing_integration_owners,
    ...(command === null ? {} : { name: command }),
    ...(message === null ? {} : { interacted_message_id: message.id }),
    ...(original === null ? {} : { original_response_message_id: original.id }),
  }
}

function callbackAnswer(
  { id, interaction, original }: SentInteraction,
  type: InteractionResponseType,
): object {
  return {
    interaction: {
      id,
      type: interaction.type,
      ...(original === null
        ? {}
        : {
            response_message_id: original.id,
            response_message_loading: original.loading,
            response_message_ephemeral: original.ephemeral,
          }),
    },
    resource: { type, ...(original === null ? {} : { message: original.asDiscordTells() }) },
  }
}
