import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentences } from '../../src/text/sentences.ts'

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  test('ends a sentence at a full stop, a question mark and an exclamation mark', () => {
    expect(split('The talks failed. Why? Nobody knew! They went home.')).toEqual([
      'The talks failed.',
      'Why?',
      'Nobody knew!',
      'They went home.',
    ])
  })

  test.each([
    ['a country', 'The U.S. Army left the base. It was empty.'],
    ['a month', 'They met on Sept. 15 in Geneva. Nothing came of it.'],
    ['a rank', 'Gen. Ada Moreno and Lt. Col. Ivo Brandt spoke. Both were brief.'],
    ['a title', 'Mr. Holm asked Sens. Ray and Diaz. They declined.'],
    ['an initial', 'George W. Marsh and J. Edgar Lowe agreed. That was new.'],
    ['a number', 'It is No. 4 on the list, see p. 12 of the report. The rest is open.'],
    ['a clock', 'They met at 5 p.m. Monday. It rained.'],
    ['a decimal', 'Prices rose 3.5 percent. Wages did not.'],
  ])('does not end a sentence after %s', (_, text) => {
    expect(split(text)).toHaveLength(2)
  })

  test('ends a sentence after an abbreviation where the next word opens one', () => {
    expect(split('He works in the U.S. The minister does not.')).toEqual([
      'He works in the U.S.',
      'The minister does not.',
    ])
  })

  test('keeps a quoted question together with who asked it', () => {
    expect(split('“Who pays?” Moreno asked. “We do!” he said.')).toEqual([
      '“Who pays?” Moreno asked.',
      '“We do!” he said.',
    ])
  })

  test('keeps the closing quotation mark with its sentence, straight or typographic', () => {
    expect(split('He said: "We won. They lost." Then he left. ‘Fine.’ She nodded.')).toEqual([
      'He said: "We won.',
      'They lost."',
      'Then he left.',
      '‘Fine.’',
      'She nodded.',
    ])
  })

  test('goes on after dots inside a sentence', () => {
    expect(split('We were clear… so we wait. Good.')).toEqual(['We were clear… so we wait.', 'Good.'])
  })

  test('takes a heading or a line without a full stop as one sentence', () => {
    expect(split('Behind closed doors')).toEqual(['Behind closed doors'])
  })

  test('ends sentences in other scripts', () => {
    expect(split('Россия отвергла план. Переговоры идут.')).toHaveLength(2)
    expect(split('他们拒绝了。会谈继续。')).toHaveLength(2)
    expect(split('رفضت روسيا الخطة. المحادثات مستمرة.')).toHaveLength(2)
  })

  test('finds the same sentences in a long text as in its parts', () => {
    const part = 'The talks failed on Sept. 15. “Why?” Moreno asked. Nobody knew… so they went home. '
    expect(split(part.repeat(400))).toEqual(Array.from({ length: 400 }, () => split(part)).flat())
    const endless = `It went ${'on and on '.repeat(2000)}.`
    expect(split(`Short. ${endless} Over.`)).toEqual(['Short.', endless, 'Over.'])
  })

  test('finds ordered, separate, trimmed spans that hold every visible character of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        const found = sentences(text)
        let covered = ''
        let last = 0
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          covered += text.slice(start, end)
          last = end
        }
        expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
