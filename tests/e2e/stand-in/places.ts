import { type APIUser, type Locale, PermissionFlagsBits } from 'discord.js'

/** The application of the bot, and the bot's own user: they have the same id. */
export const APPLICATION = '1100000000000000001'

export const GUILD = '1100000000000000010'
export const GUILD_CHANNEL = '1100000000000000011'
/** Another channel of the same server, and a thread of the first. */
export const OTHER_CHANNEL = '1100000000000000014'
export const THREAD = '1100000000000000015'
/** A role of the server. */
export const EDITORS = '1100000000000000030'
export const DIRECT_CHANNEL = '1100000000000000012'
export const GROUP_CHANNEL = '1100000000000000013'
/** A server that the bot is no member of. */
export const FOREIGN_GUILD = '1100000000000000020'
export const FOREIGN_CHANNEL = '1100000000000000021'

export const ALICE = '1100000000000000100'
export const BOB = '1100000000000000101'

/** Somebody's name as Discord tells it, by id; others are called by their id. */
const NAMES: Readonly<Record<string, string>> = { [ALICE]: 'alice', [BOB]: 'bob', [APPLICATION]: 'on-record' }

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

export type ServerPlace = Extract<Place, { kind: 'server' }>

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
