import {
  type BaseInteraction,
  ChannelType,
  type Guild,
  type GuildBasedChannel,
  OAuth2Scopes,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js'
import type { ServerSettings } from '../desk/settings.ts'
import type { Permission, Surroundings } from './permission-check.ts'

/** The permissions that are asked for, as Discord's API knows them. */
const BITS: readonly (readonly [Permission, bigint])[] = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads],
  ['Use Application Commands', PermissionFlagsBits.UseApplicationCommands],
  ['Use External Apps', PermissionFlagsBits.UseExternalApps],
]

/** Channels in which all that is written is written in threads. */
const OF_THREADS: ReadonlySet<ChannelType> = new Set([ChannelType.GuildForum, ChannelType.GuildMedia])

/** Where an interaction comes from, and what is allowed there. */
export function surroundingsOf(interaction: BaseInteraction, settings: ServerSettings): Surroundings {
  const { guild, channel, appPermissions, memberPermissions, applicationId } = interaction
  return {
    place: placeOf(interaction),
    thread: channel?.isThread() ?? false,
    bot: named(appPermissions),
    asker: named(memberPermissions),
    everybody: guild === null || channel === null ? null : everybodyIn(channel.id, guild),
    chosen: guild === null ? [] : lacksIn(settings.channels, guild),
    invitation: invitationOf(applicationId),
  }
}

function placeOf({ guildId, guild, authorizingIntegrationOwners }: BaseInteraction): Surroundings['place'] {
  if (guildId === null) return 'direct'
  if (authorizingIntegrationOwners.guildId === null) return 'brought along'
  return guild === null ? 'commands alone' : 'server'
}

/** The address at which somebody chooses the server to add an application to. docs.discord.com/developers/topics/oauth2#bot-authorization-flow */
function invitationOf(application: string): string {
  const scopes = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join('+')
  return `https://discord.com/oauth2/authorize?client_id=${application}&scope=${scopes}`
}

function named(permissions: Readonly<PermissionsBitField> | null): readonly Permission[] {
  return permissions === null ? [] : BITS.filter(([, bit]) => permissions.has(bit)).map(([name]) => name)
}

function everybodyIn(id: string, guild: Guild): readonly Permission[] | null {
  const channel = guild.channels.cache.get(id)
  return channel ? named(channel.permissionsFor(guild.roles.everyone)) : null
}

/** What the bot lacks in channels: those that are gone, or in which it lacks nothing, are left out. */
function lacksIn(channels: readonly string[], guild: Guild): Surroundings['chosen'] {
  const me = guild.members.me
  if (me === null) return []
  return channels.flatMap(id => {
    const channel = guild.channels.cache.get(id)
    if (!channel) return []
    const has = named(channel.permissionsFor(me))
    const lacks = neededIn(channel).filter(permission => !has.includes(permission))
    return lacks.length === 0 ? [] : [{ channel: id, lacks }]
  })
}

function neededIn({ type }: GuildBasedChannel): readonly Permission[] {
  return ['View Channel', OF_THREADS.has(type) ? 'Send Messages in Threads' : 'Send Messages']
}
