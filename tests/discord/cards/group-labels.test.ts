import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/desk/reply.ts'
import { say } from '../../../src/desk/words/phrase.ts'
import type { Showing } from '../../../src/discord/cards/card.ts'
import { cardOf } from '../../../src/discord/cards/card-of.ts'
import { compareAnswer } from '../../console/small-actors.ts'
import { harbour, mark, passage, stanceAnswer } from '../../console/small-coverage.ts'
import { textsOf } from './card-parts.ts'
import { cardText } from './card-text.ts'
import { everyTongue } from './every-tongue.ts'
import { firstSeen } from './showings.ts'

const says = say`What ${'Norland'} says`
const selSays = say`What ${'Sel'} says`
const others = say`What others say about ${'Norland'}`

/** An answer with so many statements of Norland, and so many of others about it. */
function answer(said: number, told: number, totals = { said, told }): Answer {
  return {
    ...stanceAnswer(),
    summary: [],
    passages: Array.from({ length: said + told }, (_, at) => passage(harbour, 2, { citation: at + 1 })),
    groups: [
      { label: says, role: 'said', actor: 'Norland', passages: said, total: totals.said },
      { label: others, role: 'told', actor: 'Norland', passages: told, total: totals.told },
    ],
  }
}

/** The labels on a page, and the numbers of the passages below each. */
function labelled(reply: Answer, changes: Partial<Showing> = {}): readonly string[] {
  return cardText(cardOf(reply, firstSeen(changes)))
    .split('\n')
    .flatMap(line => /^\*\*(?!\[)(.* · .*)\*\*$/.exec(line)?.[1] ?? /^-# \*\*(\[\d+\])/.exec(line)?.[1] ?? [])
}

describe('the card of an answer in groups', () => {
  test('has a label over the first passage of each, with counts', () => {
    expect(labelled(answer(2, 2, { said: 12, told: 2 }))).toEqual([
      'What Norland says · 2 of 12',
      '[1]',
      '[2]',
      'What others say about Norland · 2',
      '[3]',
      '[4]',
    ])
  })

  test('repeats the label of a group that goes on over a page, and says which these are', () => {
    const reply = answer(7, 2, { said: 12, told: 2 })
    expect(labelled(reply, { perPage: 3 })).toEqual(['What Norland says · 3 of 12', '[1]', '[2]', '[3]'])
    expect(labelled(reply, { perPage: 3, page: 1 })[0]).toBe('What Norland says, continued · 4–6 of 12')
    expect(labelled(reply, { perPage: 3, page: 2 })).toEqual([
      'What Norland says, continued · 7 of 12',
      '[7]',
      'What others say about Norland · 2',
      '[8]',
      '[9]',
    ])
  })

  test('names on each page the groups that are yet to come, with how much there is of them', () => {
    const reply = answer(4, 3, { said: 12, told: 9 })
    const toCome = (page: number) =>
      /^-# Further on: (.*)$/m.exec(cardText(cardOf(reply, firstSeen({ perPage: 2, page }))))?.[1] ?? null
    expect([0, 1, 2].map(toCome)).toEqual([
      'What others say about Norland (9)',
      'What others say about Norland (9)',
      null,
    ])
    const [norland, sel] = reply.groups
    const three = [
      ...(norland && sel
        ? [
            { ...norland, passages: 2 },
            { ...sel, passages: 2 },
          ]
        : []),
      ...reply.groups,
    ]
    const groups = three
      .slice(0, 3)
      .map((group, at) => (at === 2 ? { ...group, label: selSays, passages: 3 } : group))
    expect(cardText(cardOf({ ...reply, groups }, firstSeen({ perPage: 2 })))).toContain(
      '-# Further on: What others say about Norland (9), What Sel says (12)\n',
    )
  })

  test('says of a group that has nothing that nothing was found, of one that is not shown how much there is', () => {
    expect(labelled(answer(1, 0)).at(-1)).toBe('What others say about Norland · none found')
    expect(labelled(answer(0, 1))[0]).toBe('What Norland says · none found')
    expect(labelled(answer(1, 0, { said: 1, told: 4 })).at(-1)).toBe('What others say about Norland · 0 of 4')
    const later = labelled(answer(4, 0), { perPage: 2 })
    expect(later).toEqual(['What Norland says · 2 of 4', '[1]', '[2]'])
  })

  test('shows two actors in turns, so that each page has both, numbered as they are shown', () => {
    const line = '/compare Norland Sel harbour tolls'
    expect(labelled(compareAnswer(), { line })).toEqual([
      'What Norland says · 2',
      '[1]',
      '[2]',
      'What Norland does · none found',
      'What Sel says · 2 of 5',
      '[3]',
      '[4]',
    ])
    const many = answer(5, 7)
    const sides = many.groups.map((group, at) => ({ ...group, actor: at === 0 ? 'Norland' : 'Sel' }))
    const reply: Answer = { ...many, kind: 'compare', groups: sides }
    expect(labelled(reply, { line })).toEqual([
      'What Norland says · 2 of 5',
      '[1]',
      '[2]',
      'What others say about Norland · 2 of 7',
      '[3]',
      '[4]',
    ])
    expect(labelled(reply, { line, page: 2 })).toEqual([
      'What Norland says, continued · 5 of 5',
      '[9]',
      'What others say about Norland, continued · 5–7 of 7',
      '[10]',
      '[11]',
      '[12]',
    ])
    const summary = reply.passages.slice(5, 6).map(cited => ({ ...cited, marks: [] }))
    const [, opening] = textsOf(cardOf({ ...reply, summary }, firstSeen({ line, perPage: 6 })))
    expect(opening).toMatch(/^\*\*Sel\*\*\n“We .* \*\*\[4\]\*\*$/)
  })

  test('shows a name in a label to the letter, and a long one cut', () => {
    const named = (actor: string): Answer => {
      const { groups, ...others } = answer(1, 0)
      return { ...others, groups: groups.map(group => ({ ...group, label: say`What ${actor} says` })) }
    }
    const text = textsOf(cardOf(named('*Nor*[land](x)'), firstSeen())).join('\n')
    expect(text).toContain('**What \\*Nor\\*\\[land\\](x) says · 1**')
    expect(labelled(named('Norland '.repeat(80)))[0]).toMatch(/^What Norland .{50,90}… says · 1$/)
  })

  test('has in every language the same passages on a page', () => {
    for (const tongue of everyTongue) {
      const shown = labelled(answer(7, 2), { tongue, page: 1 })
      expect(shown.filter(line => line.startsWith('['))).toEqual(['[6]', '[7]', '[8]', '[9]'])
      expect(shown).toHaveLength(6)
    }
  })
})

describe('the card of quotations', () => {
  test('has who says it above the words, and where it stands below', () => {
    const said = passage(harbour, 2, {
      source: 'Minister Olle Brandt',
      actor: 'Norland',
      cue: 'said',
      standing: 'asserted',
      marks: [mark(harbour, 2, 'said', 'cue')],
    })
    const reply: Answer = { ...stanceAnswer(), kind: 'quotes', summary: [], groups: [], passages: [said] }
    expect(cardText(cardOf(reply, firstSeen({ line: '/quotes Brandt' })))).toContain(
      [
        '**Minister Olle Brandt (Norland)** · “said”',
        '> “We have carried grain through these waters for ninety years,” Minister Olle Brandt **said**. “No treaty lets a neighbour charge us for the tide.”',
        '',
        '-# **[1]** The Quay Courier · [Norland rejects the harbour tolls](https://quay.example/harbour-tolls) · 7 March 2019 · ¶ 2',
        '[Context]',
      ].join('\n'),
    )
  })
})

describe('the citation of a statement', () => {
  const lineOf = (changes: Parameters<typeof passage>[2]) => {
    const cited = passage(harbour, 2, { source: 'Brandt', actor: 'Norland', cue: 'said', ...changes })
    const text = cardText(cardOf({ ...stanceAnswer(), passages: [cited], summary: [] }, firstSeen()))
    return /^-# source: (.*)$/m.exec(text)?.[1]
  }

  test('tells of one that is denied, supposed or passed on that it is', () => {
    expect(lineOf({ standing: 'asserted' })).toBe('Brandt (Norland) · “said”')
    expect(lineOf({ standing: 'negated' })).toBe('Brandt (Norland) · “said” · not said, the article says')
    expect(lineOf({ standing: 'hypothetical' })).toBe('Brandt (Norland) · “said” · only supposed')
    expect(lineOf({ standing: 'asserted', reported: 'the *mayor*' })).toBe(
      'Brandt (Norland) · “said” · reported by the \\*mayor\\*',
    )
  })
})
