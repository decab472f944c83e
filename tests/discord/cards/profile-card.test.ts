import { describe, expect, test } from 'vitest'
import type { Profile } from '../../../src/desk/reply.ts'
import { say } from '../../../src/desk/words/phrase.ts'
import type { Card } from '../../../src/discord/cards/card.ts'
import { cardOf } from '../../../src/discord/cards/card-of.ts'
import { brandtProfile } from '../../console/small-actors.ts'
import { passage } from '../../console/small-coverage.ts'
import { article } from '../../desk/small-corpus.ts'
import { brokenLimits } from '../limits.ts'
import { buttonsOf, optionsOf, passagesOf, textsOf } from './card-parts.ts'
import { cardText } from './card-text.ts'
import { everyTongue } from './every-tongue.ts'
import { bodyOf, bytesStored, MOST_STORED } from './sent.ts'
import { firstSeen } from './showings.ts'

const line = '/who Brandt'
const cardFor = (profile: Profile, page = 0): Card => cardOf(profile, firstSeen({ line, page }))
const factsOf = (profile: Profile) => textsOf(cardFor(profile))[1] ?? ''

describe('the card of a profile', () => {
  test('shows the facts under their labels, then the passages that tell them', () => {
    expect(cardText(cardFor(brandtProfile()))).toMatchInlineSnapshot(`
      "### /who Brandt

      **Olle Brandt** · person
      **Other names:** Brandt, Ole Brandt
      **Affiliations:**
      - speaks for Norland · “minister” · told May 2018 to 7 March 2019 **[1]**
      - formerly belonged to the Quay Party · from a list of names, not from the coverage
      **Quoted by (statements):** The Quay Courier (12), outlet unknown (1)
      **Topics:** harbour tolls, grain

      ---

      **What tells the affiliations · 1**
      > “We have carried grain through these waters for ninety years,” Minister Olle Brandt said. “No treaty lets a neighbour charge us for the tide.”

      -# **[1]** The Quay Courier · [Norland rejects the harbour tolls](https://quay.example/harbour-tolls) · 7 March 2019 · ¶ 2
      -# source: Minister Olle Brandt (Norland) · “said”
      [Context]

      **Latest statements · 1**
      > Norland will not pay the new harbour tolls, its transport minister said on Thursday. The tolls start in May.

      -# **[2]** The Quay Courier · [Norland rejects the harbour tolls](https://quay.example/harbour-tolls) · 7 March 2019 · ¶ 1
      -# source: its transport minister (Norland)
      [Context]

      -# 2 passages

      [Read an article v]
        Norland rejects the harbour tolls | The Quay Courier · 7 March 2019 | harbour-tolls

      [Share] [Helpful] [Not helpful]

      page 1 of 1"
    `)
  })

  test('says what is unknown', () => {
    const nothing = { affiliations: [], otherNames: [], quotedBy: [], topics: [], passages: [] }
    expect(cardText(cardFor(brandtProfile(nothing)))).toMatchInlineSnapshot(`
      "### /who Brandt

      **Olle Brandt** · person
      **Other names:** none known
      **Affiliations:** unknown
      **Quoted by (statements):** not quoted in the coverage
      **Topics:** unknown

      [Share] [Helpful] [Not helpful]

      page 1 of 1"
    `)
    expect(factsOf(brandtProfile({ ...nothing, actor: 'organisation' }))).toContain(
      '**Who speaks for it (statements):** nobody known',
    )
    expect(factsOf(brandtProfile({ ...nothing, actor: 'country' }))).not.toContain('Affiliations')
    expect(factsOf(brandtProfile({ ...nothing, actor: null }))).not.toContain('Who speaks for it')
  })

  test('says of everybody what is known of whom they speak for', () => {
    const known = (changes: Partial<Profile['affiliations'][number]>) => {
      const told = {
        actor: 'Norland',
        bond: 'speaks',
        former: false,
        office: null,
        dates: null,
        citation: 1,
      } as const
      const facts = factsOf(brandtProfile({ affiliations: [{ ...told, ...changes }] }))
      return /^\*\*Affiliations:\*\* (.*)$/m.exec(facts)?.[1]
    }
    expect(known({})).toBe('speaks for Norland · date unknown **[1]**')
    expect(known({ former: true })).toBe('formerly spoke for Norland · date unknown **[1]**')
    expect(known({ bond: 'member' })).toBe('belongs to Norland · date unknown **[1]**')
    expect(known({ bond: 'comes' })).toBe('comes from Norland, does not speak for it · date unknown **[1]**')
    expect(known({ bond: 'comes', former: true })).toContain('formerly came from Norland')
    expect(known({ office: 'minister', dates: { from: '2014', to: '2014' } })).toBe(
      'speaks for Norland · “minister” · told 2014 **[1]**',
    )
    expect(known({ citation: null })).toBe('speaks for Norland · from a list of names, not from the coverage')
  })

  test('shortens long lists, and says how much is left out', () => {
    const names = Array.from({ length: 40 }, (_, at) => `Port of *Sel* ${at + 1}`)
    const facts = factsOf(
      brandtProfile({
        otherNames: names,
        affiliations: names.map(actor => ({
          actor,
          bond: 'speaks',
          former: false,
          office: 'harbour master',
          dates: { from: '2014', to: '2019-03-07' },
          citation: 1,
        })),
        speakers: names.map((name, at) => ({ name, statements: 40 - at })),
        quotedBy: names.map((outlet, at) => ({ outlet, statements: 40 - at })),
        topics: names,
      }),
    )
    expect(facts.match(/and \d+ more/g)).toHaveLength(5)
    expect(facts).toContain('Port of \\*Sel\\* 1 (40), ')
  })

  test('has its passages over pages, the facts on the first alone', () => {
    const passages = Array.from({ length: 9 }, (_, at) =>
      passage(article('a', ['Tolls rise.']), 1, { citation: at + 1 }),
    )
    const first = cardFor(brandtProfile({ passages }))
    expect([first.pages, passagesOf(first).length]).toEqual([2, 5])
    expect(buttonsOf(first)).toEqual(['More', 'Share', 'Helpful', 'Not helpful'])
    expect(optionsOf(first)).toHaveLength(1)
    const second = cardText(cardFor(brandtProfile({ passages }), 1))
    expect(second).toContain('**Latest statements, continued · 5–8 of 8**')
    expect(second).not.toContain('Affiliations')
  })

  test('asks which one is meant', () => {
    const declined = { missing: [], nearest: ['Olle Brandt', 'Ida Brandt'] }
    const notes = [say`Which ${'*Brandt*'}: Olle or Ida?`]
    const card = cardFor(brandtProfile({ status: 'declined', actor: null, passages: [], declined, notes }))
    expect(textsOf(card).slice(1)).toEqual([
      'Which \\*Brandt\\*: Olle or Ida?',
      'Nearest:\n- Olle Brandt\n- Ida Brandt',
    ])
  })

  test('keeps every limit, in every language, however much is known and however it is written', () => {
    for (const sign of ['京', '* a', '\u200b']) {
      const long = sign.repeat(400)
      const all = Array.from({ length: 60 }, () => long)
      const held = article('long-'.repeat(30), [`${long} ${'toll '.repeat(3000)}.`], {
        title: long.slice(0, 300),
        outlet: long.slice(0, 300),
        url: `https://quay.example/${'a'.repeat(200)}`,
      })
      const profile = brandtProfile({
        heading: long,
        otherNames: all,
        affiliations: all.map((actor, at) => ({
          actor,
          bond: 'comes',
          former: false,
          office: actor,
          dates: { from: '2014-10-14', to: '2018-11-22' },
          citation: at < 5 ? at + 1 : null,
        })),
        speakers: all.map(name => ({ name, statements: 1234 })),
        quotedBy: all.map(outlet => ({ outlet, statements: 1234 })),
        topics: all,
        passages: Array.from({ length: 12 }, (_, at) =>
          passage(held, 1, {
            citation: at + 1,
            source: long,
            actor: long,
            cue: long,
            standing: 'negated',
            reported: long,
          }),
        ),
      })
      for (const tongue of everyTongue) {
        const { pages } = cardOf(profile, firstSeen({ line: `/who ${long}`, tongue }))
        for (let page = 0; page < pages; page++) {
          const card = cardOf(profile, firstSeen({ line: `/who ${long}`, tongue, page }))
          expect(brokenLimits('message', bodyOf(card))).toEqual([])
          expect(bytesStored(card)).toBeLessThan(MOST_STORED)
        }
      }
    }
  })
})
