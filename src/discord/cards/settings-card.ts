import { isUsual, LANGUAGES_TO_SET, type ServerSettings } from '../../desk/settings.ts'
import { type Phrase, plural, say, type Tongue } from '../../desk/words/phrase.ts'
import type { Card } from './card.ts'
import { button, buttonRow, card, separator, textDisplay } from './components.ts'
import { bold, heading, subtext } from './markdown.ts'
import { channelMention, roleMention } from './mentions.ts'
import {
  ANSWERS,
  answersMenu,
  channelMenu,
  EACH_OWN_WORDS,
  languageMenu,
  roleMenu,
} from './settings-menus.ts'
import { shownIn } from './shown.ts'

/** How much of a line is shown, in bytes. */
const LINE = 400

/** What the card of settings shows. */
export interface ShownSettings {
  readonly settings: ServerSettings
  /** What was chosen and is no longer in the server. */
  readonly gone: { readonly channels: readonly string[]; readonly role: boolean }
  /** What has just happened, or null. */
  readonly news: Phrase | null
}

/** What holds in a server, with a menu for each setting to change it. */
export function settingsCard({ settings, gone, news }: ShownSettings, tongue: Tongue): Card {
  const line = (words: Phrase) => shownIn(tongue(words), LINE)
  const small = (words: Phrase) => subtext(line(words))
  const title = (words: Phrase) => bold(line(words))
  const channels = settings.channels.filter(id => !gone.channels.includes(id))
  const role = gone.role ? null : settings.moderatorRole
  return card([
    textDisplay(heading(line(say`Settings of this server`)), ...(news === null ? [] : [bold(line(news))])),
    textDisplay(
      title(say`Where commands may be used`),
      channels.length > 0
        ? channels.map(channelMention).join(' ')
        : line(settings.channels.length > 0 ? NOWHERE : say`Everywhere`),
      ...goneChannels(gone.channels).map(small),
      small(say`A thread belongs to its channel. Settings can be changed in every channel.`),
    ),
    channelMenu(channels, tongue),
    textDisplay(
      title(say`Who sees an answer first`),
      line(ANSWERS[settings.answers]),
      ...(settings.answers === 'public' ? [small(FALLS_BACK)] : []),
    ),
    answersMenu(settings, tongue),
    textDisplay(
      title(say`Moderators: who keeps the coverage`),
      role === null ? line(MANAGERS) : `${line(MANAGERS_AND)} ${roleMention(role)}`,
      ...(gone.role ? [small(ROLE_GONE)] : []),
      ...(role === null ? [] : [small(HIDDEN_BY_DISCORD)]),
    ),
    roleMenu(role, tongue),
    textDisplay(
      title(say`Language of the bot’s own words`),
      languageNamed(settings.language) ?? line(EACH_OWN_WORDS),
      small(say`Articles are always shown in their own language.`),
    ),
    languageMenu(settings, tongue),
    separator,
    buttonRow([button(tongue(say`Reset`), { kind: 'set', what: 'reset' }, isUsual(settings))]),
  ])
}

const NOWHERE = say`Nowhere: none of the chosen channels is left. Choose others, or none for everywhere.`
const FALLS_BACK = say`Where the asker or On Record may not send messages, the asker alone sees it.`
const MANAGERS = say`Whoever has the permission Manage Server.`
const MANAGERS_AND = say`Whoever has the permission Manage Server, and members with the role`
const ROLE_GONE = say`The role that was chosen is gone. Choose another, or none.`
const HIDDEN_BY_DISCORD = say`Discord shows these commands to the role only once you allow it: Server Settings > Integrations > On Record > Manage > /corpus > Add roles or members.`

function goneChannels(ids: readonly string[]): readonly Phrase[] {
  if (ids.length === 0) return []
  const named = ids.join(', ')
  return [
    plural(
      say`${ids.length} channel that was chosen is gone: ${named}. It no longer counts.`,
      say`${ids.length} channels that were chosen are gone: ${named}. They no longer count.`,
    ),
  ]
}

function languageNamed(locale: string | null): string | null {
  return LANGUAGES_TO_SET.find(language => language.locale === locale)?.name ?? null
}
