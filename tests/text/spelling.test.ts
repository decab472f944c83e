import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { americanSpelling } from '../../src/text/spelling.ts'
import { stem } from '../../src/text/stem.ts'

const PAIRS =
  `colour color|honourable honorable|neighbours neighbors|organise organize|organisations organizations
realised realized|centre center|centred centered|kilometres kilometers|theatres theaters|defence defense|defenceless defenseless
licence license|travelled traveled|travellers travelers|fuelled fueled|programme program|programmes programs|labour labor
aluminium aluminum|grey gray|tyres tires|analysed analyzed|dialogue dialog|sceptical skeptical|manoeuvres maneuvers
practise practice|criticising criticizing|judgement judgment|harbours harbors|behaviour behavior`
    .split(/\||\n/)
    .map(pair => pair.split(' '))

const ALIKE =
  `four hour size prise pour tour acre massacre promise promised advise surprise exercise rise arising wise raise
noise compromise enterprise premise paradise supervised expertise precise otherwise uprising crises tennis called rolled
killed spelling fence science presence entire hired hundred sacred contour detour`.split(/\s+/)

describe('americanSpelling', () => {
  test.each(PAIRS)('gives %s and %s one stem', (british, american) => {
    expect(stem(british ?? '')).toBe(stem(american ?? ''))
  })

  test.each(ALIKE)('leaves %s alone', word => {
    expect(americanSpelling(word)).toBe(word)
  })

  test('changes nothing more when done twice', () => {
    const part = fc.constantFrom(
      ...'o ou r re our is ise ised ising isation l ll led ling cent met lab def ence logue tre a n t'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), parts => {
        const once = americanSpelling(parts.join(''))
        expect(americanSpelling(once)).toBe(once)
      }),
    )
  })
})
