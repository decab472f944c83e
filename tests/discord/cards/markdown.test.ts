import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printable } from '../../../src/desk/printable.ts'
import {
  blockquote,
  bold,
  escapeMarkdown,
  heading,
  isolated,
  linkTarget,
  maskedLink,
  subtext,
} from '../../../src/discord/cards/markdown.ts'
import { anyText } from './any-text.ts'
import { rendered, renderedText } from './rendered.ts'

/** Backslashes off, as Discord takes them off: from anything but letters, digits and white space. */
const unescaped = (markdown: string) => markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1')

describe('escapeMarkdown', () => {
  test('leaves ordinary text as it is', () => {
    const text = 'The ministry said: “Nobody (yet) pays more than 1,200 a ship”, in a well-known port. 東京!'
    expect(escapeMarkdown(text)).toBe(text)
  })

  test('keeps every sign from being read as Markdown', () => {
    expect(escapeMarkdown('**no** _no_ [no](https://quay.example) @everyone <@1> ||x|| `x` :smile: \\')).toBe(
      '\\*\\*no\\*\\* \\_no\\_ \\[no\\](https\\://quay.example) \\@everyone \\<\\@1> \\|\\|x\\|\\| \\`x\\` \\:smile: \\\\',
    )
  })

  test('keeps the start of a line from being a list, a heading, a quotation or small print', () => {
    for (const [text, escaped] of [
      ['# Heading', '\\# Heading'],
      ['- item', '\\- item'],
      ['-# small', '\\-# small'],
      ['+ item', '\\+ item'],
      ['> quoted', '\\> quoted'],
      ['>>> quoted', '\\>>> quoted'],
      ['2014. It began', '2014\\. It began'],
      ['3) It ended', '3\\) It ended'],
      [' - item', ' \\- item'],
      ['a well - known - thing # 1', 'a well - known - thing # 1'],
    ] as const)
      expect(escapeMarkdown(text)).toBe(escaped)
  })

  test('shows any text to the letter, alone and in whatever markup a card sets it', () => {
    fc.assert(
      fc.property(anyText, raw => {
        const text = printable(raw)
        const plain = rendered(escapeMarkdown(text))
        expect(plain.map(({ text }) => text).join('')).toBe(text)
        expect(plain.flatMap(({ markup }) => markup)).toEqual([])
        // Around a blank, signs of markup stay signs: no card sets off nothing.
        if (text.trim() === '') return
        const before = escapeMarkdown('Ships’ ')
        expect(renderedText(`${before}${bold(escapeMarkdown(text))}${escapeMarkdown('.')}`)).toBe(
          `Ships’ ${text}.`,
        )
        expect(renderedText(`-# a · ${escapeMarkdown(text)}`)).toBe(`a · ${text}`)
      }),
      { numRuns: 600 },
    )
  })

  test('gives way to nothing that the parser does not know: lists, emoji by name', () => {
    fc.assert(
      fc.property(anyText, raw => {
        const escaped = escapeMarkdown(printable(raw))
        expect(escaped).not.toMatch(/^\s*(?:#|-|\+|\*|>|\d+[.)])/)
        expect(escaped.replace(/\\[^0-9A-Za-z\s]/g, '')).not.toMatch(/[\\*_~`|[\]<@]|:\S/)
        expect(unescaped(escaped)).toBe(printable(raw))
      }),
      { numRuns: 600 },
    )
  })
})

describe('the markup of a card', () => {
  test('is read as what it is meant to be', () => {
    const text = escapeMarkdown('# 1. *Ships* pay')
    for (const [markdown, markup] of [
      [heading(text), 'heading'],
      [subtext(text), 'subtext'],
      [blockquote(text), 'blockQuote'],
      [bold(text), 'strong'],
    ] as const) {
      expect(new Set(rendered(markdown).flatMap(({ markup }) => markup))).toEqual(new Set([markup]))
      expect(renderedText(markdown)).toBe('# 1. *Ships* pay')
    }
  })
})

describe('linkTarget', () => {
  test('takes addresses of the web alone', () => {
    expect(linkTarget('https://quay.example/tolls?a=1&b=ä#c')).toBe(
      'https://quay.example/tolls?a=1&b=%C3%A4#c',
    )
    for (const address of [
      'javascript:alert(1)',
      'discord://invite',
      'ftp://quay.example',
      'quay.example/tolls',
      'https://bank.example@quay.example/',
      'https://[::1]/',
      `https://quay.example/${'a'.repeat(2000)}`,
      '',
    ])
      expect(linkTarget(address)).toBeNull()
  })

  test('holds nothing that ends a link or is read as Markdown', () => {
    fc.assert(
      fc.property(anyText, path => {
        const target = linkTarget(`https://quay.example/${path}`)
        if (target !== null) expect(target).not.toMatch(/[()[\]<>\\`|*\s]/)
      }),
    )
  })
})

describe('maskedLink', () => {
  const target = 'https://quay.example/a_b_c'

  test('makes plain words lead to the address', () => {
    expect(maskedLink('Tolls (and more) wait', target, 'web page')).toBe(`[Tolls (and more) wait](${target})`)
  })

  test('puts a link behind words that it would show with backslashes', () => {
    expect(maskedLink('Tolls *wait*', target, 'web page')).toBe(`Tolls \\*wait\\* ([web page](${target}))`)
  })

  test('shows any words to the letter, and leads nowhere else', () => {
    fc.assert(
      fc.property(anyText, anyText, (raw, path) => {
        const words = printable(raw)
        const target = linkTarget(`https://quay.example/${path}`)
        fc.pre(words.trim() !== '' && target !== null)
        const link = rendered(maskedLink(words, target ?? '', 'web page'))
        expect(
          link
            .map(({ text }) => text)
            .join('')
            .startsWith(words),
        ).toBe(true)
        expect(new Set(link.flatMap(({ target }) => target ?? []))).toEqual(new Set([target]))
      }),
      { numRuns: 300 },
    )
  })
})

describe('isolated', () => {
  test('keeps words that run from right to left among themselves', () => {
    expect(isolated('رفضت موسكو')).toBe('\u2068رفضت موسكو\u2069')
    expect(isolated('הארץ')).toBe('\u2068הארץ\u2069')
    expect(isolated('The Quay Courier')).toBe('The Quay Courier')
  })
})
