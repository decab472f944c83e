import type { BaseInteraction } from 'discord.js'
import { type ServerSettings, type SettingsBook, USUAL_SETTINGS } from '../desk/settings.ts'
import type { Log } from './log.ts'

/** The server that an interaction comes from, where the bot was added to it. */
export function serverOf({
  guildId,
  authorizingIntegrationOwners,
}: Pick<BaseInteraction, 'guildId'> & {
  readonly authorizingIntegrationOwners: { readonly guildId: string | null }
}): string | null {
  // Where the asker alone brought the bot along, nobody there could set anything.
  return authorizingIntegrationOwners.guildId === guildId ? guildId : null
}

/** What a server has set: the usual where that is nothing, where there is no server, or where the storage is out of order. */
export function settingsInForce(
  server: string | null,
  { settings, log }: { readonly settings: SettingsBook; readonly log: Log },
): ServerSettings {
  if (server === null) return USUAL_SETTINGS
  try {
    return settings.of(server)
  } catch (error) {
    log.warn('what a server has set could not be read, so the usual settings hold', { error })
    return USUAL_SETTINGS
  }
}
