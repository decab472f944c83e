import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../commands/languages.ts'
import { isUsual, type ServerSettings, USUAL_SETTINGS } from '../../../src/desk/settings.ts'
import { english, say, tongueOf } from '../../../src/desk/words/phrase.ts'
import { settingsCard } from '../../../src/discord/cards/settings-card.ts'
import { brokenLimits } from '../limits.ts'
import { placedComponents } from '../placed-components.ts'
import { textsOf } from './card-parts.ts'
import { bodyOf, bytesStored, MOST_STORED } from './sent.ts'

const id = fc.bigInt({ min: 10n ** 16n, max: 10n ** 20n - 1n }).map(String)
const anySettings: fc.Arbitrary<ServerSettings> = fc.record({
  channels: fc.uniqueArray(id, { maxLength: 25 }),
  answers: fc.constantFrom('private', 'public'),
  moderatorRole: fc.option(id),
  language: fc.constantFrom(null, 'en-US', 'de', 'fr', 'ru', 'es-ES', 'tlh'),
})
const tongues = [english, ...languages.map(tongueOf)]

const none = { channels: [], role: false }
const shown = (
  settings: Partial<ServerSettings>,
  gone: Partial<{ channels: string[]; role: boolean }> = {},
) =>
  textsOf(
    settingsCard(
      { settings: { ...USUAL_SETTINGS, ...settings }, gone: { ...none, ...gone }, news: null },
      english,
    ),
  ).join('\n')

describe('settingsCard', () => {
  test('keeps every limit, in every language, whatever is set and whatever of it is gone', () => {
    fc.assert(
      fc.property(
        anySettings,
        fc.boolean(),
        fc.nat(25),
        fc.constantFrom(...tongues),
        (settings, role, gone, tongue) => {
          const channels = settings.channels.slice(0, gone)
          const news = say`Changed: where commands may be used.`
          const card = settingsCard({ settings, gone: { channels, role }, news }, tongue)
          expect(brokenLimits('message', bodyOf(card))).toEqual([])
          expect(bytesStored(card)).toBeLessThan(MOST_STORED)
        },
      ),
    )
  })

  test('starts each menu with what holds', () => {
    fc.assert(
      fc.property(anySettings, settings => {
        const card = settingsCard({ settings, gone: none, news: null }, english)
        const fields = placedComponents(bodyOf(card)).map(placed => placed.fields)
        const menu = (what: string) => fields.find(({ custom_id }) => custom_id === `1:set:${what}`)
        expect(menu('channels')?.default_values).toEqual(
          settings.channels.map(channel => ({ id: channel, type: 'channel' })),
        )
        const { moderatorRole: role } = settings
        expect(menu('role')?.default_values).toEqual(role === null ? [] : [{ id: role, type: 'role' }])
        expect(menu('reset')?.disabled ?? false).toBe(isUsual(settings))
      }),
    )
  })

  test('says what holds, and names no channel or role but by its id', () => {
    expect(shown({})).toContain('Everywhere')
    expect(shown({ channels: ['11', '12'] })).toContain('<#11> <#12>')
    expect(shown({ answers: 'public' })).toContain('To everybody in the channel')
    expect(shown({ language: 'fr' })).toContain('Français')
  })

  test('says of a moderator role that Discord hides the commands from it at first, and where to allow them', () => {
    expect(shown({ moderatorRole: '13' })).toMatch(/<@&13>[\s\S]*Server Settings > Integrations/)
    expect(shown({})).not.toContain('Integrations')
  })

  test('names what is gone, and says where that leaves no channel', () => {
    expect(shown({ channels: ['11', '12'] }, { channels: ['12'] })).toMatch(
      /<#11>[\s\S]*1 channel that was chosen is gone: 12\. It no longer counts/,
    )
    const nowhere = shown({ channels: ['11', '12'] }, { channels: ['11', '12'] })
    expect(nowhere).toContain('Nowhere: none of the chosen channels is left')
    expect(nowhere).not.toContain('Everywhere')
    expect(shown({ moderatorRole: '13' }, { role: true })).toMatch(/The role that was chosen is gone/)
  })
})
