import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customId } from '../../src/discord/press.ts'
import { corpusStageForFile, PAGE } from './corpus-stage.ts'
import { choose, press } from './stand-in/interactions.ts'
import { submitForged } from './stand-in/modal-submission.ts'
import { asModerator, readingOnly } from './stand-in/places.ts'
import { buttonsOf, textOf } from './stand-in/reading.ts'

const stage = corpusStageForFile()

/** The id of the plan on a card, by what its Confirm sends. */
const planOn = (buttons: ReturnType<typeof buttonsOf>) =>
  buttons.find(({ label }) => label === 'Confirm')?.customId?.split(':')[2] ?? ''

const anyNumber = fc.oneof(fc.nat(12), fc.constant(9_999_999))
const anyListed = fc.constantFrom('all' as const, 'dropped' as const)
const anyValues = fc.array(
  fc.oneof(anyNumber.map(String), fc.constantFrom('', '-1', '1e3', '../..', 'x'.repeat(100))),
  {
    maxLength: 25,
  },
)

describe('whatever is pressed, chosen or sent on a plan', () => {
  test('is answered, breaks nothing, and changes nothing without Confirm', async () => {
    const file1 = stage.standIn.attachments.add('strike.txt', PAGE)
    const before = await stage.files()
    const card = await stage.ended('corpus add', { file1 })
    const plan = planOn(buttonsOf(card))
    const anyId = fc.oneof(
      anyNumber.map(page => customId({ kind: 'plan', plan, page })),
      fc.constant(customId({ kind: 'look', plan })),
      fc
        .record({
          kind: fc.constantFrom('item' as const, 'keep' as const),
          place: anyNumber,
          from: anyNumber,
          only: anyListed,
        })
        .map(wish => customId({ ...wish, plan })),
      fc
        .record({ kind: fc.constantFrom('describe' as const, 'let in' as const), place: anyNumber })
        .map(wish => customId({ ...wish, plan })),
      anyNumber.map(page => customId({ kind: 'changes', page })),
      anyNumber.map(change => customId({ kind: 'undo', change: change + 1 > 9_999_999 ? 1 : change + 1 })),
      fc.constant(customId({ kind: 'undo', change: null })),
    )
    await fc.assert(
      fc.asyncProperty(
        anyId,
        anyValues,
        fc.string({ unit: 'binary', maxLength: 60 }),
        async (id, values, text) => {
          const filled = { title: text, outlet: text, published: text }
          const sent = [
            press(card, id, asModerator()),
            choose(card, id, values, asModerator()),
            submitForged(id, filled, asModerator(), card),
            press(card, id, readingOnly()),
          ].map(interaction => stage.standIn.send(interaction))
          await Promise.all(sent.map(({ answered }) => answered))
          for (const { messages } of sent) for (const told of messages) expect(told.ephemeral).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
    expect(stage.bot.log.join('')).not.toMatch(/incident/)
    expect(await stage.files()).toEqual(before)
    expect(textOf(card)).not.toBe('')
  })
})
