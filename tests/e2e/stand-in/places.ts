import {
  type APIUser,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
} from 'discord.js'

/** The application of the bot, and the bot's own user: they have the same id. */
export const APPLICATION = '1100000000000000001'

export const GUILD = '1100000000000000010'
export const GUILD_CHANNEL = '1100000000000000011'
const DIRECT_CHANNEL = '1100000000000000012'
const GROUP_CHANNEL = '1100000000000000013'
/** A server that the bot is no member of. */
const FOREIGN_GUILD = '1100000000000000020'
const FOREIGN_CHANNEL = '1100000000000000021'

export const ALICE = '1100000000000000100'
export const BOB = '1100000000000000101'

/** Somebody's name as Discord tells it, by id; others are called by their id. */
const NAMES: Readonly<Record<string, string>> = { [ALICE]: 'alice', [BOB]: 'bob', [APPLICATION]: 'on-record' }

const NO_PERMISSIONS = 0n
/** What an ordinary member may do. */
export const MEMBER_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps

/** Where somebody is when they use the bot, and how the bot came there. */
export type Place =
  /** A server. `through` the server's installation, unless the user brought the bot along. */
  | {
      readonly kind: 'server'
      readonly user: string
      /** What the user may do in the channel. */
      readonly permissions: bigint
      readonly through: 'server' | 'user'
    }
  /** The direct messages with the bot. */
  | { readonly kind: 'direct'; readonly user: string }
  /** Direct messages of other people, where the user brought the bot along. */
  | { readonly kind: 'group'; readonly user: string }

/** A server's channel. The user may write there, unless said otherwise. */
export function inServer(user = ALICE, permissions = MEMBER_PERMISSIONS): Place {
  return { kind: 'server', user, permissions, through: 'server' }
}

/** A server's channel, for somebody who may manage the server. */
export function asModerator(user = ALICE): Place {
  return inServer(user, MEMBER_PERMISSIONS | PermissionFlagsBits.ManageGuild)
}

/** A server where the user may read and nothing else. */
export function readingOnly(user = ALICE): Place {
  return inServer(user, MEMBER_PERMISSIONS & ~PermissionFlagsBits.SendMessages)
}

/** A server that the bot is no member of: the user brought it along. */
export function broughtAlong(user = ALICE, permissions = MEMBER_PERMISSIONS): Place {
  return { kind: 'server', user, permissions, through: 'user' }
}

export function inDirectMessages(user = ALICE): Place {
  return { kind: 'direct', user }
}

export function inGroupMessages(user = ALICE): Place {
  return { kind: 'group', user }
}

/** Whether the bot has no standing of its own in a place. */
export function isBroughtAlong(place: Place): boolean {
  return place.kind === 'group' || (place.kind === 'server' && place.through === 'user')
}

export function userOf(id: string): APIUser {
  return {
    id,
    username: NAMES[id] ?? `user-${id}`,
    discriminator: '0',
    global_name: null,
    avatar: null,
    ...(id === APPLICATION ? { bot: true } : {}),
  }
}

/** What an interaction says of where it comes from and of who sent it. */
export function presenceIn(place: Place) {
  const shared = { locale: Locale.EnglishUS, entitlements: [], attachment_size_limit: 10_485_760 }
  if (place.kind === 'server') {
    const foreign = place.through === 'user'
    const guild = foreign ? FOREIGN_GUILD : GUILD
    const id = foreign ? FOREIGN_CHANNEL : GUILD_CHANNEL
    return {
      ...shared,
      context: InteractionContextType.Guild,
      authorizing_integration_owners: foreign
        ? { [ApplicationIntegrationType.UserInstall]: place.user }
        : { [ApplicationIntegrationType.GuildInstall]: guild },
      guild: { id: guild, locale: Locale.EnglishUS, features: [] },
      guild_id: guild,
      guild_locale: Locale.EnglishUS,
      channel: guildChannel(id, guild, `${place.permissions}`),
      channel_id: id,
      app_permissions: `${foreign ? MEMBER_PERMISSIONS & place.permissions : MEMBER_PERMISSIONS}`,
      member: memberOf(place.user, place.permissions),
    }
  }
  const direct = place.kind === 'direct'
  const id = direct ? DIRECT_CHANNEL : GROUP_CHANNEL
  return {
    ...shared,
    context: direct ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel,
    // In the bot's own direct messages Discord names the server as 0.
    authorizing_integration_owners: direct
      ? {
          [ApplicationIntegrationType.GuildInstall]: '0',
          [ApplicationIntegrationType.UserInstall]: place.user,
        }
      : { [ApplicationIntegrationType.UserInstall]: place.user },
    channel: direct
      ? {
          id,
          type: ChannelType.DM as const,
          flags: 0,
          last_message_id: null,
          recipients: [userOf(place.user)],
        }
      : {
          id,
          type: ChannelType.GroupDM as const,
          flags: 0,
          last_message_id: null,
          name: 'Study group',
          icon: null,
        },
    channel_id: id,
    app_permissions: `${MEMBER_PERMISSIONS}`,
    user: userOf(place.user),
  }
}

/** Somebody as a member of a server. */
export function memberOf(user: string, permissions = NO_PERMISSIONS) {
  return {
    user: userOf(user),
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
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
    name: 'reading-room',
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
