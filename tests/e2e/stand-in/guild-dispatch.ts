import { GuildNSFWLevel, Locale } from 'discord.js'
import { ALICE, APPLICATION, EDITORS, GUILD, GUILD_CHANNEL, OTHER_CHANNEL } from './places.ts'
import { guildChannel, memberOf, roleOf, threadOf } from './server-parts.ts'

/** The server as the gateway tells of it, with the bot as its only known member. */
export function guildDispatch(): object {
  return {
    id: GUILD,
    name: 'Study group',
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: ALICE,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: GuildNSFWLevel.Default,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: Locale.EnglishUS,
    hub_type: null,
    incidents_data: null,
    emojis: [],
    stickers: [],
    features: [],
    roles: [roleOf(GUILD), roleOf(EDITORS)],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: 3,
    members: [memberOf(APPLICATION)],
    channels: [guildChannel(GUILD_CHANNEL, GUILD), guildChannel(OTHER_CHANNEL, GUILD)],
    threads: [threadOf(GUILD_CHANNEL)],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  }
}

/** Another server that the bot is in, of which nothing is known but that. */
export function otherGuildDispatch(id: string): object {
  return { ...guildDispatch(), id, roles: [roleOf(id)], channels: [], threads: [] }
}
