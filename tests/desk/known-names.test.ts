import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { knownNames } from '../../src/desk/known-names.ts'
import { fold } from '../../src/text/fold.ts'

const names = knownNames(['Sel', 'Sel Harbour Board', 'The Hague', 'Zoë Málik'])

describe('knownNames', () => {
  test('counts the words of the longest name that stands first', () => {
    expect(names.longest(['Sel', 'Harbour', 'Board', 'tolls'])).toBe(3)
    expect(names.longest(['Sel', 'Harbour', 'tolls'])).toBe(1)
    expect(names.longest(['tolls', 'Sel'])).toBe(0)
    expect(names.longest([])).toBe(0)
  })

  test('makes no difference of case, accents or a leading "the"', () => {
    expect(names.longest(['zoe', 'malik', 'reads'])).toBe(2)
    expect(names.longest(['the', 'SEL', 'harbour', 'board', 'tolls'])).toBe(4)
    expect(names.longest(['hague', 'court'])).toBe(1)
  })

  test('finds the names that begin with what was typed, with or without their "the"', () => {
    expect(names.startingWith('sel')).toEqual(['Sel', 'Sel Harbour Board'])
    expect(names.startingWith('the h')).toEqual(['The Hague'])
    expect(names.startingWith('hag')).toEqual(['The Hague'])
    expect(names.startingWith('')).toHaveLength(4)
  })

  test('knows nothing of an empty list', () => {
    expect(knownNames([]).longest(['Sel'])).toBe(0)
  })

  test('gives so many at most, and fills up with names of which a later word begins so', () => {
    expect(names.startingWith('ha', 5)).toEqual(['The Hague', 'Sel Harbour Board'])
    expect(names.startingWith('sel', 1)).toEqual(['Sel'])
    expect(names.startingWith('harbour bo', 5)).toEqual(['Sel Harbour Board'])
    expect(names.startingWith('', 3)).toEqual(['Sel', 'Sel Harbour Board', 'The Hague'])
    expect(names.startingWith('ha', 0)).toEqual([])
  })

  test('does not fill up where any number may be given: what completes a line must begin like it', () => {
    expect(names.startingWith('ha')).toEqual(['The Hague'])
  })

  test('takes punctuation marks for spaces', () => {
    const marked = knownNames(['Bashar al-Assad', 'P5+1', '“Track II”'])
    expect(marked.startingWith('assad', 5)).toEqual(['Bashar al-Assad'])
    expect(marked.startingWith('bashar al ass', 5)).toEqual(['Bashar al-Assad'])
    expect(marked.startingWith('p5+', 5)).toEqual(['P5+1'])
    expect(marked.startingWith('"track', 5)).toEqual(['“Track II”'])
  })

  test('finds what looking at every word of every name finds', () => {
    fc.assert(
      fc.property(lists, typing, fc.integer({ min: 0, max: 8 }), (list, typed, most) => {
        const known = knownNames(list)
        expect(known.startingWith(typed, most)).toEqual(oneByOne(list, typed).slice(0, most))
        expect(known.startingWith(typed)).toEqual(list.filter(name => beginsSo(name, typed)))
      }),
    )
  })

  test('takes a list of a hundred thousand names', () => {
    const many = knownNames(Array.from({ length: 100_000 }, (_, index) => `Name ${index} of the list`))
    expect(many.longest(['Name', '99999', 'of', 'the', 'list'])).toBe(5)
    expect(many.startingWith('9999', 3)).toEqual([
      'Name 9999 of the list',
      'Name 99990 of the list',
      'Name 99991 of the list',
    ])
  })
})

const word = fc.constantFrom(
  'sel',
  'Sel',
  'se',
  'harbour',
  'the',
  'The',
  'of',
  'é',
  'Äl',
  'al-',
  '“',
  'Россия',
  '北京',
)
const lists = fc.array(
  fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join(' ')),
  { maxLength: 12 },
)
const typing = fc.oneof(
  fc.array(word, { maxLength: 3 }).map(words => words.join(' ')),
  word.map(whole => whole.slice(0, 1)),
  fc.constantFrom('sel ', 'the s', '  ', '-'),
)

const plain = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trimStart()
const bare = (name: string) => plain(name).replace(/^the (?=.)/, '')

/** What `startingWith` promises, looked up name by name and word by word. */
function beginsSo(name: string, typed: string): boolean {
  if (bare(typed) === '') return true
  return bare(name).startsWith(bare(typed)) || plain(name).startsWith(plain(typed))
}

function oneByOne(list: readonly string[], typed: string): readonly string[] {
  const later = (name: string) =>
    bare(name)
      .split(' ')
      .some((_, at, words) => words.slice(at).join(' ').startsWith(bare(typed)))
  return [
    ...list.filter(name => beginsSo(name, typed)),
    ...list.filter(name => !beginsSo(name, typed) && later(name)),
  ]
}
