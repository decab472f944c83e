import { PermissionFlagsBits, PermissionsBitField } from 'discord.js'
import type { Presence } from '../../src/discord/rights.ts'

const { SendMessages, SendMessagesInThreads, ViewChannel } = PermissionFlagsBits

export const SERVER = '1'
export const CHANNEL = '2'

/** Some permissions, as discord.js has them. */
export const can = (...permissions: readonly bigint[]) => new PermissionsBitField([...permissions]).freeze()

/** A server with these channels, as discord.js knows it. */
const known = (...ids: readonly string[]) => ({ channels: { cache: new Set(ids) } })

/** Somebody in a server's channel, with these permissions there. */
export function member(...permissions: readonly bigint[]): Presence {
  return {
    guildId: SERVER,
    guild: known(CHANNEL, '3', '1100000000000000011', '1100000000000000012'),
    channelId: CHANNEL,
    channel: null,
    member: { roles: [] },
    memberPermissions: can(...permissions),
    appPermissions: can(ViewChannel, SendMessages, SendMessagesInThreads),
    authorizingIntegrationOwners: { guildId: SERVER },
  }
}
