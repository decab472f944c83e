import { type BaseInteraction, PermissionFlagsBits } from 'discord.js'
import type { Described } from '../desk/command.ts'
import type { ServerSettings } from '../desk/settings.ts'
import { type Phrase, say } from '../desk/words/phrase.ts'

const { Administrator, ManageGuild, SendMessages, SendMessagesInThreads, UseExternalApps, ViewChannel } =
  PermissionFlagsBits

/** What is looked at to tell what somebody may do. */
export interface Presence
  extends Pick<BaseInteraction, 'memberPermissions' | 'appPermissions' | 'guildId' | 'channelId'> {
  /** null where Discord has not told the bot of it, as of a private thread that it is not in. */
  readonly channel: { isThread(): boolean; readonly parentId?: string | null } | null
  readonly member: {
    readonly roles: readonly string[] | { readonly cache: { has(id: string): boolean } }
  } | null
  /** What is known of the server, or null where the bot was not added to it. */
  readonly guild: { readonly channels: { readonly cache: { has(id: string): boolean } } } | null
  /** `guildId` is the server that has the app installed, or null where the asker alone has. */
  readonly authorizingIntegrationOwners: { readonly guildId: string | null }
}

/** What else decides on what somebody may do. */
export interface House {
  /** What is set in the server that they are in. */
  readonly server: ServerSettings
  /** Ids of the servers whose moderators keep the corpus; none: all. */
  readonly corpusServers: readonly string[]
}

/** Why somebody may not use a command. */
export interface UseRefusal {
  readonly words: Phrase
  /** Ids of the channels where they may. */
  readonly channels: readonly string[]
}

/**
 * Why somebody may not use a command, in words for them; null where they may. Discord hides a moderators' command
 * by default, but a server may change that, and a button or a forged request never passes there.
 */
export function refusalToUse(
  command: Pick<Described, 'name' | 'for'>,
  presence: Presence,
  house: House,
): UseRefusal | null {
  const words = refusalToPerson(command, presence, house)
  if (words !== null) return { words, channels: [] }
  // Whoever manages the server can undo what the server has set, wherever they are.
  return command.for === 'managers' ? null : refusalHere(presence, house.server)
}

type Person = Pick<Presence, 'memberPermissions' | 'member' | 'authorizingIntegrationOwners'>

/** Whether somebody may manage the server that they are in. Where the bot was not added, nobody has a say in it. */
export function isManager({ memberPermissions, authorizingIntegrationOwners }: Person): boolean {
  if (authorizingIntegrationOwners.guildId === null) return false
  return memberPermissions?.any([ManageGuild, Administrator]) ?? false
}

/** Whether somebody is a moderator of the server that they are in: they may manage it, or have the role that it has named. */
export function isModerator(presence: Person, { server }: Pick<House, 'server'>): boolean {
  return isManager(presence) || hasRole(presence, server.moderatorRole)
}

/** Whether the corpus is in the hands of a server's moderators. */
export function keepsCorpus(
  { guildId }: Pick<Presence, 'guildId'>,
  { corpusServers }: Pick<House, 'corpusServers'>,
): boolean {
  return guildId !== null && (corpusServers.length === 0 || corpusServers.includes(guildId))
}

function refusalToPerson(
  { name, for: audience }: Pick<Described, 'name' | 'for'>,
  presence: Presence,
  house: House,
): Phrase | null {
  if (audience === 'everyone') return null
  if (audience === 'managers')
    return isManager(presence) ? null : say`${`/${name}`} takes the permission Manage Server, in the server.`
  if (!isModerator(presence, house))
    return house.server.moderatorRole === null
      ? say`${`/${name}`} is for moderators: it takes the permission Manage Server, in the server.`
      : say`${`/${name}`} is for moderators: it takes the permission Manage Server or the moderator role, in the server.`
  if (!keepsCorpus(presence, house))
    return say`${`/${name}`} does not work here: moderators of another server keep the coverage, for all servers.`
  return null
}

function hasRole({ member }: Pick<Presence, 'member'>, role: string | null): boolean {
  if (member === null || role === null) return false
  const { roles } = member
  return 'cache' in roles ? roles.cache.has(role) : roles.includes(role)
}

function refusalHere(presence: Presence, { channels }: ServerSettings): UseRefusal | null {
  const { channelId, channel, guild } = presence
  if (channels.length === 0) return null
  // A thread belongs to its channel; what a channel belongs to is a category.
  const parent = channel?.isThread() ? channel.parentId : null
  if (channels.some(allowed => allowed === channelId || allowed === parent)) return null
  const there = channels.filter(id => guild === null || guild.channels.cache.has(id))
  if (there.length === 0)
    return {
      words: say`This server has limited commands to channels that are gone. Whoever may manage the server can choose others: ${'/settings'}.`,
      channels: [],
    }
  return { words: say`In this server, On Record takes commands in these channels:`, channels: there }
}

/** Why somebody may not show an answer to everybody in the channel; null where they may. */
export function refusalToShare(presence: Presence): Phrase | null {
  const { memberPermissions, appPermissions, guildId, authorizingIntegrationOwners } = presence
  if (guildId === null) return null
  const writes = presence.channel?.isThread() ? SendMessagesInThreads : SendMessages
  if (!memberPermissions?.has(writes))
    return say`You may not send messages in this channel, so On Record does not share there for you.`
  // Where the asker alone brought the app along, Discord shows to the channel only what the server lets such apps show.
  if (authorizingIntegrationOwners.guildId === null)
    return memberPermissions.has(UseExternalApps)
      ? null
      : say`This server shows nothing of apps that its members bring along, so the answer stays with you.`
  // Discord would let it: what answers a command asks for no permission. Whoever took it away wants it quiet, though.
  if (!appPermissions.has([ViewChannel, writes]))
    return say`On Record may not send messages in this channel, so the answer stays with you.`
  return null
}
