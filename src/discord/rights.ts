import { type BaseInteraction, PermissionFlagsBits } from 'discord.js'
import type { Command } from '../desk/command.ts'

/** What is looked at to tell what somebody may do. */
type Presence = Pick<BaseInteraction, 'memberPermissions' | 'channel' | 'guildId'>

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
export function refusalToShare({ memberPermissions, channel, guildId }: Presence): string | null {
  const needed = channel?.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages
  if (guildId === null || memberPermissions?.has(needed)) return null
  return 'You may not send messages in this channel, so On Record does not share there for you.'
}
