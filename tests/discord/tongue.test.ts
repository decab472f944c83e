import { describe, expect, test } from 'vitest'
import { languages } from '../../commands/languages.ts'
import { say } from '../../src/desk/words/phrase.ts'
import { tongueFor } from '../../src/discord/tongue.ts'

const says = (locale: string, set: string | null = null) =>
  tongueFor({ locale }, set, languages)(say`The coverage does not say.`)

const ENGLISH = 'The coverage does not say.'

describe('tongueFor', () => {
  test('speaks as the asker does', () => {
    expect(['de', 'fr', 'ru', 'es-ES', 'es-419'].map(locale => says(locale))).toEqual([
      'Die Sammlung sagt dazu nichts.',
      'La collection ne le dit pas.',
      'В собрании об этом не сказано.',
      'La colección no lo dice.',
      'La colección no lo dice.',
    ])
  })

  test('speaks English where there is no other, and to whoever reads it', () => {
    expect(['ja', 'en-US', 'en-GB', ''].map(locale => says(locale))).toEqual(Array(4).fill(ENGLISH))
  })

  test('speaks as the server has set it, whoever asks', () => {
    expect(says('ru', 'de')).toBe('Die Sammlung sagt dazu nichts.')
    expect([says('ru', 'en'), says('ru', 'en-GB')]).toEqual([ENGLISH, ENGLISH])
  })

  test('speaks as the asker does where it does not know what the server has set', () => {
    expect(says('fr', 'tlh')).toBe('La collection ne le dit pas.')
  })

  test('makes a tongue once', () => {
    expect(tongueFor({ locale: 'es-ES' }, null, languages)).toBe(
      tongueFor({ locale: 'es-419' }, 'es-ES', languages),
    )
  })
})
