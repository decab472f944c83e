import { ApplicationIntegrationType, ChannelType, InteractionContextType, Locale } from 'discord.js'
import {
  DIRECT_CHANNEL,
  FOREIGN_CHANNEL,
  FOREIGN_GUILD,
  GROUP_CHANNEL,
  GUILD,
  GUILD_CHANNEL,
  MEMBER_PERMISSIONS,
  type Place,
  THREAD,
  userOf,
} from './places.ts'
import { guildChannel, memberOf, threadOf } from './server-parts.ts'

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
