import { describe, expect, test } from 'vitest'
import { replyText } from '../../src/console/text.ts'
import type { Answer, Reply } from '../../src/desk/reply.ts'
import { say } from '../../src/desk/words/phrase.ts'
import { brandtProfile } from './small-actors.ts'
import { harbour, mark, passage, stanceAnswer } from './small-coverage.ts'

const plain = (reply: Reply, width = 72) => replyText(reply, { width, colour: false })

describe('replyText', () => {
  test('sets who somebody is as facts with their labels, and the passages that tell them', () => {
    expect(plain(brandtProfile(), 72)).toMatchInlineSnapshot(`
      "Olle Brandt · person

        Other names: Brandt, Ole Brandt
        Affiliations:
          – speaks for Norland · “minister” · told May 2018 to 7 March 2019
            [1]
          – formerly belonged to the Quay Party · from a list of names, not
            from the coverage
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

  test('asks which one is meant in place of saying that the coverage does not say', () => {
    const reply = brandtProfile({
      heading: 'Brandt',
      status: 'declined',
      actor: null,
      passages: [],
      declined: { missing: [], nearest: ['Olle Brandt', 'Ida Brandt'] },
      notes: [say`Which ${'Brandt'}: Olle or Ida?`, say`Left out: ${'one'} article.`],
    })
    expect(plain(reply)).toMatchInlineSnapshot(`
      "Brandt

        Which Brandt: Olle or Ida?
        Nearest:
          – Olle Brandt
          – Ida Brandt

        · Left out: one article."
    `)
    expect(plain({ ...reply, declined: { missing: ['Brandt'], nearest: [] } })).toContain(
      'The coverage does not say.\n  Not found: “Brandt”\n\n  · Which Brandt',
    )
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
})
