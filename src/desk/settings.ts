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

/** The port to the settings of servers. `of` is asked at every interaction, so it is quick; it throws where the storage is out of order. */
export interface SettingsBook {
  of(server: string): ServerSettings
  /** Changes some of them. Gives what holds from now on. */
  change(server: string, some: Partial<ServerSettings>): ServerSettings
}
