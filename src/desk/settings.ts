/** How the bot behaves in one server. */
export interface ServerSettings {
  /** Ids of the channels where commands may be used, their threads included; none: everywhere. */
  readonly channels: readonly string[]
  /** Who sees an answer first: its asker, or everybody in the channel. */
  readonly answers: 'private' | 'public'
  /** Id of the role whose members keep the corpus beside those who may manage the server, or null. */
  readonly moderatorRole: string | null
  /** The language of the bot's own words, as a locale; null: that of each asker. */
  readonly language: string | null
}

/** How it behaves where nothing was set. */
export const USUAL_SETTINGS: ServerSettings = Object.freeze({
  channels: [],
  answers: 'private',
  moderatorRole: null,
  language: null,
})

/** Whether nothing was set. */
export function isUsual({ channels, answers, moderatorRole, language }: ServerSettings): boolean {
  return (
    channels.length === 0 && answers === USUAL_SETTINGS.answers && moderatorRole === null && language === null
  )
}

/** How many channels can be set: Discord lets no more be chosen in one menu. */
export const MOST_CHANNELS = 25

/** The languages that can be set, by their own names: those that the bot has words in. */
export const LANGUAGES_TO_SET = [
  { locale: 'en-US', name: 'English' },
  { locale: 'de', name: 'Deutsch' },
  { locale: 'fr', name: 'Français' },
  { locale: 'ru', name: 'Русский' },
  { locale: 'es-ES', name: 'Español' },
] as const

/**
 * The port to the settings of servers, across restarts. A change holds for whoever asks afterwards, in other processes
 * too. A method throws where the storage is out of order: usual settings hold then.
 */
export interface SettingsBook {
  /** What holds in a server. It is asked at every interaction, so it is quick: well under a millisecond. */
  of(server: string): ServerSettings
  /** Changes some of them. Gives what holds from now on. With `USUAL_SETTINGS`, nothing of the server is kept any more. */
  change(server: string, some: Partial<ServerSettings>): ServerSettings
  /** Lets go of the storage. Every method but this one throws afterwards. */
  close(): void
}
