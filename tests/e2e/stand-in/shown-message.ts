import { MessageFlags, MessageType } from 'discord.js'
import { type Fields, isFields, itemsOf } from '../../discord/limit.ts'
import { APPLICATION, userOf } from './places.ts'
import { newId } from './snowflake.ts'

/** Flags of a message that an edit can change. */
const EDITABLE = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2

/** Where a message stands and what it answers. */
export interface MessageOrigin {
  readonly channelId: string
  readonly guildId: string | null
  /** What Discord keeps of the interaction that made it. */
  readonly interaction: Readonly<Record<string, unknown>>
  /** Seen by the one who asked alone. */
  readonly ephemeral: boolean
  /** Still “thinking…”. */
  readonly loading: boolean
}

/** A message of the bot as the user sees it at this moment. */
export class ShownMessage {
  readonly id = newId()
  readonly ephemeral: boolean
  content = ''
  embeds: readonly unknown[] = []
  components: readonly unknown[] = []
  deleted = false
  /** How often it was changed after it was first shown. */
  edits = 0
  readonly #origin: MessageOrigin
  readonly #created = new Date()
  #flags: number

  constructor(origin: MessageOrigin) {
    this.#origin = origin
    this.ephemeral = origin.ephemeral
    this.#flags =
      (origin.ephemeral ? MessageFlags.Ephemeral : 0) | (origin.loading ? MessageFlags.Loading : 0)
  }

  get flags(): number {
    return this.#flags
  }

  get loading(): boolean {
    return (this.#flags & MessageFlags.Loading) !== 0
  }

  /** A body as it would stand here: what is Components V2 stays so, and what the body does not say stays. */
  asEdited(body: Fields): Fields {
    const own = this.#flags & MessageFlags.IsComponentsV2
    const given = typeof body.flags === 'number' ? body.flags : 0
    const components = this.components.length > 0 ? { components: this.components } : {}
    return own || given ? { ...components, ...body, flags: given | own } : { ...components, ...body }
  }

  /** Takes over what a body says; what it does not say stays. */
  show(body: Fields): void {
    if (!this.loading && (this.content !== '' || this.embeds.length + this.components.length > 0))
      this.edits++
    if (body.content !== undefined) this.content = typeof body.content === 'string' ? body.content : ''
    if (body.embeds !== undefined) this.embeds = itemsOf(body.embeds)
    if (body.components !== undefined) this.components = numbered(itemsOf(body.components))
    const given = typeof body.flags === 'number' ? body.flags & EDITABLE : 0
    this.#flags = (this.#flags & ~MessageFlags.Loading) | given
  }

  /** The message as Discord sends it to the bot. */
  asDiscordTells(): object {
    const { channelId, guildId, interaction } = this.#origin
    return {
      id: this.id,
      type: MessageType.ChatInputCommand,
      channel_id: channelId,
      ...(guildId === null ? {} : { guild_id: guildId }),
      author: userOf(APPLICATION),
      application_id: APPLICATION,
      webhook_id: APPLICATION,
      content: this.content,
      embeds: this.embeds,
      components: this.components,
      attachments: [],
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      pinned: false,
      tts: false,
      flags: this.#flags,
      timestamp: this.#created.toISOString(),
      edited_timestamp: this.edits > 0 ? new Date().toISOString() : null,
      interaction_metadata: interaction,
    }
  }
}

/** Components with the numbers that Discord gives to those that have none. */
function numbered(components: readonly unknown[]): readonly unknown[] {
  let last = 0
  const number = (component: unknown): unknown => {
    if (!isFields(component)) return component
    last++
    return {
      ...component,
      id: typeof component.id === 'number' && component.id > 0 ? component.id : last,
      ...(component.components === undefined
        ? {}
        : { components: itemsOf(component.components).map(number) }),
      ...(component.accessory === undefined ? {} : { accessory: number(component.accessory) }),
    }
  }
  return components.map(number)
}
