import {
  type APIActionRowComponent,
  type APIChannelSelectComponent,
  type APIRoleSelectComponent,
  type APISelectMenuOption,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js'
import { LANGUAGES_TO_SET, MOST_CHANNELS, type ServerSettings } from '../../desk/settings.ts'
import { type Phrase, say, type Tongue } from '../../desk/words/phrase.ts'
import { customId } from '../press.ts'
import { menuRow } from './components.ts'
import { LONGEST_IN_OPTION } from './limits.ts'
import { shortened } from './shortened.ts'

/** The value that stands for the language of each asker. */
export const EACH_OWN = 'own'

/**
 * The kinds of channel in which commands can be used; those of a forum in its threads. Channels of media are left out:
 * Discord's own description of its API does not know them in a menu.
 */
const WITH_COMMANDS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
] as const

/** How answers can be shown, in words. */
export const ANSWERS: Readonly<Record<ServerSettings['answers'], Phrase>> = {
  private: say`To the asker alone, who may share them`,
  public: say`To everybody in the channel, with the asker’s name`,
}

/** A menu of the server's channels. Discord lists them, and starts with those that are given. */
export function channelMenu(
  channels: readonly string[],
  tongue: Tongue,
): APIActionRowComponent<APIChannelSelectComponent> {
  const menu: APIChannelSelectComponent = {
    type: ComponentType.ChannelSelect,
    custom_id: customId({ kind: 'set', what: 'channels' }),
    placeholder: placeholder(say`Choose channels; none means everywhere`, tongue),
    channel_types: [...WITH_COMMANDS],
    min_values: 0,
    max_values: MOST_CHANNELS,
    default_values: channels
      .slice(0, MOST_CHANNELS)
      .map(id => ({ id, type: SelectMenuDefaultValueType.Channel })),
  }
  return { type: ComponentType.ActionRow, components: [menu] }
}

/** A menu of the server's roles. */
export function roleMenu(role: string | null, tongue: Tongue): APIActionRowComponent<APIRoleSelectComponent> {
  const menu: APIRoleSelectComponent = {
    type: ComponentType.RoleSelect,
    custom_id: customId({ kind: 'set', what: 'role' }),
    placeholder: placeholder(say`Choose a role; none means no role`, tongue),
    min_values: 0,
    max_values: 1,
    default_values: role === null ? [] : [{ id: role, type: SelectMenuDefaultValueType.Role }],
  }
  return { type: ComponentType.ActionRow, components: [menu] }
}

/** A menu of who sees answers. */
export function answersMenu({ answers }: Pick<ServerSettings, 'answers'>, tongue: Tongue) {
  return menuRow(
    { kind: 'set', what: 'answers' },
    placeholder(say`Choose who sees answers`, tongue),
    (['private', 'public'] as const).map(value => optionOf(value, tongue(ANSWERS[value]), value === answers)),
  )
}

/** A menu of the languages that On Record speaks. */
export function languageMenu({ language }: Pick<ServerSettings, 'language'>, tongue: Tongue) {
  return menuRow({ kind: 'set', what: 'language' }, placeholder(say`Choose a language`, tongue), [
    optionOf(EACH_OWN, tongue(EACH_OWN_WORDS), language === null),
    ...LANGUAGES_TO_SET.map(({ locale, name }) => optionOf(locale, name, locale === language)),
  ])
}

export const EACH_OWN_WORDS = say`That of each asker`

function optionOf(value: string, label: string, chosen: boolean): APISelectMenuOption {
  return { label: shortened(label, LONGEST_IN_OPTION), value, default: chosen }
}

/** How long what a menu shows before something is chosen may be, in UTF-16 units. docs.discord.com/developers/components/reference#channel-select */
const LONGEST_PLACEHOLDER = 150

function placeholder(words: Phrase, tongue: Tongue): string {
  return shortened(tongue(words), LONGEST_PLACEHOLDER)
}
