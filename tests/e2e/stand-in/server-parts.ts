import { ChannelType } from 'discord.js'
import {
  ALICE,
  GUILD,
  MEMBER_PERMISSIONS,
  OTHER_CHANNEL,
  type ServerPlace,
  THREAD,
  userOf,
} from './places.ts'

const NO_PERMISSIONS = 0n

/** Somebody as a member of a server. */
export function memberOf(
  user: string,
  permissions = NO_PERMISSIONS,
  { nick, roles = [] }: Partial<Pick<ServerPlace, 'nick' | 'roles'>> = {},
) {
  return {
    user: userOf(user),
    nick: nick ?? null,
    avatar: null,
    banner: null,
    roles,
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    permissions: `${permissions}`,
  }
}

/** A text channel of a server. With permissions it is as an interaction tells of it, else as the server does. */
export function guildChannel(id: string, guild: string, permissions?: string) {
  return {
    id,
    type: ChannelType.GuildText as const,
    guild_id: guild,
    name: id === OTHER_CHANNEL ? 'front-page' : 'reading-room',
    topic: null,
    nsfw: false,
    position: 0,
    flags: 0,
    parent_id: null,
    last_message_id: null,
    rate_limit_per_user: 0,
    ...(permissions === undefined ? { permission_overwrites: [] } : { permissions }),
  }
}

/** A thread of the server, under one of its channels. With permissions it is as an interaction tells of it. */
export function threadOf(parent: string, permissions?: string) {
  return {
    id: THREAD,
    type: ChannelType.PublicThread as const,
    guild_id: GUILD,
    name: 'week-three',
    parent_id: parent,
    owner_id: ALICE,
    last_message_id: null,
    message_count: 1,
    total_message_sent: 1,
    member_count: 2,
    rate_limit_per_user: 0,
    flags: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: '2024-01-01T00:00:00.000000+00:00',
      create_timestamp: '2024-01-01T00:00:00.000000+00:00',
      locked: false,
    },
    ...(permissions === undefined ? {} : { permissions }),
  }
}

/** A role of the server. `@everyone` has the server's own id. */
export function roleOf(id: string) {
  return {
    id,
    name: id === GUILD ? '@everyone' : 'editors',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: id === GUILD ? 0 : 1,
    permissions: `${id === GUILD ? MEMBER_PERMISSIONS : NO_PERMISSIONS}`,
    managed: false,
    mentionable: false,
    flags: 0,
    icon: null,
    unicode_emoji: null,
  }
}
