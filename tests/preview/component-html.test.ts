import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { componentHtml } from '../../src/preview/component-html.ts'
import { messageHtml } from '../../src/preview/message-html.ts'
import { readHtml } from './read-html.ts'
import { cardSaying, drawing } from './some-card.ts'

const html = (words: string, openMenus = false, address?: string) =>
  componentHtml(cardSaying(words, address), { ...drawing, openMenus })

describe('componentHtml', () => {
  test('draws a card with its accent, buttons and menu', () => {
    const { tags, text } = readHtml(html('Tolls'))
    expect(tags.find(({ name }) => name === 'div')?.attributes).toEqual({
      class: 'container accented',
      style: '--accent: #00ff00',
    })
    expect(tags.flatMap(({ name, attributes }) => (name === 'button' ? [attributes] : []))).toEqual([
      { type: 'button', class: 'button secondary' },
      { type: 'button', class: 'button primary' },
      { type: 'button', class: 'button secondary', disabled: true },
    ])
    expect(text).toBe('TollsTollsTollsTollsTollsTollsOffTollsTolls')
  })

  test('lists the options of an open menu', () => {
    expect(readHtml(html('Tolls', true)).text).toBe(`${readHtml(html('Tolls')).text}TollsTolls`)
  })

  test('runs each block in the direction of its own first letters', () => {
    const { tags } = readHtml(html('שלום'))
    for (const name of ['h2', 'small', 'blockquote', 'li'])
      expect(tags.find(tag => tag.name === name)?.attributes.dir, name).toBe('auto')
  })

  test('knows the name behind a mention', () => {
    expect(readHtml(html('<@100000000000000001> <@100000000000000002>')).text).toMatch(/^@Mira @unknown-user/)
  })

  test('writes a moment and how far it is', () => {
    expect(readHtml(html('<t:1577934245:D>')).text).toMatch(/^2 January 2020/)
    expect(readHtml(html('<t:1577847845:R>')).text).toMatch(/^1 day ago/)
  })
})

describe('messageHtml', () => {
  const message = { components: [cardSaying('Tolls')], usedBy: null, ephemeral: false, time: '12:04' }

  test('says who used which command and who sees the answer', () => {
    const usedBy = { name: 'Mira', command: 'stance' }
    const { text } = readHtml(messageHtml({ ...message, usedBy, ephemeral: true }, drawing))
    expect(text).toMatch(/^MirausedstanceOn RecordAPP12:04/)
    expect(text).toMatch(/Only you can see this • Dismiss message$/)
  })

  test('says neither of a message to everybody', () => {
    const { text } = readHtml(messageHtml(message, drawing))
    expect(text).toMatch(/^On RecordAPP12:04/)
    expect(text).not.toContain('Only you')
  })
})

describe('whatever a card says', () => {
  /** Pieces that would break out of a page that took them as they are. */
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<script>alert(1)</script>',
          '</div>',
          '<img src=x onerror=alert(1)>',
          '" onclick="alert(1)',
          "' style='",
          '-->',
          '<!--',
          ']]>',
          '</style>',
          '&lt;b&gt;',
          '&#x3c;',
          '[a](javascript:alert(1))',
          '[a](https://quay.example/"onclick="alert(1))',
          '<https://quay.example/"><b>',
          'https://quay.example/<b>',
          'https://quay.example/\'"onload=',
          '[a](https://quay.example "b\\" onclick=")',
          '**',
          '`',
          '\n> ',
          '\n- ',
          '\0',
          '\ud800',
          '\u202e',
        ),
        fc.string({ maxLength: 5 }),
      ),
      { maxLength: 12 },
    )
    .map(parts => parts.join(''))

  /** The elements and attributes that are drawn, with what their values look like. Nothing else may appear. */
  const DRAWN: Readonly<Record<string, RegExp>> = {
    'a href': /^https?:\/\/[^\s"<>]*$/,
    'a rel': /^noopener noreferrer$/,
    'a class': /^button secondary$/,
    'button type': /^button$/,
    'button class': /^button (?:primary|secondary)$/,
    'button disabled': /^true$/,
    'div style': /^--accent: #[0-9a-f]{6}$/,
    'ol start': /^\d+$/,
  }

  test('no element, attribute or address is drawn but the preview’s own', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (words, openMenus) => {
        for (const { name, attributes } of readHtml(html(words, openMenus, words)).tags) {
          expect(name).toMatch(
            /^(?:a|blockquote|button|circle|code|div|em|h[1-3]|li|ol|path|pre|rect|s|small|span|strong|svg|time|u|ul)$/,
          )
          for (const [attribute, value] of Object.entries(attributes)) {
            if (/^(?:svg|path|circle|rect)$/.test(name)) continue
            const plain = attribute === 'class' ? /^[a-z -]+$/ : attribute === 'dir' ? /^auto$/ : undefined
            expect(`${value}`, `${name} ${attribute}`).toMatch(
              DRAWN[`${name} ${attribute}`] ?? plain ?? /^(?!)/,
            )
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  test('all of it is shown where Markdown takes none of it', () => {
    fc.assert(
      fc.property(hostile, words => {
        const letters = words.replace(/[^\p{L}\p{N}]/gu, '')
        const shown = readHtml(html(words.replace(/[!-/:-@[-`{-~]/g, '\\$&'))).text
        expect(shown.replace(/[^\p{L}\p{N}]/gu, '').startsWith(letters.repeat(4))).toBe(true)
      }),
    )
  })
})
