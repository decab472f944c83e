import { MessageType } from 'discord.js'
import { BOB, userOf } from './places.ts'
import { newId } from './snowflake.ts'

/** A message that somebody wrote in the channel. */
export interface WrittenMessage {
  readonly content: string
  /** Id of who wrote it; somebody other than the usual asker unless said otherwise. */
  readonly author?: string
  /** Previews of links, or what another bot shows. */
  readonly embeds?: readonly object[]
  /** Of another bot: Components V2. */
  readonly components?: readonly object[]
}

/** A written message as Discord tells of it to who uses a command on it: with its content, though it was sent to nobody. */
export function writtenMessage(
  { content, author = BOB, embeds = [], components = [] }: WrittenMessage,
  channel: string,
  server: string | null,
) {
  const id = newId()
  const told = {
    id,
    type: MessageType.Default,
    channel_id: channel,
    ...(server === null ? {} : { guild_id: server }),
    author: userOf(author),
    content,
    embeds,
    components,
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    flags: components.length > 0 ? 1 << 15 : 0,
    timestamp: '2024-10-01T12:00:00.000000+00:00',
    edited_timestamp: null,
  }
  return { id, told }
}
