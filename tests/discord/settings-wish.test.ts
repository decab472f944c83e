import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../commands/languages.ts'
import { LANGUAGES_TO_SET, USUAL_SETTINGS } from '../../src/desk/settings.ts'
import { customId, readPress } from '../../src/discord/press.ts'
import { SETTABLE } from '../../src/discord/settings-press.ts'
import { type Used, wishedFor } from '../../src/discord/settings-wish.ts'

type Kind = 'button' | 'string' | 'channel' | 'role'

function used(kind: Kind, ...values: readonly string[]): Used {
  return {
    isButton: () => kind === 'button',
    isStringSelectMenu: () => kind === 'string',
    isChannelSelectMenu: () => kind === 'channel',
    isRoleSelectMenu: () => kind === 'role',
    ...(kind === 'button' ? {} : { values }),
  } as Used
}

const [ONE, OTHER] = ['1100000000000000011', '1100000000000000012']

describe('the custom ids of the card of settings', () => {
  test('carry what is set, and are read as nothing where they are forged', () => {
    for (const what of SETTABLE) {
      const press = { kind: 'set', what } as const
      expect(readPress(customId(press))).toEqual(press)
    }
    for (const forged of ['1:set', '1:set:', '1:set:all', '1:set:role:1', '2:set:role', 'set:role'])
      expect(readPress(forged)).toBeNull()
  })
})

describe('wishedFor', () => {
  test('is what was chosen in a menu', () => {
    expect(wishedFor('channels', used('channel', ONE, OTHER))).toEqual({ channels: [ONE, OTHER] })
    expect(wishedFor('channels', used('channel'))).toEqual({ channels: [] })
    expect(wishedFor('role', used('role', ONE))).toEqual({ moderatorRole: ONE })
    expect(wishedFor('role', used('role'))).toEqual({ moderatorRole: null })
    expect(wishedFor('answers', used('string', 'public'))).toEqual({ answers: 'public' })
    expect(wishedFor('language', used('string', 'own'))).toEqual({ language: null })
    for (const { locale } of LANGUAGES_TO_SET)
      expect(wishedFor('language', used('string', locale))).toEqual({ language: locale })
    expect(wishedFor('reset', used('button'))).toEqual(USUAL_SETTINGS)
  })

  test('is nothing where the menu is of another kind, or could not have given what was chosen', () => {
    const kinds: readonly Kind[] = ['button', 'string', 'channel', 'role']
    const right = {
      channels: 'channel',
      role: 'role',
      answers: 'string',
      language: 'string',
      reset: 'button',
    }
    for (const what of SETTABLE)
      for (const kind of kinds)
        if (kind !== right[what]) expect(wishedFor(what, used(kind, ONE, 'public', 'own'))).toBeNull()
    expect(wishedFor('role', used('role', ONE, OTHER))).toBeNull()
    expect(wishedFor('answers', used('string'))).toBeNull()
    expect(wishedFor('language', used('string', 'tlh'))).toBeNull()
    const many = Array.from({ length: 26 }, (_, at) => `${1_100_000_000_000_000_100n + BigInt(at)}`)
    expect(wishedFor('channels', used('channel', ...many))).toBeNull()
    fc.assert(
      fc.property(
        fc.string().filter(text => !/^\d{17,20}$/.test(text)),
        text => {
          expect(wishedFor('channels', used('channel', ONE, text))).toBeNull()
          expect(wishedFor('role', used('role', text))).toBeNull()
          expect(wishedFor('answers', used('string', text))).toBeNull()
        },
      ),
    )
  })

  test('offers every language that On Record has words in', () => {
    const offered = new Set<string>(LANGUAGES_TO_SET.map(({ locale }) => locale))
    for (const { locales } of languages) expect(locales.some(locale => offered.has(locale))).toBe(true)
    expect(offered.size).toBe(languages.length + 1)
  })
})
