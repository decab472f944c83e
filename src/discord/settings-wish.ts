import type { BaseInteraction } from 'discord.js'
import { LANGUAGES_TO_SET, MOST_CHANNELS, type ServerSettings, USUAL_SETTINGS } from '../desk/settings.ts'
import { EACH_OWN } from './cards/settings-menus.ts'
import type { SettingsPress } from './settings-press.ts'

/** What is looked at of a menu or a button that was used. */
export interface Used
  extends Pick<
    BaseInteraction,
    'isButton' | 'isStringSelectMenu' | 'isChannelSelectMenu' | 'isRoleSelectMenu'
  > {
  /** What was chosen in a menu. */
  readonly values?: readonly string[]
}

/** An id as Discord makes them. */
const ID = /^\d{17,20}$/

/** What is to be changed by a menu or a button, or null where what was chosen cannot come from it. */
export function wishedFor(what: SettingsPress['what'], used: Used): Partial<ServerSettings> | null {
  if (what === 'reset') return used.isButton() ? USUAL_SETTINGS : null
  const values = used.values ?? []
  const [value] = values
  switch (what) {
    case 'channels':
      return used.isChannelSelectMenu() && values.length <= MOST_CHANNELS && values.every(isId)
        ? { channels: [...new Set(values)] }
        : null
    case 'role':
      return used.isRoleSelectMenu() && values.length <= 1 && values.every(isId)
        ? { moderatorRole: value ?? null }
        : null
    case 'answers':
      return used.isStringSelectMenu() && (value === 'private' || value === 'public')
        ? { answers: value }
        : null
    case 'language':
      return used.isStringSelectMenu() && value !== undefined && isLanguage(value)
        ? { language: value === EACH_OWN ? null : value }
        : null
  }
}

function isId(value: string): boolean {
  return ID.test(value)
}

function isLanguage(value: string): boolean {
  return value === EACH_OWN || LANGUAGES_TO_SET.some(({ locale }) => locale === value)
}
