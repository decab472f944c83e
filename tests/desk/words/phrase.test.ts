import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../commands/languages.ts'
import { commandCalled, optionCalled } from '../../../src/desk/words/called.ts'
import type { Language } from '../../../src/desk/words/language.ts'
import { count, english, plural, say, series, tongueOf, type Value } from '../../../src/desk/words/phrase.ts'

const [german, french, russian, spanish] = languages.map(tongueOf)

/** A language with these words alone. */
function madeUp(phrases: Language['phrases'], rest: Partial<Language> = {}) {
  return tongueOf({
    name: 'Made up',
    locales: ['ru'],
    forms: ['one', 'few', 'many'],
    commands: {},
    groups: {},
    menus: {},
    phrases,
    ...rest,
  })
}

describe('say', () => {
  test('numbers the gaps and reads in English as it is written', () => {
    const phrase = say`${2} of ${'nine'} are shown`
    expect(phrase).toEqual({ template: '{1} of {2} are shown', values: [2, 'nine'] })
    expect(english(phrase)).toBe('2 of nine are shown')
  })

  test('takes phrases as values', () => {
    expect(english(say`Left out: ${count(2, 'article')}, ${say`from ${'Sel'}`}.`)).toBe(
      'Left out: 2 articles, from Sel.',
    )
  })

  test('shows any value to the letter and never as a template', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('{1}', '{2}', '$1', '$&', '|', '{1} article'),
    )
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(english(say`<${one}|${other}>`)).toBe(`<${one}|${other}>`)
        const tongue = madeUp({ '{1} and {2}': '{2} и {1}' })
        expect(tongue(say`${one} and ${say`${other}`}`)).toBe(`${other} и ${one}`)
      }),
    )
  })

  test('is plain data', () => {
    const phrase = say`${count(1, 'article')} of ${{ date: '2014' }} by ${commandCalled('ask')}`
    expect(structuredClone(phrase)).toEqual(phrase)
  })
})

describe('count', () => {
  test('takes the form that the number asks for', () => {
    expect([0, 1, 2, 1200].map(number => english(count(number, 'article')))).toEqual([
      '0 articles',
      '1 article',
      '2 articles',
      '1,200 articles',
    ])
    expect(english(count(2, 'copy', 'copies'))).toBe('2 copies')
  })

  test('has three forms in Russian, and none for two in French is the singular', () => {
    expect([1, 2, 5, 11, 21, 22, 112].map(number => russian?.(count(number, 'article')))).toEqual([
      '1 статья',
      '2 статьи',
      '5 статей',
      '11 статей',
      '21 статья',
      '22 статьи',
      '112 статей',
    ])
    expect([0, 1, 2].map(number => french?.(count(number, 'paragraph')))).toEqual([
      '0 paragraphe',
      '1 paragraphe',
      '2 paragraphes',
    ])
  })

  test('takes the last form where a language has no other for a number', () => {
    expect(madeUp({ '{1} mile|{1} miles': '{1} a|{1} b|{1} c' })(count(1.5, 'mile'))).toBe('1,5 c')
    expect(spanish?.(count(1_000_000, 'article'))).toBe('1.000.000 artículos')
  })
})

describe('plural', () => {
  test('lets the first value decide on the form of the whole', () => {
    const left = (number: number) =>
      plural(say`${number} file of ${9} is left.`, say`${number} files of ${9} are left.`)
    expect([1, 2].map(number => english(left(number)))).toEqual([
      '1 file of 9 is left.',
      '2 files of 9 are left.',
    ])
  })
})

describe('series', () => {
  test('sets commas between any words', () => {
    expect(english(series([]))).toBe('')
    expect(german?.(series(['Sel', count(2, 'article'), say`from ${'2014'}`]))).toBe(
      'Sel, 2 Artikel, ab 2014',
    )
    const many = Array.from({ length: 12 }, (_, at) => `${at}`)
    expect(english(series(many))).toBe(many.join(', '))
  })
})

describe('a tongue', () => {
  test('leaves text that is no phrase as it is', () => {
    expect(german?.('The coverage does not say.')).toBe('The coverage does not say.')
  })

  test('says in English what it has no words for, numbers and all', () => {
    expect(madeUp({})(say`${1200} left of ${count(1, 'article')}`)).toBe('1,200 left of 1 article')
  })

  test('says what has no words in it by itself', () => {
    expect(german?.(say`${count(2, 'article')} · ${1200}`)).toBe('2 Artikel · 1.200')
  })

  test('writes dates as its language does, as precisely as they are known', () => {
    const dates = ['2014-10-14', '2014-10', '2014', '0812-03-01'].map(date => say`${{ date }}`)
    expect(dates.map(english)).toEqual(['14 October 2014', 'October 2014', '2014', '1 March 0812'])
    expect(dates.slice(0, 3).map(date => german?.(date))).toEqual([
      '14. Oktober 2014',
      'Oktober 2014',
      '2014',
    ])
    expect(dates.slice(0, 3).map(date => russian?.(date))).toEqual([
      '14 октября 2014 г.',
      'октябрь 2014 г.',
      '2014',
    ])
    expect(dates.slice(0, 2).map(date => spanish?.(date))).toEqual([
      '14 de octubre de 2014',
      'octubre de 2014',
    ])
    expect(dates.slice(0, 2).map(date => french?.(date))).toEqual(['14 octobre 2014', 'octobre 2014'])
  })

  test('calls commands and options as its language does', () => {
    const phrase = say`/${commandCalled('stance')} ${optionCalled('stance', 'actor')}, /${commandCalled('corpus refresh')}`
    expect(english(phrase)).toBe('/stance actor, /corpus refresh')
    expect(german?.(phrase)).toBe('/haltung akteur, /sammlung neulesen')
    expect(german?.(say`/${commandCalled('constructor')} ${optionCalled('ask', 'toString')}`)).toBe(
      '/constructor toString',
    )
  })

  test('leaves a gap that has no value as it stands', () => {
    const values: readonly Value[] = ['one']
    expect(english({ template: '{1} {2}', values })).toBe('one {2}')
  })
})
