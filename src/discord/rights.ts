import { type BaseInteraction, PermissionFlagsBits } from 'discord.js'
import type { Command } from '../desk/command.ts'

/** What is looked at to tell what somebody may do. */
interface Presence extends Pick<BaseInteraction, 'memberPermissions' | 'guildId'> {
  readonly channel: { isThread(): boolean } | null
  /** `guildId` is the server that has the app installed, or null where the asker alone has. */
  readonly authorizingIntegrationOwners: { readonly guildId: string | null }
}

/**
 * Why somebody may not use a command, in words for them; null where they may. Discord hides a moderators' command
 * by default, but a server may change that, and a button or a forged request never passes there.
 */
export function refusalToUse(
  { name, for: audience }: Command,
  { memberPermissions }: Presence,
): string | null {
  if (audience === 'everyone' || memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return null
  return `/${name} is for moderators: it takes the permission Manage Server, in the server.`
}

/** Why somebody may not show an answer to everybody in the channel; null where they may. */
export function refusalToShare({
  memberPermissions,
  channel,
  guildId,
  authorizingIntegrationOwners,
}: Presence): string | null {
  if (guildId === null) return null
  const writes = channel?.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages
  if (!memberPermissions?.has(writes))
    return 'You may not send messages in this channel, so On Record does not share there for you.'
  // Where the asker alone brought the app along, Discord shows to the channel only what the server lets such apps show.
  const broughtAlong = authorizingIntegrationOwners.guildId === null
  if (broughtAlong && !memberPermissions.has(PermissionFlagsBits.UseExternalApps))
    return 'This server shows nothing of apps that its members bring along, so the answer stays with you.'
  return null
}
