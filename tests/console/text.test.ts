import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { pageWidth, replyText } from '../../src/console/text.ts'
import { printable } from '../../src/desk/printable.ts'
import type { Answer, Reply } from '../../src/desk/reply.ts'
import { say } from '../../src/desk/words/phrase.ts'
import { makeArticle } from '../../src/news/article.ts'
import { textOf } from '../../src/news/passage.ts'
import {
  brandtProfile,
  compareAnswer,
  declinedAnswer,
  ferry,
  harbour,
  mark,
  passage,
  scriptedDesk,
  stanceAnswer,
} from './small-coverage.ts'

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

  test('sets two actors side by side where there is room, each under its labels', () => {
    expect(plain(compareAnswer(), 100)).toMatchInlineSnapshot(`
      "Norland and Sel on harbour tolls

        Norland
          Norland will not pay the new harbour tolls, its transport minister said on Thursday. [1]

      What Norland says · 2                            │ What Sel says · 2 of 5
      [1] Norland will not pay the new harbour tolls,  │ [3] Port officials in Sel answered that dredging
          its transport minister said on Thursday. The │     costs money.
          tolls start in May.                          │     The Quay Courier · Norland rejects the
          The Quay Courier · Norland rejects the       │     harbour tolls · 7 March 2019 · ¶ 3 · source:
          harbour tolls · 7 March 2019 · ¶ 1 · source: │     Port officials in Sel
          its transport minister (Norland)             │
                                                       │ [4] They expect the first payments in June.
      [2] “We have carried grain through these waters  │     The Quay Courier · Norland rejects the
          for ninety years,” Minister Olle Brandt      │     harbour tolls · 7 March 2019 · ¶ 3 · source:
          said. “No treaty lets a neighbour charge us  │     Port officials in Sel · not said, the
          for the tide.”                               │     article says · reported by Brandt
          The Quay Courier · Norland rejects the       │
          harbour tolls · 7 March 2019 · ¶ 2 · source: │
          Minister Olle Brandt (Norland)               │

      What Norland does · none found                   │"
    `)
  })

  test('sets two actors one after the other on a narrow page', () => {
    expect(plain(compareAnswer(), 72)).toMatchInlineSnapshot(`
      "Norland and Sel on harbour tolls

        Norland
          Norland will not pay the new harbour tolls, its transport minister
          said on Thursday. [1]

      What Norland says · 2
      [1] Norland will not pay the new harbour tolls, its transport minister
          said on Thursday. The tolls start in May.
          The Quay Courier · Norland rejects the harbour tolls · 7 March 2019
          · ¶ 1 · source: its transport minister (Norland)

      [2] “We have carried grain through these waters for ninety years,”
          Minister Olle Brandt said. “No treaty lets a neighbour charge us for
          the tide.”
          The Quay Courier · Norland rejects the harbour tolls · 7 March 2019
          · ¶ 2 · source: Minister Olle Brandt (Norland)

      What Norland does · none found
      What Sel says · 2 of 5
      [3] Port officials in Sel answered that dredging costs money.
          The Quay Courier · Norland rejects the harbour tolls · 7 March 2019
          · ¶ 3 · source: Port officials in Sel

      [4] They expect the first payments in June.
          The Quay Courier · Norland rejects the harbour tolls · 7 March 2019
          · ¶ 3 · source: Port officials in Sel · not said, the article says ·
          reported by Brandt"
    `)
  })

  test('sets quotations below who says them, and does not sum them up', () => {
    const said = {
      source: 'Minister Olle Brandt',
      actor: 'Norland',
      cue: 'said',
      standing: 'asserted',
    } as const
    const quoted = passage(harbour, 2, { ...said, marks: [mark(harbour, 2, 'said', 'cue')] })
    const reply: Answer = { ...stanceAnswer(), kind: 'quotes', passages: [quoted], groups: [], notes: [] }
    expect(plain(reply, 72)).toMatchInlineSnapshot(`
      "What Norland says about harbour tolls

      [1] Minister Olle Brandt (Norland) · said
          “We have carried grain through these waters for ninety years,”
          Minister Olle Brandt said. “No treaty lets a neighbour charge us for
          the tide.”
          The Quay Courier · Norland rejects the harbour tolls · 7 March 2019
          · ¶ 2"
    `)
  })

  test('sets who somebody is as facts with their labels, and the passages that tell them', () => {
    expect(plain(brandtProfile(), 72)).toMatchInlineSnapshot(`
      "Olle Brandt · person

        Other names: Brandt, Ole Brandt
        Affiliations:
          – speaks for Norland · “minister” · told May 2018 to 7 March 2019
            [1]
          – formerly belonged to Quay Party · from a list of names, not from
            the coverage
        Quoted by (statements): The Quay Courier (12), outlet unknown (1)
        Topics: harbour tolls, grain

      What tells the affiliations · 1
      [1] “We have carried grain through these waters for ninety years,”
          Minister Olle Brandt said. “No treaty lets a neighbour charge us for
          the tide.”
          The Quay Courier · Norland rejects the harbour tolls · 7 March 2019
          · ¶ 2 · source: Minister Olle Brandt (Norland)

      Latest statements · 1
      [2] Norland will not pay the new harbour tolls, its transport minister
          said on Thursday. The tolls start in May.
          The Quay Courier · Norland rejects the harbour tolls · 7 March 2019
          · ¶ 1 · source: its transport minister (Norland)"
    `)
  })

  test('says of an actor what is unknown, and how much of a long list is left out', () => {
    const names = Array.from({ length: 30 }, (_, at) => `Port ${at + 1}`)
    const profile = brandtProfile({
      otherNames: names,
      affiliations: [],
      quotedBy: [],
      topics: [],
      passages: [],
    })
    expect(plain(profile, 72)).toMatchInlineSnapshot(`
      "Olle Brandt · person

        Other names: Port 1, Port 2, Port 3, Port 4, Port 5, Port 6, Port 7,
          Port 8, Port 9, Port 10, Port 11, Port 12, and 18 more
        Affiliations: unknown
        Quoted by (statements): not quoted in the coverage
        Topics: unknown"
    `)
    expect(plain(brandtProfile({ actor: 'country', affiliations: [] }))).not.toContain('Affiliations')
  })

  test('asks which one is meant where nobody is told of', () => {
    const declined = { missing: ['Brandt'], nearest: ['Olle Brandt (Norland)', 'Ida Brandt (Sel)'] }
    expect(
      plain(brandtProfile({ heading: 'Brandt', status: 'declined', actor: null, passages: [], declined })),
    ).toMatchInlineSnapshot(`
      "Brandt

        The coverage does not say.
        Not found: “Brandt”
        Nearest:
          – Olle Brandt (Norland)
          – Ida Brandt (Sel)"
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

describe('two actors side by side', () => {
  test('lose no word of any passage in their columns, and keep to them', () => {
    fc.assert(
      fc.property(anyAnswer(), fc.integer({ min: 100, max: 160 }), (answer, width) => {
        const passages = answer.passages.map(cited => ({ ...cited, marks: [] }))
        const text = plain({ ...answer, kind: 'compare', passages, summary: [], notes: [] }, width)
        const columns = ['', '']
        for (const line of text.split('\n')) {
          expect(stringWidth(line)).toBeLessThanOrEqual(width)
          const [left = '', right = ''] = line.split('│')
          columns[0] += left
          columns[1] += right
        }
        fc.pre(!JSON.stringify(answer).includes('│'))
        for (const [at, cited] of answer.passages.entries())
          expect(columns[at]?.replace(/\s+/g, '')).toContain(printable(textOf(cited)).replace(/\s+/g, ''))
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

/** Answers over an article of any paragraph whatever, cut anywhere, with marks anywhere. */
function anyAnswer(): fc.Arbitrary<Answer> {
  const paragraph = fc
    .oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }),
      fc.lorem({ mode: 'sentences', maxCount: 6 }),
      fc.constant(ferry.paragraphs[1] ?? ''),
    )
    .map(text => `x${text.replace(/\n/g, ' ').trim()}`)
  return fc
    .tuple(paragraph, fc.option(fc.string({ unit: 'binary', minLength: 1 })), fc.nat(), fc.nat())
    .map(([text, title, one, other]) => {
      const article = makeArticle('any', {
        title,
        outlet: title,
        author: null,
        published: null,
        url: null,
        extra: {},
        paragraphs: [text],
      })
      const [from = 0, to = 0] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b)
      const marks = from < to ? [{ kind: 'match' as const, start: from, end: to }] : []
      const whole = passage(article, 1, { marks, source: title })
      const cut = passage(article, 1, { citation: 2, start: from, end: to, actor: title })
      const groups = [
        { label: say`What ${title ?? 'Sel'} says`, role: 'said', actor: 'Sel', passages: 1, total: 1 },
        { label: say`What ${text} says`, role: 'said', actor: text, passages: 1, total: 2 },
      ] as const
      return {
        ...stanceAnswer(),
        summary: [whole],
        passages: [whole, cut],
        groups,
        notes: [say`${text}`],
      }
    })
}
