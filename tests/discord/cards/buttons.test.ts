import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/desk/reply.ts'
import { cardOf } from '../../../src/discord/cards/card-of.ts'
import { readPress } from '../../../src/discord/press.ts'
import { declinedAnswer, harbour, passage, scriptedDesk } from '../../console/small-coverage.ts'
import { buttonsOf, optionsOf, passagesOf, textsOf } from './card-parts.ts'
import { firstSeen } from './showings.ts'

/** An answer of twelve passages. */
const answer: Answer = {
  ...declinedAnswer(),
  status: 'answered',
  declined: null,
  confidence: 0.9,
  passages: Array.from({ length: 12 }, (_, at) => passage(harbour, 1 + (at % 3), { citation: at + 1 })),
}
const labels = (changes = {}, reply: Answer = answer) => buttonsOf(cardOf(reply, firstSeen(changes)))

describe('the buttons of an answer', () => {
  test('lead to the pages there are', () => {
    expect(labels()).toEqual(['More', 'Share', 'Helpful', 'Not helpful'])
    expect(labels({ page: 1 })).toEqual(['Back', 'More', 'Share', 'Helpful', 'Not helpful'])
    expect(labels({ page: 2 })).toEqual(['Back', 'Share', 'Helpful', 'Not helpful'])
    expect(labels({ perPage: 4, page: 7 })).toEqual(['Back', 'Share', 'Helpful', 'Not helpful'])
  })

  test('on a shared card only turn pages', () => {
    expect(labels({ audience: 'shared', page: 1 })).toEqual(['Back', 'More'])
    expect(labels({ audience: 'shared', rated: true }, declinedAnswer())).toEqual([])
  })

  test('do not share what may not be shared, and share once', () => {
    expect(labels({ audience: 'unshareable' })).toEqual(['More', 'Helpful', 'Not helpful'])
    expect(labels({ shared: true })).toEqual(['More', '(Shared)', 'Helpful', 'Not helpful'])
  })

  test('count once whether it helped, and say thanks', () => {
    expect(labels({ rated: true })).toEqual(['More', 'Share', '(Helpful)', '(Not helpful)'])
    expect(textsOf(cardOf(answer, firstSeen({ rated: true }))).at(-1)).toContain('Thanks')
    expect(textsOf(cardOf(answer, firstSeen())).at(-1)).not.toContain('Thanks')
  })

  test('are left out where the command is not remembered, but for what needs no memory', () => {
    const card = cardOf(answer, firstSeen({ answer: null }))
    expect(buttonsOf(card)).toEqual([])
    expect(passagesOf(card)).toHaveLength(5)
    expect(optionsOf(card)).toHaveLength(1)
    expect(textsOf(card).at(-1)).toBe(
      '-# Passages 1–5 of 12\n-# This answer could not be remembered, so it has no further buttons.',
    )
  })

  test('stand beside each passage to show what is around it', () => {
    const [, second] = passagesOf(cardOf(answer, firstSeen({ page: 1 })))
    expect(second?.button).toMatchObject({ label: 'Context' })
    expect(readPress(second && 'custom_id' in second.button ? second.button.custom_id : '')).toEqual({
      kind: 'context',
      citation: 7,
      article: 'harbour-tolls',
      paragraph: 1,
      revision: harbour.revision,
    })
  })

  test('rate answers alone: nobody need say whether a list helped', async () => {
    const desk = scriptedDesk()
    expect(buttonsOf(cardOf(await desk.sources(), firstSeen()))).toEqual(['Share'])
    expect(buttonsOf(cardOf(await desk.article('harbour-tolls', undefined), firstSeen()))).toEqual(['Share'])
    expect(buttonsOf(cardOf(declinedAnswer(), firstSeen()))).toEqual(['Share', 'Helpful', 'Not helpful'])
  })
})

describe('the menu of an answer', () => {
  test('offers each article of the page once, by title, outlet and date', () => {
    expect(optionsOf(cardOf(answer, firstSeen()))).toEqual([
      {
        label: 'Norland rejects the harbour tolls',
        description: 'The Quay Courier · 7 March 2019',
        value: 'harbour-tolls',
      },
    ])
  })
})

describe('a shared card', () => {
  test('says whose question it is', () => {
    const asked = { audience: 'shared', askedBy: '123456789012345678' } as const
    expect(textsOf(cardOf(answer, firstSeen(asked)))[0]).toBe(
      '### /ask Who pays the tolls?\n-# Asked by <@123456789012345678>',
    )
    for (const other of [{ ...asked, askedBy: '@everyone' }, { ...asked, askedBy: null }, { askedBy: '1' }])
      expect(textsOf(cardOf(answer, firstSeen(other)))[0]).toBe('### /ask Who pays the tolls?')
  })
})
