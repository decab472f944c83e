import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { replyText } from '../../src/console/text.ts'
import { printable } from '../../src/desk/printable.ts'
import type { Reply } from '../../src/desk/reply.ts'
import { textOf } from '../../src/news/passage.ts'
import { anyAnswer } from './any-answer.ts'
import { compareAnswer } from './small-actors.ts'

const plain = (reply: Reply, width: number) => replyText(reply, { width, colour: false })

describe('two actors', () => {
  test('stand side by side where there is room, each under its labels', () => {
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

  test('stand one after the other on a narrow page', () => {
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
