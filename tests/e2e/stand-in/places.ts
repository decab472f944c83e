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
/** Another channel of the same server, and a thread of the first. */
export const OTHER_CHANNEL = '1100000000000000014'
export const THREAD = '1100000000000000015'
/** A role of the server. */
export const EDITORS = '1100000000000000030'
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

/** What is the same wherever somebody is. */
interface Person {
  readonly user: string
  /** The language that the user's Discord is set to; English unless said otherwise. */
  readonly locale?: Locale
}

/** Where somebody is when they use the bot, and how the bot came there. */
export type Place =
  /** A server. `through` the server's installation, unless the user brought the bot along. */
  | (Person & {
      readonly kind: 'server'
      /** What the user may do in the channel. */
      readonly permissions: bigint
      readonly through: 'server' | 'user'
      /** What the server calls the user; the user's own name unless said otherwise. */
      readonly nick?: string
      /** Ids of the user's roles. */
      readonly roles?: readonly string[]
      /** One of the server's channels or its thread; the reading room unless said otherwise. */
      readonly channel?: typeof OTHER_CHANNEL | typeof THREAD
      /** The language of the server; English unless said otherwise. */
      readonly serverLocale?: Locale
      /** What the bot may do in the channel; what an ordinary member may unless said otherwise. */
      readonly botPermissions?: bigint
    })
  /** The direct messages with the bot. */
  | (Person & { readonly kind: 'direct' })
  /** Direct messages of other people, where the user brought the bot along. */
  | (Person & { readonly kind: 'group' })

type ServerPlace = Extract<Place, { kind: 'server' }>

/** A server's channel. The user may write there, unless said otherwise. */
export function inServer(user = ALICE, permissions = MEMBER_PERMISSIONS): ServerPlace {
  return { kind: 'server', user, permissions, through: 'server' }
}

/** A server's channel, for somebody who may manage the server. */
export function asModerator(user = ALICE): ServerPlace {
  return inServer(user, MEMBER_PERMISSIONS | PermissionFlagsBits.ManageGuild)
}

/** A server's channel, for somebody who has roles of the server and no right beyond a member's. */
export function withRoles(roles: readonly string[], user = ALICE): ServerPlace {
  return { ...inServer(user), roles }
}

/** A server where the user may read and nothing else. */
export function readingOnly(user = ALICE): ServerPlace {
  return inServer(user, MEMBER_PERMISSIONS & ~PermissionFlagsBits.SendMessages)
}

/** A server that the bot is no member of: the user brought it along. */
export function broughtAlong(user = ALICE, permissions = MEMBER_PERMISSIONS): ServerPlace {
  return { kind: 'server', user, permissions, through: 'user' }
}

export function inDirectMessages(user = ALICE): Place {
  return { kind: 'direct', user }
}

export function inGroupMessages(user = ALICE): Place {
  return { kind: 'group', user }
}

/** The same place, for somebody whose Discord speaks another language. */
export function speaking<Somewhere extends Place>(locale: Locale, place: Somewhere): Somewhere {
  return { ...place, locale }
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
  const shared = {
    locale: place.locale ?? Locale.EnglishUS,
    entitlements: [],
    attachment_size_limit: 10_485_760,
  }
  if (place.kind === 'server') {
    const { permissions, serverLocale = Locale.EnglishUS, botPermissions = MEMBER_PERMISSIONS } = place
    const foreign = place.through === 'user'
    const guild = foreign ? FOREIGN_GUILD : GUILD
    const id = foreign ? FOREIGN_CHANNEL : (place.channel ?? GUILD_CHANNEL)
    return {
      ...shared,
      context: InteractionContextType.Guild,
      authorizing_integration_owners: foreign
        ? { [ApplicationIntegrationType.UserInstall]: place.user }
        : { [ApplicationIntegrationType.GuildInstall]: guild },
      guild: { id: guild, locale: serverLocale, features: [] },
      guild_id: guild,
      guild_locale: serverLocale,
      channel:
        id === THREAD ? threadOf(GUILD_CHANNEL, `${permissions}`) : guildChannel(id, guild, `${permissions}`),
      channel_id: id,
      app_permissions: `${foreign ? botPermissions & permissions : botPermissions}`,
      member: memberOf(place.user, permissions, place),
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
