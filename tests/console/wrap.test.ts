import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { paint, run, solidRun } from '../../src/console/styled-text.ts'
import { breakLines, gutter, indent, setInLines } from '../../src/console/wrap.ts'

const lines = (text: string, columns: number) =>
  breakLines(text, columns).map(({ start, end }) => text.slice(start, end))

describe('breakLines', () => {
  test('breaks at spaces', () => {
    expect(lines('the ferry leaves at noon', 10)).toEqual(['the ferry', 'leaves at', 'noon'])
  })

  test('breaks inside a word only where the word is wider than a line', () => {
    expect(lines('a transporterbridge', 8)).toEqual(['a', 'transpor', 'terbridg', 'e'])
  })

  test('counts wide characters as two columns and combining ones as none', () => {
    expect(lines('東京港湾', 4)).toEqual(['東京', '港湾'])
    expect(lines('Zoe\u0308 Ma\u0301lik', 9)).toEqual(['Zoe\u0308 Ma\u0301lik'])
  })

  test('never parts a character from what combines with it', () => {
    expect(lines('👩‍👩‍👧👩‍👩‍👧', 2)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧'])
  })

  test('sets a word of any length, and parts none of its characters', () => {
    for (const character of ['e\u0301', '👩‍👩‍👧‍👦', '東', 'x', '\ud83d']) {
      const word = character.repeat(50_000)
      const lines = breakLines(word, 10)
      expect(lines.at(-1)?.end).toBe(word.length)
      expect(lines.every(({ start }) => start % character.length === 0)).toBe(true)
    }
  })

  test('parts a character that alone is wider than a line', () => {
    const marked = `か${'\uff9e'.repeat(9)}`
    expect(lines(marked, 6).join('')).toBe(marked)
    for (const line of lines(marked, 6)) expect(stringWidth(line)).toBeLessThanOrEqual(6)
  })

  test('loses nothing but spaces and exceeds no line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 4, max: 40 }),
        (text, columns) => {
          const set = lines(text, columns)
          expect(set.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
          for (const line of set) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
        },
      ),
    )
  })
})

describe('setInLines', () => {
  test('keeps a margin on every line', () => {
    expect(paint(setInLines([run('one two three')], 9, indent(2)), false)).toBe('  one two\n  three')
    expect(paint(setInLines([run('one two three')], 11, gutter([run('[1] ')])), false)).toBe(
      '[1] one two\n    three',
    )
  })

  test('exceeds no line where the margin of the others is wider', () => {
    const margin = { first: [run('  ')], others: [run('    ')] }
    expect(paint(setInLines([run('one two three')], 11, margin), false)).toBe('  one two\n    three')
  })

  test('styles what lies on each line of a run that is broken', () => {
    const set = setInLines([run('one '), run('two three', 'match'), run(' four')], 8)
    expect(set.map(line => line.map(({ text, style }) => [text, style]))).toEqual([
      [
        ['one ', 'plain'],
        ['two', 'match'],
      ],
      [['three', 'match']],
      [['four', 'plain']],
    ])
  })

  test('keeps a solid run on one line where it fits, with its own spaces', () => {
    expect(paint(setInLines([run('of '), solidRun('7 March 2019')], 13), false)).toBe('of\n7 March 2019')
  })
})
