import {
  type ButtonInteraction,
  type ChannelSelectMenuInteraction,
  type ChatInputCommandInteraction,
  type Guild,
  MessageFlags,
  type RoleSelectMenuInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js'
import { type ServerSettings, USUAL_SETTINGS } from '../desk/settings.ts'
import { type Phrase, say } from '../desk/words/phrase.ts'
import type { Answering } from './answering.ts'
import { noticeCard } from './cards/notice-card.ts'
import { refusedUseCard } from './cards/refused-use-card.ts'
import { type ShownSettings, settingsCard } from './cards/settings-card.ts'
import type { Serving } from './front-desk.ts'
import { newIncident } from './log.ts'
import { refusalToUse } from './rights.ts'
import { serverOf } from './settings-in-force.ts'
import type { SettingsPress } from './settings-press.ts'
import { wishedFor } from './settings-wish.ts'
import { tongueFor } from './tongue.ts'

/** A menu or a button of the card of settings. */
export type SettingsPressed =
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ChannelSelectMenuInteraction
  | RoleSelectMenuInteraction

/** Whose rights are looked at again at each step. */
const COMMAND = { name: 'settings', for: 'managers' } as const

const NO_SERVER = say`Settings are for servers that On Record was added to. Here there are none.`
const NOT_OURS = say`This menu is not one of this version’s. Run /settings again to get a card that works.`
const EVERYBODY = say`Every member has the role @everyone. Choose a role that only moderators have; nothing was changed.`
const UNREADABLE = say`What was set cannot be read at the moment, so the usual settings hold.`

/** What the card says of a change. */
const CHANGED: Readonly<Record<SettingsPress['what'], Phrase>> = {
  channels: say`Changed: where commands may be used.`,
  answers: say`Changed: who sees an answer first.`,
  role: say`Changed: the moderator role.`,
  language: say`Changed: the language.`,
  reset: say`Changed: the usual settings hold again.`,
}

/** `/settings`: what holds in the server, privately, with menus to change it. */
export async function showSettings(
  interaction: ChatInputCommandInteraction,
  answering: Answering,
  front: Serving,
): Promise<void> {
  const server = await managedServer(interaction, answering, front)
  if (server === null) return
  const { settings, news } = readSettings(server, front)
  await answering.tell(settingsCard(shown(settings, interaction.guild, news), front.tongue))
}

/** A menu or a button of the card: what was chosen holds at once, and the card says so. */
export async function changeSettings(
  { what }: SettingsPress,
  pressed: SettingsPressed,
  answering: Answering,
  front: Serving,
): Promise<void> {
  const server = await managedServer(pressed, answering, front)
  if (server === null) return
  // The card is its reader's own. One that others can read was not made here.
  const own = pressed.message.flags.has(MessageFlags.Ephemeral)
  const wish = own ? wishedFor(what, pressed) : null
  if (wish === null) return answering.tell(noticeCard(NOT_OURS, front.tongue))
  if (wish.moderatorRole === server) return answering.tell(noticeCard(EVERYBODY, front.tongue))
  let settings: ServerSettings
  try {
    settings = front.settings.change(server, wish)
  } catch (error) {
    const id = newIncident()
    front.log.incident({ id, what: 'changing settings', error })
    return answering.tell(noticeCard(unstored(id), front.tongue))
  }
  // Whoever has chosen a language reads the answer in it.
  const tongue = tongueFor(pressed, settings.language, front.languages)
  await answering.acknowledge('update')
  await answering.show(settingsCard(shown(settings, pressed.guild, CHANGED[what]), tongue))
}

/** The server whose settings somebody may change. Where there is none, they are told why. */
async function managedServer(
  interaction: ChatInputCommandInteraction | SettingsPressed,
  answering: Answering,
  front: Serving,
): Promise<string | null> {
  const server = serverOf(interaction)
  const refusal = refusalToUse(COMMAND, interaction, front)
  if (server !== null && refusal === null) return server
  await answering.tell(
    server === null || refusal === null
      ? noticeCard(NO_SERVER, front.tongue)
      : refusedUseCard(refusal, front.tongue),
  )
  return null
}

/** What was set, and the news that it cannot be read where that is so. */
function readSettings(
  server: string,
  { settings, log }: Pick<Serving, 'log' | 'settings'>,
): { readonly settings: ServerSettings; readonly news: Phrase | null } {
  try {
    return { settings: settings.of(server), news: null }
  } catch (error) {
    log.warn('what a server has set could not be read, so the usual settings hold', { error })
    return { settings: USUAL_SETTINGS, news: UNREADABLE }
  }
}

/** What holds, less the channels and the role that the server no longer has. */
function shown(settings: ServerSettings, guild: Guild | null, news: Phrase | null): ShownSettings {
  const { channels, moderatorRole } = settings
  // Without the bot as a member, nothing is known of what a server has.
  return {
    settings,
    gone: {
      channels: guild === null ? [] : channels.filter(id => !guild.channels.cache.has(id)),
      role: guild !== null && moderatorRole !== null && !guild.roles.cache.has(moderatorRole),
    },
    news,
  }
}

function unstored(incident: string): Phrase {
  return say`The change could not be stored, so nothing was changed. Whoever runs On Record finds out why in the log, under incident ${incident}.`
}
