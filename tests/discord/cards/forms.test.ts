import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeForm, pasteForm } from '../../../src/discord/cards/forms.ts'
import { brokenLimits } from '../limits.ts'
import { anyLine } from './any-plan.ts'
import { everyTongue } from './every-tongue.ts'

const anyTongue = fc.constantFrom(...everyTongue)
const SECRET = 'abcdefgh12345678abcdefgh12345678'

const known = fc.option(anyLine)
const details = fc.record({ title: known, outlet: known, author: known, published: known, url: known })

/** What stands in the field of that name, or undefined where it is empty. */
const filled = (form: ReturnType<typeof describeForm>, key: string) =>
  form.components
    .flatMap(part => ('component' in part && part.component.custom_id === key ? [part.component] : []))
    .map(field => ('value' in field ? field.value : undefined))[0]

describe('a form keeps every limit, whatever is known, in every language:', () => {
  test('describeForm', () => {
    fc.assert(
      fc.property(details, fc.nat(9_999_999), anyTongue, (about, place, tongue) => {
        expect(brokenLimits('modal', describeForm({ plan: SECRET, place }, about, tongue))).toEqual([])
      }),
    )
  })

  test('pasteForm', () => {
    fc.assert(
      fc.property(anyTongue, tongue => {
        expect(brokenLimits('modal', pasteForm(SECRET, tongue))).toEqual([])
      }),
    )
  })
})

describe('describeForm', () => {
  test('is filled with what is known, to the letter, unless that is too long for a field', () => {
    fc.assert(
      fc.property(details, anyTongue, (about, tongue) => {
        const form = describeForm({ plan: SECRET, place: 0 }, about, tongue)
        for (const [key, detail] of Object.entries(about)) {
          const shown = filled(form, key)
          if (shown !== undefined) expect(shown).toBe(detail)
          else expect(detail === null || detail === '' || detail.length > 1000).toBe(true)
        }
      }),
    )
  })
})
