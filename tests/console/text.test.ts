import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { pageWidth, replyText } from '../../src/console/text.ts'
import { printable } from '../../src/desk/printable.ts'
import type { Reply } from '../../src/desk/reply.ts'
import { textOf } from '../../src/news/passage.ts'
import { anyAnswer } from './any-answer.ts'
import { declinedAnswer, harbour, mark, passage, scriptedDesk, stanceAnswer } from './small-coverage.ts'

const plain = (reply: Reply, width = 60) => replyText(reply, { width, colour: false })

/** Escape sequences that set a style, and nothing else that steers a terminal. */
const STYLING = /\u001b\[\d+m/g
const STEERING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

describe('replyText', () => {
  test('sets an answer as heading, summary, numbered passages with citations, notes', () => {
    expect(plain(stanceAnswer())).toMatchInlineSnapshot(`
      "What Norland says about harbour tolls

        Norland will not pay the new harbour tolls, its transport
        minister said on Thursday. [1]

      What Norland says · 1 of 3
      [1] Norland will not pay the new harbour tolls, its
          transport minister said on Thursday. The tolls start in
          May.
          The Quay Courier · Norland rejects the harbour tolls ·
          7 March 2019 · ¶ 1 · source: its transport minister
          (Norland)

      Norland named beside it · 1
      [2] … Sel answered that dredging costs money …
          The Quay Courier · Norland rejects the harbour tolls ·
          7 March 2019 · ¶ 3

        · “Norland” includes its ministers and spokespeople."
    `)
  })

  test('says plainly that an answer is declined, what is missing and what is nearest', () => {
    expect(plain(declinedAnswer())).toMatchInlineSnapshot(`
      "Who owns the lighthouse at Sel?

        The coverage does not say.
        Not found: “lighthouse”
        Nearest:
          – Norland rejects the harbour tolls
          – Sel"
    `)
  })

  test('says what is unknown, and shows that something unsafe stood in the text', async () => {
    expect(plain(await scriptedDesk().article('ferry-strike', undefined))).toMatchInlineSnapshot(`
      "Ferry crews in Sel stopped work for a…
      outlet unknown · author unknown · date unknown ·
      ferry-strike

      1  Ferry crews in Sel stopped work for a day.�[31m
         Passengers slept in the terminal.

      2  The 東京港湾労働組合連合会 sent greetings, and Zoë Málik
         of the crews�� read them aloud."
    `)
  })

  test('lists what the collection holds, with the ids to read it by', async () => {
    expect(plain(await scriptedDesk().sources())).toMatchInlineSnapshot(`
      "2 articles from 1 outlet, 7 March 2019: 5 paragraphs

        1  The Quay Courier
        1  outlet unknown

      Ferry crews in Sel stopped work for a…
        outlet unknown · date unknown · ferry-strike
      Norland rejects the harbour tolls
        The Quay Courier · 7 March 2019 · harbour-tolls

        · /article ID reads one."
    `)
  })

  test('says that an article is not held', async () => {
    expect(plain(await scriptedDesk().article('nowhere', undefined))).toMatchInlineSnapshot(`
      "article nowhere

        The coverage does not have it.
        Nearest:
          – harbour-tolls"
    `)
  })

  test('says that an unsure answer may be none', () => {
    expect(plain({ ...stanceAnswer(), confidence: 0.2 })).toContain('may not answer it')
    expect(plain(stanceAnswer())).not.toContain('may not answer it')
  })

  test('sets off the words of the question in bold and the reporting word underlined', () => {
    const text = replyText(stanceAnswer(), { width: 100, colour: true })
    expect(text).toContain('\u001b[1mharbour tolls\u001b[22m')
    expect(text).toContain('\u001b[4msaid\u001b[24m')
  })

  test('reads the same without colour', () => {
    const coloured = replyText(stanceAnswer(), { width: 60, colour: true })
    expect(coloured.replace(STYLING, '')).toBe(plain(stanceAnswer()))
    expect(plain(stanceAnswer())).not.toContain('\u001b')
  })

  test('shows every word of every passage, in lines no wider than the page, and steers no terminal', () => {
    fc.assert(
      fc.property(anyAnswer(), fc.integer({ min: 40, max: 100 }), fc.boolean(), (answer, width, colour) => {
        const text = replyText(answer, { width, colour }).replace(colour ? STYLING : '', '')
        for (const line of text.split('\n')) {
          expect(stringWidth(line)).toBeLessThanOrEqual(width)
          expect(line).not.toMatch(STEERING)
        }
        const shown = text.replace(/\s+/g, '')
        for (const cited of [...answer.summary, ...answer.passages])
          expect(shown).toContain(printable(textOf(cited)).replace(/\s+/g, ''))
      }),
    )
  })
})

describe('pageWidth', () => {
  test('follows the terminal between 40 and 100 columns, and is 80 without one', () => {
    expect([undefined, 10, 60, 300].map(pageWidth)).toEqual([80, 40, 60, 100])
  })
})

describe('marks', () => {
  test('outside a passage are passed over', () => {
    const cited = passage(harbour, 1, { start: 0, end: 20, marks: [mark(harbour, 1, 'Thursday')] })
    const text = replyText({ ...stanceAnswer(), summary: [], passages: [cited] }, { width: 80, colour: true })
    expect(text).toContain('Norland will not pay')
    expect(text).not.toContain('Thursday')
  })
})
